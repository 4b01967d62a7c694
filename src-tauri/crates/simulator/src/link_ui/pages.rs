//! The pages, one function each.

use enode::LinkingStatus;
use enode::known::KnownVendor;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use serde_json::Value;

use super::style::STYLE;
use super::words::{self, Words};
use crate::world::{LinkError, Purpose, Session, TYPES, portal_name};

/// The steps that a customer counts: one for each page, so that no two pages say the same.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    Introduction,
    Brand,
    Access,
    SignIn,
    Code,
    Devices,
    Success,
}

/// The steps that a session has: a link that names the vendor leaves no brand to choose, and who signs in again has been
/// through the rest before.
fn steps_of(session: &Session) -> &'static [Step] {
    match (session.purpose, &session.payload.vendor) {
        (Purpose::Relink, _) => &[Step::SignIn, Step::Code, Step::Devices, Step::Success],
        (Purpose::Link, Some(_)) => &[
            Step::Introduction,
            Step::Access,
            Step::SignIn,
            Step::Code,
            Step::Devices,
            Step::Success,
        ],
        (Purpose::Link, None) => &[
            Step::Introduction,
            Step::Brand,
            Step::Access,
            Step::SignIn,
            Step::Code,
            Step::Devices,
            Step::Success,
        ],
    }
}

/// What every page of a session has around it.
pub(super) struct Frame<'a> {
    words: &'static Words,
    colors: &'a str,
    key: &'a str,
    step: Step,
    /// All that there are in this session.
    steps: &'static [Step],
}

impl<'a> Frame<'a> {
    pub(super) fn of(session: &'a Session, key: &'a str, step: Step) -> Self {
        Self {
            words: words::of(&session.payload.language),
            colors: &session.payload.color_scheme,
            key,
            step,
            steps: steps_of(session),
        }
    }

    /// A page: what is read, and below it what leads on. On a phone the latter stays in view.
    fn page(&self, title: &str, content: &Markup, onward: &Markup) -> Markup {
        document(
            self.words,
            self.colors,
            title,
            &html! {
                header {
                    span.demo { "Demo" }
                    span.grow { }
                    @if let Some(place) = self.steps.iter().position(|step| *step == self.step) {
                        span { (self.words.step) " " (place + 1) "/" (self.steps.len()) }
                    }
                }
                h1 { (title) }
                (content)
                footer {
                    (onward)
                    @if self.step == Step::Success {
                        // The button before it stays where it was on the other pages.
                        span.button.quiet aria-hidden="true" { }
                    } @else {
                        (self.cancel())
                    }
                }
            },
        )
    }

    fn cancel(&self) -> Markup {
        html! {
            form method="post" action=(self.link("cancel")) { button.button.quiet { (self.words.cancel) } }
        }
    }

    /// A step's address, relative: the introduction lies one level above the others.
    fn link(&self, step: &str) -> String {
        if self.step == Step::Introduction {
            format!("{}/{step}", self.key)
        } else {
            step.to_owned()
        }
    }
}

fn document(words: &Words, colors: &str, title: &str, content: &Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang=(words.code) class=(colors) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) " · Demo" }
                style { (PreEscaped(STYLE)) }
            }
            body { main { (content) } }
        }
    }
}

fn with(sentence: &str, vendor: &KnownVendor) -> String {
    sentence.replace("{}", vendor.display_name)
}

fn monogram(name: &str) -> String {
    name.chars().take(2).collect()
}

pub(super) fn introduction(frame: &Frame<'_>, company: Option<&str>, next: &str) -> Markup {
    let words = frame.words;
    frame.page(
        words.introduction,
        &html! {
            p {
                @match company {
                    Some(company) => (words.introduction_text.replace("{}", company)),
                    None => (words.introduction_unnamed),
                }
            }
            ul { @for point in words.points { li.point { (point) } } }
        },
        &html! { a.button href=(next) { (words.go_on) } },
    )
}

pub(super) fn brand(frame: &Frame<'_>, brands: &[(&KnownVendor, LinkingStatus)], search: &str) -> Markup {
    let words = frame.words;
    frame.page(words.brand, &html! {
        p { (words.brand_text) }
        form method="get" action="brand" {
            label { (words.search) input type="search" name="search" value=(search); }
        }
        @if brands.is_empty() {
            p { (words.no_brand) }
        } @else {
            ul.rows {
                @for (vendor, status) in brands {
                    li {
                        a.row href={ "access?vendor=" (vendor.code) } {
                            span.mark aria-hidden="true" { (monogram(vendor.display_name)) }
                            span.grow { (vendor.display_name) small { (portal_name(vendor)) } }
                            @if *status == LinkingStatus::Outage { span.faint { (with(words.outage, vendor)) } }
                        }
                    }
                }
            }
        }
    }, &html! {})
}

pub(super) fn access(frame: &Frame<'_>, vendor: &KnownVendor, session: &Session, trouble: bool) -> Markup {
    let words = frame.words;
    let offered: Vec<&str> = vendor.asset_types.iter().map(enode::AssetType::as_str).collect();
    let asked: Vec<&str> = session
        .types()
        .into_iter()
        .filter(|asset_type| offered.contains(asset_type))
        .collect();
    let of_type = |asset_type: &str| {
        let prefix = format!("{asset_type}:");
        session
            .payload
            .scopes
            .iter()
            .filter(move |scope| scope.starts_with(&prefix))
            .map(String::as_str)
    };
    let others: Vec<&str> = TYPES
        .iter()
        .map(|(asset_type, _)| *asset_type)
        .filter(|asset_type| !asked.contains(asset_type))
        .collect();
    let not_asked = enode::known::SCOPES.iter().filter(|scope| {
        let asset_type = scope.split(':').next().unwrap_or_default();
        asked.contains(&asset_type) && !session.payload.scopes.iter().any(|asked| asked == *scope)
    });
    frame.page(words.access, &html! {
        @if trouble { p.note { (with(words.elevated, vendor)) } }
        p { (with(words.access_text, vendor)) }
        div {
            @for asset_type in &asked {
                details open {
                    summary { (words.asset_type(asset_type)) }
                    ul { @for scope in of_type(asset_type) { li.point { (words.scope(scope)) } } }
                }
            }
        }
        h2 { (words.not_accessed) }
        ul {
            @for scope in not_asked {
                li.point.not { (words.asset_type(scope.split(':').next().unwrap_or_default())) ": " (words.scope(scope)) }
            }
            @for asset_type in &others { li.point.not { (words.asset_type(asset_type)) } }
            li.point.not { (words.password_not) }
        }
    }, &html! { a.button href={ "sign-in?vendor=" (vendor.code) } { (words.go_on) } })
}

pub(super) fn outage(frame: &Frame<'_>, vendor: &KnownVendor) -> Markup {
    let words = frame.words;
    frame.page(
        &with(words.outage, vendor),
        &html! { p.note { (with(words.outage_text, vendor)) } },
        &html! {},
    )
}

pub(super) fn sign_in(frame: &Frame<'_>, vendor: &KnownVendor, wrong: bool) -> Markup {
    let words = frame.words;
    frame.page(&with(words.sign_in, vendor), &html! {
        p { (words.sign_in_text) }
        form id="step" method="post" action="sign-in" {
            input type="hidden" name="vendor" value=(vendor.code);
            label { (words.email) input type="email" name="email" value="demo@home.example" autocomplete="off"; }
            label { (words.password) input type="password" name="password" value="demo" autocomplete="off"; }
            @if wrong { p.wrong role="alert" { (words.sign_in_wrong) } }
        }
    }, &html! { button.button form="step" { (words.sign_in_button) } })
}

pub(super) fn code(frame: &Frame<'_>, vendor: &KnownVendor, code: &str, wrong: bool) -> Markup {
    let words = frame.words;
    frame.page(words.code_title, &html! {
        p { (with(words.code_text, vendor)) " " span.code { (code) } }
        form id="step" method="post" action="code" {
            input type="hidden" name="vendor" value=(vendor.code);
            label { (words.code_label) input name="code" inputmode="numeric" autocomplete="one-time-code" value=(code); }
            @if wrong { p.wrong role="alert" { (words.code_wrong) } }
        }
    }, &html! { button.button form="step" { (words.go_on) } })
}

pub(super) fn devices(
    frame: &Frame<'_>,
    vendor: &KnownVendor,
    found: &[(String, Value)],
    session: &Session,
) -> Markup {
    let words = frame.words;
    let offered: Vec<&str> = vendor.asset_types.iter().map(enode::AssetType::as_str).collect();
    let absent: Vec<&str> = session
        .types()
        .into_iter()
        .filter(|asset_type| {
            offered.contains(asset_type) && !found.iter().any(|(kind, _)| kind == asset_type)
        })
        .collect();
    frame.page(words.devices, &html! {
        p { @if found.is_empty() { (words.nothing) } @else { (with(words.devices_text, vendor)) } }
        ul.rows {
            @for (asset_type, device) in found {
                li.row {
                    span.grow { (device["information"]["model"].as_str().unwrap_or(vendor.display_name)) small { (words.asset_type(asset_type)) } }
                    span.ok { (words.ready) }
                }
            }
            @for asset_type in absent {
                li.row { span.grow { (words.asset_type(asset_type)) } span.faint { (words.absent) } }
            }
        }
    }, &html! {
        form method="post" action="connect" {
            input type="hidden" name="vendor" value=(vendor.code);
            button.button { (words.connect) }
        }
    })
}

pub(super) fn success(frame: &Frame<'_>, vendor: &KnownVendor, redirect: &str) -> Markup {
    let words = frame.words;
    frame.page(
        words.success,
        &html! {
            p { (with(words.success_text, vendor)) }
        },
        &html! { a.button href=(redirect) { (words.complete) } },
    )
}

/// The page of a link that cannot be gone on with. It leads nowhere.
pub(super) fn refused(error: LinkError, language: &str) -> Markup {
    let words = words::of(language);
    let [title, text] = match error {
        LinkError::Unknown => words.unknown,
        LinkError::Used => words.used,
        LinkError::Expired => words.expired,
        LinkError::Vendor => words.unavailable,
    };
    document(
        words,
        "system",
        title,
        &html! {
            header { span.demo { "Demo" } }
            h1 { (title) }
            p { (text) }
        },
    )
}
