//! Link UI, page by page.

use simulator::{Options, Story};

use crate::met::Met;

#[tokio::test]
async fn it_is_walked_to_its_end_and_only_once() {
    let met = Met::with(Options::default()).await;
    let url = met.link(None, "en-US").await;
    assert!(met.page(&url).await.1.contains("Connect your devices"));
    let (_, brands) = met.page(&format!("{url}/brand?search=enph")).await;
    assert!(brands.contains("Enphase") && !brands.contains("Huawei"));
    let (_, access) = met.page(&format!("{url}/access?vendor=ENPHASE")).await;
    assert!(access.contains("Will not be accessed") && access.contains("Battery"));
    let sign_in = format!("{url}/sign-in");
    assert!(
        met.led_to(&sign_in, &[("vendor", "ENPHASE"), ("password", "")])
            .await
            .contains("wrong=true")
    );
    assert_eq!(
        met.led_to(&sign_in, &[("vendor", "ENPHASE"), ("password", "x")])
            .await,
        "code?vendor=ENPHASE"
    );
    let code = format!("{url}/code");
    assert!(
        met.led_to(&code, &[("vendor", "ENPHASE"), ("code", "1")])
            .await
            .contains("wrong=true")
    );
    let (_, devices) = met.page(&format!("{url}/devices?vendor=ENPHASE")).await;
    assert!(devices.contains("IQ Battery 5P") && devices.contains("Ready to connect"));
    let before = met
        .get("/users/u1/batteries")
        .await
        .expect("an answer")
        .text()
        .await
        .expect("a text");
    assert!(
        before.contains("\"data\":[]"),
        "looking at the devices links nothing: {before}"
    );
    let done = met
        .http
        .post(format!("{url}/connect"))
        .form(&[("vendor", "ENPHASE")])
        .send()
        .await;
    let page = done.expect("an answer").text().await.expect("a text");
    assert!(
        page.contains("href=\"http://localhost:1/back?own=1\""),
        "the redirect, nothing added: {page}"
    );
    assert_eq!(met.page(&url).await.0, 410);
}

#[tokio::test]
async fn its_steps_are_counted_as_they_come() {
    let met = Met::with(Options::default()).await;
    let named = met.link(Some("ENPHASE"), "en-US").await;
    for (page, step) in [
        ("", "Step 1/6"),
        ("/access", "Step 2/6"),
        ("/sign-in", "Step 3/6"),
        ("/code", "Step 4/6"),
        ("/devices", "Step 5/6"),
    ] {
        let (_, shown) = met.page(&format!("{named}{page}")).await;
        assert!(shown.contains(step), "{step} of a link with a vendor: {shown}");
    }
    let open = met.link(None, "de-DE").await;
    for (page, step) in [
        ("", "Schritt 1/7"),
        ("/brand", "Schritt 2/7"),
        ("/access?vendor=ENPHASE", "Schritt 3/7"),
        ("/devices?vendor=ENPHASE", "Schritt 6/7"),
    ] {
        let (_, shown) = met.page(&format!("{open}{page}")).await;
        assert!(
            shown.contains(step),
            "{step} of a link that leaves the brand open: {shown}"
        );
    }
}

#[tokio::test]
async fn it_says_whose_it_is_where_that_is_known() {
    let unnamed = Met::with(Options::default()).await;
    let url = unnamed.link(None, "en-US").await;
    assert!(
        unnamed
            .page(&url)
            .await
            .1
            .contains("The company that sent you here")
    );
    let named = Met::with(Options {
        company: Some("Northlight & Co"),
        ..Options::default()
    })
    .await;
    let url = named.link(None, "de-DE").await;
    assert!(named.page(&url).await.1.contains("Northlight &amp; Co möchte"));
}

#[tokio::test]
async fn leaving_early_goes_back_with_the_reason() {
    let met = Met::with(Options::default()).await;
    let url = met.link(Some("ENPHASE"), "de-DE").await;
    assert!(
        met.page(&url).await.1.contains("Geräte verbinden"),
        "in the language asked for"
    );
    let back = met.led_to(&format!("{url}/cancel"), &[]).await;
    assert!(
        back.starts_with("http://localhost:1/back?own=1&error=cancelledByUser&error_message="),
        "{back}"
    );
}

#[tokio::test]
async fn an_outage_offers_no_way_in() {
    let met = Met::with(Options {
        story: Story::VendorOutage,
        ..Options::default()
    })
    .await;
    let url = met.link(Some("ENPHASE"), "en-US").await;
    let (_, page) = met.page(&format!("{url}/access")).await;
    assert!(page.contains("Enphase is not available") && !page.contains("sign-in"));
    assert_eq!(met.page(&format!("{url}/sign-in")).await.0, 503);
    let troubled = met.link(Some("SOLAREDGE"), "en-US").await;
    assert!(
        met.page(&format!("{troubled}/access"))
            .await
            .1
            .contains("Several tries may be needed")
    );
}

#[tokio::test]
async fn an_address_that_is_no_link_says_so() {
    let met = Met::with(Options::default()).await;
    let url = met.link(None, "en-US").await;
    let (status, page) = met.page(&format!("{url}x")).await;
    assert_eq!(status, 404);
    assert!(page.contains("Link token is missing"));
}

#[tokio::test]
async fn a_link_that_is_over_says_so_in_the_language_asked_for() {
    for (story, said) in [
        (Story::LinkExpired, "Dieser Link ist abgelaufen"),
        (Story::LinkUsed, "Dieser Link wurde schon verwendet"),
    ] {
        let met = Met::with(Options {
            story,
            ..Options::default()
        })
        .await;
        let url = met.link(Some("ENPHASE"), "de-DE").await;
        let (status, page) = met.page(&url).await;
        assert_eq!(status, 410);
        assert!(page.contains(said), "{page}");
    }
}
