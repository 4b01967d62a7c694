# Le rapport d’une visite, sous forme de page à imprimer et à enregistrer.

report-heading = Rapport
report-lead = À imprimer, à enregistrer, à envoyer. Il ne contient ni lien ni secret.
report-loading = Rédaction du rapport…
report-title = Rapport de visite
report-made-at = Établi le { $time }
report-summary-found = Trouvé : { $types }.
report-summary-missing = Pas encore trouvé : { $types }.
report-summary-nothing = Rien n’a encore été trouvé.

report-visit-state = État
report-finished = Fin
report-last-look = Comptes vérifiés
report-watched = Suivi jusqu’à
report-fresh = nouveau : n’existe pas encore chez Enode
report-not-finished = non terminée
report-never = jamais
report-state-planning = il reste des comptes à relier
report-state-waiting = en attente du client ou d’un appareil
report-state-needsAction = action requise
report-state-connected = tout est connecté
report-state-over = liens expirés, tout n’a pas été trouvé

report-consent = Consentement
report-consent-label = Qui a donné son consentement, et comment
report-consent-help = Par exemple : Anna Berg, propriétaire, en personne sur place.
report-consent-save = Conserver
report-consent-kept = Conservé.
report-consent-none = Non noté.
report-consent-note = Noter qui a consenti
report-consent-noted = Consentement noté

report-open-points = Points ouverts
report-no-open-points = Il ne reste rien à faire.

report-accounts = Ce qui est accessible
report-account = { $place }. { $vendor }
report-account-unnamed = { $place }. Le fabricant que le client choisira
report-link = Lien
report-granted = Accordé
report-refused = Refusé
report-not-known-yet = Pas encore connu
report-expected = Attendu
report-expected-line = { $device } : { $state }
report-nothing = –
report-no-link = aucun lien créé
report-link-requested = demandé
report-link-mayExist = demandé, réponse perdue
report-link-unused = non remis
report-link-handedOver = remis
report-link-shown = montré au client
report-link-opened = ouvert
report-link-spent = utilisé
report-link-expired = expiré avant d’avoir servi
report-link-replaced = abandonné
report-channel-thisBrowser = dans le navigateur de cet ordinateur
report-channel-customersPhone = sur le téléphone du client
report-channel-message = par message
report-signs-in-again = pour se reconnecter
report-created = créé le { $time }
report-ends = expire le { $time }
report-earlier = { $count ->
    [one] { $count } lien avant celui-ci
   *[other] { $count } liens avant celui-ci
}

report-devices = Appareils
report-no-devices = Aucun appareil n’a été vu.
report-column-type = Type
report-column-device = Appareil
report-column-account = Compte
report-column-state = État
report-column-access = Accès
report-other = { $vendor }, également dans ce logement
report-arrival-new = nouveau
report-arrival-cameBack = de retour
report-arrival-alreadyThere = déjà là avant
report-arrival-wentAway = n’est plus là
report-reachable = joignable
report-not-reachable = injoignable
report-reach-unknown = joignabilité inconnue
report-extra = en plus
report-locked = { $capability } : une fois fait, { $what }
report-refused-scopes = Refusé : { $scopes }

report-timeline = Déroulement
report-column-time = Heure
report-column-what = Événement
report-set-aside = { $count ->
    [one] { $count } entrée des réponses d’Enode n’a pas pu être lue et manque ici.
   *[other] { $count } entrées des réponses d’Enode n’ont pas pu être lues et manquent ici.
}

report-save-pdf = Enregistrer en PDF
report-save-json = Enregistrer en JSON
report-save-csv = Enregistrer en CSV
report-short-csv = CSV
report-short-json = JSON
report-print = Imprimer
report-saving = Enregistrement…
report-saved = Enregistré sous { $path }
report-show-in-folder = Afficher dans le dossier
