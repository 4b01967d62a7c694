# What is in the home, and the vendor that links it.

devices-heading = Wat is er in deze woning?
devices-lead = Alles wat u hier kiest, koppelt de klant door één keer in te loggen, als één fabrikant het allemaal ondersteunt.
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
    [one] De pagina’s van Enode bieden { $count } fabrikant aan: de enige die ten minste één van deze typen heeft.
   *[other] De pagina’s van Enode bieden { $count } fabrikanten aan: alle die ten minste één van deze typen hebben.
}

devices-absence-not-for-these = { $vendor } koppelt dit niet. Wel mogelijk: { $types }.
devices-absence-switch-to = In plaats daarvan { $types } kiezen
devices-absence-not-enabled = { $vendor } is bekend bij Enode ({ $types }), maar niet ingeschakeld voor deze client. Sommige merken moeten in het dashboard van Enode worden ingeschakeld.
devices-absence-unknown = Er is geen fabrikant met de naam ‘{ $query }’.
devices-absence-nearest = Bedoelde u

devices-next = Toegang bekijken

devices-expected-title = Verwachte apparaten
devices-expected-lead = Wat er in dit account moet staan. Na het inloggen krijgt elk apparaat de markering gevonden of niet gevonden; andere apparaten zijn extra.
devices-expected-type = Type
devices-expected-count = Aantal
devices-expected-model = Model
devices-expected-ending = Serienummer of VIN eindigt op
devices-expected-row = Verwacht apparaat { $position }
devices-expected-remove = Verwijderen: verwacht apparaat { $position }
devices-expected-add = Apparaat toevoegen
devices-expected-empty = Er wordt niets in het bijzonder verwacht. Alles wat wordt gevonden, wordt getoond.
devices-expected-done = Gereed
