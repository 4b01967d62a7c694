//! The simulator as a program: prints where it is as one line of JSON and serves until it is ended.

use std::io::{self, Write};

use anyhow::Context;
use clap::Parser;
use secrecy::ExposeSecret;
use serde_json::json;
use simulator::{Options, Reading, Simulator, Story};

/// A stand-in for Enode on this computer: API, tokens, Link UI, webhooks to this computer.
///
/// Prints its addresses and credentials as one line of JSON and serves until it is ended.
#[derive(Parser)]
#[command(version)]
struct Arguments {
    /// The port to listen on; 0 takes a free one.
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// What is going to happen. An unknown name lists those there are.
    #[arg(long, default_value = "all-connected", value_parser = story)]
    story: Story,
    /// Fixes every ID: the same seed and story make the same world.
    #[arg(long, default_value_t = 7)]
    seed: u64,
    /// Read `assetTypes` of /integrations as "all of them" rather than "at least one".
    #[arg(long)]
    all_reading: bool,
    /// Narrow the entries of /integrations to the types asked for.
    #[arg(long)]
    narrow: bool,
    /// Make vendors up until there are this many.
    #[arg(long, default_value_t = 0)]
    vendors: usize,
}

fn story(code: &str) -> Result<Story, String> {
    Story::from_code(code).ok_or_else(|| {
        let known: Vec<&str> = Story::ALL.iter().map(|story| story.code()).collect();
        format!("the stories are {}", known.join(", "))
    })
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    let options = Options {
        port: arguments.port,
        story: arguments.story,
        seed: arguments.seed,
        reading: if arguments.all_reading {
            Reading::All
        } else {
            Reading::Any
        },
        narrow: arguments.narrow,
        vendors: arguments.vendors,
        ..Options::default()
    };
    let simulator = Simulator::start(options)
        .await
        .with_context(|| format!("port {}", arguments.port))?;
    let addresses = simulator.addresses();
    let line = json!({
        "api_url": addresses.api_url,
        "token_url": addresses.token_url,
        "client_id": addresses.client_id,
        "client_secret": addresses.client_secret.expose_secret(),
        "control_url": addresses.control_url,
        "link_host": addresses.link_host,
    });
    writeln!(io::stdout(), "{line}").context("printing the addresses")?;
    tokio::signal::ctrl_c().await.context("waiting for the end")
}
