//! What the simulator answers, held against the document: every read of every kind, over all stories.

use anyhow::{Context, ensure};
use secrecy::ExposeSecret;
use serde_json::{Value, json};
use simulator::{Options, Reading, Simulator, Story};

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
pub(crate) struct Asked<'a> {
    contract: &'a Contract,
    pub(crate) simulator: Simulator,
    http: reqwest::Client,
    token: String,
}

impl<'a> Asked<'a> {
    pub(crate) async fn begin(contract: &'a Contract, options: Options) -> anyhow::Result<Self> {
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
    pub(crate) async fn ask(
        &self,
        method: &str,
        path: &str,
        body: Option<Value>,
        status: u16,
    ) -> anyhow::Result<Value> {
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

pub(crate) fn run<T>(asking: impl Future<Output = anyhow::Result<T>>) -> anyhow::Result<T> {
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
            // The rate-limited story refuses a read for each of these five accounts.
            for _ in 0..5 {
                let status = asked.status("/users/u1").await?;
                ensure!(
                    status == 200 || story == Story::RateLimited,
                    "{status} in {story:?}"
                );
            }
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
