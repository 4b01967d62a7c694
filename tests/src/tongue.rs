//! The language in which a window is read and used.

use anyhow::Context;
use words::{Message, OperatorLanguage, Text};

use crate::desktop::Desktop;
use crate::page::Page;

/// A language of the screens, or the made-up one in which every sentence of the message files is marked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tongue {
    /// One of those that the operator may choose.
    Language(OperatorLanguage),
    /// English with each of its letters marked.
    Marked,
}

impl Tongue {
    /// What a sentence reads as on the screen.
    pub fn say(self, message: &Message) -> String {
        match self {
            Self::Language(language) => words::say(&Text::from(message.clone()), language),
            Self::Marked => words::say_marked(message),
        }
    }

    /// As BCP 47 names it; the made-up one is English.
    pub fn code(self) -> &'static str {
        match self {
            Self::Language(language) => language.code(),
            Self::Marked => "en",
        }
    }
}

impl Desktop {
    /// Has the app of this desktop speak a language from its next start on, as if the operator had chosen it.
    ///
    /// # Errors
    /// When its folder cannot be written to.
    pub fn speak(&self, tongue: Tongue) -> anyhow::Result<()> {
        let folder = self.home().join(".config/io.hearthlink.desktop");
        std::fs::create_dir_all(&folder).context("the folder of the app")?;
        let preferences = serde_json::json!({ "version": 1, "language": tongue.code() });
        Ok(std::fs::write(
            folder.join("preferences.json"),
            preferences.to_string(),
        )?)
    }
}

impl Page {
    /// Has the screens mark every sentence of the message files from now on.
    ///
    /// # Errors
    /// When the window does not answer.
    pub async fn mark_words(&self) -> anyhow::Result<()> {
        let client = self.client();
        client
            .execute("localStorage.setItem('hearthlink-marked', 'yes')", vec![])
            .await?;
        Ok(client.refresh().await?)
    }
}
