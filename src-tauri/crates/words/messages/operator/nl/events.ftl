# Webhook events: what Enode sends of itself. A receiver on this computer, a bench, and the client’s webhooks at Enode.

events-heading = Events
events-lead = Wat Enode per webhook stuurt, is meteen te zien, zonder op de volgende controle te wachten.
events-tab-receiver = Ontvanger
events-tab-bench = Levering testen
events-tab-webhooks = Webhooks bij Enode

events-verdict-valid = Handtekening geldig
events-verdict-wrong = Handtekening onjuist
events-verdict-malformed = Handtekening misvormd
events-verdict-missing = Geen handtekening
events-verdict-notChecked = Handtekening niet gecontroleerd

events-kind-discovered = Apparaat ontdekt
events-kind-updated = Apparaat bijgewerkt
events-kind-deleted = Apparaat verwijderd
events-kind-credentialsInvalidated = Opnieuw inloggen nodig
events-kind-heartbeat = Heartbeat
events-kind-test = Test
events-kind-other = Niet gebruikt door Hearthlink
events-effect-changesDevices = Wijzigt de apparaten van het geopende bezoek
events-effect-nothingNew = Niets nieuws
events-effect-otherHousehold = Gaat over een ander huishouden
events-effect-none = Wijzigt hier niets
events-made = gemaakt { $time }
events-household = Huishouden { $id }
events-version = Versie { $version }
events-fields = Gewijzigd: { $fields }
events-raw = Zoals ontvangen
events-set-aside = { $count ->
    [one] { $count } event was niet leesbaar
   *[other] { $count } events waren niet leesbaar
}

events-receiver = Ontvanger
events-receiver-off = Uit
events-receiver-listening = Luistert
events-receiver-asking = Opvragen…
events-receiver-lead = Alleen op deze computer. Stuur er een tunnel naartoe, en een webhook naar de tunnel.
events-receiver-address = Adres voor de tunnel
events-receiver-port = Poort
events-receiver-port-help = 1024 tot en met 65535.
events-receiver-port-problem = Een poort is een getal van 1024 tot en met 65535.
events-receiver-switch-on = Inschakelen
events-receiver-switch-off = Uitschakelen
events-receiver-secret = Webhook-secret
events-receiver-secret-kept = Het secret is bewaard.
events-receiver-secret-needed = Eerst nodig: alleen leveringen die hiermee zijn ondertekend, worden vertrouwd.
events-receiver-secret-help = Het secret van de webhook zelf. U voert het één keer in; daarna is het hier niet meer te zien.
events-receiver-secret-keep = Secret bewaren
events-receiver-secret-other = Ander secret invoeren
events-receiver-received = Ontvangen
events-receiver-none = Nog niets ontvangen
events-receiver-none-hint = Leveringen verschijnen hier zodra ze binnenkomen, de nieuwste eerst.
events-receiver-none-off = De ontvanger staat uit
events-receiver-none-off-hint = Schakel de ontvanger in om hier leveringen te zien, de nieuwste eerst.
events-receiver-count = { $count ->
    [one] { $count } event
   *[other] { $count } events
}
events-receiver-repeated = { $count ->
    [one] { $count } herhaling genegeerd
   *[other] { $count } herhalingen genegeerd
}
events-receiver-delivery = Levering

events-bench-lead = Leest een levering zoals de ontvanger dat zou doen. Er wordt niets gewijzigd.
events-bench-batch = Batch
events-bench-batch-help = Plak de inhoud van een levering ongewijzigd of sleep een JSON-bestand hierheen.
events-bench-choose = Bestand kiezen
events-bench-drop = Laat het bestand los om het te lezen
events-bench-not-text = Dit bestand kon niet als tekst worden gelezen.
events-bench-signature = Handtekeningheader
events-bench-signature-help = Wat in x-enode-signature stond; mag leeg zijn.
events-bench-secret = Secret
events-bench-secret-help = Om de handtekening te controleren; mag leeg zijn. Wordt niet bewaard.
events-bench-read = Levering lezen
events-bench-clear = Wissen
events-bench-result = Wat erin staat
events-bench-nothing = Nog niets gelezen
events-bench-nothing-hint = Hier verschijnt wat in de levering staat: de handtekening, de events en wat elk event zou wijzigen.
events-bench-no-events = Er staat geen event in.

events-webhooks = Webhooks van deze client
events-webhooks-loading = Opvragen bij Enode…
events-webhooks-none = Deze client heeft geen webhooks
events-webhooks-none-hint = Een webhook meldt uw server, of de ontvanger op deze computer, nieuwe apparaten en verlopen aanmeldingen.
events-webhooks-add = Nieuwe webhook
events-webhook-active = Actief
events-webhook-inactive = Gestopt door Enode
events-webhook-last-success = laatst gelukt { $time }
events-webhook-no-success = nog geen levering gelukt
events-webhook-every-event = Alle events
events-webhook-some-events = { $count ->
    [one] { $count } event
   *[other] { $count } events
}
events-webhook-header = stuurt header { $name } mee
events-webhook-version = versie { $version }
events-webhook-change = Wijzigen
events-webhook-test = Test sturen
events-webhook-testing = Versturen…
events-webhook-delete = Verwijderen…
events-webhook-change-of = Wijzigen: { $url }
events-webhook-test-of = Test sturen: { $url }
events-webhook-delete-of = Verwijderen… { $url }
events-webhook-arrived = Het test-event is aangekomen
events-webhook-not-arrived = Het test-event is niet aangekomen
events-webhook-answered = antwoordde { $code }
events-webhook-answer = Het antwoord

events-form-new = Nieuwe webhook
events-form-change = Webhook wijzigen
events-form-url = URL
events-form-url-help = https, waar uw tunnel of relay ontvangt.
events-form-secret = Secret
events-form-secret-help = 6 tot 256 tekens. Enode ondertekent er elke levering mee.
events-form-unchanged = Laat leeg om de huidige waarde te behouden.
events-form-events = Events
events-form-all-events = Alle events, ook nieuwe
events-form-header-name = Headernaam
events-form-header-name-help = Gaat mee met elke levering, voor uw relay; mag leeg zijn.
events-form-header-value = Headerwaarde
events-form-api-version = API-versie
events-form-version-of-client = Zoals de client
events-form-create = Webhook aanmaken
events-form-save = Wijzigingen opslaan
events-form-saving = Opslaan…

events-delete-title = De webhook naar { $host } verwijderen?
events-delete-text = Enode stuurt er niets meer naartoe. Dit kan niet ongedaan worden gemaakt.
events-delete-type = Typ { $host } ter bevestiging
events-delete-confirm = Definitief verwijderen
