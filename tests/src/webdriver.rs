//! WebDriver sessions, and the two questions of the standard that the client crate does not ask.

use std::net::TcpListener;
use std::sync::atomic::{AtomicU32, Ordering};

use anyhow::Context;
use fantoccini::elements::Element;
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value};
use tokio::sync::Mutex;

use crate::process::{PATIENCE, until};

/// Held while a session begins. WebKit's driver chooses a port for the webview and only then has it opened: two that begin
/// at the same moment may choose the same, and talk to one webview.
static BEGINNING: Mutex<()> = Mutex::const_new(());

/// Below those that the system gives to outgoing connections: one of these could be taken before its program listens.
const PORTS: std::ops::Range<u32> = 12_000..32_000;

/// How many ports have been looked at in this process.
static LOOKED_AT: AtomicU32 = AtomicU32::new(0);

/// A port that nobody listens on, and another one each time.
///
/// # Errors
/// When there is none.
pub fn free_port() -> anyhow::Result<u16> {
    let all = PORTS.end - PORTS.start;
    // Another process begins elsewhere.
    let first = std::process::id() % all * 97;
    for _ in PORTS {
        let next = LOOKED_AT.fetch_add(1, Ordering::Relaxed);
        let port = u16::try_from(PORTS.start + (first + next) % all)?;
        if TcpListener::bind(("127.0.0.1", port)).is_ok() {
            return Ok(port);
        }
    }
    anyhow::bail!("every port is taken")
}

/// Waits until the drivers listen on all `ports`, and begins a session at the first, which starts what
/// `capabilities` say.
pub(crate) async fn session(ports: &[u16], capabilities: Map<String, Value>) -> anyhow::Result<Client> {
    for port in ports {
        until("the driver's port", async || {
            Ok(tokio::net::TcpStream::connect(("127.0.0.1", *port)).await.ok())
        })
        .await?;
    }
    let port = ports.first().context("a driver to ask")?;
    let _alone = BEGINNING.lock().await;
    let mut builder = ClientBuilder::new(HttpConnector::new());
    builder.capabilities(capabilities);
    let address = format!("http://127.0.0.1:{port}");
    // A driver waits for ever for a program that ends at once.
    let connected = tokio::time::timeout(PATIENCE, builder.connect(&address)).await;
    connected
        .context("the program did not open its window")?
        .context("the driver gave no session")
}

/// The accessible name of an element, as the webview computes it (WebDriver, "Get Computed Label").
pub(crate) async fn label(client: &Client, element: &Element) -> anyhow::Result<String> {
    computed(client, element, "computedlabel").await
}

/// The role of an element, as the webview computes it (WebDriver, "Get Computed Role").
pub(crate) async fn role(client: &Client, element: &Element) -> anyhow::Result<String> {
    computed(client, element, "computedrole").await
}

async fn computed(client: &Client, element: &Element, what: &'static str) -> anyhow::Result<String> {
    let answer = client
        .issue_cmd(Computed {
            element: element.element_id().to_string(),
            what,
        })
        .await?;
    Ok(answer.as_str().unwrap_or_default().to_owned())
}

#[derive(Debug)]
struct Computed {
    element: String,
    what: &'static str,
}

impl WebDriverCompatibleCommand for Computed {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!(
            "session/{}/element/{}/{}",
            session.unwrap_or_default(),
            self.element,
            self.what
        ))
    }

    fn method_and_body(&self, _request: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::GET, None)
    }
}
