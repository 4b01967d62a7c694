# The first screen: the demo, the clients of a company, and the visits.

start-heading = Link a home in one sign-in
start-lead = Inverter, battery and meter, or car and charger: one session, and an honest answer about what was found.
# The headings of the two ways in; each has a button below it that says what it does.
start-demo-title = See it without an account
start-connect-title = Use your own client
start-demo = Try the demo
start-demo-lead = A simulated Enode runs inside this program, without a network.
# Above a choice of ten stories that the demo can play.
start-stories = Story
start-connect = Connect your Enode client
start-connect-lead = With the client ID and secret that your company has from Enode.
# What speaks for it, each behind a tick.
start-connect-secret = The secret stays in the keyring of this computer.
start-connect-choice = Production, Sandbox, or an address of your own.
start-connect-local = No account with us, and nothing is sent to us.
# A client is a company's access to Enode.
start-clients = Your clients
start-clients-lead = The client and the visit that are open stay until you begin another visit.
start-new-visit = New visit
start-new-visit-with = New visit with { $client }
# Beside a client's name, after a dot: the one that is being worked with.
start-in-front = open now
start-forget = Forget
start-forget-client = Forget { $client }
start-forget-title = Forget { $client }?
start-forget-text = Its client secret is removed from this computer. Nothing changes at Enode.
start-forget-visits = Also delete its visits from this computer
# Hearthlink has nothing to do with the company Enode. The program's version follows.
start-independent = Independent of Enode.
start-secret-for = The secret of { $client }
start-secret-supply = Open with this secret
start-kept-in-keyring = The secret is kept in the keyring of this computer.
start-kept-for-session = The secret is kept for this session only: gone when Hearthlink is closed.
