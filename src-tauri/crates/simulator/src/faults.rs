//! Faults that can be switched on per path, and what each does to an answer.

use std::convert::Infallible;
use std::time::Duration;

use axum::body::Body;
use axum::http::{Response, StatusCode, header};
use bytes::Bytes;
use futures_util::stream::{self, StreamExt};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::api::problem;

/// Something that goes wrong.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Fault {
    /// What the path must hold, below the API's base URL; `/` fits every path.
    pub path: String,
    /// What goes wrong.
    #[serde(flatten)]
    pub kind: FaultKind,
    /// How often, if not for ever.
    #[serde(default)]
    pub times: Option<u32>,
}

impl Fault {
    /// A fault for every request to paths that hold this.
    pub fn always(path: impl Into<String>, kind: FaultKind) -> Self {
        Self {
            path: path.into(),
            kind,
            times: None,
        }
    }

    /// A fault for the next requests to paths that hold this.
    pub fn times(path: impl Into<String>, kind: FaultKind, times: u32) -> Self {
        Self {
            path: path.into(),
            kind,
            times: Some(times),
        }
    }
}

/// What goes wrong.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum FaultKind {
    /// The answer comes late.
    Latency {
        /// By how much.
        milliseconds: u64,
    },
    /// The connection is cut before the request is handled.
    CutBefore,
    /// The request is handled, and the connection cut before any answer is given.
    CutInTheMiddle,
    /// 401, as for an expired token.
    Unauthorized,
    /// 403, the client's connections are used up.
    ConnectionLimit,
    /// 404.
    NotFound,
    /// 429.
    TooManyRequests {
        /// The seconds of `Retry-After`, if it is sent.
        retry_after: Option<u32>,
    },
    /// Some other status, with a problem body.
    Status {
        /// The status.
        status: u16,
    },
    /// 200 with a body that is not JSON.
    Malformed,
    /// 200 with a body that ends too early though its length says otherwise.
    Truncated,
    /// 100 MB of JSON.
    Huge,
    /// One byte a second.
    Slow,
    /// The answer has values that no client knows yet.
    UnknownValues,
    /// Lists have entries with missing and wrong fields.
    BadItems,
}

/// The answer is never given: the connection is cut.
#[derive(Debug, thiserror::Error)]
#[error("the connection is cut on purpose")]
pub(crate) struct Cut;

/// The first fault for this path, counted down if it is for a number of times.
pub(crate) fn next_for(faults: &mut Vec<Fault>, path: &str) -> Option<FaultKind> {
    let index = faults.iter().position(|fault| path.contains(&fault.path))?;
    let kind = faults[index].kind.clone();
    if let Some(times) = &mut faults[index].times {
        *times = times.saturating_sub(1);
        if *times == 0 {
            faults.remove(index);
        }
    }
    Some(kind)
}

impl FaultKind {
    /// The answer given in place of handling the request, for the faults that are so.
    pub(crate) fn instead(&self) -> Option<Result<Response<Body>, Cut>> {
        let answer = match self {
            Self::CutBefore => return Some(Err(Cut)),
            Self::Unauthorized => problem::unauthorized(),
            Self::ConnectionLimit => problem::connection_limit(""),
            Self::NotFound => problem::not_found("The requested resource wasn't found."),
            Self::TooManyRequests { retry_after } => problem::too_many(*retry_after),
            Self::Status { status } => problem::answer(
                *status,
                "simulated",
                "Simulated problem",
                "The simulator was told to answer so.",
            ),
            Self::Malformed => json_body(Body::from("[{\"vendor\": \"ENPHASE\", oops")),
            Self::Huge => json_body(Body::from_stream(huge())),
            Self::Slow => json_body(Body::from_stream(slow())),
            _ => return None,
        };
        Some(Ok(answer))
    }

    /// What the fault makes of the answer that was given.
    pub(crate) async fn spoil(&self, response: Response<Body>) -> Result<Response<Body>, Cut> {
        let spoilt = match self {
            Self::CutInTheMiddle => return Err(Cut),
            Self::Latency { milliseconds } => {
                tokio::time::sleep(Duration::from_millis(*milliseconds)).await;
                response
            }
            Self::Truncated => cut_short(response).await,
            Self::UnknownValues => change_items(response, unknown_values).await,
            Self::BadItems => change_items(response, bad_items).await,
            _ => response,
        };
        Ok(spoilt)
    }
}

fn json_body(body: Body) -> Response<Body> {
    Response::builder()
        .status(StatusCode::OK)
        .header(header::CONTENT_TYPE, "application/json")
        .body(body)
        .expect("these headers are valid")
}

fn huge() -> impl stream::Stream<Item = Result<Bytes, Infallible>> + Send {
    let chunk = Bytes::from(format!("{},", json!({"vendor": "x".repeat(65_000)})));
    let pieces = 100_000_000 / chunk.len();
    stream::once(async { Ok(Bytes::from_static(b"[")) })
        .chain(stream::iter((0..pieces).map(move |_| Ok(chunk.clone()))))
}

fn slow() -> impl stream::Stream<Item = Result<Bytes, Infallible>> + Send {
    stream::iter(0u32..).then(|_| async {
        tokio::time::sleep(Duration::from_secs(1)).await;
        Ok(Bytes::from_static(b" "))
    })
}

/// Half of the body, under the whole body's length, and then the end of the connection.
async fn cut_short(response: Response<Body>) -> Response<Body> {
    let (mut parts, body) = response.into_parts();
    let whole = axum::body::to_bytes(body, usize::MAX).await.unwrap_or_default();
    parts.headers.insert(header::CONTENT_LENGTH, whole.len().into());
    let half = stream::once(std::future::ready(Ok(whole.slice(..whole.len() / 2))));
    // The server writes what it has when it is made to wait, so the half is on its way before the cut.
    let cut = stream::once(async {
        tokio::time::sleep(Duration::from_millis(20)).await;
        Err(Cut)
    });
    Response::from_parts(parts, Body::from_stream(half.chain(cut)))
}

/// Changes the list in an answer, whether it is bare or a page.
async fn change_items(response: Response<Body>, change: fn(&mut Vec<Value>)) -> Response<Body> {
    let (mut parts, body) = response.into_parts();
    let bytes = axum::body::to_bytes(body, usize::MAX).await.unwrap_or_default();
    let Ok(mut value) = serde_json::from_slice::<Value>(&bytes) else {
        return Response::from_parts(parts, Body::from(bytes));
    };
    let items = if value.is_array() {
        value.as_array_mut()
    } else {
        value["data"].as_array_mut()
    };
    if let Some(items) = items {
        change(items);
    }
    parts.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(parts, Body::from(value.to_string()))
}

fn unknown_values(items: &mut Vec<Value>) {
    let Some(mut newcomer) = items.first().cloned() else {
        return;
    };
    newcomer["vendor"] = json!("FUTUREBRAND");
    newcomer["newField"] = json!({"nobody": "knows it"});
    if newcomer.get("assetTypes").is_some() {
        newcomer["displayName"] = json!("Future Brand");
        newcomer["portalName"] = json!("Future Brand");
        newcomer["linkingStatus"] = json!("PAUSED");
        newcomer["assetTypes"] = json!(["battery", "inverter", "meter", "heatstore"]);
        newcomer["scopes"] = json!([
            "battery:read:data",
            "inverter:read:data",
            "meter:read:data",
            "heatstore:read:data",
            "meter:control:everything",
            "charger:read:location",
        ]);
    } else {
        newcomer["id"] = json!("0f0f0f0f-0f0f-4f0f-8f0f-0f0f0f0f0f0f");
        newcomer["scopes"] = json!(["battery:read:data", "battery:dream:of:sheep"]);
    }
    items.push(newcomer);
}

fn bad_items(items: &mut Vec<Value>) {
    let Some(good) = items.first().cloned() else {
        return;
    };
    let mut missing = good.clone();
    if let Some(fields) = missing.as_object_mut() {
        fields.remove("vendor");
    }
    let mut wrong = good;
    wrong["scopes"] = json!("not a list");
    items.extend([missing, wrong, json!(42)]);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_for_two_times_is_gone_after_two() {
        let mut faults = vec![Fault::times("/users", FaultKind::CutBefore, 2)];
        assert_eq!(next_for(&mut faults, "/integrations"), None, "another path");
        assert!(next_for(&mut faults, "/users/u1").is_some());
        assert!(next_for(&mut faults, "/users").is_some());
        assert_eq!(next_for(&mut faults, "/users"), None);
    }

    #[test]
    fn faults_are_read_from_json() {
        let fault: Fault =
            serde_json::from_str(r#"{"path":"/link","kind":"tooManyRequests","retryAfter":3,"times":1}"#)
                .unwrap();
        assert_eq!(
            fault,
            Fault::times("/link", FaultKind::TooManyRequests { retry_after: Some(3) }, 1)
        );
    }
}
