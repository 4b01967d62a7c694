//! The steps of the way through, as a person takes them: the names on the screens are said here once.

use fantoccini::key::Key;
use simulator::Addresses;

use crate::page::Page;
use crate::screen::Screen;

/// Starts the demo with a story, from the first screen.
///
/// # Errors
/// When a step cannot be taken; so for all of these.
pub async fn start_demo(page: &Page, story: &str) -> anyhow::Result<()> {
    page.see("Link a home in one sign-in").await?;
    page.choose("radio", story).await?;
    page.click("button", "Try the demo").await?;
    page.see("Whose home is it?").await
}

/// Fills the form that connects a client of a simulator, and sends it.
///
/// # Errors
/// As all steps.
pub async fn connect(page: &Page, addresses: &Addresses, secret: &str) -> anyhow::Result<()> {
    fill_connection(page, addresses, secret).await?;
    page.click("button", "Connect").await
}

/// Fills the form that connects a client of a simulator.
///
/// # Errors
/// As all steps.
pub async fn fill_connection(page: &Page, addresses: &Addresses, secret: &str) -> anyhow::Result<()> {
    page.click("button", "Connect your Enode client").await?;
    page.fill("textbox", "Name", "Northlight Installations").await?;
    page.choose("radio", "Custom").await?;
    page.fill("textbox", "API URL", &addresses.api_url).await?;
    page.fill("textbox", "Token URL", &addresses.token_url).await?;
    page.fill("textbox", "Hosts that links may lead to", &addresses.link_host)
        .await?;
    page.fill("textbox", "Client ID", &addresses.client_id).await?;
    page.fill("textbox", "Client secret", secret).await?;
    page.see("kept in this computer").await
}

/// Names the household and goes on to its devices.
///
/// # Errors
/// As all steps.
pub async fn household(page: &Page, user_id: &str, verdict: &str) -> anyhow::Result<()> {
    page.see("Whose home is it?").await?;
    page.fill("textbox", "User ID", user_id).await?;
    page.see(verdict).await?;
    page.click("button", "Choose devices").await?;
    page.see("What is in this home?").await
}

/// Chooses home energy and a vendor, and goes on to the access.
///
/// # Errors
/// As all steps.
pub async fn home_energy(page: &Page, vendor: &str) -> anyhow::Result<()> {
    page.click("button", "Home energy").await?;
    page.see("Links all three in one session").await?;
    page.fill("searchbox", "Search vendors", vendor).await?;
    page.choose("radio", vendor).await?;
    page.see("in one sign-in.").await?;
    page.click("button", "Review access").await?;
    page.see("Will not be accessed").await
}

/// From the household to its devices and its access: home energy of Enphase, in a household that is new.
///
/// # Errors
/// As all steps.
pub async fn plan_home_energy(page: &Page, user_id: &str) -> anyhow::Result<()> {
    household(page, user_id, "New: a household will be created").await?;
    home_energy(page, "Enphase").await
}

/// Creates the link of a household that exists, which opens nothing.
///
/// # Errors
/// As all steps.
pub async fn create_link(page: &Page) -> anyhow::Result<()> {
    page.click("button", "Create link").await?;
    page.see("Nothing has been opened yet").await
}

/// Creates the first link of a household that does not exist yet: that it should is said once.
///
/// # Errors
/// As all steps.
pub async fn create_household(page: &Page) -> anyhow::Result<()> {
    page.click("button", "Create link").await?;
    page.see("There is no household with this ID yet").await?;
    page.click("button", "Create this household").await?;
    page.see("Nothing has been opened yet").await
}

/// Goes through Link UI to its end, with a picture of each page.
///
/// # Errors
/// As all steps.
pub async fn through_link_ui(browser: &Page) -> anyhow::Result<()> {
    browser.see("Connect your devices").await?;
    browser.picture("link-ui-introduction").await?;
    browser.click("link", "Continue").await?;
    browser.see("What will be shared").await?;
    browser.picture("link-ui-access").await?;
    browser.click("link", "Continue").await?;
    browser.find("button", "Sign in").await?;
    browser.picture("link-ui-sign-in").await?;
    browser.click("button", "Sign in").await?;
    browser.see("Enter the code").await?;
    browser.picture("link-ui-code").await?;
    browser.click("button", "Continue").await?;
    browser.see("Devices found").await?;
    browser.picture("link-ui-devices").await?;
    browser.click("button", "Connect").await?;
    browser.see("All done").await?;
    browser.click("link", "Complete").await
}

/// Says in *Plan by brands…* whose each device is, in the order in which the devices stand there.
///
/// # Errors
/// As all steps.
pub async fn name_brands(page: &Page, brands: &[&str]) -> anyhow::Result<()> {
    let fields = page.find_all("combobox", "Brand", brands.len()).await?;
    for (field, brand) in fields.iter().zip(brands) {
        page.fill_field("combobox “Brand”", field, brand).await?;
        page.see_choice("option", brand).await?;
        page.press(&Key::Enter).await?;
    }
    Ok(())
}

/// Has the app show the link to the customer's phone, and reads it as the phone's camera would.
///
/// # Errors
/// As all steps.
pub async fn scan(page: &Page, screen: &Screen) -> anyhow::Result<String> {
    page.click("button", "Show to the customer’s phone").await?;
    screen.code_shown().await
}
