# Points ouverts : ce qui reste à faire, pour le rapport. $what : un appareil, un type d’appareil ou un compte.

point-account = Compte
point-with-vendor = { $what } ({ $vendor })
point-with-step = { $point } { $step }

point-no-link = { $what } : aucun lien n’a encore été créé.
point-link-not-handed-over = { $what } : le lien est prêt, et personne ne l’a encore.
point-not-seen = { $what } : le foyer n’a pas été vérifié depuis la création du lien.
point-not-reachable = { $what } : appareil relié, mais injoignable pour le moment.
point-needs-action = { $what } : il reste quelque chose à faire pour que tout fonctionne.
point-not-yet = { $what } : pas encore dans ce compte.
point-in-another-account = { $what } : pas dans ce compte, mais dans celui d’un autre fabricant.
point-vendor-does-not-offer = { $what } : ce fabricant ne permet pas de relier cela.
point-scope-not-asked = { $what } : le lien ne le demandait pas.
point-vendor-in-trouble = { $what } : personne n’a encore pu se connecter, et Enode signale un problème avec le service de connexion du fabricant.
point-expected-not-found = { $what } : appareil attendu et non trouvé.
point-expected-in-another-account = { $what } : appareil attendu ici, et trouvé dans un compte d’un autre fabricant.

point-step-wait = Rien à faire : Hearthlink vérifie de lui-même.
point-step-look-again = Vérifier de nouveau le compte.
point-step-other-account = Se connecter avec un autre compte.
point-step-other-vendor = Relier l’appareil chez un autre fabricant.
point-step-ask-scope = Créer un lien qui le demande.
point-step-act-at-device = Quelqu’un doit intervenir sur l’appareil.
point-step-act-in-app = Quelqu’un doit intervenir dans l’application ou le portail du fabricant.
point-step-sign-in-again = Le client doit se reconnecter au compte.
point-step-try-later = Réessayer quand le service de connexion du fabricant fonctionnera.

point-device-model = { $type } { $model }
point-device-ending = { $device } se terminant par { $ending }
point-device-count = { $device }, { $found } sur { $count }
