# What went wrong: the title of the note, and what stands around its text.

# A number follows, by which Enode finds the request.
failure-reference = Reference:
failure-retry = Try again
# A list follows: what the API answered, or the system or the keyring said, in their own words.
failure-details = Details:

failure-title-invalidInput = Something needs your attention
failure-title-wrongCredentials = The credentials were refused
failure-title-secretMissing = The secret is missing
failure-title-secretStore = The keyring could not be used
failure-title-tokenServer = No token was given
failure-title-notAllowed = Not allowed for this client
failure-title-connectionLimit = No connections left
failure-title-notFound = Not found
failure-title-rejected = The request was refused
failure-title-rateLimited = Too many requests
failure-title-vendorOutage = The vendor is down
failure-title-vendorGone = The vendor is not offered
failure-title-unavailable = Enode cannot answer now
failure-title-unreachable = No connection
failure-title-timedOut = No answer in time
# No secure connection could be made (TLS).
failure-title-tls = No secure connection
failure-title-badAnswer = The answer made no sense
failure-title-linkMayExist = A link may have been created
failure-title-mayBeDone = The change may have been made
failure-title-linkHost = This link will not be opened
failure-title-linkSpent = The link has been used
failure-title-linkOver = The link has expired
failure-title-newHousehold = This household is new
# The program could not listen for events from Enode.
failure-title-receiver = Events cannot be received
failure-title-mail = The mail program did not open
failure-title-browser = The browser did not open
failure-title-clipboard = Nothing was copied
failure-title-printing = The page was not printed
failure-title-storage = A file could not be used
failure-title-internal = Something went wrong
