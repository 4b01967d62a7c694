//! How the customer's browser comes back from Link UI to this computer.
//!
//! Enode sends it to the redirect URI and adds nothing that says which session it was, so each link gets an
//! address of its own with an unguessable last part that counts once: a page on loopback, or the app's own
//! scheme. A page of the company on the web comes back to nobody here; the watch sees the outcome then.

mod page;

use std::collections::HashMap;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use enode::Language;
use linking::{CompanyMark, RedirectChoice, Returned};
use tokio::sync::oneshot;
use url::Url;
use uuid::Uuid;

/// The scheme that the installed app registers with the system.
pub const APP_SCHEME: &str = "hearthlink";

const APP_HOST: &str = "return";

type Waiting = HashMap<String, Awaited>;

/// Who waits for a browser, and how it is greeted.
#[derive(Debug)]
struct Awaited {
    tell: oneshot::Sender<Returned>,
    welcome: Welcome,
}

/// What a customer who comes back reads, and of whom.
#[derive(Clone, Debug)]
pub(crate) struct Welcome {
    /// The session's.
    pub(crate) language: Language,
    /// What customers know the company as.
    pub(crate) company: String,
    /// Its mark, if it has one.
    pub(crate) mark: Option<Arc<CompanyMark>>,
}

impl Welcome {
    /// In the browser's language, of nobody in particular.
    fn plain() -> Self {
        Self {
            language: Language::Browser,
            company: String::new(),
            mark: None,
        }
    }
}

/// The addresses that a browser may come back to, and who waits for it there.
#[derive(Clone, Debug)]
pub struct Returns {
    port: u16,
    waiting: Arc<Mutex<Waiting>>,
}

/// An address for one link, and the news that the browser came back there.
#[derive(Debug)]
pub struct ReturnAddress {
    /// What to send as the link's `redirectUri`.
    pub uri: String,
    /// Resolves once, when the browser comes; never for a page of the company's own.
    pub arrival: Option<oneshot::Receiver<Returned>>,
}

impl Returns {
    /// Listens on loopback, on a free port, for as long as the program runs.
    ///
    /// # Errors
    /// When no loopback port can be had.
    pub async fn listen() -> io::Result<Self> {
        let waiting = Arc::default();
        let port = page::serve(Arc::clone(&waiting)).await?;
        Ok(Self { port, waiting })
    }

    /// A fresh address of the kind that the profile asks for.
    pub fn address(&self, choice: &RedirectChoice) -> ReturnAddress {
        let once = Uuid::new_v4().simple().to_string();
        let uri = match choice {
            RedirectChoice::Page { uri } => {
                return ReturnAddress {
                    uri: uri.clone(),
                    arrival: None,
                };
            }
            RedirectChoice::Loopback => format!("http://localhost:{}/{once}", self.port),
            RedirectChoice::AppScheme => format!("{APP_SCHEME}://{APP_HOST}/{once}"),
        };
        let (sender, receiver) = oneshot::channel();
        let mut waiting = lock(&self.waiting);
        // Addresses whose link was never made or has been given up must not pile up.
        waiting.retain(|_, awaited| !awaited.tell.is_closed());
        let awaited = Awaited {
            tell: sender,
            welcome: Welcome::plain(),
        };
        waiting.insert(once, awaited);
        ReturnAddress {
            uri,
            arrival: Some(receiver),
        }
    }

    /// Says how whoever comes back to an address is greeted. Nobody is at a page of the company's own.
    pub(crate) fn welcome(&self, address: &ReturnAddress, welcome: Welcome) {
        let once = address.uri.rsplit('/').next().unwrap_or_default();
        if let Some(awaited) = lock(&self.waiting).get_mut(once) {
            awaited.welcome = welcome;
        }
    }

    /// Whether a URL leads to the page on loopback.
    pub fn is_page(&self, url: &Url) -> bool {
        url.scheme() == "http" && url.host_str() == Some("localhost") && url.port() == Some(self.port)
    }

    /// Takes in an address on loopback as if a browser had come to it. Says whether somebody waited for it.
    pub fn came_back(&self, url: &Url) -> bool {
        let once = url.path().trim_start_matches('/');
        self.is_page(url) && arrive(&self.waiting, once, url.query().unwrap_or_default()).is_some()
    }

    /// Takes in a URL that the system handed to the app because of its scheme. Says whether somebody waited for it.
    pub fn opened_by_system(&self, url: &str) -> bool {
        let Ok(url) = Url::parse(url) else { return false };
        if url.scheme() != APP_SCHEME || url.host_str() != Some(APP_HOST) {
            return false;
        }
        arrive(
            &self.waiting,
            url.path().trim_start_matches('/'),
            url.query().unwrap_or_default(),
        )
        .is_some()
    }
}

fn lock(waiting: &Mutex<Waiting>) -> MutexGuard<'_, Waiting> {
    waiting.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Tells whoever waits that the browser came; answers with the greeting for it, or with nothing where nobody waits.
fn arrive(waiting: &Mutex<Waiting>, once: &str, query: &str) -> Option<Welcome> {
    let Awaited { tell, welcome } = lock(waiting).remove(once)?;
    // A receiver that has gone belongs to a visit that is closed: the browser came for nobody.
    tell.send(read(query)).ok().map(|()| welcome)
}

/// Reads what Link UI added to the redirect: nothing on success, `error` and a message on an early exit.
///
/// Version 2024-01-01 names the message `error_message`; OAuth and older versions `error_description`.
fn read(query: &str) -> Returned {
    let value = |wanted: &[&str]| {
        url::form_urlencoded::parse(query.as_bytes())
            .find(|(name, text)| wanted.contains(&name.as_ref()) && !text.is_empty())
            .map(|(_, text)| text.chars().take(500).collect::<String>())
    };
    let error = value(&["error"]);
    let message = value(&["error_message", "error_description"]);
    Returned {
        completed: error.is_none() && message.is_none(),
        error,
        message,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_return_is_a_completed_one() {
        assert!(read("").completed);
        assert!(
            read("company=own&parameters=here").completed,
            "the company's own parameters mean nothing"
        );
    }

    #[test]
    fn an_early_exit_is_kept_word_for_word() {
        let returned = read("error=cancelledByUser&error_message=The%20user%20left");
        assert!(!returned.completed);
        assert_eq!(returned.error.as_deref(), Some("cancelledByUser"));
        assert_eq!(returned.message.as_deref(), Some("The user left"));
        let oauth = read("error=access_denied&error_description=no+thanks");
        assert_eq!(oauth.message.as_deref(), Some("no thanks"));
        assert!(!read("error_message=only%20words").completed);
    }

    #[test]
    fn what_a_browser_sends_is_bounded() {
        let returned = read(&format!("error={}", "x".repeat(100_000)));
        assert_eq!(
            returned.error.unwrap().len(),
            500,
            "a page of text in the address does not fill the screen"
        );
    }

    #[tokio::test]
    async fn the_apps_own_scheme_counts_once_and_only_for_its_address() {
        let returns = Returns::listen().await.unwrap();
        let address = returns.address(&RedirectChoice::AppScheme);
        assert!(!returns.opened_by_system("hearthlink://return/guess"));
        assert!(!returns.opened_by_system("not a url"));
        let elsewhere = address.uri.replace("return", "elsewhere");
        assert!(!returns.opened_by_system(&elsewhere));
        assert!(returns.opened_by_system(&format!("{}?error=cancelledByUser", address.uri)));
        assert!(
            !returns.opened_by_system(&address.uri),
            "the second time nobody waits any more"
        );
        let returned = address.arrival.unwrap().await.unwrap();
        assert_eq!(returned.error.as_deref(), Some("cancelledByUser"));
    }

    #[tokio::test]
    async fn a_page_of_the_company_is_used_as_it_is() {
        let returns = Returns::listen().await.unwrap();
        let address = returns.address(&RedirectChoice::Page {
            uri: "https://northlight.example/done?x=1".into(),
        });
        assert_eq!(address.uri, "https://northlight.example/done?x=1");
        assert!(address.arrival.is_none());
    }

    #[tokio::test]
    async fn addresses_given_up_do_not_pile_up() {
        let returns = Returns::listen().await.unwrap();
        for _ in 0..100 {
            drop(returns.address(&RedirectChoice::Loopback));
        }
        let kept = returns.address(&RedirectChoice::Loopback);
        assert_eq!(
            lock(&returns.waiting).len(),
            1,
            "only {} is still waited for",
            kept.uri
        );
    }
}
