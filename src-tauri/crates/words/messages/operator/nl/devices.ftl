# What is in the home, and the vendor that links it.

devices-heading = Wat is er in deze woning?
devices-lead = Ondersteunt één fabrikant alles, dan is één keer inloggen genoeg.
devices-types = Apparaattypen
devices-search = Fabrikant, app of bijnaam
devices-search-label = Fabrikanten zoeken
devices-or = of
devices-customer = Laat de klant kiezen
devices-vendors = Fabrikanten
devices-signs-in = Inloggen met { $portal }

devices-group-all = { $count ->
    [0] Alle fabrikanten
    [1] Koppelt dit
    [2] Koppelt beide in één sessie
    [3] Koppelt alle drie in één sessie
    [4] Koppelt alle vier in één sessie
    [5] Koppelt alle vijf in één sessie
    [6] Koppelt alle zes in één sessie
   *[other] Koppelt alle { $count } in één sessie
}
devices-group-some = Koppelt een deel
devices-group-none = Niet hiervoor
devices-vendor-count = { $count ->
    [one] { $count } fabrikant
   *[other] { $count } fabrikanten
}
devices-left-over = Andere fabrikant nodig: { $types }
devices-alias = ook bekend als { $alias }

devices-ready = Beschikbaar
devices-elevated = Lukt soms pas na meer pogingen
devices-outage = Storing, nu niet te koppelen

devices-loading = Fabrikanten van deze client worden opgehaald…
devices-as-of = Fabrikanten voor deze client, stand van { $time }
devices-refresh = Fabrikanten vernieuwen
devices-set-aside = { $count ->
    [one] { $count } item in het antwoord was niet leesbaar en wordt niet getoond.
   *[other] { $count } items in het antwoord waren niet leesbaar en worden niet getoond.
}
devices-choose-types = Kies ten minste één apparaattype.
devices-choose-vendor = Kies een fabrikant of laat de klant kiezen.
devices-summary = Eén keer inloggen bij { $vendor } koppelt: { $types }.
devices-summary-left = Blijft over: { $types }.
devices-summary-outage = { $vendor } is nu niet te koppelen: inloggen lukt niet door een storing.
devices-account = Account { $position } van { $total }
devices-add-for = Nog een account toevoegen voor { $types }
devices-remove = Dit account verwijderen
devices-plan-by-brands = Plannen op merk…
devices-expected = { $count ->
    [0] Verwachte apparaten…
   *[other] Verwachte apparaten: { $count }…
}
devices-customer-summary = { $count ->
    [one] De pagina’s van Enode bieden { $count } fabrikant aan met ten minste één van deze typen.
   *[other] De pagina’s van Enode bieden alle { $count } fabrikanten aan met ten minste één van deze typen.
}

devices-absence-not-for-these = { $vendor } koppelt dit niet. Wel mogelijk: { $types }.
devices-absence-switch-to = In plaats daarvan { $types } kiezen
devices-absence-not-enabled = { $vendor } ({ $types }) is niet ingeschakeld voor deze client. Misschien kan dat in het dashboard van Enode.
devices-absence-unknown = Er is geen fabrikant met de naam ‘{ $query }’.
devices-absence-unknown-hint = Controleer de spelling of vernieuw de fabrikanten. Kent de klant het merk beter, laat dan de klant kiezen.
devices-absence-clear = Zoekopdracht wissen
devices-absence-nearest = Bedoelde u

devices-next = Toegang bekijken

devices-expected-title = Verwachte apparaten
devices-expected-lead = Na het inloggen krijgt elk apparaat de markering gevonden of niet gevonden.
devices-expected-type = Type
devices-expected-count = Aantal
devices-expected-model = Model
devices-expected-ending = Serienummer of VIN eindigt op
devices-expected-row = Verwacht apparaat { $position }
devices-expected-remove = Verwijderen: verwacht apparaat { $position }
devices-expected-add = Apparaat toevoegen
devices-expected-empty = Niets in het bijzonder: alles wat wordt gevonden, wordt getoond.
devices-expected-done = Sluiten
