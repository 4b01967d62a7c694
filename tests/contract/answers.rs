//! What the simulator answers, held against the document: every read of every kind, over all stories.

use std::collections::BTreeSet;
use std::time::Duration;

use anyhow::{Context, ensure};
use enode::AssetType;
use secrecy::ExposeSecret;
use serde_json::{Value, json};
use simulator::{EmptyParts, Options, Reading, Simulator, Story};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::openapi::Contract;

const LISTS: [&str; 6] = [
    "vehicles",
    "chargers",
    "hvacs",
    "inverters",
    "batteries",
    "meters",
];

/// A simulator, and a plain HTTP client with its token: not the crate's own, so that the two check each other.
struct Asked<'a> {
    contract: &'a Contract,
    simulator: Simulator,
    http: reqwest::Client,
    token: String,
}

impl<'a> Asked<'a> {
    async fn begin(contract: &'a Contract, options: Options) -> anyhow::Result<Self> {
        let simulator = Simulator::start(options).await?;
        let http = reqwest::Client::new();
        let addresses = simulator.addresses();
        let answer: Value = http
            .post(&addresses.token_url)
            .basic_auth(
                &addresses.client_id,
                Some(addresses.client_secret.expose_secret()),
            )
            .form(&[("grant_type", "client_credentials")])
            .send()
            .await?
            .json()
            .await?;
        let token = answer["access_token"].as_str().context("a token")?.to_owned();
        Ok(Self {
            contract,
            simulator,
            http,
            token,
        })
    }

    /// Asks, checks request and answer, and gives the answer back.
    async fn ask(&self, method: &str, path: &str, body: Option<Value>, status: u16) -> anyhow::Result<Value> {
        let url = format!("{}{path}", self.simulator.addresses().api_url);
        let mut request = self.http.request(method.parse()?, url).bearer_auth(&self.token);
        if let Some(body) = &body {
            request = request.json(body);
        }
        let response = request.send().await?;
        let answered = response.status().as_u16();
        let bytes = response.bytes().await?;
        let answer = (!bytes.is_empty())
            .then(|| serde_json::from_slice::<Value>(&bytes))
            .transpose()?;
        ensure!(
            answered == status,
            "{method} {path} answered {answered}: {answer:?}"
        );
        let plain = path.split('?').next().unwrap_or(path);
        self.contract
            .operation(method, plain)?
            .check_answer(answered, answer.as_ref())?;
        Ok(answer.unwrap_or_default())
    }
}

impl Asked<'_> {
    /// The status of a read, unchecked.
    async fn status(&self, path: &str) -> anyhow::Result<u16> {
        let url = format!("{}{path}", self.simulator.addresses().api_url);
        let response = self.http.get(url).bearer_auth(&self.token).send().await?;
        Ok(response.status().as_u16())
    }
}

fn run<T>(asking: impl Future<Output = anyhow::Result<T>>) -> anyhow::Result<T> {
    tokio::runtime::Runtime::new()?.block_on(asking)
}

pub(crate) fn every_read(contract: &Contract) -> anyhow::Result<()> {
    run(async {
        for &story in Story::ALL {
            let asked = Asked::begin(
                contract,
                Options {
                    story,
                    ..Options::default()
                },
            )
            .await?;
            for vendor in ["TESLA", "SOLAREDGE", "ADAX", "EASEE", "VOLKSWAGEN"] {
                asked.simulator.link_account("u1", vendor, enode::known::SCOPES);
            }
            // The rate-limited story refuses three reads after each of these.
            while asked.status("/users/u1").await? == 429 {}
            for path in [
                "/users",
                "/users?pageSize=1",
                "/users/u1",
                "/interventions",
                "/interventions?language=de-DE&vendorType=vehicle&vendor=TESLA",
                "/interventions/3b2891a9-5dcf-4691-b850-b5ea36b57c2e",
                "/webhooks",
                "/integrations",
                "/health/ready",
            ] {
                asked
                    .ask("GET", path, None, if path == "/health/ready" { 204 } else { 200 })
                    .await?;
            }
            for list in LISTS {
                asked.ask("GET", &format!("/health/{list}"), None, 200).await?;
                asked.ask("GET", &format!("/{list}"), None, 200).await?;
                asked
                    .ask("GET", &format!("/users/nobody/{list}"), None, 200)
                    .await?;
                let found = asked.ask("GET", &format!("/users/u1/{list}"), None, 200).await?;
                let withheld = [Story::Partial, Story::LateDevice].contains(&story) && list == "batteries";
                ensure!(
                    found["data"]
                        .as_array()
                        .is_some_and(|all| all.is_empty() == withheld),
                    "{list} in {story:?}"
                );
                for asset in found["data"].as_array().into_iter().flatten() {
                    let id = asset["id"].as_str().context("an id")?;
                    asked.ask("GET", &format!("/{list}/{id}"), None, 200).await?;
                    asked
                        .ask("POST", &format!("/{list}/{id}/refresh-hint"), None, 204)
                        .await?;
                }
            }
            let relinked = asked
                .ask("GET", "/users/lindenallee-8/vehicles", None, 200)
                .await?;
            let id = relinked["data"][0]["id"]
                .as_str()
                .context("a car whose account is invalid")?;
            let body = json!({"language": "de-DE", "redirectUri": "https://a.example/"});
            asked
                .ask("POST", &format!("/assets/{id}/relink"), Some(body), 200)
                .await?;
            asked
                .ask("DELETE", "/users/u1/vendors/TESLA/battery", None, 204)
                .await?;
            asked.ask("DELETE", "/users/u1/vendors/TESLA", None, 204).await?;
            asked.ask("DELETE", "/users/u1/authorization", None, 204).await?;
            asked.ask("DELETE", "/users/u1", None, 204).await?;
        }
        Ok(())
    })
}

/// Every vendor of the contract can be linked by a session, and its devices are complete.
pub(crate) fn every_vendor(contract: &Contract) -> anyhow::Result<()> {
    run(async {
        let options = Options {
            reading: Reading::All,
            narrow: true,
            ..Options::default()
        };
        let asked = Asked::begin(contract, options).await?;
        for (number, vendor) in enode::known::VENDORS.iter().enumerate() {
            let user = format!("home-{number}");
            let types: Vec<&str> = vendor.asset_types.iter().map(enode::AssetType::as_str).collect();
            let listed = asked
                .ask(
                    "GET",
                    &format!("/integrations?assetTypes={}", types.join(",")),
                    None,
                    200,
                )
                .await?;
            let entry = listed
                .as_array()
                .into_iter()
                .flatten()
                .find(|entry| entry["vendor"] == vendor.code);
            let entry = entry.with_context(|| format!("{} serves {types:?}", vendor.code))?;
            let body = json!({
                "vendor": vendor.code, "scopes": entry["scopes"], "language": "en-GB", "colorScheme": "dark",
                "redirectUri": "http://localhost:4711/back",
            });
            let link = asked
                .ask("POST", &format!("/users/{user}/link"), Some(body), 200)
                .await?;
            asked
                .simulator
                .complete_link(link["linkUrl"].as_str().context("a link")?, vendor.code)?;
            let linked = asked.ask("GET", &format!("/users/{user}"), None, 200).await?;
            let rows = linked["linkedVendors"].as_array().map_or(0, Vec::len);
            ensure!(rows == types.len(), "{}: {rows} rows for {types:?}", vendor.code);
        }
        for list in LISTS {
            let mut path = format!("/{list}?pageSize=20");
            loop {
                let page = asked.ask("GET", &path, None, 200).await?;
                match page["pagination"]["after"].as_str() {
                    Some(after) => path = format!("/{list}?pageSize=20&after={after}"),
                    None => break,
                }
            }
        }
        Ok(())
    })
}

pub(crate) fn every_refusal(contract: &Contract) -> anyhow::Result<()> {
    run(async {
        let asked = Asked::begin(
            contract,
            Options {
                connection_limit: Some(0),
                ..Options::default()
            },
        )
        .await?;
        let link = |changed: &str, value: Value| {
            let mut body = json!({"scopes": ["meter:read:data"], "language": "en-US", "redirectUri": "https://a.example/"});
            body[changed] = value;
            Some(body)
        };
        asked
            .ask("POST", "/users/u1/link", link("language", json!("en-US")), 403)
            .await?;
        for (name, value) in [
            ("scopes", json!(["charger:read:location", "charger:read:data"])),
            ("scopes", json!(["meter:read:location"])),
            ("scopes", json!([])),
            ("vendor", json!("NOBODY")),
            ("vendor", json!("BMW")),
            (
                "redirectUri",
                json!(format!("https://a.example/{}", "x".repeat(500))),
            ),
            ("redirectUri", json!("about:blank")),
            ("surprise", json!(true)),
        ] {
            let answer = asked
                .ask("POST", "/users/u1/link", link(name, value), 400)
                .await?;
            ensure!(
                answer["issues"]
                    .as_array()
                    .is_some_and(|issues| !issues.is_empty()),
                "{name}: {answer}"
            );
        }
        asked
            .ask("GET", "/integrations?assetTypes=toaster", None, 400)
            .await?;
        asked.ask("GET", "/users/nobody-at-all", None, 404).await?;
        asked.ask("GET", "/users?pageSize=0", None, 400).await?;
        asked.ask("GET", "/meters/none", None, 404).await?;
        asked.ask("GET", "/webhooks/none", None, 404).await?;
        asked
            .ask(
                "POST",
                "/webhooks",
                Some(json!({"url": "https://a.example/", "secret": "short"})),
                400,
            )
            .await?;
        asked.ask("DELETE", "/users/nobody-at-all", None, 404).await?;
        let body = json!({"language": "de-DE", "redirectUri": "https://a.example/"});
        asked.ask("POST", "/assets/none/relink", Some(body), 400).await?;
        let unknown = Asked {
            token: "old".to_owned(),
            ..asked
        };
        unknown.ask("GET", "/users", None, 401).await?;
        Ok(())
    })
}

/// Every household that is there from the beginning, in every story; one of them signed in to again.
pub(crate) fn every_repair(contract: &Contract) -> anyhow::Result<()> {
    run(async {
        let asked = Asked::begin(
            contract,
            Options {
                story: Story::MixedHome,
                ..Options::default()
            },
        )
        .await?;
        let users = asked.ask("GET", "/users", None, 200).await?;
        for user in users["data"].as_array().into_iter().flatten() {
            let id = user["id"].as_str().context("an ID")?;
            asked.ask("GET", &format!("/users/{id}"), None, 200).await?;
            for list in LISTS {
                asked
                    .ask("GET", &format!("/users/{id}/{list}"), None, 200)
                    .await?;
            }
        }
        let blocked = asked
            .ask("GET", "/users/parkveien-33/vehicles", None, 200)
            .await?;
        let car = blocked["data"][0]["id"].as_str().context("a car")?;
        let body = json!({"language": "fi-FI", "redirectUri": "https://a.example/", "colorScheme": "light"});
        let path = format!("/assets/{car}/relink");
        let link = asked.ask("POST", &path, Some(body.clone()), 200).await?;
        asked
            .simulator
            .complete_link(link["linkUrl"].as_str().context("a link")?, "TESLA")?;
        asked
            .ask("GET", "/users/parkveien-33/vehicles", None, 200)
            .await?;
        asked.ask("POST", &path, Some(body), 400).await?;
        Ok(())
    })
}

/// An endpoint that takes everything.
async fn endpoint() -> MockServer {
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(ResponseTemplate::new(200).set_body_string("noted"))
        .mount(&server)
        .await;
    server
}

pub(crate) fn every_webhook_call(contract: &Contract) -> anyhow::Result<()> {
    run(async {
        let asked = Asked::begin(contract, Options::default()).await?;
        let server = endpoint().await;
        let body = json!({"url": format!("{}/hook", server.uri()), "secret": "example-secret"});
        let created = asked.ask("POST", "/webhooks", Some(body.clone()), 200).await?;
        asked.ask("POST", "/webhooks", Some(body), 400).await?;
        let path = format!("/webhooks/{}", created["id"].as_str().context("an ID")?);
        let header = json!({"headerName": "x-api-key", "headerValue": "a"});
        for change in [
            json!({"events": ["user:meter:updated"], "authentication": header}),
            json!({"authentication": null, "apiVersion": null}),
        ] {
            asked.ask("PATCH", &path, Some(change), 200).await?;
            asked.ask("GET", &path, None, 200).await?;
        }
        asked.ask("GET", "/webhooks?pageSize=1", None, 200).await?;
        let test = format!("{path}/test");
        let taken = asked.ask("POST", &test, None, 200).await?;
        ensure!(taken["status"] == "SUCCESS", "{taken}");
        let elsewhere = json!({"url": "https://a.example/hook"});
        asked.ask("PATCH", &path, Some(elsewhere), 200).await?;
        let refused = asked.ask("POST", &test, None, 200).await?;
        ensure!(refused["status"] == "FAILURE", "{refused}");
        asked.ask("DELETE", &path, None, 204).await?;
        for (method, path) in [("GET", &path), ("DELETE", &path), ("POST", &test)] {
            asked.ask(method, path, None, 404).await?;
        }
        asked.ask("PATCH", &path, Some(json!({})), 404).await?;
        Ok(())
    })
}

/// Everything that a webhook is told of is in the contract, and the client reads it.
pub(crate) fn every_event(contract: &Contract) -> anyhow::Result<()> {
    run(async {
        let mut named = BTreeSet::new();
        for empty_parts in [EmptyParts::Fields, EmptyParts::Null] {
            let options = Options {
                live: false,
                heartbeat: Some(Duration::from_mins(1)),
                empty_parts,
                ..Options::default()
            };
            let asked = Asked::begin(contract, options).await?;
            let server = endpoint().await;
            let body = json!({"url": format!("{}/hook", server.uri()), "secret": "example-secret"});
            let created = asked.ask("POST", "/webhooks", Some(body), 200).await?;
            let id = created["id"].as_str().context("an ID")?;
            asked
                .ask("POST", &format!("/webhooks/{id}/test"), None, 200)
                .await?;
            let simulator = &asked.simulator;
            for vendor in ["TESLA", "ADAX", "ENPHASE"] {
                simulator.link_account("u1", vendor, enode::known::SCOPES);
            }
            simulator.advance(Duration::from_mins(2));
            for asset_type in AssetType::KNOWN {
                simulator.set_reachable("u1", asset_type.as_str(), false);
            }
            simulator.put_intervention("u1", "battery", "idle", "6c1f0e52-8f0b-4e43-9f5a-2b7d4d1c9a10");
            simulator.invalidate("u1", "TESLA");
            simulator.remove_device("u1", "ENPHASE", "battery", 0);
            asked.ask("DELETE", "/users/u1", None, 204).await?;
            simulator.deliver_now().await;
            for delivery in simulator.deliveries() {
                ensure!(delivery.status == Some(200), "{delivery:?}");
                let read = enode::webhook::read(delivery.body.as_bytes())
                    .map_err(|misfit| anyhow::anyhow!("{misfit:?}"))?;
                ensure!(read.set_aside.is_empty(), "{:?}", read.set_aside);
                for event in serde_json::from_str::<Vec<Value>>(&delivery.body)? {
                    let name = event["event"].as_str().unwrap_or_default().to_owned();
                    // Parts that are null are what the prose says and the schemas do not.
                    let by_prose = empty_parts == EmptyParts::Null && name.ends_with(":discovered");
                    let checked = contract.check_event(&event);
                    ensure!(checked.is_err() == by_prose, "{name}: {checked:?}");
                    named.insert(name);
                }
            }
        }
        for asset_type in AssetType::KNOWN {
            for change in ["discovered", "updated", "deleted"] {
                let name = format!("user:{}:{change}", asset_type.as_str());
                ensure!(named.contains(&name), "{name} is not among {named:?}");
            }
        }
        for name in [
            "user:credentials:invalidated",
            "system:heartbeat",
            "enode:webhook:test",
        ] {
            ensure!(named.contains(name), "{name} is not among {named:?}");
        }
        Ok(())
    })
}

/// The check itself can fail: an answer with a missing, a wrong and a surplus field.
pub(crate) fn a_wrong_answer_is_noticed(contract: &Contract) -> anyhow::Result<()> {
    run(async {
        let asked = Asked::begin(contract, Options::default()).await?;
        asked.simulator.link_account("u1", "TESLA", enode::known::SCOPES);
        for list in LISTS.iter().filter(|list| **list != "hvacs") {
            let path = format!("/users/u1/{list}");
            let good = asked.ask("GET", &path, None, 200).await?;
            let operation = contract.operation("GET", &path)?;
            for (field, value) in [
                ("isReachable", json!("yes")),
                ("vendor", json!("NOBODY")),
                ("surprise", json!(1)),
            ] {
                let mut bad = good.clone();
                bad["data"][0][field] = value;
                ensure!(
                    operation.check_answer(200, Some(&bad)).is_err(),
                    "{list}: {field} should be noticed"
                );
            }
        }
        Ok(())
    })
}
