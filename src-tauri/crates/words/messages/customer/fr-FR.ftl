# French, with the no-break space that it sets before a colon.

## The asset types, as in the midst of a sentence.

customer-type-inverter = onduleur
customer-type-battery = batterie
customer-type-meter = compteur
customer-type-vehicle = véhicule
customer-type-charger = borne de recharge
customer-type-hvac = chauffage et climatisation

## A list that another type joins, as “inverter, battery”.

customer-and-another = { $before }, { $another }

## What a scope opens, as after the types and a colon.

customer-readings = mesures
customer-location = localisation
customer-readings-and-location = mesures et localisation
customer-control-charging = pilotage de la recharge
customer-change-operation-mode = changement du mode de fonctionnement
customer-change-temperature = réglage de la température et du mode

## A line: which types, and what of them is opened; and what stays closed.

customer-opens = { $types }{"\u00A0"}: { $what }
customer-no-access = Aucun accès{"\u00A0"}: { $types }

## The customer view. What follows another phrase (once-line, valid-for) begins small.

customer-title = Scannez avec votre téléphone
customer-promise = Vous vous connectez vous-même chez votre fournisseur. Nous ne voyons pas votre mot de passe et ne le demandons jamais.
customer-promise-at = Vous vous connectez vous-même chez { $vendor }. Nous ne voyons pas votre mot de passe et ne le demandons jamais.
customer-host-line = L’adresse de la page commence par { $host }
customer-once-line = à usage unique
customer-waiting = Nous attendons votre connexion
customer-opened = Page ouverte. Continuez sur votre téléphone.
customer-signed-in = Connexion établie. Nous recherchons vos appareils.
customer-found = Connexion réussie
customer-found-devices = Appareils trouvés
customer-step-scan = Scanner le code
customer-step-sign-in = Se connecter
customer-expired = Ce code a expiré
customer-expired-hint = Demandez-nous un nouveau code.
customer-done-hint = Vous pouvez ranger votre téléphone.
customer-valid-for = encore valable
customer-qr-label = Code QR avec votre lien personnel
customer-close-hint = Échap ferme cet affichage

## What is not the real Enode is marked with its name.

customer-environment-demo = Démo
customer-demo-note = Simple simulateur{"\u00A0"}: un vrai téléphone ne peut pas l’ouvrir.
customer-environment-sandbox = Sandbox
customer-environment-custom = Personnalisé

## The message that carries a link.

customer-subject = { $company }{"\u00A0"}: connectez vos appareils
customer-greeting = Bonjour,
customer-request = { $company } souhaite connecter des appareils de votre logement et vous demande votre accord.
customer-open-link = Veuillez ouvrir ce lien sur votre téléphone ou votre ordinateur{"\u00A0"}:
customer-allowed-heading = Vous autorisez{"\u00A0"}:

## When the link ends: date and time of day by numbers alone, in the notation of strftime.

customer-date-time = %d/%m/%Y à %H:%M
customer-valid-until = Le lien est valable jusqu’au { $time } et ne fonctionne qu’une seule fois. Merci de ne pas le transférer.
customer-expect-host = L’adresse de la page commence par { $host }. Si vous en voyez une autre, veuillez fermer la page.
customer-regards = Cordialement,

## The page on this computer that the customer's browser comes back to.

customer-returned = Merci
customer-returned-hint = Vous pouvez fermer cette page. Nous nous occupons de la suite.
customer-returned-before = Il n’y a plus rien à faire ici
customer-returned-before-hint = Cette adresse a déjà servi ou appartient à une visite antérieure. Vous pouvez fermer cette page.
