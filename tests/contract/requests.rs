//! What the client sends: each request is caught by a server that answers nothing useful, and held against the
//! document.

use anyhow::ensure;
use enode::models::{Patch, WebhookHeader};
use enode::{
    AssetId, AssetType, Client, ColorScheme, Endpoints, Language, LinkHosts, LinkRequest, NewWebhook,
    RedirectUri, RelinkRequest, Scope, UserId, VendorCode, WebhookId, WebhookUpdate,
};
use serde_json::{Value, json};
use wiremock::matchers::{any, path};
use wiremock::{Mock, MockServer, Request, ResponseTemplate};

use crate::openapi::Contract;

pub(crate) fn all_that_the_client_sends(contract: &Contract) -> anyhow::Result<()> {
    let runtime = tokio::runtime::Runtime::new()?;
    let requests = runtime.block_on(caught())?;
    ensure!(
        requests.len() >= 29,
        "only {} requests were caught",
        requests.len()
    );
    for request in requests {
        let path = request.url.path();
        let operation = contract.operation(request.method.as_str(), path)?;
        let query: Vec<(String, String)> = request.url.query_pairs().into_owned().collect();
        operation.check_query(&query)?;
        let body = (!request.body.is_empty())
            .then(|| serde_json::from_slice::<Value>(&request.body))
            .transpose()?;
        operation.check_request(body.as_ref())?;
        let version = request
            .headers
            .get("enode-version")
            .and_then(|value| value.to_str().ok());
        ensure!(
            version == Some(enode::API_VERSION),
            "{path} names the version {version:?}"
        );
        if path != "/health/ready" {
            let token = request
                .headers
                .get("authorization")
                .and_then(|value| value.to_str().ok());
            ensure!(token == Some("Bearer t"), "{path} carries {token:?}");
        }
    }
    Ok(())
}

/// The check itself can fail: a body with a field too many, and a parameter that does not exist.
pub(crate) fn a_wrong_request_is_noticed(contract: &Contract) -> anyhow::Result<()> {
    let link = contract.operation("POST", "/users/u1/link")?;
    let good =
        json!({"scopes": ["meter:read:data"], "language": "en-US", "redirectUri": "https://a.example/"});
    link.check_request(Some(&good))?;
    for (name, value) in [
        ("extra", json!(1)),
        ("language", json!("xx")),
        ("scopes", json!([])),
        ("vendor", json!("enphase")),
    ] {
        let mut bad = good.clone();
        bad[name] = value;
        ensure!(
            link.check_request(Some(&bad)).is_err(),
            "{name} should be noticed"
        );
    }
    let webhook = contract.operation("POST", "/webhooks")?;
    let good = json!({"url": "https://a.example/", "secret": "s3cret", "events": ["*"]});
    webhook.check_request(Some(&good))?;
    for (name, value) in [
        ("authentication", Value::Null),
        ("events", json!(["user:heatPump:discovered"])),
        ("secret", json!("short")),
    ] {
        let mut bad = good.clone();
        bad[name] = value;
        ensure!(
            webhook.check_request(Some(&bad)).is_err(),
            "{name} should be noticed"
        );
    }
    let parameter = ("types".to_owned(), "meter".to_owned());
    ensure!(
        contract
            .operation("GET", "/integrations")?
            .check_query(&[parameter])
            .is_err()
    );
    ensure!(contract.operation("GET", "/nowhere").is_err());
    Ok(())
}

/// Everything that the client can ask, as it arrives.
async fn caught() -> anyhow::Result<Vec<Request>> {
    let server = MockServer::start().await;
    let token = json!({"access_token": "t", "expires_in": 3599, "token_type": "bearer"});
    Mock::given(path("/oauth2/token"))
        .respond_with(ResponseTemplate::new(200).set_body_json(token))
        .mount(&server)
        .await;
    // The answers are not the matter here, only that each call is made once and gives up.
    Mock::given(any())
        .respond_with(ResponseTemplate::new(404))
        .mount(&server)
        .await;
    let hosts = LinkHosts::named(["127.0.0.1"])?;
    let endpoints = Endpoints::custom(&server.uri(), &format!("{}/oauth2/token", server.uri()), hosts)?;
    let client = Client::builder(endpoints, "id", "secret").build()?;

    let user = UserId::new("kvarn vägen/14?")?;
    let redirect = RedirectUri::new("http://localhost:4711/back")?;
    let scopes: Vec<Scope> = enode::known::SCOPES
        .iter()
        .map(|&scope| Scope::from(scope))
        .collect();
    let every_field = LinkRequest::new(scopes.clone(), Language::Swedish, redirect.clone())
        .vendor(VendorCode::from("TESLA"))
        .vendor_type(AssetType::Battery)
        .color_scheme(ColorScheme::Dark);
    let fewest = LinkRequest::new(scopes[..1].to_vec(), Language::Browser, redirect.clone());
    let relink = RelinkRequest::new(Language::German, redirect).color_scheme(ColorScheme::Light);
    let asset = AssetId::from("05ee9df5-d072-4ee8-b773-399dec8f5693");
    let (vendor, one_type) = (VendorCode::from("CSISolar"), [AssetType::Meter]);

    let (integrations, users, assets) = (client.integrations(), client.users(), client.assets());
    let mut refused = vec![
        integrations.list(&one_type).await.is_err(),
        integrations.list(AssetType::KNOWN).await.is_err(),
        users.list().await.is_err(),
        users.get(&user).await.is_err(),
        users.link(&user, &every_field).await.is_err(),
        users.link(&user, &fewest).await.is_err(),
        users.disconnect_vendor(&user, &vendor).await.is_err(),
        users
            .disconnect_vendor_type(&user, &vendor, &AssetType::Inverter)
            .await
            .is_err(),
        users.delete(&user).await.is_err(),
        users.deauthorize(&user).await.is_err(),
        assets.relink(&asset, &relink).await.is_err(),
        client.vehicles().of_user(&user).await.is_err(),
        client
            .interventions()
            .list(&enode::client::InterventionFilter::default())
            .await
            .is_err(),
        client.health().ready().await.is_err(),
    ];
    for asset_type in AssetType::KNOWN {
        refused.push(assets.of_user(&user, asset_type).await.is_err());
    }
    refused.extend(webhooks_refused(&client).await);
    ensure!(
        refused.iter().all(|refused| *refused),
        "a 404 is an error: {refused:?}"
    );
    let all = server.received_requests().await.unwrap_or_default();
    Ok(all
        .into_iter()
        .filter(|request| request.url.path() != "/oauth2/token")
        .collect())
}

/// Each call under `/webhooks`, with every form of body, and whether it was refused.
async fn webhooks_refused(client: &Client) -> Vec<bool> {
    let (webhooks, id) = (
        client.webhooks(),
        WebhookId::from("4eaeb363-296d-4ccc-a973-7805e6f400bd"),
    );
    let header = WebhookHeader {
        name: "x-api-key".to_owned(),
        value: "AOIxcVLKxR2VpzlN5HIk14oPu80".into(),
    };
    let events: Vec<String> = std::iter::once(&enode::known::ALL_EVENTS)
        .chain(enode::known::WEBHOOK_EVENTS)
        .map(|&event| event.to_owned())
        .collect();
    let fewest = NewWebhook::new("https://example.com/enode", "0Kvs1tAUQ69FOMBiWlt5");
    let every_field = NewWebhook {
        events: Some(events.clone()),
        api_version: Some(enode::API_VERSION.to_owned()),
        authentication: Some(header.clone()),
        ..fewest.clone()
    };
    let removing = WebhookUpdate {
        api_version: Patch::Remove,
        authentication: Patch::Remove,
        ..WebhookUpdate::default()
    };
    let setting = WebhookUpdate {
        url: Some("https://example.com/other".to_owned()),
        secret: Some("0Kvs1tAUQ69FOMBiWlt5".into()),
        events: Some(events),
        api_version: Patch::Set(enode::API_VERSION.to_owned()),
        authentication: Patch::Set(header),
    };
    vec![
        webhooks.list().await.is_err(),
        webhooks.get(&id).await.is_err(),
        webhooks.create(&fewest).await.is_err(),
        webhooks.create(&every_field).await.is_err(),
        webhooks.update(&id, &WebhookUpdate::default()).await.is_err(),
        webhooks.update(&id, &removing).await.is_err(),
        webhooks.update(&id, &setting).await.is_err(),
        webhooks.test(&id).await.is_err(),
        webhooks.delete(&id).await.is_err(),
    ]
}
