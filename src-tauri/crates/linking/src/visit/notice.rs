//! What is worth a notice on the desktop while the operator looks elsewhere.

use super::Visit;
use crate::asset_types::{capitalised, in_words};
use crate::timeline::Happening;

/// A notice: the household, and what is new there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The household, as the operator calls it.
    pub title: String,
    /// What is new, a sentence each.
    pub body: String,
}

impl Visit {
    /// The notice that these news are worth, if they are worth one.
    pub fn notice(&self, news: &[Happening]) -> Option<Notice> {
        let sentences: Vec<String> = news.iter().filter_map(sentence).collect();
        if sentences.is_empty() {
            return None;
        }
        let title = if self.label.trim().is_empty() {
            self.user_id.as_str()
        } else {
            self.label.trim()
        };
        Some(Notice {
            title: title.to_owned(),
            body: sentences.join(" "),
        })
    }
}

fn sentence(what: &Happening) -> Option<String> {
    match what {
        Happening::DeviceFound { asset_type, name } => {
            Some(format!("{} found: {name}.", capitalised(in_words(asset_type))))
        }
        Happening::DeviceWent { asset_type, name } => Some(format!(
            "{} went away: {name}.",
            capitalised(in_words(asset_type))
        )),
        Happening::AccountAppeared { vendor } => Some(format!("Signed in to {vendor}.")),
        Happening::AccountNeedsSignIn { vendor } => Some(format!("{vendor} needs signing in again.")),
        Happening::AccountWent { vendor } => Some(format!("{vendor} is not linked any more.")),
        _ => None,
    }
}
