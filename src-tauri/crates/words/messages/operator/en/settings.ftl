# The settings of a client: a company's access to Enode.

settings-heading = Settings
settings-lead = Applies to every visit with { $client }.
settings-client = This client
settings-company = Company name, as customers know it
settings-company-help = Shown on the customer’s phone and in messages. Empty: the client’s own name.
settings-phone-page = Page for customers’ phones
settings-phone-page-help = Where a phone goes after signing in: an https page of your company.
settings-pattern = What user IDs look like
settings-pattern-help = A regular expression that a new ID must match as a whole. Empty: any ID.
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
