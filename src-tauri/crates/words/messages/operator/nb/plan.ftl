# Plan by brands: the home as the installer names it, and the accounts that cover it.

plan-title = Planlegg etter merke
plan-lead = Hearthlink finner færrest mulig innlogginger som dekker dette hjemmet.
plan-devices = Enheter i dette hjemmet
plan-type = Type
plan-brand = Merke
plan-row = Enhet { $position }
plan-remove = Fjern: Enhet { $position }
plan-brand-not-known = Ukjent merke
plan-signs-in = Logger inn med { $portal }
plan-no-brand = Ingen produsent heter «{ $query }».
plan-nearest = Mente du { $names }?
plan-not-enabled = kjent hos Enode, ikke aktivert for denne klienten
plan-add = Legg til enhet
plan-empty = Legg til enhetene i dette hjemmet for å se hva som dekker dem.

plan-covers-all = { $count ->
    [0] Ingenting kan kobles til nå
    [1] Én innlogging dekker alt
    [2] To innlogginger dekker alt
    [3] Tre innlogginger dekker alt
    [4] Fire innlogginger dekker alt
    [5] Fem innlogginger dekker alt
    [6] Seks innlogginger dekker alt
    [one] { $count } innlogging dekker alt
   *[other] { $count } innlogginger dekker alt
}
plan-covers-part = { $count ->
    [0] Ingenting kan kobles til nå
    [1] Én innlogging dekker en del
    [2] To innlogginger dekker en del
    [3] Tre innlogginger dekker en del
    [4] Fire innlogginger dekker en del
    [5] Fem innlogginger dekker en del
    [6] Seks innlogginger dekker en del
    [one] { $count } innlogging dekker en del
   *[other] { $count } innlogginger dekker en del
}
plan-customer-chooses = Kunden velger

plan-why-covers-all = Dekker hele hjemmet.
plan-why-only-brand-for = Ingen annen konto kan ha det dette merket har her: { $types }.
plan-why-also-covers = Trengs uansett, og kan også ha: { $types }.
plan-why-brand-in-home = Merket finnes i hjemmet, og kan også ha: { $types }.
plan-why-customer-chooses = { $count ->
    [one] Ingen av merkene som er ført opp, kobler til { $types }. Enodes sider vil tilby { $count } produsent som kan det.
   *[other] Ingen av merkene som er ført opp, kobler til { $types }. Enodes sider vil tilby { $count } produsenter som kan det.
}
plan-why-in-trouble = Innloggingen kan kreve flere forsøk akkurat nå.

plan-uncovered = Ikke dekket: { $type }
plan-uncovered-of-brand = Ikke dekket: { $type } ({ $brand })
plan-uncovered-not-offered = Ingen produsent kobler til denne typen.
plan-uncovered-not-offered-by = { $brand } kobler ikke til denne typen.
plan-uncovered-not-enabled = Enode kjenner en produsent for den, men den er ikke aktivert for denne klienten.
plan-uncovered-not-enabled-of = Enode kjenner { $brand }, men merket er ikke aktivert for denne klienten.
plan-uncovered-unknown-brand = Enode kjenner ikke dette merket.
plan-uncovered-outage = Alle produsenter for den er nede: Den kan ikke kobles til nå.
plan-uncovered-outage-of = { $brand } kan ikke kobles til nå: Innloggingen er nede.

plan-working = Beregner…
plan-take = Bruk denne planen
plan-cancel = Avbryt
