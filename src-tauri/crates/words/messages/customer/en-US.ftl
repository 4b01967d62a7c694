customer-greeting = Hello,
