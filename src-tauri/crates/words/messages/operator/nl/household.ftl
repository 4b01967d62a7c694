# Whose home it is.

household-heading = Van wie is deze woning?
household-lead = De gebruikers-ID waaronder uw bedrijf dit huishouden kent.
household-label = Gebruikers-ID
household-name = Hoe u deze woning noemt
household-name-help = Optioneel. Blijft op deze computer.
household-looking = Wordt opgezocht…
household-fresh = Nieuw: er wordt een huishouden met deze ID aangemaakt.
household-fresh-hint = Controleer de spelling: Enode maakt een huishouden aan voor elke ID die het niet kent.
household-existing = { $accounts ->
    [0] Bestaat en heeft nog geen account.
    [one] Bestaat en heeft { $accounts } account.
   *[other] Bestaat en heeft { $accounts } accounts.
}
household-existing-broken = { $accounts ->
    [one] Bestaat en heeft { $accounts } account ({ $vendors }: opnieuw inloggen nodig).
   *[other] Bestaat en heeft { $accounts } accounts ({ $vendors }: opnieuw inloggen nodig).
}
household-needs-sign-in = Opnieuw inloggen nodig
household-sign-in-again = Opnieuw inloggen
household-sign-in-again-to = Opnieuw inloggen: { $vendor }
household-connected = Verbonden
household-accounts = Huidige accounts en apparaten
household-devices-coming = Apparaten worden opgevraagd…
household-no-device = Geen apparaat in dit account

household-reach-all = Bereikbaar
household-reach-unknown = Bereikbaarheid onbekend
household-reach-lost = { $total ->
    [1] Nu niet bereikbaar
   *[other] { $lost } van { $total } nu niet bereikbaar
}

household-off-pattern = Deze ID lijkt niet op de andere van deze client.
household-did-you-mean = Bedoelde u
household-suggestions = Huishoudens van deze client
household-no-suggestions = Geen huishouden van deze client bevat deze tekst.
# Beside a household; $time is a day or a time of day. Little space.
household-since = sinds { $time }
household-none-chosen = Nog geen huishouden gekozen
household-none-chosen-hint = Typ de gebruikers-ID of kies uit de lijst.
household-earlier = Bezoeken met dit huishouden
household-go-on = Verdergaan met het open bezoek
household-began = Begonnen: { $time }
household-next = Apparaten kiezen
household-empty = Typ een gebruikers-ID om verder te gaan.
household-open-heading = Deze woning
household-open-lead = Het huishouden van dit bezoek en wat erbij is bewaard.
household-open-new = Nieuw: de eerste link maakt het aan.
household-no-account = In deze woning is nog niets gekoppeld.
household-no-account-hint = Wat de klant koppelt, verschijnt hier.
household-to-visits = Terug naar bezoeken
household-open-exists = Bestaat bij Enode.
household-open-unknown = Nog niet opgezocht.
household-change = Huishouden wijzigen
household-bound = Er is een link gemaakt; daarom blijft dit bezoek bij dit huishouden.
household-for-another = Een bezoek voor een ander huishouden beginnen
household-change-heading = Voor welk huishouden is dit bezoek?
household-change-lead = Wat in dit bezoek is gekozen, gaat mee.
household-this-visit = Dit bezoek
household-has-visit = Een open bezoek bij dit huishouden heeft een eigen plan. Dit bezoek blijft zoals het is.
household-consent = Wie toestemming gaf, en hoe
household-consent-help = Voor het rapport. Bijvoorbeeld: Anna Berg, persoonlijk, op de dag van de installatie.
household-kept = Opgeslagen bij het bezoek
