//! Faults: each is what it says, on its path, as often as it is told.

use simulator::{Fault, FaultKind, Options};

use crate::met::Met;

#[tokio::test]
async fn they_come_as_often_as_they_are_told() {
    let met = Met::with(Options::default()).await;
    met.simulator.fault(Fault::times(
        "/users",
        FaultKind::TooManyRequests { retry_after: Some(3) },
        1,
    ));
    let limited = met.get("/users").await.expect("an answer");
    assert_eq!(limited.status(), 429);
    assert_eq!(limited.headers()["retry-after"], "3");
    assert_eq!(met.status("/users").await, 200);
    met.simulator.fault(Fault::always("/users", FaultKind::CutBefore));
    assert!(met.get("/users").await.is_err());
    assert_eq!(met.status("/interventions").await, 200, "another path is well");
    met.simulator.clear_faults();
    assert_eq!(met.status("/users").await, 200);
}

#[tokio::test]
async fn a_cut_in_the_middle_comes_after_the_deed() {
    let met = Met::with(Options::default()).await;
    met.simulator
        .fault(Fault::times("/users/strandgata-3", FaultKind::CutInTheMiddle, 1));
    let url = format!("{}/users/strandgata-3", met.simulator.addresses().api_url);
    assert!(
        met.http
            .delete(url)
            .bearer_auth(met.token().await)
            .send()
            .await
            .is_err()
    );
    assert_eq!(
        met.status("/users/strandgata-3").await,
        404,
        "it was deleted all the same"
    );
}

#[tokio::test]
async fn a_truncated_answer_gives_half_and_ends() {
    let met = Met::with(Options::default()).await;
    met.simulator
        .fault(Fault::always("/integrations", FaultKind::Truncated));
    let mut answer = met.get("/integrations").await.expect("the head comes");
    let whole = answer.content_length().expect("a length");
    let mut read = 0;
    while let Ok(Some(chunk)) = answer.chunk().await {
        read += chunk.len() as u64;
    }
    assert!(read > 0 && read < whole, "{read} of {whole}");
}

#[tokio::test]
async fn a_huge_answer_goes_on_and_on() {
    let met = Met::with(Options::default()).await;
    met.simulator
        .fault(Fault::always("/integrations", FaultKind::Huge));
    let mut answer = met.get("/integrations").await.expect("the head comes");
    let mut read = 0;
    while read < 5_000_000 {
        read += answer
            .chunk()
            .await
            .expect("no end yet")
            .expect("more to come")
            .len();
    }
}

#[tokio::test]
async fn new_values_and_bad_items_stand_beside_good_ones() {
    let met = Met::with(Options::default()).await;
    let good = enode::known::VENDORS.len();
    met.simulator
        .fault(Fault::times("/integrations", FaultKind::UnknownValues, 1));
    let newer = met.list("/integrations").await;
    assert_eq!(newer.len(), good + 1);
    assert_eq!(newer[good]["linkingStatus"], "PAUSED");
    met.simulator
        .fault(Fault::times("/integrations", FaultKind::BadItems, 1));
    assert_eq!(met.list("/integrations").await.len(), good + 3);
}
