//! The message that carries a link to the customer, by mail or over the clipboard.
//!
//! It is made without the link: that joins the text only as it is handed over, so whatever shows, keeps or logs a
//! message cannot give the link away.

use enode::{Language, LinkUrl};
use jiff::civil::DateTime;
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use specta::Type;
use words::{CustomerLanguage, customer, say_to_customer};

use super::{CustomerAsk, allowed, one_line, promise, spoken};

/// What the message is to say.
#[derive(Clone, Copy, Debug)]
pub struct MessageAsk<'a> {
    /// What the link asks for.
    pub ask: CustomerAsk<'a>,
    /// When the link stops working, on the operator's clock.
    pub expires_at: DateTime,
    /// Who signs for the company; empty where the company alone does.
    pub sender: &'a str,
}

/// A message, whole but for its link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CustomerMessage {
    language: &'static str,
    subject: String,
    host: String,
    before_link: String,
    after_link: String,
}

/// The message as it may be shown, with only the host of its link.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct MessageView {
    /// The language of the texts, as BCP 47 writes it.
    pub language: String,
    /// The subject, one line.
    pub subject: String,
    /// The text, its lines ended by `\n`; where the link will stand, the host and `/…`.
    pub body: String,
}

impl CustomerMessage {
    /// The subject, one line.
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// What may be shown before it is sent.
    pub fn preview(&self) -> MessageView {
        let Self {
            host,
            before_link,
            after_link,
            ..
        } = self;
        MessageView {
            language: self.language.to_owned(),
            subject: self.subject.clone(),
            body: format!("{before_link}{host}/…{after_link}"),
        }
    }

    /// The text with its link, lines ended by `\n`. Whoever calls this hands the link over.
    pub fn body_with(&self, link: &LinkUrl) -> SecretString {
        let parts = [&self.before_link, link.expose_secret(), &self.after_link];
        SecretString::from(parts.concat())
    }
}

/// The message in a language; English (US) for `browser` and for languages new to this program.
pub fn message(language: &Language, ask: &MessageAsk<'_>) -> CustomerMessage {
    let language = spoken(language);
    let say = |message| say_to_customer(&message, language);
    let company = one_line(ask.ask.company);
    let host = one_line(ask.ask.host);
    let before_link = format!(
        "{}\n\n{}\n\n{}\n",
        say(customer::greeting()),
        say(customer::request(company.as_str())),
        say(customer::open_link())
    );
    let expires_at = ask.expires_at.strftime(&say(customer::date_time())).to_string();
    let mut after = vec![
        String::new(),
        say(customer::valid_until(expires_at)),
        say(customer::expect_host(host.as_str())),
        promise(language, &ask.ask),
        String::new(),
    ];
    after.extend(what_is_asked(language, &ask.ask));
    after.push(say(customer::regards()));
    let sender = one_line(ask.sender);
    if !sender.is_empty() && sender != company {
        after.push(sender);
    }
    after.push(company.clone());
    CustomerMessage {
        language: language.code(),
        subject: say(customer::subject(company)),
        host,
        before_link,
        after_link: format!("\n{}\n", after.join("\n")),
    }
}

fn what_is_asked(language: CustomerLanguage, ask: &CustomerAsk<'_>) -> Vec<String> {
    let mut lines = Vec::new();
    let allowed = allowed::allowed(language, ask);
    if !allowed.is_empty() {
        lines.push(say_to_customer(&customer::allowed_heading(), language));
        lines.extend(allowed.into_iter().map(|line| format!("- {line}")));
    }
    let not_allowed = allowed::not_allowed(language, ask);
    if !not_allowed.is_empty() {
        lines.push(not_allowed);
    }
    if !lines.is_empty() {
        lines.push(String::new());
    }
    lines
}
