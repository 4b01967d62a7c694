//! Whole flows in the real window.

use hearthlink_tests::{Album, App, Browser, Desktop, Scheme, program, target};

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let album = Album::begin(target()?.join("flows/smoke"))?;
    let desktop = Desktop::start(Scheme::Dark, (1280, 800), album.folder()).await?;
    let app = App::start(&desktop, &program("bare-window", "debug")?, &album).await?;
    app.page().see("Nothing here").await?;
    app.page().click("button", "Nothing here").await?;
    app.page().picture("bare").await?;
    let b = Browser::open(&desktop, &url::Url::parse("data:text/html,<h1>Hi</h1><button onclick='document.body.append(`clicked`)'>Go</button><label>Name<input></label>")?, &album).await?;
    b.page().click("button", "Go").await?;
    b.page().see("clicked").await?;
    b.page().fill("textbox", "Name", "Grün 🔑").await?;
    b.page().picture("browser").await?;
    b.close().await?;
    app.kill().await?;
    let app = App::start(&desktop, &program("bare-window", "debug")?, &album).await?;
    app.close().await?;
    Ok(())
}
