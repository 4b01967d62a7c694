# The settings of a client: a company's access to Enode.

settings-heading = Settings
settings-lead = Applies to every visit with { $client }.
settings-client = This client
# The parts of the screen.
settings-customers = What customers see
settings-households = Households
settings-company = Company name, as customers know it
settings-company-help = Shown on the customer’s phone and in messages. Empty: the client’s own name.
settings-phone-page = Page for customers’ phones
settings-phone-page-help = Where a phone goes after signing in: your company’s page, beginning with https://.
settings-pattern = What user IDs look like
settings-pattern-help = Applies to every new ID as a whole.
# What IDs look like, in a list of which one is chosen.
settings-form-any = Any ID
settings-form-email = E-mail addresses
settings-form-uuid = UUIDs
settings-form-example = Like an example
settings-form-expression = By an expression of one’s own
settings-form-letters = { $count ->
    [one] 1 letter
   *[other] { $count } letters
}
settings-form-digits = { $count ->
    [one] 1 digit
   *[other] { $count } digits
}
settings-form-signs = “{ $signs }”
settings-example = An ID of yours, as an example
settings-example-help = What a new ID is to be made of is taken from it.
# The parts of an ID, one after the other: “2 letters, “-” and 4 digits”.
settings-made-of = A new ID has { $parts }.
settings-expression = Regular expression
settings-expression-help = A new ID must match it as a whole.
# Above a field: an ID is typed there to see whether it fits the expression.
settings-sample = Try an ID
settings-fits = Fits
settings-fits-not = Does not fit
settings-no-expression = This is not a regular expression
settings-retention = Keep visits for
# After the field with the number.
settings-retention-unit = days
settings-retention-help = After that, a visit that is over is deleted from this computer. Empty: kept.
settings-retention-problem = Type a whole number of days, or leave it empty.
settings-secret = Client secret
# Where the secret is kept.
settings-kept-keyring = In the keyring of this computer
settings-kept-session = For this session only: gone when Hearthlink is closed
settings-kept-demo = Made by the simulator, and worth nothing elsewhere
settings-client-id = Client ID
settings-api = API
settings-forget = Forget this client…
settings-save = Save settings
settings-saving = Saving…
settings-saved = Saved
settings-unsaved = Not saved yet
settings-left-unsaved = What you typed for { $client } is not saved.
settings-go-back = Go back
