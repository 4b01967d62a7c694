# What was witnessed on a visit, a sentence each: in the list beside its time, in the report and in the notices on the
# desktop. { $reason } is in somebody else’s words and ends as they do; { $type } is a device type with a capital letter:
# “Battery”; { $types } is a list as in the midst of a sentence: “battery and meter”.

happened-link-created = A link was created.
happened-link-created-host = A link to { $host } was created.
happened-link-may-exist = A link was requested, but no answer came. It may exist, and nobody has it.
happened-link-refused = No link was created: { $reason }
happened-opened-here = The link was opened in this computer’s browser.
happened-shown-to-customer = The link was shown as a picture for the customer’s phone.
happened-opened-on-phone = The link was opened on the customer’s phone.
happened-message-mail = A message with the link was opened in the mail program.
happened-message-text = A message with the link was copied to be sent.
happened-message-link = The link was copied.
happened-told-opened = The customer has opened the link.
happened-told-done = The customer says it is done.
happened-told-error = The customer saw an error.
happened-returned = The customer completed Enode’s pages and came back.
happened-left-early = The customer left Enode’s pages early.
happened-left-early-because = The customer left Enode’s pages early: { $reason }
happened-account-appeared = The customer signed in to { $vendor }.
happened-account-needs-sign-in = { $vendor } needs signing in again.
happened-account-went = { $vendor } is no longer linked.
happened-device-found = { $type } found: { $device }.
happened-device-came-back = { $type } is back: { $device }.
happened-device-went = { $type } is gone: { $device }.
happened-looked = Checked again: nothing new.
happened-looked-missing = Checked again. Still missing: { $types }.
happened-look-failed = A check failed: { $reason }
happened-session-over = The link’s 24 hours have passed.
happened-replaced = A fresh link replaced the one before.
happened-unlinked = Unlinked here: { $what }.
happened-finished = The visit was finished.
happened-reopened = The visit was opened again.

# What was unlinked; it may stand at the end of a sentence.
happened-what-type = { $type } of { $vendor }
happened-what-household = the household { $household }
