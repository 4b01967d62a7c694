# The screen that is turned to the customer, or is another one, and the company's mark on it.

screen-show-elsewhere = Show on another screen
screen-show-elsewhere-text = In a window of its own, for a second monitor.
screen-elsewhere-title = The customer sees this on the other screen
screen-elsewhere-text = It shows nothing of yours, and follows what the customer does.
screen-phase-scan = It shows the code to scan.
screen-phase-opened = It says that the page is open.
screen-phase-signedIn = It says that they are signed in.
screen-phase-found = It says that it worked.
screen-phase-over = It says that the code has expired.
screen-take-back = Take it back

screen-mark = Company mark
screen-mark-help = Shown to customers and on the report. PNG, JPEG or SVG, at most { $kilobytes } kB.
screen-mark-none = No picture: the company’s initials are shown instead.
screen-mark-choose = Choose a picture…
screen-mark-change = Choose another…
screen-mark-remove = Remove
screen-mark-taken = The mark is saved.
screen-mark-removed = The mark is removed.

# Why a picture is not taken.
screen-mark-too-large = A mark can be at most { $kilobytes } kB.
screen-mark-no-picture = This is not a PNG, JPEG or SVG picture.
screen-mark-size = This picture is { $width } × { $height } pixels. Choose one with { $smallest } to { $largest } on each side.
screen-mark-active = This drawing contains scripts or links to other places. Choose one that only draws, or a PNG.
