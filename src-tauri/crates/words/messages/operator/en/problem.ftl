# What is wrong with what was typed or chosen, and what would be right. Shown at the field.

# A client.
problem-name-empty = Give this client a name, so that you recognise it.
problem-name-long = A name can have at most { $most } characters; this one has { $length }.
problem-name-lines = A name is one line of text.
problem-environment = Choose Production, Sandbox or Custom. The demo opens from the first screen, without a client.
problem-client-id-empty = Paste the client ID from Enode’s dashboard.
problem-client-id-spaces = A client ID contains no spaces. Paste only the ID.
problem-client-id-long = This is too long for a client ID. Paste only the ID.
problem-client-id-colon = A client ID contains no colon. Paste only the ID, without the secret.
problem-client-secret-empty = Paste the client secret from Enode’s dashboard.
problem-client-secret-spaces = A client secret contains no spaces. Paste only the secret.
problem-client-secret-long = This is too long for a client secret. Paste only the secret.
problem-api-url-empty = Type the API URL, such as https://api.example.com.
problem-token-url-empty = Type the token URL, such as https://api.example.com.
problem-url-no-address = This is not a web address such as https://api.example.com.
problem-url-plain = Plain http to { $host } can be read on the way: https is needed, except on this computer itself.
problem-url-scheme = An address that begins with { $scheme }: cannot be used: https is needed.
problem-url-user = Leave the user name and password out of the address.
problem-url-query = Leave out everything from ? or #.
problem-url-other = This address cannot be used.
problem-link-hosts-empty = Name the host that links lead to, such as link.example.com: no other is opened.
problem-link-host = “{ $host }” is not a host such as link.example.com, with or without a port.
problem-company-long = A company name has at most { $most } characters here.
problem-phone-page = A customer’s phone needs a complete address that begins with https://, such as https://example.com/done.
problem-retention = Between { $least } and { $most } days.
problem-port = Ports below 1024 belong to the system. Choose one from 1024 to 65535.
problem-pattern-empty = Type a pattern, such as { $example }.
problem-pattern-long = A pattern has at most { $most } characters; this one has { $length }.
problem-pattern-wrong = This is not a regular expression: { $reason }.

# Where the customer goes afterwards.
problem-redirect-empty = Say where the customer goes afterwards.
problem-redirect-long = Enode takes at most { $most } characters here; this has { $length }.
problem-redirect-spaces = An address cannot contain spaces or line breaks.
problem-redirect-incomplete = This is not a complete address such as https://example.com/done or myapp://done.
problem-redirect-nowhere = A browser cannot be sent to an address that begins with { $scheme }:
problem-redirect-user = Leave the user name and password out of the address: the customer would see them.
problem-redirect-no-host = The address names no host.
problem-redirect-plain = Use https for { $host }: plain http is for this computer (localhost) only.
problem-redirect-bare = Say what comes after { $scheme }: in the address, such as { $scheme }://done.

# A household.
problem-user-id-empty = Type the household’s user ID.
problem-user-id-long = A user ID has at most { $most } characters; this one has { $length }.
problem-user-id-slashes = A user ID cannot contain slashes.
problem-user-id-spaces = A user ID cannot contain spaces.
problem-user-id-control = A user ID cannot contain control characters.
problem-user-id-invisible = A user ID cannot contain invisible characters.
problem-user-id-path = “{ $id }” cannot be a user ID: in an address it means another place.
problem-user-id-pattern = “{ $id }” does not have the form of this profile’s user IDs: { $pattern }
problem-confirmation = Type { $household } to confirm.
problem-day = “{ $day }” is not a day. Write it as 2026-01-31.

# The plan.
problem-vendor-undecided = Choose a vendor, or let the customer choose.
problem-vendor-not-offered = { $vendor } is not offered to this client.
problem-vendor-links-none = { $vendor } does not link { $wanted }.
problem-vendor-links-others = { $vendor } does not link { $wanted }. It links { $links }.
problem-no-vendor = Enode’s pages would have no vendor to offer: none of this client’s serves { $wanted }.
problem-no-types = Choose at least one kind of device.
problem-no-scopes = Choose what may be accessed: the readings of each device at least.
problem-language = Enode’s pages do not speak “{ $language }”. Choose one of the languages in the list.
problem-color-scheme = “{ $scheme }” is not an appearance of Enode’s pages. Choose system, light or dark.

# Devices that should be found.
problem-expected-twice = Two expected devices are the same entry. Remove one and add it again.
problem-expected-count = Expect 1 to { $most } of one device type, not { $count } ({ $type }).
problem-expected-model-long = A model has at most { $most } characters here; this has { $length }.
problem-expected-model-control = A model cannot contain control characters.
problem-expected-ending-long = The last { $most } characters of a serial number or VIN are enough; this has { $length }.
problem-expected-ending = The end of a serial number or VIN has letters, digits and hyphens, such as 0092 or A-77.

# A webhook.
problem-webhook-url-empty = Type the address that events are to be sent to, such as https://example.com/enode.
problem-webhook-url-long = An address has at most { $most } characters; this one has { $length }.
problem-webhook-url-incomplete = This is not a complete address such as https://example.com/enode.
problem-webhook-url-user = Leave user name and password out of the address, where everybody sees them. Use a header instead.
problem-webhook-url-plain = Use https: Enode sends events to no other address.
problem-webhook-secret-empty = Type the webhook’s secret.
problem-webhook-secret-choose = Choose a secret: deliveries are signed with it. Nobody should be able to guess it.
problem-webhook-secret-lines = A secret is one line, with no space before or after it.
problem-webhook-secret-length = A secret has { $least } to { $most } characters.
problem-webhook-events-none = Choose at least one event, or all of them.
problem-webhook-events-unknown = Enode has no event “{ $event }” to subscribe to.
problem-header-no-name = Name the header that is to carry the value.
problem-header-name = The name of a header contains only letters, digits, - and _, such as x-api-key.
problem-header-name-long = The name of a header has at most { $most } characters.
problem-header-no-value = Type the value of the header: it cannot be sent without one.
problem-header-value = The value of a header is one line of plain letters, digits and signs, with no space before or after it.
problem-header-value-long = The value of a header has at most { $most } characters.
problem-api-version = “{ $version }” cannot be read by this program. Choose { $ours }.
