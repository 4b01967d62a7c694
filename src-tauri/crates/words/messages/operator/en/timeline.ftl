# The watch over the customer’s account, and the list of what happened on a visit.

# What the watch is doing, in one line with little space. { $time } is such as “15:40” or “Fri 15:40”.
timeline-watch-idle = Not looking yet: nobody has the link
timeline-watch-looking = Looking…
timeline-watch-offline = No connection
timeline-watch-offline-until = No connection. Trying again at { $time }
timeline-watch-closed = Not looking: this client is not open
timeline-watch-over = Looking has ended
timeline-watch-over-since = Looking has ended. Last look { $time }
timeline-watch-waiting = Looking again by itself
timeline-watch-waiting-until = Looking again at { $time }
timeline-watch-goes-on = Goes on while Hearthlink runs, and after its next start, until { $time }

timeline-title = What happened

# How a thing is known, under it in small letters and in a column of the report: this program saw it, a person reported
# it, or it follows from how the account has changed.
timeline-stamp-seen = seen
timeline-stamp-reported = reported
timeline-stamp-inferred = inferred from the account

# What happened, an entry each, beside its time. { $message } and { $reason } are in somebody else’s words; { $type } is a
# device type with a capital letter: “Battery”; { $types } is a list as in the midst of a sentence: “battery and meter”.
timeline-link-created = Link created
timeline-link-created-host = Link created for { $host }
timeline-link-may-exist = A link was asked for and the answer was lost: one may exist
timeline-link-refused = No link was created: { $message }
timeline-opened-here = Opened in this browser
timeline-shown-to-customer = QR shown to the customer
timeline-message-mail = Message opened in the mail program
timeline-message-text = Message copied
timeline-message-linkAlone = Link copied
timeline-told-openedIt = The customer has opened the link
timeline-told-saysDone = The customer says it is done
timeline-told-metAnError = The customer met an error
timeline-returned = The customer came back from Link UI
timeline-left-early = Left Link UI early: { $reason }
timeline-left-early-unsaid = Left Link UI early: no reason given
timeline-account-appeared = Signed in to { $vendor }
timeline-account-needs-sign-in = { $vendor } needs signing in again
timeline-account-went = { $vendor } is not linked any more
timeline-device-found = { $type } discovered: { $device }
timeline-device-came-back = { $type } is there again: { $device }
timeline-device-went = { $type } went away: { $device }
timeline-looked = Looked again, nothing new
timeline-looked-missing = Looked again, still missing: { $types }
timeline-look-failed = Could not look: { $message }
timeline-session-over = The link’s 24 hours are over
timeline-replaced = A fresh link took its place
# { $what } is an account, a type of it, or the household.
timeline-unlinked = Taken out of the household here: { $what }
timeline-finished = Visit finished
