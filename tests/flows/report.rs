//! The flows that end in a report, and what must not be in it nor anywhere else.

use std::path::PathBuf;

use anyhow::{Context, ensure};
use fantoccini::key::Key;
use hearthlink_tests::{Page, files_with, saved_file, steps};
use secrecy::ExposeSecret;
use simulator::Story;

use crate::scene::Scene;

const HOME: &str = "kvarnvagen-14";
const CONSENT: &str = "Anna Berg, owner, in person at the house";

/// The report as three files, each read back: household, devices and consent are in it, the link and the secret not.
pub(crate) async fn report_saved(scene: &mut Scene) -> anyhow::Result<()> {
    let page = scene.connected(Story::Partial).await?;
    steps::plan_home_energy(page, HOME).await?;
    steps::create_household(page).await?;
    let link = scene.sign_in("ENPHASE").await?;
    let page = scene.page()?;
    page.see("Two of three are connected").await?;
    page.click("button", "Report").await?;
    page.click("button", "Note who gave consent").await?;
    page.see_focus("textbox", "Who gave consent, and how").await?;
    page.fill("textbox", "Who gave consent, and how", CONSENT).await?;
    page.see("Consent noted").await?;
    page.click("button", "Save").await?;
    page.see("Saved.").await?;
    page.picture("report").await?;
    let saved = save_all(scene).await?;
    let page = scene.page()?;
    page.picture("saved").await?;
    page.click("button", "Show in folder").await?;
    let shown = scene.opened().await?;
    let folder = saved[0].parent().context("a folder")?;
    ensure!(
        shown.to_file_path().is_ok_and(|shown| shown == folder),
        "{shown} is shown"
    );

    let [pdf, json, csv] = &saved;
    let size = std::fs::metadata(pdf)?.len();
    ensure!(size < 150_000, "no font is in it whole: {size} bytes");
    let printed = without_spaces(&pdf_extract::extract_text(pdf)?);
    for foot in [format!("Custom·Visitreport·{HOME}·"), "1/".to_owned()] {
        ensure!(
            printed.contains(&foot),
            "“{foot}” is at the foot of a page: {printed}"
        );
    }
    let table = std::fs::read_to_string(csv)?;
    let written = std::fs::read_to_string(json)?;
    let report: serde_json::Value = serde_json::from_str(&written)?;
    let schema = include_str!("../../src-tauri/crates/linking/schema/visit-report-1.schema.json");
    let schema = jsonschema::validator_for(&serde_json::from_str(schema)?)?;
    let problems: Vec<String> = schema
        .iter_errors(&report)
        .map(|problem| problem.to_string())
        .collect();
    ensure!(problems.is_empty(), "it is as its schema says: {problems:?}");
    let devices = report["devices"].as_array().context("devices")?;
    let names: Vec<&str> = devices
        .iter()
        .filter_map(|device| device["name"].as_str())
        .collect();
    ensure!(names.len() == 2, "the two that were found: {names:?}");
    for text in names.iter().chain(&[HOME, CONSENT, "Enphase"]) {
        let text_in_print = without_spaces(text);
        ensure!(
            printed.contains(&text_in_print),
            "“{text}” is printed in: {printed}"
        );
        ensure!(table.contains(text), "“{text}” is in the table: {table}");
        ensure!(written.contains(text), "“{text}” is written: {written}");
    }
    let secrets = [key_of(&link)?, secret(scene)?];
    for text in [&printed, &table, &written] {
        ensure!(
            secrets.iter().all(|secret| !text.contains(secret)),
            "neither the link nor the secret is in a report"
        );
    }
    Ok(())
}

/// A long visit by every channel: afterwards neither a link nor the secret is in any file, nor on the screen.
pub(crate) async fn no_address_anywhere(scene: &mut Scene) -> anyhow::Result<()> {
    let page = scene.connected(Story::Partial).await?;
    steps::plan_home_energy(page, HOME).await?;
    steps::create_household(page).await?;
    let (page, screen) = (scene.page()?, scene.desktop()?.screen()?);
    let scanned = steps::scan(page, &screen).await?;
    page.press(&Key::Escape).await?;
    screen.code_gone().await?;
    page.click("button", "Send a message").await?;
    page.click("button", "Copy only the link").await?;
    page.see("Link copied").await?;
    ensure!(screen.clipboard().await? == scanned, "it is the same link");
    page.press(&Key::Escape).await?;
    page.click("button", "Open on this computer").await?;
    scene.browser().await?.see("Connect your devices").await?;
    let page = scene.page()?;
    page.click("button", "Create a fresh link").await?;
    page.see("Nothing has been opened yet").await?;
    let second = scene.sign_in("ENPHASE").await?;
    let page = scene.page()?;
    page.see("Two of three are connected").await?;
    page.click("button", "Report").await?;
    save_all(scene).await?;
    let (first, second) = (key_of(&url::Url::parse(&scanned)?)?, key_of(&second)?);
    ensure!(first != second, "two links");
    ensure!(
        !scene.page()?.text().await?.contains(&second),
        "not on the screen"
    );

    scene.kill_app().await?;
    for secret in [first, second, secret(scene)?] {
        for folder in [scene.home()?, scene.folder()] {
            let found = files_with(folder, &secret)?;
            ensure!(found.is_empty(), "a secret is in the clear in {found:?}");
        }
    }
    Ok(())
}

/// Saves the report in its three formats, as PDF, JSON and CSV, and keeps each beside the pictures.
async fn save_all(scene: &Scene) -> anyhow::Result<[PathBuf; 3]> {
    let page = scene.page()?;
    Ok([
        save(scene, page, "PDF", "pdf").await?,
        save(scene, page, "JSON", "json").await?,
        save(scene, page, "CSV", "csv").await?,
    ])
}

async fn save(scene: &Scene, page: &Page, format: &str, extension: &str) -> anyhow::Result<PathBuf> {
    page.click("button", &format!("Save {format}")).await?;
    page.see(&format!(".{extension}")).await?;
    let saved = saved_file(scene.home()?, extension)?;
    std::fs::copy(&saved, scene.folder().join(format!("report.{extension}")))?;
    Ok(saved)
}

/// Letters are placed one by one in a PDF, so what is a space in it is a guess.
fn without_spaces(text: &str) -> String {
    text.split_whitespace().collect()
}

/// The part of a link that opens it.
fn key_of(link: &url::Url) -> anyhow::Result<String> {
    let last = link.path_segments().and_then(|mut parts| parts.next_back());
    Ok(last.context("a link with a path")?.to_owned())
}

fn secret(scene: &Scene) -> anyhow::Result<String> {
    Ok(scene
        .simulator()?
        .addresses()
        .client_secret
        .expose_secret()
        .to_owned())
}
