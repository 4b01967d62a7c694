# The settings of a client: a company's access to Enode.

settings-heading = Instellingen
settings-lead = Wat { $client } bij elk bezoek wil.
settings-client = Deze client
settings-customers = Wat klanten zien
settings-households = Huishoudens
settings-company = Bedrijfsnaam, zoals klanten die kennen
settings-company-help = Te zien op de telefoon van de klant en in berichten. Leeg: de naam van de client.
settings-phone-page = Pagina voor telefoons van klanten
settings-phone-page-help = Waar een telefoon na het inloggen naartoe gaat: een pagina van uw bedrijf die begint met https://.
settings-pattern = Hoe gebruikers-ID’s eruitzien
settings-pattern-help = Geldt voor elke nieuwe ID in zijn geheel.
settings-form-any = Elke ID
settings-form-email = E-mailadressen
settings-form-uuid = UUID’s
settings-form-example = Zoals een voorbeeld
settings-form-expression = Volgens een eigen expressie
settings-form-letters = { $count ->
    [one] 1 letter
   *[other] { $count } letters
}
settings-form-digits = { $count ->
    [one] 1 cijfer
   *[other] { $count } cijfers
}
settings-form-signs = ‘{ $signs }’
settings-example = Een van uw ID’s, als voorbeeld
settings-example-help = Daaruit volgt waaruit een nieuwe ID bestaat.
settings-made-of = Een nieuwe ID heeft { $parts }.
settings-expression = Reguliere expressie
settings-expression-help = Een nieuwe ID moet er in zijn geheel aan voldoen.
settings-sample = Een ID proberen
settings-fits = Past
settings-fits-not = Past niet
settings-no-expression = Dit is geen reguliere expressie
settings-retention = Bezoeken bewaren gedurende
settings-retention-unit = dagen
settings-retention-help = Daarna wordt een afgelopen bezoek hier verwijderd. Leeg: blijft bewaard.
settings-retention-problem = Voer een heel aantal dagen in of laat het leeg.
settings-secret = Client secret
settings-kept-keyring = In de sleutelbos van deze computer
settings-kept-session = Alleen voor deze sessie: wordt gewist als Hearthlink wordt gesloten
settings-kept-demo = Gemaakt door de simulator en elders niets waard
settings-client-id = Client-ID
settings-api = API
settings-forget = Deze client vergeten…
settings-save = Instellingen opslaan
settings-saving = Opslaan…
settings-saved = Opgeslagen
settings-unsaved = Nog niet opgeslagen
settings-left-unsaved = Wat u voor { $client } hebt getypt, is niet opgeslagen.
settings-go-back = Terug ernaartoe
