# Webhook events: what Enode sends of itself. A receiver on this computer takes deliveries, a bench tries one out, and the
# client’s webhooks at Enode are listed and changed. A delivery carries a signature and several events.

events-heading = Events
events-lead = What Enode sends by webhook appears at once, without waiting for the next look.
# Three tabs.
events-tab-receiver = Receiver
events-tab-bench = Try a delivery
events-tab-webhooks = Webhooks at Enode

# Whether a delivery comes from Enode.
events-verdict-valid = Signature valid
events-verdict-wrong = Signature wrong
events-verdict-malformed = Signature malformed
events-verdict-missing = No signature
events-verdict-notChecked = Signature not checked

# An event: what it tells, and what it would change.
events-kind-discovered = Device discovered
events-kind-updated = Device updated
events-kind-deleted = Device deleted
events-kind-credentialsInvalidated = Sign-in needed again
events-kind-heartbeat = Heartbeat
events-kind-test = Test
events-kind-other = Not used by Hearthlink
events-effect-changesDevices = Changes the devices of the open visit
events-effect-nothingNew = Nothing new
events-effect-otherHousehold = About another household
events-effect-none = Changes nothing here
# A row of facts that are parted by dots.
events-made = created { $time }
events-household = Household { $id }
events-version = Version { $version }
# { $fields } are names of the API, parted by commas.
events-fields = Changed: { $fields }
# Opens the event’s own text.
events-raw = As received
events-set-aside = { $count ->
    [one] { $count } event could not be read
   *[other] { $count } events could not be read
}

# The receiver. { $count } and the like stand beside the time of a delivery, where there is little space.
events-receiver = Receiver
events-receiver-off = Off
events-receiver-listening = Listening
events-receiver-asking = Asking…
events-receiver-lead = Only on this computer. Point a tunnel at it, and a webhook at the tunnel.
events-receiver-address = Address for the tunnel
events-receiver-port = Port
events-receiver-port-help = 1024 to 65535.
events-receiver-port-problem = A port is a number from 1024 to 65535.
events-receiver-switch-on = Switch on
events-receiver-switch-off = Switch off
events-receiver-secret = Webhook secret
events-receiver-secret-kept = The secret is saved.
events-receiver-secret-needed = Needed first: only deliveries signed with it are accepted.
events-receiver-secret-help = The webhook’s own. Typed once; it never comes back to this screen.
events-receiver-secret-keep = Save secret
events-receiver-secret-other = Type another secret
events-receiver-received = Received
events-receiver-none = Nothing received yet
events-receiver-none-hint = Deliveries appear here as they come, the newest first.
events-receiver-none-off = The receiver is off
events-receiver-none-off-hint = Switch the receiver on to see deliveries here, the newest first.
events-receiver-count = { $count ->
    [one] { $count } event
   *[other] { $count } events
}
# Events that had come before already.
events-receiver-repeated = { $count ->
    [one] { $count } repeat dropped
   *[other] { $count } repeats dropped
}
# What the ID beside it is of.
events-receiver-delivery = Delivery

# The bench.
events-bench-lead = Reads a delivery as the receiver would. Nothing is changed.
events-bench-batch = Batch
events-bench-batch-help = Paste a delivery’s body unchanged, or drop a JSON file here.
events-bench-choose = Choose a file
events-bench-drop = Drop the file to read it
events-bench-not-text = This file could not be read as text.
events-bench-signature = Signature header
events-bench-signature-help = The value of x-enode-signature; may be empty.
events-bench-secret = Secret
events-bench-secret-help = To check the signature; may be empty. Not saved.
events-bench-read = Read delivery
events-bench-clear = Clear
events-bench-result = What it says
events-bench-nothing = Nothing read yet
events-bench-nothing-hint = What the delivery says appears here: its signature, its events, and what each would change.
events-bench-no-events = It contains no events.

# The webhooks of the client at Enode.
events-webhooks = Webhooks of this client
events-webhooks-loading = Asking Enode…
events-webhooks-none = This client has no webhooks
events-webhooks-none-hint = A webhook tells your server, or the receiver on this computer, of new devices and lost sign-ins.
events-webhooks-add = New webhook
events-webhook-active = Active
events-webhook-inactive = Stopped by Enode
# A row of facts that are parted by dots.
events-webhook-last-success = last success { $time }
events-webhook-no-success = no delivery has succeeded yet
events-webhook-every-event = Every event
events-webhook-some-events = { $count ->
    [one] { $count } event
   *[other] { $count } events
}
events-webhook-header = sends header { $name }
events-webhook-version = version { $version }
events-webhook-change = Change
events-webhook-test = Send a test
events-webhook-testing = Sending…
events-webhook-delete = Delete…
# What these buttons are called for those who hear them. What a button says has to stand in its name unchanged.
events-webhook-change-of = Change: { $url }
events-webhook-test-of = Send a test: { $url }
events-webhook-delete-of = Delete… { $url }
events-webhook-arrived = The test event arrived
events-webhook-not-arrived = The test event did not arrive
# The HTTP status that the webhook answered with: “answered 200”.
events-webhook-answered = answered { $code }
# Opens what it answered, in its own words.
events-webhook-answer = What it answered

# The form for a webhook.
events-form-new = New webhook
events-form-change = Change webhook
events-form-url = URL
events-form-url-help = https, where your tunnel or relay receives.
events-form-secret = Secret
events-form-secret-help = 6 to 256 characters. Enode signs each delivery with it.
# Under the secret, and under the value of a header.
events-form-unchanged = Leave empty to keep the one it has.
events-form-events = Events
events-form-all-events = All events, including new ones
events-form-header-name = Header name
events-form-header-name-help = Sent along with each delivery, for your relay; may be empty.
events-form-header-value = Header value
events-form-api-version = API version
events-form-version-of-client = As the client has it
events-form-create = Create webhook
events-form-save = Save changes
events-form-saving = Saving…

# The dialog before a webhook is deleted.
events-delete-title = Delete the webhook to { $host }?
events-delete-text = Enode will stop sending to it. This cannot be undone.
events-delete-type = Type { $host } to confirm
events-delete-confirm = Delete for good
