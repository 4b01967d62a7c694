# Open points: what is left to do, for the report.

point-account = Account
point-with-vendor = { $what } ({ $vendor })
point-with-step = { $point } { $step }

point-no-link = { $what }: er is nog geen link gemaakt.
point-link-not-handed-over = { $what }: de link is klaar en nog niemand heeft hem.
point-not-seen = { $what }: het huishouden is niet gezien sinds de link is gemaakt.
point-not-reachable = { $what }: gekoppeld, maar op dit moment niet bereikbaar.
point-needs-action = { $what }: er moet nog iets gebeuren voordat alles werkt.
point-not-yet = { $what }: nog niet in dit account.
point-in-another-account = { $what }: niet in dit account, maar in een account bij een andere fabrikant.
point-vendor-does-not-offer = { $what }: niet te koppelen via deze fabrikant.
point-scope-not-asked = { $what }: de link vroeg hier niet om.
point-vendor-in-trouble = { $what }: nog niemand kon inloggen en Enode meldt problemen met het inloggen bij de fabrikant.
point-expected-not-found = { $what }: verwacht en niet gevonden.
point-expected-in-another-account = { $what }: hier verwacht, maar gevonden in een account bij een andere fabrikant.

point-step-wait = Niets te doen: Hearthlink controleert vanzelf opnieuw.
point-step-look-again = Controleer het account opnieuw.
point-step-other-account = Log in met een ander account.
point-step-other-vendor = Koppel het via een andere fabrikant.
point-step-ask-scope = Maak een link die hier wel om vraagt.
point-step-act-at-device = Iemand moet ernaar kijken bij het apparaat.
point-step-act-in-app = Iemand moet ernaar kijken in de app of het portaal van de fabrikant.
point-step-sign-in-again = De klant moet opnieuw inloggen bij het account.
point-step-try-later = Probeer het opnieuw als inloggen bij de fabrikant weer werkt.

point-device-model = { $type } { $model }
point-device-ending = { $device }, eindigt op { $ending }
point-device-count = { $device }, { $found } van { $count }
