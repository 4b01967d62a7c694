//! English as in the United States.

use super::{HOUR, MINUTE, NO_BREAK, UNDER_A_MINUTE, Words};

pub(super) const ENGLISH_US: Words = Words {
    language: "en-US",
    inverter: "inverter",
    battery: "battery",
    meter: "meter",
    vehicle: "vehicle",
    charger: "charger",
    hvac: "heating and cooling",
    readings: "readings",
    location: "location",
    control_charging: "control charging",
    change_operation_mode: "change operating mode",
    change_temperature: "change temperature and mode",
    comma: ", ",
    and: " and ",
    colon: ": ",
    title: "Scan with your phone",
    promise: "You sign in to your provider yourself. We never see your password and never ask for it.",
    promise_at: |vendor| {
        format!("You sign in to {vendor} yourself. We never see your password and never ask for it.")
    },
    no_access: |list| format!("No access to {list}"),
    host_line: |host| format!("The page address begins with {host}"),
    once_line: "works only once",
    waiting: "Waiting for you to sign in",
    opened: "Opened. Please continue on your phone.",
    found: "Connected",
    found_devices_label: "Devices found",
    expired: "This code has expired",
    expired_hint: "Please ask us for a new one.",
    done_hint: "You can put your phone away now.",
    valid_for_label: "valid for another",
    qr_label: "QR code with your personal link",
    close_hint: "Esc closes this view",
    hour: HOUR,
    minute: MINUTE,
    between_hours_and_minutes: NO_BREAK,
    under_a_minute: UNDER_A_MINUTE,
    date_time: "%-m/%-d/%Y at %-I:%M %p",
    subject: |company| format!("{company}: please connect your devices"),
    greeting: "Hello,",
    request: |company| {
        format!("{company} would like to connect devices in your home and asks for your consent.")
    },
    open_link: "Please open this link on your phone or computer:",
    allowed_heading: "You allow the following:",
    valid_until: |time| {
        format!("The link is valid until {time} and works only once. Please do not forward it.")
    },
    expect_host: |host| {
        format!("The page address begins with {host}. If you see a different one, please close the page.")
    },
    regards: "Kind regards,",
};
