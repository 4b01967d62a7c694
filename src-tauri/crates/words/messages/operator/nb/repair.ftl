# Taking something out of a household at Enode, for good: an account, a device type of it, or the household as a whole.

repair-open = Fjern fra denne husstanden…
repair-lead = For godt, hos Enode. Enhetene mister ID og historikk; kobles de til igjen, får de nye.
repair-loading = Henter husstandens kontoer fra Enode…
repair-no-accounts = Denne husstanden har ingen tilkoblede kontoer.

repair-invalid = krever ny innlogging
repair-sign-in-again = Logg inn på nytt
repair-unlink = Koble fra alt…
repair-unlink-type = Koble fra { $type } …
repair-sign-in-again-to = Logg inn på nytt: { $vendor }
repair-unlink-of = Koble fra alt… { $vendor }
repair-unlink-type-of = Koble fra { $type } … { $vendor }

repair-household = Hele husstanden
repair-household-text = Alt Enode har om den.
repair-household-delete = Slett hos Enode…

repair-title = Fjerne { $what }?
repair-reading = Ser hva som ville gå tapt…
repair-devices = { $count ->
    [one] Denne enheten mister ID-en og historikken sin:
   *[other] Disse { $count } enhetene mister ID-ene og historikken sin:
}
repair-no-devices = Ingen enhet ville gå tapt.
repair-accounts = { $count ->
    [one] { $count } konto ville bli fjernet: { $vendors }.
   *[other] { $count } kontoer ville bli fjernet: { $vendors }.
}
repair-never = Dette kan ikke angres.
repair-type = Skriv { $id } for å bekrefte
repair-confirm = Fjern for godt
repair-working = Sender til Enode…
repair-done = Fjernet: { $what }.
