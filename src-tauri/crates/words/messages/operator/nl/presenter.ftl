# The presenter's strip in Demo: the script, time, and the customer's simulated phone.

presenter-strip = Presentatorbalk
presenter-demo = Demo
presenter-next = Volgende
presenter-back-beat = Terug naar de vorige stap
presenter-back-beat-how = Terug naar de vorige stap ({ $key }): de demo begint opnieuw en de bezoeken erin vervallen
presenter-next-beat = Volgende stap
presenter-dialog-first = Sluit eerst dit dialoogvenster. Misschien is er al iets in ingevuld.
presenter-jump = Ga naar…
presenter-beginning = Begin
presenter-reset = Herstarten
presenter-reset-how = Herstarten: de demo begint opnieuw en de bezoeken erin vervallen
presenter-begun-anew = De demo is opnieuw begonnen.
presenter-linked-before = Dit huishouden is al gekoppeld. Herstarten begint de demo met een nieuw huishouden.
presenter-goes-on = Het bezoek aan dit huishouden staat nog open, dus het verhaal gaat daar verder. Herstarten begint van voren af aan.
presenter-more = Meer
presenter-hide = Verbergen
presenter-show = Presentatorbalk tonen
presenter-place = { $step } van { $count }
presenter-at-the-end = Het verhaal is verteld.

presenter-script = Script
presenter-script-title = Wat u kunt zeggen

presenter-time = Tijd in de demo
presenter-time-passes = De tijd loopt
presenter-time-stands = De tijd staat stil
presenter-minute = +1 min
presenter-minute-name = Eén minuut later
presenter-hour = +1 u
presenter-hour-name = Eén uur later
presenter-to-device = Naar de volgende gebeurtenis: { $type } verschijnt
presenter-to-sign-in = Naar de volgende gebeurtenis: inloggegevens niet meer geldig
presenter-device-short = { $type } verschijnt
presenter-sign-in-short = Inloggegevens niet meer geldig

presenter-playing = Wordt afgespeeld…
presenter-not-played = ‘{ $beat }’ kon niet worden afgespeeld. Herstarten begint het verhaal opnieuw.

presenter-phone-open = Op gesimuleerde telefoon openen
presenter-phone-title = Demo · Telefoon van de klant (gesimuleerd)

presenter-end-demo = Demo beëindigen
presenter-stories = Verhaal
presenter-shows = Dit gaat u zien
presenter-see-all-connected = De hele weg van een nieuw huishouden naar drie gevonden apparaten, zonder hindernissen.
presenter-see-partial = Een eerlijk antwoord: twee apparaten zijn er, één niet, en wat daaraan te doen is.
presenter-see-mixed-home = Drie accounts van drie merken in één bezoek, de ene link na de andere.
presenter-see-late-device = Hearthlink vindt de batterij vanzelf, twee minuten nadat iedereen dacht klaar te zijn.
presenter-see-wrong-account = Een leeg account wordt onderscheiden van een ontbrekend apparaat, en een nieuwe link lost het op.
presenter-see-link-expired = Wat klant en installateur zien als een link te oud is, en hoe een nieuwe hem vervangt.
presenter-see-link-used = Waarom een link die al is geopend een fout toont, en hoe een nieuwe hem vervangt.
presenter-see-credentials-invalidated = Inloggegevens worden later ongeldig en het account wordt hersteld, met behoud van de geschiedenis van de apparaten.
presenter-see-vendor-outage = Een storing is te zien voordat iemand het probeert, en er wordt een andere fabrikant gekozen.
presenter-see-rate-limited = Enode vraagt om geduld; de app zegt dat, wacht en vindt toch alles.

