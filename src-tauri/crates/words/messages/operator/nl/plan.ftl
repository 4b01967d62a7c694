# Plan by brands: the home as the installer names it, and the accounts that cover it.

plan-title = Plannen op merk
plan-lead = Hearthlink bepaalt hoe vaak de klant minimaal moet inloggen.
plan-devices = Apparaten in deze woning
plan-type = Type
plan-brand = Merk
plan-row = Apparaat { $position }
plan-remove = Verwijderen: apparaat { $position }
plan-brand-not-known = Merk onbekend
plan-signs-in = Inloggen met { $portal }
plan-no-brand = Er is geen fabrikant met de naam ‘{ $query }’.
plan-nearest = Bedoelde u { $names }?
plan-not-enabled = bekend bij Enode, niet ingeschakeld voor deze client
plan-add = Apparaat toevoegen
plan-empty = Voeg de apparaten van deze woning toe om te zien waarmee ze te koppelen zijn.

plan-covers-all = { $count ->
    [0] Nu is niets te koppelen
    [1] Eén keer inloggen dekt alles
    [2] Twee keer inloggen dekt alles
    [3] Drie keer inloggen dekt alles
    [4] Vier keer inloggen dekt alles
    [5] Vijf keer inloggen dekt alles
    [6] Zes keer inloggen dekt alles
   *[other] { $count } keer inloggen dekt alles
}
plan-covers-part = { $count ->
    [0] Nu is niets te koppelen
    [1] Eén keer inloggen dekt een deel
    [2] Twee keer inloggen dekt een deel
    [3] Drie keer inloggen dekt een deel
    [4] Vier keer inloggen dekt een deel
    [5] Vijf keer inloggen dekt een deel
    [6] Zes keer inloggen dekt een deel
   *[other] { $count } keer inloggen dekt een deel
}
plan-customer-chooses = De klant kiest

plan-why-covers-all = Dekt de hele woning.
plan-why-only-brand-for = Alleen in dit account kan staan wat dit merk hier heeft: { $types }.
plan-why-also-covers = Is toch al nodig en kan ook dit bevatten: { $types }.
plan-why-brand-in-home = Het merk is aanwezig in deze woning en kan ook dit bevatten: { $types }.
plan-why-customer-chooses = { $count ->
    [one] Met geen van de genoemde merken te koppelen: { $types }. De pagina’s van Enode bieden { $count } fabrikant aan waarmee het wel kan.
   *[other] Met geen van de genoemde merken te koppelen: { $types }. De pagina’s van Enode bieden { $count } fabrikanten aan waarmee het wel kan.
}
plan-why-in-trouble = Inloggen lukt op dit moment soms pas na meer pogingen.

plan-uncovered = Niet gedekt: { $type }
plan-uncovered-of-brand = Niet gedekt: { $brand } { $type }
plan-uncovered-not-offered = Geen enkele fabrikant koppelt dit type.
plan-uncovered-not-offered-by = { $brand } koppelt dit type niet.
plan-uncovered-not-enabled = Enode kent hiervoor een fabrikant, maar die is niet ingeschakeld voor deze client.
plan-uncovered-not-enabled-of = { $brand } is bekend bij Enode, maar niet ingeschakeld voor deze client.
plan-uncovered-unknown-brand = Enode kent dit merk niet.
plan-uncovered-outage = Alle fabrikanten hiervoor hebben een storing: nu niet te koppelen.
plan-uncovered-outage-of = { $brand } is nu niet te koppelen: inloggen lukt niet door een storing.

plan-working = Plan wordt gemaakt…
plan-take = Dit plan gebruiken
plan-cancel = Annuleren
