# The watch over the customer’s account, and the list of what happened on a visit.

# What the watch is doing, in one line with little space. { $time } is such as “15:40” or “Fri 15:40”; the next look
# comes before it, so it is never past while it is read.
timeline-watch-idle = Not checking yet: nobody has the link
timeline-watch-looking = Checking…
timeline-watch-offline = No connection
timeline-watch-offline-until = No connection. Trying again by { $time }
timeline-watch-offline-soon = No connection. Trying again within a minute
timeline-watch-closed = Not checking: this client is not open
timeline-watch-over = No longer checking
timeline-watch-over-since = No longer checking. Last check { $time }
timeline-watch-waiting = Checking again by itself
timeline-watch-waiting-until = Checking again by { $time }
timeline-watch-waiting-soon = Checking again within a minute
timeline-watch-goes-on = Continues while Hearthlink is running, and after a restart, until { $time }

timeline-title = What happened

# How a thing is known, under it in small letters and behind it in the report: this program saw it, a person reported
# it, or it follows from how the account has changed.
timeline-stamp-seen = seen
timeline-stamp-reported = reported
timeline-stamp-inferred = inferred from the account
