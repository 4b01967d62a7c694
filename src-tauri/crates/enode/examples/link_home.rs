//! The calls of the main job, one after the other: vendors, link session, household, devices.
//!
//! Reads `ENODE_API_URL`, `ENODE_TOKEN_URL`, `ENODE_CLIENT_ID` and `ENODE_CLIENT_SECRET`, and prints one JSON
//! object. The link URL is a secret: only its host is printed.
#![expect(clippy::print_stdout, reason = "the JSON object is what this program is for")]

use anyhow::{Context, bail, ensure};
use clap::Parser;
use enode::{
    AssetType, Client, Endpoints, Language, LinkHosts, LinkRequest, RedirectUri, Scope, UserId, VendorCode,
};
use serde_json::json;

/// Links a home: asks for the vendors of a combination, creates a link session, and looks at the household.
#[derive(Parser)]
struct Arguments {
    /// The household's user ID. Enode creates one for any ID that it does not know.
    #[arg(long)]
    user: String,
    /// The asset types, separated by commas.
    #[arg(long, value_delimiter = ',', default_value = "inverter,battery,meter")]
    types: Vec<String>,
    /// The vendor; without it the customer chooses.
    #[arg(long)]
    vendor: Option<String>,
    /// Where Link UI leads afterwards.
    #[arg(long, default_value = "http://localhost:8080/linked")]
    redirect: String,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    let client = client()?;
    let user = UserId::new(arguments.user)?;
    let wanted: Vec<AssetType> = arguments
        .types
        .iter()
        .map(|name| AssetType::from(name.as_str()))
        .collect();
    if let Some(unknown) = wanted.iter().find(|wanted| !AssetType::KNOWN.contains(wanted)) {
        bail!("{unknown} is no asset type");
    }

    // An entry may serve one of the types or all of them, as the API reads the question: so we look ourselves.
    let listed = client.integrations().list(&wanted).await?;
    let serving = listed
        .items
        .iter()
        .filter(|vendor| wanted.iter().all(|wanted| vendor.asset_types.contains(wanted)));
    let vendors: Vec<_> = serving
        .map(|vendor| json!({"vendor": vendor.vendor, "displayName": vendor.display_name, "linkingStatus": vendor.linking_status}))
        .collect();
    if let Some(vendor) = &arguments.vendor {
        let offered = vendors.iter().any(|offered| offered["vendor"] == vendor.as_str());
        ensure!(
            offered,
            "{vendor} does not link all of {}",
            arguments.types.join(", ")
        );
    }

    let scopes: Vec<Scope> = wanted.iter().map(Scope::read_data).collect();
    let mut request = LinkRequest::new(scopes, Language::Browser, RedirectUri::new(arguments.redirect)?);
    if let Some(vendor) = arguments.vendor {
        request = request.vendor(VendorCode::from(vendor));
    }
    let session = client.users().link(&user, &request).await?;

    let household = client.users().get(&user).await?;
    let mut assets = Vec::new();
    let mut set_aside = listed.set_aside;
    for asset_type in &wanted {
        let found = client.assets().of_user(&user, asset_type).await?;
        assets.extend(found.items);
        set_aside.extend(found.set_aside);
    }
    let all = json!({
        "vendors": vendors,
        "request": request,
        "linkHost": session.url.host(),
        "household": household,
        "assets": assets,
        "setAside": set_aside,
    });
    println!("{}", serde_json::to_string_pretty(&all)?);
    Ok(())
}

/// A client at the addresses in the environment. Links may lead to Enode, or to the API's own host.
fn client() -> anyhow::Result<Client> {
    let variable = |name: &'static str| std::env::var(name).with_context(|| format!("{name} is not set"));
    let (api, token) = (variable("ENODE_API_URL")?, variable("ENODE_TOKEN_URL")?);
    let host = url::Url::parse(&api)
        .context("ENODE_API_URL")?
        .host_str()
        .unwrap_or_default()
        .to_owned();
    let known = [Endpoints::production(), Endpoints::sandbox()];
    let enode = known
        .into_iter()
        .find(|known| known.api().host_str() == Some(host.as_str()));
    let endpoints = match enode {
        Some(enode) => enode,
        None => Endpoints::custom(&api, &token, LinkHosts::named([host])?)?,
    };
    Ok(Client::builder(
        endpoints,
        variable("ENODE_CLIENT_ID")?,
        variable("ENODE_CLIENT_SECRET")?,
    )
    .build()?)
}
