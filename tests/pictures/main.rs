//! Every screen as a picture: light and dark, in three sizes and two languages, from the real window.
//!
//! `hearthlink-pictures [language]…` leaves them in `target/pictures/<language>/<theme>-<size>/`.

#![expect(clippy::print_stdout, reason = "what it leaves where is its answer")]

use anyhow::Context;
use hearthlink_tests::{Album, App, Desktop, Page, Scheme, Tongue, Walk, program, target};
use simulator::{Options, Simulator, Story};
use words::OperatorLanguage;

const SIZES: [(u32, u32); 3] = [(1280, 800), (900, 600), (1920, 1080)];

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let named: Vec<String> = std::env::args().skip(1).collect();
    let languages: Vec<OperatorLanguage> = if named.is_empty() {
        vec![OperatorLanguage::English, OperatorLanguage::German]
    } else {
        let known = |name: &String| {
            let all = OperatorLanguage::ALL.into_iter();
            all.into_iter()
                .find(|language| language.code() == name)
                .with_context(|| format!("no language of the screens is {name}"))
        };
        named.iter().map(known).collect::<anyhow::Result<_>>()?
    };
    for language in languages {
        for (theme, scheme) in [("light", Scheme::Light), ("dark", Scheme::Dark)] {
            for size in SIZES {
                let name = format!("{}/{theme}-{}x{}", language.code(), size.0, size.1);
                let folder = target()?.join("pictures").join(&name);
                let album = Album::begin(folder)?;
                taken(&album, Tongue::Language(language), scheme, size)
                    .await
                    .with_context(|| name.clone())?;
                println!("{}", album.folder().display());
            }
        }
    }
    Ok(())
}

async fn taken(album: &Album, tongue: Tongue, scheme: Scheme, size: (u32, u32)) -> anyhow::Result<()> {
    let simulator = Simulator::start(Options {
        story: Story::Partial,
        ..Options::default()
    })
    .await?;
    let mut desktop = Desktop::start(scheme, size, album.folder()).await?;
    desktop.speak(tongue)?;
    let app = App::start(&desktop, &program("hearthlink", "debug")?, album).await?;
    let mut walk = Walk {
        desktop: &mut desktop,
        page: app.page(),
        simulator: &simulator,
        tongue,
    };
    walk.past_every_screen(&mut async |page: &Page, name: &str| page.picture(name).await)
        .await?;
    app.close().await
}
