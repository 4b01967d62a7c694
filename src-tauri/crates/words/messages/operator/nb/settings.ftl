# The settings of a client: a company's access to Enode.

settings-heading = Innstillinger
settings-lead = Det { $client } ønsker for hvert besøk.
settings-client = Denne klienten
settings-customers = Det kundene ser
settings-households = Husholdninger
settings-company = Firmanavn, slik kundene kjenner det
settings-company-help = Vises på kundens telefon og i meldinger. Tomt: klientens eget navn.
settings-phone-page = Side for kunders telefoner
settings-phone-page-help = Dit en telefon går etter innlogging: en side hos firmaet ditt som begynner med https://.
settings-pattern = Hvordan bruker-ID-er ser ut
settings-pattern-help = Gjelder hver ny ID i sin helhet.
settings-form-any = Hvilken som helst ID
settings-form-email = E-postadresser
settings-form-uuid = UUID-er
settings-form-example = Som et eksempel
settings-form-expression = Etter et eget uttrykk
settings-form-letters = { $count ->
    [one] 1 bokstav
   *[other] { $count } bokstaver
}
settings-form-digits = { $count ->
    [one] 1 siffer
   *[other] { $count } sifre
}
settings-form-signs = «{ $signs }»
settings-example = En av ID-ene deres, som eksempel
settings-example-help = Av den følger hva en ny ID består av.
settings-made-of = En ny ID har { $parts }.
settings-expression = Regulært uttrykk
settings-expression-help = Hele den nye ID-en må passe til det.
settings-sample = Prøv en ID
settings-fits = Passer
settings-fits-not = Passer ikke
settings-no-expression = Dette er ikke et regulært uttrykk
settings-retention = Behold besøk i
settings-retention-unit = dager
settings-retention-help = Deretter slettes et avsluttet besøk her. Tomt: beholdes.
settings-retention-problem = Skriv et helt antall dager, eller la feltet stå tomt.
settings-secret = Klienthemmelighet
settings-kept-keyring = I nøkkelringen på denne datamaskinen
settings-kept-session = Bare for denne økten: borte når Hearthlink lukkes
settings-kept-demo = Laget av simulatoren, og verdiløs andre steder
settings-client-id = Klient-ID
settings-api = API
settings-forget = Glem denne klienten…
settings-save = Lagre innstillinger
settings-saving = Lagrer…
settings-saved = Lagret
settings-unsaved = Ikke lagret ennå
settings-left-unsaved = Det du skrev for { $client }, er ikke lagret.
settings-go-back = Gå tilbake
