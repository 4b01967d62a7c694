# Connecting a client: a company's access to Enode.

connect-heading = Connect your Enode client
connect-lead = Hearthlink asks for a token at once, so a mistake shows here and not at the customer’s.
# The parts of the screen, each beside its fields.
connect-part-client = Client
connect-part-access = Access
connect-part-return = Way back
connect-name = Name
connect-name-help = What you call this client, for example your company.
connect-environment = Environment

# Below the name of the environment, small.
connect-environment-help-production = Real homes
connect-environment-help-sandbox = Enode’s test accounts
connect-environment-help-custom = An API address of your own

connect-client-id = Client ID
connect-client-secret = Client secret
connect-secret-help = Typed once. It never comes back to this screen.
connect-secret-again = The rest is as you typed it. The secret is not kept: type it again.
connect-api-url = API URL
connect-token-url = Token URL
connect-link-hosts = Hosts that links may lead to
connect-link-hosts-help = Separated by commas. A link to any other host is not opened.
connect-keep = Where to keep the secret
connect-keep-keyring = In the keyring of this computer
connect-keep-session = For this session only
connect-keep-session-help = Gone when Hearthlink is closed.
# While it is found out whether this computer has a keyring.
connect-probing = Asking the keyring…
# A label; the choices below it end the sentence.
connect-redirect = After Enode’s pages (Link UI), the customer’s browser goes to
connect-redirect-loopback = A page of Hearthlink on this computer
connect-redirect-scheme = Hearthlink itself (hearthlink://)
connect-redirect-page = A page or an app of your company
connect-redirect-uri = Its address
connect-redirect-uri-help = https://example.com/done, http://localhost on this computer, or an app’s own scheme: myapp://done.
connect-submit = Connect
connect-submitting = Asking for a token…
