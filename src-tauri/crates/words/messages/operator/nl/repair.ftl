# Taking something out of a household at Enode, for good: an account, a device type of it, or the household as a whole.

repair-open = Uit dit huishouden verwijderen…
repair-lead = Definitief, bij Enode. Apparaten verliezen hun ID en geschiedenis; opnieuw koppelen geeft nieuwe.
repair-loading = De accounts van dit huishouden worden opgevraagd bij Enode…
repair-no-accounts = Dit huishouden heeft geen gekoppelde accounts.

repair-invalid = opnieuw inloggen nodig
repair-sign-in-again = Opnieuw inloggen
repair-unlink = Alles ontkoppelen…
repair-unlink-type = Ontkoppelen: { $type }…
repair-sign-in-again-to = Opnieuw inloggen: { $vendor }
repair-unlink-of = Alles ontkoppelen… { $vendor }
repair-unlink-type-of = Ontkoppelen: { $type }… { $vendor }

repair-household = Het hele huishouden
repair-household-text = Alles wat Enode ervan heeft.
repair-household-delete = Bij Enode verwijderen…

repair-title = Verwijderen: { $what }?
repair-reading = Nagaan wat er verloren zou gaan…
repair-devices = { $count ->
    [one] Dit apparaat verliest zijn ID en geschiedenis:
   *[other] Deze { $count } apparaten verliezen hun ID en geschiedenis:
}
repair-no-devices = Er zou geen apparaat verloren gaan.
repair-accounts = { $count ->
    [one] { $count } account zou verdwijnen: { $vendors }.
   *[other] { $count } accounts zouden verdwijnen: { $vendors }.
}
repair-never = Dit kan niet ongedaan worden gemaakt.
repair-type = Typ { $id } ter bevestiging
repair-confirm = Definitief verwijderen
repair-working = Aanvraag bij Enode loopt…
repair-done = Verwijderd: { $what }.
