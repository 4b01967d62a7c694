# The scripts of the demo: what each beat is called, and what the presenter says with it.

script-household = Het huishouden
script-household-say = We beginnen met het huishouden. De ID wordt tijdens het typen opgezocht, dus een tikfout valt meteen op.
script-devices = Wat er in de woning is
script-devices-say = Een omvormer, een batterij en een energiemeter. De fabrikanten worden gesorteerd op wat ze daarvan kunnen koppelen.
script-vendor = Eén fabrikant voor alle drie
script-vendor-say = Via Enphase zijn alle drie te koppelen door één keer in te loggen. De klant krijgt de vraag één keer en niet drie keer.
script-access = Waar toegang toe is
script-access-say = Elke toestemming in gewone taal, en ernaast waar geen toegang toe is. De klant kan meelezen.
script-link = De link maken
script-link-say = De link is gemaakt en er wordt niets geopend. Hij werkt één keer, en zo verbruikt niemand hem per ongeluk.
script-code = Een code voor de telefoon
script-code-say = Deze kant is voor de klant: wie het vraagt, waarvoor, en hoe lang de code geldig is. Er staat niets van ons op.
script-phone = De klant opent de link
script-phone-say = Dit is de telefoon van de klant, nagespeeld door de demo. De klant logt daar in; wij zien nooit een wachtwoord.
script-sharing = Wat de klant leest
script-sharing-say = De klant leest dezelfde lijst met toestemmingen en kan op elk moment stoppen.
script-found = Alle drie gevonden
script-found-say = De klant is terug en het account toont alle drie de apparaten. Niemand hoefde te gokken.
script-report = Het rapport
script-report-say = Het bezoek als pagina om te bewaren: apparaten, toestemmingen, tijden. Er staat geen link en geen secret in.

script-two-found = Twee van de drie
script-two-found-say = Omvormer en energiemeter zijn verbonden. De batterij staat nog niet in het account, en de app zegt dat ook.
script-look = Opnieuw controleren
script-look-say = Opnieuw controleren vraagt het account nu op. De batterij is er nog steeds niet, dus Hearthlink volgt het verder.
script-battery = De batterij verschijnt
script-battery-say = Twee minuten later staat de batterij in het account. Hearthlink heeft hem gevonden zonder dat iemand iets hoefde te doen.

script-nothing-found = Niets in dit account
script-nothing-found-say = Het inloggen lukte, maar dit account is leeg. Dat is een ander account, geen ontbrekend apparaat.
script-another-try = Een nieuwe link
script-another-try-say = Een link werkt één keer, dus het juiste account krijgt een nieuwe. De eerste wordt niet opnieuw gebruikt.
script-right-account = Het juiste account
script-right-account-say = De klant logt in bij het juiste account, en alle drie zijn er.

script-too-old = De link is te oud
script-too-old-say = Een dag later opent de klant de link. De 24 uur zijn voorbij: dat staat op de telefoon en ook op ons scherm.
script-used-before = De link is al gebruikt
script-used-before-say = Stel dat iemand deze link al in een andere browser heeft geopend. Hij werkt één keer, dus de klant ziet een fout.
script-told = De klant vertelt het ons
script-told-say = Bij Enode is de status van een link niet op te vragen. Daarom noteren we wat de klant zegt, als gemeld en niet als gezien.
script-fresh = Een nieuwe link
script-fresh-say = Een nieuwe link vervangt de oude, met dezelfde toestemmingen.
script-fresh-works = De nieuwe link werkt
script-fresh-works-say = De klant logt in, en alle drie de apparaten worden gevonden.

script-broken = Inloggegevens niet meer geldig
script-broken-say = Later accepteert de fabrikant de inloggegevens niet meer. De apparaten blijven staan, en de app zegt wat er mis is.
script-again = Opnieuw inloggen
script-again-say = Opnieuw inloggen herstelt het account. De apparaten houden hun ID en geschiedenis.
script-repaired = Het werkt weer
script-repaired-say = De klant heeft ingelogd en het account werkt weer.

script-outage = Storing bij één fabrikant
script-outage-say = Enphase heeft een storing. Dat is hier te zien voordat iemand het tevergeefs heeft geprobeerd.
script-other-vendor = Een andere fabrikant
script-other-vendor-say = Deze woning heeft ook Huawei, en via Huawei zijn alle drie te koppelen.

script-patience = Enode vraagt om geduld
script-patience-say = De klant is terug, maar Enode vraagt om minder verzoeken. De app zegt dat, en kijkt vanzelf opnieuw.
script-waited = Het wachten is voorbij
script-waited-say = Een halve minuut later heeft de app vanzelf opnieuw gekeken, en alle drie zijn er.

script-first-brand = Het eerste merk
script-first-brand-say = Drie merken betekenen drie accounts. We beginnen met de omvormer van Fronius.
script-first-linked = Fronius is gekoppeld
script-first-linked-say = Eén account is klaar. Het bezoek gaat verder met het volgende.
script-second-brand = Het tweede merk
script-second-brand-say = Batterij en energiemeter zijn van Tesla: één account voor beide.
script-second-linked = Tesla is gekoppeld
script-second-linked-say = Batterij en energiemeter zijn gevonden. De laadpaal moet nog.
script-third-brand = Het derde merk
script-third-brand-say = De laadpaal is van Easee.
script-third-linked = De hele woning
script-third-linked-say = Drie accounts, vier apparaten, één bezoek.
