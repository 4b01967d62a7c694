//! The flows that are about how a link reaches the customer, once and nowhere else.

use anyhow::{Context, ensure};
use fantoccini::key::Key;
use hearthlink_tests::{Scheme, steps};
use simulator::Story;

use crate::scene::Scene;

const HOME: &str = "kvarnvagen-14";

/// The link was opened on this computer, and then the customer wants to use the phone: the spent one is refused, and
/// a fresh one takes its place.
pub(crate) async fn channel_change(scene: &mut Scene) -> anyhow::Result<()> {
    let page = scene.connected(Story::AllConnected).await?;
    steps::plan_home_energy(page, HOME).await?;
    steps::create_household(page).await?;
    page.click("button", "Open on this computer").await?;
    let first = scene.opened().await?;
    let page = scene.page()?;
    page.see("An opened link counts as used: opening it again shows an error.")
        .await?;
    ensure!(
        !page.has("button", "Show to the customer’s phone").await?,
        "what was opened is not handed over once more"
    );
    page.picture("opened").await?;
    page.choose("radio", "Customer’s phone").await?;
    page.click("button", "Create a fresh link").await?;
    page.see("Nothing has been opened yet").await?;
    page.see("A fresh link replaced the one before").await?;
    page.picture("fresh").await?;
    let second = steps::scan(page, &scene.desktop()?.screen()?).await?;
    ensure!(second != first.as_str(), "it is another link");
    scene.simulator()?.complete_link(&second, "ENPHASE")?;
    let page = scene.page()?;
    page.see("You can put your phone away now").await?;
    page.press(&Key::Escape).await?;
    page.see("All three are connected").await?;
    ensure!(scene.simulator()?.sessions_created() == 2, "one link a press");
    scene.page()?.picture("devices-found").await
}

/// No browser takes the link: that is said, nothing counts as opened, and the address can be copied instead.
pub(crate) async fn no_browser(scene: &mut Scene) -> anyhow::Result<()> {
    let page = scene.connected(Story::AllConnected).await?;
    steps::plan_home_energy(page, HOME).await?;
    steps::create_household(page).await?;
    std::fs::write(scene.home()?.join("programs/xdg-open"), "#!/bin/sh\nexit 3\n")?;
    let page = scene.page()?;
    page.click("button", "Open on this computer").await?;
    page.see("The system’s browser could not be started.").await?;
    page.see("The link is ready").await?;
    let said = page.text().await?;
    ensure!(
        !said.contains("The link was opened"),
        "nothing was opened, and nothing says so: {said}"
    );
    page.picture("not-opened").await?;
    page.click("button", "Copy only the link").await?;
    page.see("Link copied.").await?;
    page.see("The link has been handed over").await?;
    page.picture("copied").await
}

/// What a phone reads from the real screen is the link; the customer reads their own language and nothing of the
/// operator's, and the code goes by itself once it has served.
pub(crate) async fn qr_on_the_screen(scene: &mut Scene) -> anyhow::Result<()> {
    let page = scene.connected(Story::AllConnected).await?;
    steps::plan_home_energy(page, HOME).await?;
    steps::create_household(page).await?;
    page.select("Language for the customer", "de-DE").await?;
    let (page, screen) = (scene.page()?, scene.desktop()?.screen()?);
    let link = steps::scan(page, &screen).await?;
    page.see("Mit dem Telefon scannen").await?;
    let shown = page.text_in_front().await?.context("nothing else can be seen")?;
    for text in [
        "Northlight Installations",
        "127.0.0.1",
        "Wechselrichter",
        "Passwort",
    ] {
        ensure!(shown.contains(text), "the customer reads of “{text}” in: {shown}");
    }
    for text in [HOME, "Hearthlink", "Devices found"] {
        ensure!(!shown.contains(text), "“{text}” is the operator’s, in: {shown}");
    }
    page.press(&Key::Escape).await?;
    screen.code_gone().await?;
    page.see("Hearthlink cannot see whether a phone has opened it")
        .await?;
    page.picture("handed-over").await?;
    ensure!(
        steps::scan(page, &screen).await? == link,
        "the same link, until it is opened"
    );
    scene.simulator()?.complete_link(&link, "ENPHASE")?;
    let page = scene.page()?;
    page.see("Sie können das Telefon jetzt weglegen").await?;
    screen.code_gone().await?;
    page.picture("customer-found").await?;
    page.press(&Key::Escape).await?;
    page.see("All three are connected").await?;
    page.picture("devices-found").await
}

/// The customer has a screen of their own: they see what is theirs, the operator goes on, and closing it takes the code
/// away.
pub(crate) async fn other_screen(scene: &mut Scene) -> anyhow::Result<()> {
    scene.connected(Story::AllConnected).await?;
    give_mark(scene).await?;
    let page = scene.page()?;
    steps::plan_home_energy(page, HOME).await?;
    steps::create_household(page).await?;
    page.select("Language for the customer", "de-DE").await?;
    let (page, screen) = (scene.page()?, scene.desktop()?.screen()?);
    page.click("button", "Show on another screen").await?;
    page.see("The customer sees this on the other screen").await?;
    page.picture("operator").await?;
    let operator = page.turn_to_other_window().await?;
    let link = screen.code_shown().await?;
    page.see("Mit dem Telefon scannen").await?;
    page.picture("customer").await?;
    let mark = "return document.querySelector('header img')?.naturalWidth ?? 0";
    ensure!(
        page.client().execute(mark, vec![]).await? == 120,
        "the company’s mark is drawn"
    );
    let shown = page.text().await?;
    for text in ["Northlight Installations", "127.0.0.1", "Wechselrichter"] {
        ensure!(shown.contains(text), "the customer reads of “{text}” in: {shown}");
    }
    for text in [HOME, "Hearthlink", "Take it back"] {
        ensure!(!shown.contains(text), "“{text}” is the operator’s, in: {shown}");
    }
    for command in ["start", "visit", "plugin:event|listen"] {
        let ask = "const [command, done] = arguments;
            window.__TAURI_INTERNALS__.invoke(command, { id: '', language: 'en', event: 'visit-changed', target: { kind: 'Any' }, handler: 0 })
                .then(() => done('answered'), () => done('refused'));";
        let answer = page.client().execute_async(ask, vec![command.into()]).await?;
        ensure!(
            answer == "refused",
            "the customer’s window may not ask for {command}"
        );
    }
    // The window goes with the key, often before the driver has an answer.
    page.press(&Key::Escape).await.ok();
    page.turn_back(operator).await?;
    screen.code_gone().await?;
    page.see("Hearthlink cannot see whether a phone has opened it")
        .await?;
    ensure!(
        !page.text().await?.contains("on the other screen"),
        "it was taken back with its window"
    );
    page.click("button", "Show on another screen").await?;
    ensure!(
        screen.code_shown().await? == link,
        "the same link, until it is opened"
    );
    scene.simulator()?.complete_link(&link, "ENPHASE")?;
    let page = scene.page()?;
    let operator = page.turn_to_other_window().await?;
    page.see("Verbunden").await?;
    screen.code_gone().await?;
    page.picture("customer-found").await?;
    page.client().switch_to_window(operator.clone()).await?;
    page.see("All three are connected").await?;
    page.see("It says that it worked.").await?;
    page.picture("operator-found").await?;
    page.click("button", "Take it back").await?;
    page.turn_back(operator).await
}

/// Gives the company a mark; what is no picture of that kind is refused in words, and changes nothing.
async fn give_mark(scene: &Scene) -> anyhow::Result<()> {
    let page = scene.page()?;
    let file = |name: &str, inside: &str| {
        let path = scene.home()?.join(name);
        let drawing = format!(
            r##"<svg xmlns="http://www.w3.org/2000/svg" width="120" height="60">{inside}<path fill="#0a6157" d="M0 60L60 0l60 60z"/></svg>"##
        );
        std::fs::write(&path, drawing)?;
        Ok::<_, anyhow::Error>(path.display().to_string())
    };
    page.click("button", "Settings").await?;
    for (path, told) in [
        (
            file("active.svg", "<script>1</script>")?,
            "This drawing contains scripts",
        ),
        (file("mark.svg", "")?, "The mark is saved."),
    ] {
        page.give_file(&path).await?;
        page.see(told).await?;
        page.picture("mark").await?;
    }
    page.click("button", "Back").await
}

/// The message shows no address while it is written; what is pasted or mailed holds the link, once.
pub(crate) async fn message(scene: &mut Scene) -> anyhow::Result<()> {
    let page = scene.connected(Story::AllConnected).await?;
    steps::plan_home_energy(page, HOME).await?;
    steps::create_household(page).await?;
    page.click("button", "Send a message").await?;
    page.select("Language for the customer", "sv-SE").await?;
    page.see("127.0.0.1/…").await?;
    page.see("Vänliga hälsningar").await?;
    page.picture("message").await?;
    page.click("button", "Copy message").await?;
    page.see("Message copied").await?;
    let pasted = scene.desktop()?.screen()?.clipboard().await?;
    let link = only_link(&pasted)?.to_owned();
    let page = scene.page()?;
    page.click("button", "Open in mail program").await?;
    page.see("Handed to the mail program").await?;
    let mail = scene.opened().await?;
    ensure!(mail.scheme() == "mailto", "a mail program is asked for");
    let body = mail.query_pairs().find(|(name, _)| name == "body");
    let (_, body) = body.context("a mail with a text")?;
    ensure!(only_link(&body)? == link, "it is the same link");
    let page = scene.page()?;
    page.picture("handed-over").await?;
    page.click("button", "Close").await?;
    scene.simulator()?.complete_link(&link, "ENPHASE")?;
    scene.page()?.see("All three are connected").await
}

/// The one address in a text.
fn only_link(text: &str) -> anyhow::Result<&str> {
    let mut links = text.split_whitespace().filter(|word| word.starts_with("http"));
    let link = links.next().context("there is a link in it")?;
    ensure!(links.next().is_none(), "there is one link in it");
    Ok(link)
}

/// In the demo the customer's own screen lives by the demo's time, and stays while the simulated phone is up.
pub(crate) async fn other_screen_in_the_demo(scene: &mut Scene) -> anyhow::Result<()> {
    let page = scene.open(Scheme::Light, (1280, 800)).await?;
    steps::start_demo(page, "All connected").await?;
    steps::plan_home_energy(page, HOME).await?;
    steps::create_household(page).await?;
    page.click("button", "Show on another screen").await?;
    let operator = page.turn_to_other_window().await?;
    page.see("Scan with your phone").await?;
    page.see("23 hours").await?;
    page.picture("customer").await?;
    let customer = page.client().window().await?;
    page.client().switch_to_window(operator.clone()).await?;
    page.click("button", "Open on the simulated phone").await?;
    page.see("The link was opened on the customer’s phone").await?;
    page.picture("operator").await?;
    page.client().switch_to_window(customer).await?;
    page.see("Northlight Installations").await?;
    page.picture("customer-with-the-phone").await?;
    page.client().switch_to_window(operator).await?;
    page.click("button", "Take it back").await
}

/// Where there is no other screen and this one is small, the customer's window is no larger, and all that is asked for is
/// read in it at once.
pub(crate) async fn all_is_asked_for_on_a_small_screen(scene: &mut Scene) -> anyhow::Result<()> {
    let page = scene.open(Scheme::Light, (900, 600)).await?;
    steps::start_demo(page, "All connected").await?;
    steps::household(page, HOME, "New: a household will be created").await?;
    page.click("button", "All").await?;
    page.click("button", "Let the customer choose").await?;
    page.click("button", "Review access").await?;
    steps::create_household(page).await?;
    page.click("button", "Show on another screen").await?;
    page.turn_to_other_window().await?;
    page.see("Heating and cooling: change temperature and mode")
        .await?;
    page.picture("customer").await?;
    let hidden = "return innerWidth > 900 || innerHeight > 600
        || [...document.querySelectorAll('*')].some((one) => one.scrollHeight > one.clientHeight + 1
            && /auto|scroll/.test(getComputedStyle(one).overflowY))";
    ensure!(
        page.client().execute(hidden, vec![]).await? == false,
        "nothing is beyond an edge"
    );
    Ok(())
}
