# Diagnostics: the connection check, the log, and the support file.

diagnostics-heading = Diagnostics
diagnostics-lead = Finds where a connection fails, and makes a file for whoever helps you.
diagnostics-open = Diagnostics
diagnostics-check-this = Check the connection
diagnostics-check-client = Check connection: { $client }
diagnostics-check-client-short = Check connection

# The connection check.
diagnostics-check-title = Connection check
diagnostics-check-lead = Only reads. Nothing changes here or at Enode.
diagnostics-check-demo = Secret, server and API are simulated on this computer. Nothing leaves it.
diagnostics-client = Client
diagnostics-no-client = There is no client yet. Connect one, or open the demo, and check it here.
diagnostics-start = Check now
diagnostics-again = Check again
diagnostics-cancel = Stop the check
diagnostics-checked-at = Checked at { $time }

diagnostics-step-secret = Client secret
diagnostics-step-names = Server names
diagnostics-step-connection = Secure connection
diagnostics-step-token = Access token
diagnostics-step-api = API
diagnostics-step-clock = Clock of this computer

diagnostics-state-waiting = Not yet
diagnostics-state-running = Checking
diagnostics-state-passed = Works
diagnostics-state-warned = Take note
diagnostics-state-failed = Does not work
diagnostics-state-not-tried = Not tried

diagnostics-outcome-none = Not checked yet.
diagnostics-outcome-running = Checking: { $step }
diagnostics-outcome-passed = Everything works.
diagnostics-outcome-warned = It works, with one thing to note.
diagnostics-outcome-failed = Something does not work. The first step that failed says what to do.
diagnostics-outcome-cancelled = The check was stopped.

# What a step measured.
diagnostics-milliseconds = { $count } ms
diagnostics-secret-keyring = Read from the keyring
diagnostics-secret-session = Kept for this session
diagnostics-secret-demo = Made by the simulator
diagnostics-by-proxy = Resolved by your proxy
diagnostics-without-tls = { $count } ms, within this computer
diagnostics-clock-right = { $count ->
    [one] At most { $count } s off
   *[other] At most { $count } s off
}
diagnostics-clock-ahead-minutes = { $count } min ahead
diagnostics-clock-behind-minutes = { $count } min behind
diagnostics-clock-ahead-days = { $count ->
    [one] { $count } day ahead
   *[other] { $count } days ahead
}
diagnostics-clock-behind-days = { $count ->
    [one] { $count } day behind
   *[other] { $count } days behind
}

# What a result means, and the one thing to do.
diagnostics-what-to-do = What to do
diagnostics-said = The server said
diagnostics-reference = Reference
diagnostics-because = Another step has to work first: { $step }
diagnostics-was-stopped = The check was stopped before this.
diagnostics-clock-unknown = The server does not tell the time, so there is nothing to compare with.

diagnostics-means-no-keyring = This computer has no keyring that could keep the client secret.
diagnostics-do-no-keyring = Start the keyring service of this computer, or type the secret for this session only.
diagnostics-means-keyring-locked = The keyring is locked, so the client secret cannot be read.
diagnostics-do-keyring-locked = Unlock the keyring, then check again.
diagnostics-means-keyring-denied = The keyring does not let Hearthlink read the client secret.
diagnostics-do-keyring-denied = Allow Hearthlink in the settings of the keyring, then check again.
diagnostics-means-keyring-silent = The keyring does not answer.
diagnostics-do-keyring-silent = Look for a prompt of the keyring behind another window, then check again.
diagnostics-means-keyring-failed = The keyring could not be read.
diagnostics-do-keyring-failed = Log out of this computer and in again, then check again.
diagnostics-means-secret-missing = The client secret is no longer kept on this computer.
diagnostics-do-secret-missing = Open the client from Visits and type its secret again.

diagnostics-means-name-unknown = The name { $host } leads nowhere: there is no network, or the name is misspelt.
diagnostics-do-name-unknown = Open a web page in your browser. If it opens, check the addresses of this client.
diagnostics-means-no-connection = Nothing answers at { $host }.
diagnostics-do-no-connection = Ask whoever runs your network whether a firewall blocks { $host }.
diagnostics-do-no-connection-here = Start what should answer there on this computer, or check the addresses of this client.
diagnostics-means-timed-out = { $host } takes too long to answer.
diagnostics-do-timed-out = Try another network, such as your phone’s, then check again.
diagnostics-means-cut = The connection to { $host } breaks before the answer is complete.
diagnostics-do-cut = Try another network, such as your phone’s, then check again.
diagnostics-means-slow = The connection works, but { $host } is slow to answer.
diagnostics-do-slow = Expect to wait, or try another network.
diagnostics-means-certificate-not-now = By the clock of this computer the certificate of { $host } is not valid today.
diagnostics-do-certificate-not-now = Set the date and time of this computer, then check again.
diagnostics-means-certificate-other-host = What answers at { $host } identifies itself as somebody else.
diagnostics-do-certificate-other-host = Check the addresses of this client. On a guest network, sign in to it first.
diagnostics-means-certificate-unknown-issuer = This computer does not trust the certificate of { $host }: probably a proxy or virus scanner intercepts the connection.
diagnostics-do-certificate-unknown-issuer = Ask whoever runs your network to install its certificate on this computer, or to leave { $host } alone.
diagnostics-means-not-tls = What answers at { $host } does not protect the connection.
diagnostics-do-not-tls = Check the addresses of this client: the port, and whether it should begin with https.
diagnostics-means-tls-failed = No secure connection to { $host } could be agreed on.
diagnostics-do-tls-failed = Ask whoever runs your network whether a proxy or firewall stands in between.

diagnostics-means-wrong-credentials = { $host } does not accept the client ID and secret.
diagnostics-do-wrong-credentials = Open the client from Visits and type its newest secret.
diagnostics-means-no-token = { $host } answers, but not with an access token.
diagnostics-do-no-token = Check the token address of this client.
diagnostics-means-token-refused = The token is not accepted by { $host }, though the token server gave it.
diagnostics-do-token-refused = Check that API address and token address belong to the same environment.
diagnostics-means-not-allowed = The credentials are good, but { $host } does not let this client read its households.
diagnostics-do-not-allowed = Ask Enode whether the client is enabled.
diagnostics-means-not-the-api = What answers at { $host } is not Enode’s API.
diagnostics-do-not-the-api = Check the API address of this client.
diagnostics-means-rate-limited = { $host } is asking for fewer requests at the moment.
diagnostics-do-rate-limited = Wait a minute, then check again.
diagnostics-means-unavailable = { $host } says that it cannot answer at the moment.
diagnostics-do-unavailable = Look at status.enode.com, and check again in a while.
diagnostics-means-clock-off = The clock of this computer and that of the server do not agree. Tokens and certificates may be refused.
diagnostics-do-clock-off = Set this computer to keep its clock by itself.
diagnostics-means-failed = The step failed in a way that this program does not know.
diagnostics-do-failed = Restart Hearthlink and check again. If it keeps failing, send the support file.

# The log.
diagnostics-log = Log
diagnostics-log-lead = At most { $size } MB on this computer, with no secret and no household in it.
diagnostics-log-detailed = Log more detail until Hearthlink is closed

# The support file.
diagnostics-file = Support file
diagnostics-file-lead = You see all of it before it is saved, and nothing is sent.
diagnostics-file-in = In it: versions, settings, last check, number of visits, events of the open visit, recent failures, end of the log.
diagnostics-file-not-in = Not in it: secrets, links, names, labels, consent, addresses. Each ID is replaced by a made-up name.
diagnostics-file-show = Show the support file
diagnostics-file-refresh = Make it again
diagnostics-file-making = The support file is being made…
diagnostics-file-copy = Copy
diagnostics-file-copied = Copied
diagnostics-file-save = Save…
diagnostics-file-saving = Saving…
diagnostics-file-saved = Saved as { $path }
diagnostics-file-find = Find in the file
diagnostics-file-found = { $count ->
    [0] Not in the file
    [one] { $count } line
   *[other] { $count } lines
}
diagnostics-file-text = Text of the support file
