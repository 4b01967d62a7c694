# What to do about a failure: one or two sentences.

hint-wrong-credentials = Check the client ID, the newest secret, and that both belong to this environment.
hint-secret-missing = Type the client secret again.
hint-webhook-secret-missing = Type the webhook’s secret first.
hint-token-server = Check the token URL, then try again.
hint-not-allowed = Signing in again does not help. Ask Enode whether this is enabled for the client.
hint-connection-limit = Unlink accounts that are no longer needed, or ask Enode for a higher limit.
hint-not-found = It may have been deleted meanwhile. Look it up again.
hint-rejected = Change what the details name, then try again.
hint-rate-limited = Wait a moment, then try again.
hint-rate-limited-for = { $seconds ->
    [one] Wait a second, then try again.
   *[other] Wait { $seconds } seconds, then try again.
}
hint-vendor-outage = Link another vendor first, or come back later: the vendor’s sign-in is down, not this program.
hint-vendor-gone = Choose another vendor, or enable this one for the client at Enode.
hint-unavailable = Try again in a moment. Longer outages are listed at status.enode.com.
hint-unreachable = Check this computer’s network, then try again.
hint-no-address = Check the address for typing mistakes, and the network connection.
hint-nobody-answers = Check that the address and its port are right, and that the server is running.
hint-no-connection = Check the network connection, and whether a firewall is in the way.
hint-unsteady = Try again; the network may be slow or unsteady.
hint-timed-out = The network or the API is slow. Try again.
hint-tls = Check this computer’s date and time, and whether a proxy or a firewall intercepts the connection.
hint-bad-answer = Check the API URL. If it is right, try again, and tell Enode if it keeps happening.
hint-token-refused = The API does not accept these credentials: check that both addresses belong to the same environment.
hint-link-may-exist = Create a new link. The other one expires by itself, unopened, after 24 hours.
hint-may-be-done = Check how things stand before you try again.
hint-link-host = Do not open it. Check the API address and, for an environment of your own, its link hosts.
hint-new-link = Create a new link.
hint-new-household = Check the spelling. If it is right, create the household with the link.
hint-receiver = Choose another port, or close the program that uses this one.
hint-mail = Copy the message instead and paste it into a mail.
hint-browser = Copy the link instead and paste it into a browser.
hint-printing = Choose Print, and save as PDF there.
hint-print-dialog = Try again, or save the report as a file.
hint-print-to-pdf-windows = Choose Print, and there “Microsoft Print to PDF”.
hint-print-to-pdf-mac = Choose Print, and there “Save as PDF”.
hint-storage = Check that the disk has space and that the folder can be written to.
hint-folder-not-opened = The file is saved: open its folder in your file manager.
hint-internal = Restart Hearthlink. If it happens again, report it.
hint-row-stays = It stays in the plan.
hint-visit-bound = Begin a visit for the other household.
hint-newer-version = It was probably written by a newer version of Hearthlink. It is left as it is.
hint-visits-damaged-in-use = Close every window of Hearthlink and start it again: it saves what it can.
hint-visits-traces = The rest is removed at the next start.
hint-visits-kept-aside = The kept file contains households too: delete it when you no longer need it.
hint-profiles-kept-aside = Connect your clients again; their secrets are still in the keyring of this computer.

# The keyring.
hint-keyring-missing = Start GNOME Keyring, KWallet or the like, or keep the secret for this session only.
hint-keyring-locked = Unlock it and try again, or keep the secret for this session only.
hint-keyring-denied = Allow Hearthlink in the keyring, or keep the secret for this session only.
hint-keyring-timed-out = Its prompt may be hidden behind another window. Otherwise keep the secret for this session only.
hint-keyring-not-found = Enter the secret again.
hint-keyring-too-large = Check that only the secret itself was pasted.
hint-keyring-failed = Try again, or keep the secret for this session only.
