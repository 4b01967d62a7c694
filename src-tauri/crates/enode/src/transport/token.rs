//! The access token: asked for once however many need it, kept until shortly before it expires.

use std::borrow::Cow;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::FutureExt;
use futures_util::future::{Shared, WeakShared};
use http::{HeaderValue, StatusCode, header};
use serde::Deserialize;
use tokio::time::Instant;
use url::Url;

use super::exchange::{Answer, Http};
use super::reference;
use super::tries::Tries;
use crate::decode;
use crate::error::{Error, ErrorKind, Failure};
use crate::problem::excerpt;
use crate::secret::AccessToken;
use crate::{ClientId, ClientSecret};

/// So much earlier than it expires a token is not used any more: it has to arrive while it is still good.
const MARGIN: Duration = Duration::from_secs(30);

/// No token is believed to last longer.
const LONGEST_LIFE: Duration = Duration::from_hours(24);

const OPERATION: &str = "getting an access token";

/// A token in use.
#[derive(Clone)]
pub(crate) struct Held {
    token: Arc<AccessToken>,
    good_until: Instant,
}

impl Held {
    pub(crate) fn token(&self) -> &AccessToken {
        &self.token
    }
}

type Fetch = Pin<Box<dyn Future<Output = Result<Held, Error>> + Send>>;

#[derive(Default)]
struct State {
    held: Option<Held>,
    /// The request in flight. It lives as long as somebody waits for it, and each of them moves it on, so
    /// that one who gives up takes nothing from the others.
    asked: Option<WeakShared<Fetch>>,
}

/// The tokens of one client: OAuth 2.0 client credentials (RFC 6749, section 4.4) with HTTP Basic.
pub(crate) struct Tokens {
    http: Http,
    url: Url,
    client_id: ClientId,
    client_secret: ClientSecret,
    state: Mutex<State>,
}

impl Tokens {
    pub(crate) fn new(http: Http, url: Url, client_id: ClientId, client_secret: ClientSecret) -> Self {
        Self {
            http,
            url,
            client_id,
            client_secret,
            state: Mutex::default(),
        }
    }

    /// A token that is good for now.
    pub(crate) async fn get(self: &Arc<Self>) -> Result<Held, Error> {
        let fetch = {
            let mut state = self.state();
            if let Some(held) = state
                .held
                .as_ref()
                .filter(|held| held.good_until > Instant::now())
            {
                return Ok(held.clone());
            }
            self.join(&mut state)
        };
        fetch.await
    }

    /// A token asked for now, whatever is held.
    pub(crate) async fn renew(self: &Arc<Self>) -> Result<Held, Error> {
        let fetch = {
            let mut state = self.state();
            state.held = None;
            self.join(&mut state)
        };
        fetch.await
    }

    /// Lets go of a token that the API refused, unless another has taken its place already.
    pub(crate) fn forget(&self, refused: &Held) {
        let mut state = self.state();
        if state
            .held
            .as_ref()
            .is_some_and(|held| Arc::ptr_eq(&held.token, &refused.token))
        {
            state.held = None;
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing that holds the lock can leave it half done.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The request in flight, or a new one.
    fn join(self: &Arc<Self>, state: &mut State) -> Shared<Fetch> {
        if let Some(fetch) = state.asked.as_ref().and_then(WeakShared::upgrade) {
            return fetch;
        }
        let tokens = Arc::clone(self);
        let fetch: Fetch = Box::pin(async move {
            let result = tokens.fetch().await;
            let mut state = tokens.state();
            state.asked = None;
            if let Ok(held) = &result {
                state.held = Some(held.clone());
            }
            result
        });
        let fetch = fetch.shared();
        state.asked = fetch.downgrade();
        fetch
    }

    async fn fetch(&self) -> Result<Held, Error> {
        let mut tries = Tries::begin(OPERATION, false, self.http.limits());
        loop {
            tries.count();
            let sent = Instant::now();
            let failure = match self.http.exchange(self.request(), tries.deadline(), false).await {
                Ok(answer) if answer.status.is_success() => {
                    return read(&answer, sent).map_err(|failure| tries.give_up(failure));
                }
                Ok(answer) => self.refusal(&answer),
                Err(failure) => failure,
            };
            tries.again(failure).await?;
        }
    }

    fn request(&self) -> reqwest::Request {
        let mut request = reqwest::Request::new(http::Method::POST, self.url.clone());
        let headers = request.headers_mut();
        headers.insert(header::AUTHORIZATION, basic(&self.client_id, &self.client_secret));
        headers.insert(header::ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(
            header::CONTENT_TYPE,
            HeaderValue::from_static("application/x-www-form-urlencoded"),
        );
        *request.body_mut() = Some("grant_type=client_credentials".into());
        request
    }

    /// What an error answer means: RFC 6749, section 5.2, or anything at all.
    fn refusal(&self, answer: &Answer) -> Failure {
        #[derive(Default, Deserialize)]
        struct OAuthError {
            error: Option<String>,
            error_description: Option<String>,
        }
        let body: OAuthError = serde_json::from_slice(&answer.body).unwrap_or_else(|_| OAuthError {
            error: None,
            error_description: Some(String::from_utf8_lossy(&answer.body).into_owned()),
        });
        let clean = |text: String| excerpt(&text.replace(self.client_secret.expose_secret(), "(withheld)"));
        let error = body.error.and_then(clean);
        let description = body.error_description.and_then(clean);
        let retry_after = answer.retry_after();
        let kind = match (answer.status, error.as_deref()) {
            (StatusCode::UNAUTHORIZED, _) | (StatusCode::BAD_REQUEST, Some("invalid_client")) => {
                ErrorKind::WrongCredentials { description }
            }
            (StatusCode::TOO_MANY_REQUESTS, _) => ErrorKind::RateLimited {
                retry_after,
                problem: crate::problem::Problem {
                    title: description.or(error),
                    ..Default::default()
                },
            },
            (status, _) => ErrorKind::TokenServer {
                status,
                error,
                description,
            },
        };
        Failure {
            retry_after,
            reference: reference(&answer.headers),
            ..Failure::from(kind)
        }
    }
}

/// Reads a token answer (RFC 6749, section 5.1); `sent` is when it was asked for, at the latest.
fn read(answer: &Answer, sent: Instant) -> Result<Held, Failure> {
    #[derive(Deserialize)]
    struct TokenAnswer<'a> {
        #[serde(borrow)]
        access_token: Cow<'a, str>,
        token_type: Option<String>,
        expires_in: Option<u64>,
    }
    let bad = |path: &str, reason: &str| {
        Failure::from(ErrorKind::BadAnswer {
            path: path.to_owned(),
            reason: reason.to_owned(),
        })
    };
    let body: TokenAnswer<'_> =
        decode::secret_value(&answer.body).map_err(|misfit| bad(&misfit.path, &misfit.reason))?;
    if body
        .token_type
        .is_some_and(|kind| !kind.eq_ignore_ascii_case("bearer"))
    {
        return Err(bad("token_type", "not a bearer token"));
    }
    if body.access_token.is_empty() || !body.access_token.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(bad("access_token", "not a token that a header can carry"));
    }
    // Without a lifetime nothing is known: good for the call at hand, and no longer.
    let life = Duration::from_secs(body.expires_in.unwrap_or_default()).min(LONGEST_LIFE);
    Ok(Held {
        token: Arc::new(AccessToken::new(body.access_token)),
        good_until: sent + life.saturating_sub(MARGIN),
    })
}

/// The header of a request to the API.
///
/// # Panics
/// Never: [`read`] has let nothing through that a header cannot carry.
pub(super) fn bearer(token: &AccessToken) -> HeaderValue {
    sensitive(&zeroize::Zeroizing::new(format!(
        "Bearer {}",
        token.expose_secret()
    )))
}

/// Plain `base64(id:secret)`, which is what Enode documents; RFC 6749, section 2.3.1 would encode both first.
fn basic(id: &ClientId, secret: &ClientSecret) -> HeaderValue {
    use base64::Engine as _;
    let pair = zeroize::Zeroizing::new(format!("{}:{}", id.as_str(), secret.expose_secret()));
    let encoded = zeroize::Zeroizing::new(base64::engine::general_purpose::STANDARD.encode(pair.as_bytes()));
    sensitive(&zeroize::Zeroizing::new(format!("Basic {}", encoded.as_str())))
}

fn sensitive(text: &str) -> HeaderValue {
    let mut value = HeaderValue::from_str(text).expect("base64 and checked tokens are header text");
    value.set_sensitive(true);
    value
}
