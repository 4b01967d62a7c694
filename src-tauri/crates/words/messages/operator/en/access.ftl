# Which permissions the customer is asked for.

access-heading = What do you need access to?
access-lead = The customer sees the same list on Enode’s pages (Link UI) and agrees to it there.
# Ready-made sets of permissions.
access-packs = Presets
access-pack-readOnly = Read only
access-pack-readAndControl = Read and control

# Notes beside a permission. Little space.
access-always = always needed
access-not-offered = not offered by this vendor
access-new-permission = new to this version of Hearthlink

access-example = For example: { $example }
# The name of a permission's check box, for screen readers: “Battery: Charge level”.
access-permission-of = { $type }: { $permission }
# Permissions that are chosen, or devices that are connected, of all of them. Little space.
access-chosen = { $chosen } of { $total }
access-not = Will not be accessed
access-language = Language for the customer
access-language-browser = As in their browser
# Light or dark.
access-colors = Appearance
access-colors-system = As on their device
access-colors-light = Light
access-colors-dark = Dark
access-channel = How the customer gets the link
access-channel-thisBrowser = This computer
access-channel-customersPhone = Customer’s phone
access-channel-message = Message
# Where the customer's browser goes after the sign-in.
access-afterwards = Afterwards
access-after-loopback = Back to Hearthlink, on this computer
access-after-scheme = Back to Hearthlink (hearthlink://)
access-after-page = A web page
access-after-uri = Address of the page
access-afterwards-at = The customer ends on { $uri }
access-no-phone-page = On a phone, the last page won’t open. The devices are still found.
access-set-phone-page = Set one in the client’s settings
# The request to Enode's API that the link is made with.
access-show-request = Show the request
access-hide-request = Close
access-request-title = The request
# A command for a terminal.
access-copy-command = Copy as command
access-copied = Copied. The command reads its credentials from environment variables.
access-permissions = { $total ->
    [one] { $chosen } of { $total } permission
   *[other] { $chosen } of { $total } permissions
}
access-next = Create link
access-go-to-link = Go to the link
access-fresh = Create a fresh link
access-has-link = This account already has a link. A fresh one replaces it.
# Where what is chosen has been changed since the link was made.
access-link-differs = The link asks for what was chosen before. A fresh one asks for this.
access-other-secret = Open the client again
access-creating = Creating the link…

# Before a household is made that nobody may have meant.
access-ghost-title = Create a new household?
access-ghost-message = There is no household with this ID yet. The link would create it.
# Buttons with similar user IDs follow.
access-ghost-similar = Did you mean
access-ghost-back = Change the ID
access-ghost-create = Create this household
