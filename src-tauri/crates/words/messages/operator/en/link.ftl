# The screen “Link”: a link is made, handed over to the customer, and watched. A link is a web address that works once,
# for 24 hours; the customer signs in to a vendor’s account behind it, on pages that are called Link UI.

# How it stands with the link: the heading of the screen.
link-heading-requested = The link is being created
link-heading-mayExist = The link may exist
link-heading-unused = The link is ready
link-heading-shown = The link was shown to the customer
link-heading-handedOver = The link has been handed over
link-heading-opened = The customer’s pages are open
link-heading-saysDone = The customer says it is done
link-heading-metAnError = The customer saw an error
link-heading-spent = The link has been used
link-heading-expired = The link has expired
link-heading-replaced = The link was replaced

# The same in a word or two, in the rail below “Link”, before the time that is left.
link-brief-requested = Being created
link-brief-mayExist = May exist
link-brief-unused = Ready
link-brief-shown = Shown
link-brief-handedOver = Handed over
link-brief-opened = Opened
link-brief-saysDone = Customer is done
link-brief-metAnError = Customer saw an error
link-brief-spent = Used
link-brief-expired = Expired
link-brief-replaced = Replaced

# Under the heading.
link-lead-requested = Waiting for Enode’s answer.
link-lead-mayExist = No answer came. If the link was created, nobody has it, and it expires by itself.
link-lead-unused = Nothing has been opened yet. It works once, so open it where the customer will sign in.
link-lead-shown = Hearthlink cannot see whether a phone has opened it.
link-lead-handedOver = It works once, for whoever opens it first. Hearthlink cannot see whether it has been opened.
link-lead-opened = The link cannot be used again. Hearthlink is watching the account.
link-lead-saysDone = Hearthlink is looking for the devices.
link-lead-metAnError = A link that was opened cannot be used again: make a fresh one.
link-lead-spent = Hearthlink is watching the account for devices.
link-lead-expired = Its 24 hours have passed.
link-lead-replaced = A newer link replaced it.

# In the place of heading and lead when the link was lost with the program’s last run.
link-lost-heading = The link is no longer available
link-lost-lead = Its address was lost when Hearthlink was restarted.
link-lost-why = A customer who already has it can use it until a fresh link replaces it.

# In the rail, where there is little space.
link-not-yet = Not created yet

# Where the link leads, and how long it can still be opened: { $host } is such as link.enode.com; { $left } is such as
# “23 h 48 min”, or the phrase below. The other sentence stands in its place once the link was opened.
link-leads-to = It leads to { $host } and expires in { $left }.
link-page-at = The customer’s page is at { $host }.
link-less-than-a-minute = less than a minute

# The three ways of handing the link over: what the button says, and what it means.
link-channels = Hand the link over
link-channel-thisBrowser = Open on this computer
link-channel-customersPhone = Show to the customer’s phone
link-channel-message = Send a message
link-channelText-thisBrowser = Opens the browser, and the customer signs in here.
link-channelText-customersPhone = Fills the screen with a picture that the phone’s camera opens.
link-channelText-message = A text in their language, for mail or the clipboard.
# The same ways as choices in a row, where there is little space.
link-channelShort-thisBrowser = This computer
link-channelShort-customersPhone = Customer’s phone
link-channelShort-message = Message

link-language = Language for the customer
link-opening = Opening…
link-ends-here = Made for this computer. On a phone, the last page won’t open, but the devices are still found.
link-ends-nowhere = On a phone, the last page won’t open. The devices are still found.
link-demo-stays = A real phone cannot reach the demo.

# What the operator has heard from the customer, a button each.
link-told = What does the customer say?
link-told-openedIt = Customer has opened it
link-told-saysDone = Customer says it is done
link-told-metAnError = Customer saw an error

# The steps that are ahead of the customer in Link UI. “Connect” is the button there.
link-ahead = What the customer will do
link-ahead-check-vendor = Check what is shared from { $vendor }.
link-ahead-check = Choose the brand, and check what is shared.
link-ahead-sign-in-vendor = Sign in to { $vendor }. A code may be sent to their phone.
link-ahead-sign-in = Sign in to it. A code may be sent to their phone.
link-ahead-connect = See the devices found, and press Connect.
link-ahead-again-vendor = Sign in to { $vendor } again. A code may be sent to their phone.
link-ahead-again = Sign in to the account again. A code may be sent to their phone.
link-ahead-connect-again = Press Connect. Each device keeps its ID and its history.

# Another link in place of this one.
link-fresh = Create a fresh link
link-fresh-title = Another link
# A label before the three ways as choices: “This computer”, “Customer’s phone”, “Message”.
link-fresh-for = A fresh link for
# Why another link is needed, or what it does.
link-why-mayExist = You can safely create a fresh link: the other one, if it exists, expires by itself.
link-why-handedOver = If it may be in the wrong hands, a fresh link replaces it.
link-why-opened = An opened link counts as used: opening it again shows an error. A fresh one replaces it.
link-why-spent = Use a fresh link for what this one did not connect.
link-why-expired = A fresh link is valid for 24 hours.
link-why-replaced = Do not use it any more. A fresh link is valid for 24 hours.

# The customer came back before the end. { $message } is what Link UI said, in its words; a code may follow the sentence.
link-left-early = The customer left before the end
link-left-early-said = Enode said: { $message }

# The button that goes on to the next screen.
link-next = Continue to devices found

# The dialog with the message that carries the link. Its text is in the customer’s language and not written here.
link-mail-title = Send a message
link-mail-subject = Subject
link-mail-text = Message
link-mail-loading = Writing the message…
link-mail-note = Some mail scanners open links, and this one works once. If that happens, send a fresh link another way.
link-mail-withheld = The dots are replaced by the link when you open or copy the message.
# Three buttons in a row.
link-mail-way-mail = Open in mail program
link-mail-way-text = Copy message
link-mail-way-linkAlone = Copy only the link
link-mail-done-mail = Handed to the mail program.
link-mail-done-text = Message copied. Paste it where the customer will read it.
link-mail-done-linkAlone = Link copied. Paste it where the customer will sign in.
link-mail-close = Close
