//! What is told to whoever shows it.

use words::Text;

/// Something has changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// The visit with this ID.
    Visit(String),
    /// Which visits there are, or what their list shows.
    Visits,
    /// The receiver of webhook events, or what it has received.
    Receiver,
    /// The check of this profile's connection.
    Check(String),
    /// A visit has news that is worth a notice on the desktop.
    Notice {
        /// The visit's ID.
        visit: String,
        /// The household, as the operator calls it.
        title: Text,
        /// What is new, a sentence each.
        body: Vec<Text>,
    },
}
