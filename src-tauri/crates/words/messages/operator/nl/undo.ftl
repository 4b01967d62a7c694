# What was done can be taken back for a while. Each says what was done; the button beside it takes it back.

undo-undo = Ongedaan maken
undo-redo = Opnieuw
undo-dismiss = Sluiten
undo-region = Meldingen
undo-types-of-vendor = Alle apparaattypen van { $vendor } zijn gekozen.
undo-nothing = Hier valt niets ongedaan te maken.
undo-row-removed = Het account is uit het plan verwijderd.
undo-plan-taken = Het plan is gewijzigd.
undo-expected-removed = Het apparaat wordt niet meer verwacht.
undo-filters-cleared = Zoekopdracht en filters zijn gewist.
undo-said-opened = Genoteerd: de klant heeft de link geopend.
undo-said-done = Genoteerd: de klant zegt klaar te zijn.
undo-met-error = Genoteerd: de klant kreeg een fout te zien.
undo-visit-finished = Het bezoek aan { $household } is afgerond.
undo-household-changed = Dit bezoek is nu voor { $household }.
undo-restored = Ongedaan gemaakt: { $what }
undo-done-again = Opnieuw gedaan: { $what }
undo-failed = Ongedaan maken is niet gelukt: { $reason }

undo-of-vendor = keuze van de fabrikant
undo-of-types = keuze van de apparaattypen
undo-of-access = keuze van de toestemmingen
undo-of-way = hoe de link wordt gemaakt
undo-of-expected = verwachte apparaten
undo-of-row-removed = account verwijderd
undo-of-row-added = account toegevoegd
undo-of-plan = plan per merk
undo-of-report = wat de klant zei
undo-of-filters = zoekopdracht en filters gewist
undo-of-finish = bezoek afgerond
undo-of-household = huishouden gewijzigd
