//! What is worth a notice on the desktop while the operator looks elsewhere.

use words::Text;

use super::Visit;
use crate::timeline::Happening;

/// A notice: the household, and what is new there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The household, as the operator calls it.
    pub title: Text,
    /// What is new, a sentence each.
    pub body: Vec<Text>,
}

impl Visit {
    /// The notice that these news are worth, if they are worth one.
    pub fn notice(&self, news: &[Happening]) -> Option<Notice> {
        let sentences: Vec<Text> = news.iter().filter_map(sentence).collect();
        if sentences.is_empty() {
            return None;
        }
        let title = if self.label.trim().is_empty() {
            self.user_id.as_str()
        } else {
            self.label.trim()
        };
        Some(Notice {
            title: Text::verbatim(title),
            body: sentences,
        })
    }
}

/// The same sentence as on the screen and in the report, for what a person would want to be called for.
fn sentence(what: &Happening) -> Option<Text> {
    let wanted = matches!(
        what,
        Happening::DeviceFound { .. }
            | Happening::DeviceCameBack { .. }
            | Happening::DeviceWent { .. }
            | Happening::AccountAppeared { .. }
            | Happening::AccountNeedsSignIn { .. }
            | Happening::AccountWent { .. }
    );
    wanted.then(|| what.said())
}
