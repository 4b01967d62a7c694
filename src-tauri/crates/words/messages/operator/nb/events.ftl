# Webhook events: what Enode sends of itself.

events-heading = Hendelser
events-lead = Det Enode sender via webhook, vises med en gang, uten å vente på neste sjekk.
events-tab-receiver = Mottaker
events-tab-bench = Prøv en levering
events-tab-webhooks = Webhooks hos Enode

events-verdict-valid = Gyldig signatur
events-verdict-wrong = Feil signatur
events-verdict-malformed = Ugyldig format på signaturen
events-verdict-missing = Ingen signatur
events-verdict-notChecked = Signaturen er ikke kontrollert

events-kind-discovered = Enhet oppdaget
events-kind-updated = Enhet oppdatert
events-kind-deleted = Enhet slettet
events-kind-credentialsInvalidated = Krever ny innlogging
events-kind-heartbeat = Heartbeat
events-kind-test = Test
events-kind-other = Brukes ikke av Hearthlink
events-effect-changesDevices = Endrer enhetene i det åpne besøket
events-effect-nothingNew = Ingenting nytt
events-effect-otherHousehold = Gjelder en annen husstand
events-effect-none = Endrer ingenting her
events-made = laget { $time }
events-household = Husstand { $id }
events-version = Versjon { $version }
events-fields = Endret: { $fields }
events-raw = Rådata
events-set-aside = { $count ->
    [one] { $count } hendelse kunne ikke leses
   *[other] { $count } hendelser kunne ikke leses
}

events-receiver = Mottaker
events-receiver-off = Av
events-receiver-listening = Lytter
events-receiver-asking = Sjekker…
events-receiver-lead = Bare på denne datamaskinen. Pek en tunnel mot den, og en webhook mot tunnelen.
events-receiver-address = Adresse for tunnelen
events-receiver-port = Port
events-receiver-port-help = 1024 til 65535.
events-receiver-port-problem = Porten må være et tall fra 1024 til 65535.
events-receiver-switch-on = Slå på
events-receiver-switch-off = Slå av
events-receiver-secret = Webhook-hemmelighet
events-receiver-secret-kept = Hemmeligheten er lagret.
events-receiver-secret-needed = Trengs først: Bare leveringer som er signert med den, godtas.
events-receiver-secret-help = Webhookens egen. Skrives inn én gang og vises aldri igjen på denne skjermen.
events-receiver-secret-keep = Lagre hemmelighet
events-receiver-secret-other = Skriv inn en annen hemmelighet
events-receiver-received = Mottatt
events-receiver-none = Ingenting mottatt ennå
events-receiver-none-hint = Leveringer vises her når de kommer, de nyeste først.
events-receiver-none-off = Mottakeren er av
events-receiver-none-off-hint = Slå på mottakeren for å se leveringer her, de nyeste først.
events-receiver-count = { $count ->
    [one] { $count } hendelse
   *[other] { $count } hendelser
}
events-receiver-repeated = { $count ->
    [one] { $count } gjentakelse forkastet
   *[other] { $count } gjentakelser forkastet
}
events-receiver-delivery = Levering

events-bench-lead = Leser en levering slik mottakeren ville gjort det. Ingenting endres.
events-bench-batch = Innhold
events-bench-batch-help = Lim inn innholdet (body) i en levering uendret, eller slipp en JSON-fil her.
events-bench-choose = Velg en fil
events-bench-drop = Slipp filen for å lese den
events-bench-not-text = Filen kunne ikke leses som tekst.
events-bench-signature = Signaturheader
events-bench-signature-help = Det som sto i x-enode-signature; kan være tomt.
events-bench-secret = Hemmelighet
events-bench-secret-help = For å kontrollere signaturen; kan være tomt. Lagres ikke.
events-bench-read = Les levering
events-bench-clear = Tøm
events-bench-result = Resultat
events-bench-nothing = Ingenting lest ennå
events-bench-nothing-hint = Her vises det leveringen sier: signaturen, hendelsene og hva hver av dem ville endret.
events-bench-no-events = Den inneholder ingen hendelser.

events-webhooks = Webhooks for denne klienten
events-webhooks-loading = Spør Enode…
events-webhooks-none = Denne klienten har ingen webhooks
events-webhooks-none-hint = En webhook sier fra til serveren din, eller til mottakeren på denne maskinen, om nye enheter og tapte pålogginger.
events-webhooks-add = Ny webhook
events-webhook-active = Aktiv
events-webhook-inactive = Stoppet av Enode
events-webhook-last-success = sist vellykket { $time }
events-webhook-no-success = ingen vellykket levering ennå
events-webhook-every-event = Alle hendelser
events-webhook-some-events = { $count ->
    [one] { $count } hendelse
   *[other] { $count } hendelser
}
events-webhook-header = sender headeren { $name }
events-webhook-version = versjon { $version }
events-webhook-change = Endre
events-webhook-test = Send en test
events-webhook-testing = Sender…
events-webhook-delete = Slett…
events-webhook-change-of = Endre: { $url }
events-webhook-test-of = Send en test: { $url }
events-webhook-delete-of = Slett… { $url }
events-webhook-arrived = Testhendelsen kom fram
events-webhook-not-arrived = Testhendelsen kom ikke fram
events-webhook-answered = svarte { $code }
events-webhook-answer = Dette svarte den

events-form-new = Ny webhook
events-form-change = Endre webhook
events-form-url = URL
events-form-url-help = https, der tunnelen eller reléet ditt tar imot.
events-form-secret = Hemmelighet
events-form-secret-help = 6 til 256 tegn. Enode signerer hver levering med den.
events-form-unchanged = La stå tomt for å beholde den som er der.
events-form-events = Hendelser
events-form-all-events = Alle hendelser, også nye
events-form-header-name = Headernavn
events-form-header-name-help = Sendes med hver levering, til reléet ditt; kan være tomt.
events-form-header-value = Headerverdi
events-form-api-version = API-versjon
events-form-version-of-client = Som for klienten
events-form-create = Opprett webhook
events-form-save = Lagre endringer
events-form-saving = Lagrer…

events-delete-title = Slette webhooken til { $host }?
events-delete-text = Enode sender ikke noe mer dit. Dette kan ikke angres.
events-delete-type = Skriv { $host } for å bekrefte
events-delete-confirm = Slett for godt
