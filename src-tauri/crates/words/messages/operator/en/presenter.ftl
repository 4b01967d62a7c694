# The presenter's strip in Demo: the script, time, and the customer's simulated phone.

presenter-strip = Presenter strip
presenter-demo = Demo
presenter-next = Next
# The same for who cannot see which it is; that of Next begins with the word above.
presenter-back-beat = Back by one step of the story
presenter-back-beat-how = Back by one step of the story ({ $key }): starts the demo again, and its visits are lost
presenter-next-beat = Next step of the story
presenter-dialog-first = Close this dialog first. Something may have been entered in it.
presenter-jump = Jump to…
presenter-beginning = Beginning
presenter-reset = Reset
presenter-reset-how = Reset: starts the demo again, and its visits are lost
presenter-begun-anew = The demo was started again.
# Said as the story is told again after its visit was finished. “Reset” is the button.
presenter-linked-before = This household was linked before. Reset starts the demo with a new one.
presenter-goes-on = This household’s visit is still open, so the story goes on where it stands. Reset starts from the beginning.
presenter-more = More
presenter-hide = Hide
presenter-show = Show presenter strip
presenter-place = { $step } of { $count }
presenter-at-the-end = This is the end of the story.

presenter-script = Script
presenter-script-title = What to say

presenter-time = Time in the demo
presenter-time-passes = Time passes
presenter-time-stands = Time stands still
presenter-minute = +1 min
presenter-minute-name = One minute later
presenter-hour = +1 h
presenter-hour-name = One hour later
presenter-to-device = To the next event: { $type } appears
presenter-to-sign-in = To the next event: sign-in stops working
# The same in short, beside a sign.
presenter-device-short = { $type } appears
presenter-sign-in-short = Sign-in stops working

presenter-playing = Playing…
presenter-not-played = “{ $beat }” could not be played. Reset starts the story again.

presenter-phone-open = Open on the simulated phone
presenter-phone-title = Demo · Customer’s phone (simulated)

presenter-end-demo = End the demo
presenter-stories = Story
presenter-shows = You will see
presenter-see-all-connected = The way through from a new household to three devices found, with nothing in the way.
presenter-see-partial = An honest answer: two devices are there, one is not, and what to do about it.
presenter-see-mixed-home = Three accounts of three brands in one visit, one link after the other.
presenter-see-late-device = The watch finds the battery by itself, two minutes after everybody thought that they were done.
presenter-see-wrong-account = An empty account is told from a missing device, and a fresh link puts it right.
presenter-see-link-expired = What customer and operator see when a link is too old, and how a fresh one takes its place.
presenter-see-link-used = Why a link that was opened before shows an error, and how a fresh one takes its place.
presenter-see-credentials-invalidated = A sign-in breaks later, and is repaired with the history of the devices kept.
presenter-see-vendor-outage = An outage shows before anybody tries, and another vendor is chosen.
presenter-see-rate-limited = Enode asks for patience; the app says so, waits, and still finds everything.

