//! The webhooks of the simulator, held against the document: how they are managed, and all that they are told.

use std::collections::BTreeSet;
use std::time::Duration;

use anyhow::{Context, ensure};
use enode::AssetType;
use serde_json::{Value, json};
use simulator::{EmptyParts, Options};
use wiremock::matchers::any;
use wiremock::{Mock, MockServer, ResponseTemplate};

use crate::answers::{Asked, run};
use crate::openapi::Contract;

/// An endpoint that takes everything.
async fn endpoint() -> MockServer {
    let server = MockServer::start().await;
    Mock::given(any())
        .respond_with(ResponseTemplate::new(200).set_body_string("noted"))
        .mount(&server)
        .await;
    server
}

pub(crate) fn every_call(contract: &Contract) -> anyhow::Result<()> {
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
