# Long lists: vendors and visits.

# A group of vendors that begins further up or down, as a button. $title is the group's heading.
list-go-to = Go to: { $title }

# While a row is being fetched.
list-row-loading = Loading…

# How many visits match. $total is a number.
list-visits = { $total ->
    [one] { $total } visit
   *[other] { $total } visits
}
list-visits-of-demo = These are the demo’s visits. Yours come back when you end the demo.

# The quiet button in a visit's row. $household is a user ID.
list-forget = Forget household { $household }

# The hint of that button.
list-forget-hint = Forget this household…
