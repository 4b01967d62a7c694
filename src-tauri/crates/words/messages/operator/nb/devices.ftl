# What is in the home, and the vendor that links it.

devices-heading = Hva finnes i dette hjemmet?
devices-lead = Dekker én produsent alt, holder det med én innlogging.
devices-types = Enhetstyper
devices-search = Produsent, app eller kallenavn
devices-search-label = Søk etter produsenter
devices-or = eller
devices-customer = La kunden velge
devices-vendors = Produsenter
devices-signs-in = Logger inn med { $portal }

devices-group-all = { $count ->
    [0] Alle produsenter
    [1] Kobler den til
    [2] Kobler til begge i én økt
    [3] Kobler til alle tre i én økt
    [4] Kobler til alle fire i én økt
    [5] Kobler til alle fem i én økt
    [6] Kobler til alle seks i én økt
   *[other] Kobler til alle { $count } i én økt
}
devices-group-some = Kobler til noen av dem
devices-group-none = Ikke for disse
devices-vendor-count = { $count ->
    [one] { $count } produsent
   *[other] { $count } produsenter
}
devices-left-over = Krever annen produsent: { $types }
devices-alias = også kalt { $alias }

devices-ready = Klar
devices-elevated = Kan kreve flere forsøk
devices-outage = Nede, kan ikke kobles til

devices-loading = Henter produsentene for denne klienten…
devices-as-of = Produsenter for denne klienten per { $time }
devices-refresh = Oppdater produsenter
devices-set-aside = { $count ->
    [one] { $count } oppføring i svaret kunne ikke leses og vises ikke.
   *[other] { $count } oppføringer i svaret kunne ikke leses og vises ikke.
}
devices-choose-types = Velg minst én enhetstype.
devices-choose-vendor = Velg en produsent, eller la kunden velge.
devices-summary = { $vendor } kobler til { $types } med én innlogging.
devices-summary-left = Gjenstår: { $types }.
devices-summary-outage = { $vendor } kan ikke kobles til nå: Innloggingen er nede.
devices-account = Konto { $position } av { $total }
devices-add-for = Legg til en konto til for { $types }
devices-remove = Fjern denne kontoen
devices-plan-by-brands = Planlegg etter merke…
devices-expected = { $count ->
    [0] Forventede enheter…
   *[other] Forventede enheter: { $count } …
}
devices-customer-summary = { $count ->
    [one] Enodes sider vil tilby { $count } produsent med minst én av disse typene.
   *[other] Enodes sider vil tilby alle { $count } produsenter med minst én av disse typene.
}

devices-absence-not-for-these = { $vendor } kobler ikke til disse. Mulig er: { $types }.
devices-absence-switch-to = Velg { $types } i stedet
devices-absence-not-enabled = { $vendor } ({ $types }) er ikke aktivert for denne klienten. Kanskje kan den slås på i Enodes dashbord.
devices-absence-unknown = Ingen produsent heter «{ $query }».
devices-absence-unknown-hint = Sjekk skrivemåten, eller oppdater produsentene. Kjenner kunden merket bedre, kan du la kunden velge.
devices-absence-clear = Tøm søket
devices-absence-nearest = Mente du

devices-next = Se over tilgang

devices-expected-title = Forventede enheter
devices-expected-lead = Etter innloggingen merkes hver enhet som funnet eller ikke funnet.
devices-expected-type = Type
devices-expected-count = Antall
devices-expected-model = Modell
devices-expected-ending = Serienr./VIN slutter på
devices-expected-row = Forventet enhet { $position }
devices-expected-remove = Fjern: Forventet enhet { $position }
devices-expected-add = Legg til enhet
devices-expected-empty = Ingen bestemte enheter: Alt som blir funnet, vises.
devices-expected-done = Lukk
