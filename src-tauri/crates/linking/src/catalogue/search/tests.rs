use proptest::prelude::*;

use super::*;

fn closeness(typed: &str, name: &str, code: &str) -> Option<Closeness> {
    let query = Query::new(typed).unwrap();
    let names = Names::new(name, name, code);
    names
        .holds(&query)
        .or_else(|| names.resembles(&query, &mut Slips::default()))
        .map(|found| found.closeness)
}

#[test]
fn the_nearer_the_name_the_better() {
    for (typed, name, code, expected) in [
        ("solaredge", "SolarEdge", "SOLAREDGE", Some(Closeness::Exact)),
        ("solar edge", "SolarEdge", "SOLAREDGE", Some(Closeness::Exact)),
        ("SE", "SolarEdge", "SOLAREDGE", Some(Closeness::Exact)),
        ("sol", "SolarEdge", "SOLAREDGE", Some(Closeness::Beginning)),
        ("edge", "SolarEdge", "SOLAREDGE", Some(Closeness::Word)),
        ("tesla model 3", "Tesla", "TESLA", Some(Closeness::Among)),
        (
            "my range rover",
            "Land Rover",
            "LANDROVER",
            Some(Closeness::Among),
        ),
        ("phase", "Enphase", "ENPHASE", Some(Closeness::Inside)),
        (
            "benz mercedes",
            "Mercedes-Benz",
            "MERCEDES",
            Some(Closeness::Among),
        ),
        (
            "electric schn",
            "Schneider Electric",
            "SCHNEIDER",
            Some(Closeness::EachWord),
        ),
        ("enfase", "Enphase", "ENPHASE", Some(Closeness::Misspelt(2))),
        ("tesal", "Tesla", "TESLA", Some(Closeness::Misspelt(1))),
        ("hauwei", "Huawei", "HUAWEI", Some(Closeness::Misspelt(1))),
        ("soalred", "SolarEdge", "SOLAREDGE", Some(Closeness::Misspelt(1))),
        ("fronuis", "Fronius", "FRONIUS", Some(Closeness::Misspelt(1))),
        (
            "volkswagon",
            "Volkswagen",
            "VOLKSWAGEN",
            Some(Closeness::Misspelt(1)),
        ),
        ("powerwal", "Tesla", "TESLA", Some(Closeness::Word)),
        ("tesla", "Fronius", "FRONIUS", None),
        ("x", "Fox", "NOBODY", None),
    ] {
        assert_eq!(closeness(typed, name, code), expected, "{typed} for {name}");
    }
}

#[test]
fn the_alias_is_told_only_when_it_was_the_better_match() {
    let volkswagen = Names::new("Volkswagen", "Volkswagen", "VOLKSWAGEN");
    let alias = |typed| volkswagen.holds(&Query::new(typed).unwrap()).unwrap().alias;
    let alias = |typed| alias(typed).map(|(alias, _)| alias);
    assert_eq!(alias("vw"), Some("VW"));
    assert_eq!(alias("volks"), None);
    assert_eq!(alias("v"), None);
}

#[test]
fn what_matched_is_marked_in_the_display_name() {
    let ranges = |typed, names: &Names| names.holds(&Query::new(typed).unwrap()).unwrap().name;
    let solaredge = Names::new("SolarEdge", "Monitoring portal", "SOLAREDGE");
    assert_eq!(ranges("edge", &solaredge), [(5, 9)]);
    assert_eq!(ranges("monitoring", &solaredge), []);
    let schneider = Names::new("Schneider Electric", "", "SCHNEIDER");
    assert_eq!(
        ranges("elec schn", &schneider),
        [(0, 4), (10, 14)],
        "in the order of the name"
    );
    assert_eq!(
        ranges("ricel", &Names::new("Tric–el", "", "X")),
        [(1, 7)],
        "over the dash"
    );
}

#[test]
fn nothing_to_hold_is_no_query() {
    assert!(Query::new("").is_none());
    assert!(Query::new(" -°- ").is_none());
    assert!(Query::new("3").is_some());
}

#[test]
fn a_query_of_any_length_stays_small() {
    let query = Query::new(&"ab ".repeat(100_000)).unwrap();
    assert!(query.whole.text().len() <= LONGEST && query.words.len() <= MOST_WORDS);
}

#[test]
fn what_matched_elsewhere_is_marked_where_it_is() {
    let names = Names::new("SolarEdge", "Monitoring portal", "SOLAREDGE");
    let found = names.holds(&Query::new("port").unwrap()).unwrap();
    assert_eq!((found.name, found.portal), (vec![], vec![(11, 15)]));
    let both = names.holds(&Query::new("mon sol").unwrap()).unwrap();
    assert_eq!((both.name, both.portal), (vec![(0, 3)], vec![(0, 3)]));
    let tesla = Names::new("Tesla", "Tesla", "TESLA");
    let found = tesla.holds(&Query::new("powerw").unwrap()).unwrap();
    assert_eq!(found.alias, Some(("Powerwall", vec![(0, 6)])));
}

#[test]
fn what_a_misspelling_is_taken_for_is_marked() {
    let resembling = |typed, names: &Names| {
        names
            .resembles(&Query::new(typed).unwrap(), &mut Slips::default())
            .unwrap()
    };
    let enphase = Names::new("Enphase", "Enlighten", "ENPHASE");
    assert_eq!(resembling("enfase", &enphase).name, [(0, 7)]);
    assert_eq!(
        resembling("soalred", &Names::new("SolarEdge", "", "X")).name,
        [(0, 7)]
    );
    assert_eq!(resembling("enlihgt", &enphase).portal, [(0, 7)]);
    let tesla = Names::new("Tesla", "Tesla", "TESLA");
    assert_eq!(
        resembling("pwoerwall", &tesla).alias,
        Some(("Powerwall", vec![(0, 9)]))
    );
}

proptest! {
    #[test]
    fn nothing_is_more_similar_than_its_letters_allow(typed in "[a-eé]{1,12}", name in "[a-eé]{1,14}") {
        let (typed, name) = (Folded::new(&typed), Folded::new(&name));
        let most = most_similar(typed.text(), name.text(), name.letters());
        let likeness = strsim::jaro_winkler(typed.text(), name.text());
        prop_assert!(likeness <= most + 1e-9, "{likeness} and at most {most}");
    }

    #[test]
    fn a_piece_of_a_name_of_any_script_is_found(before in "[a-c日ß]{0,5}", piece in "[a-c日ß]{2,5}", after in "[a-c日ß]{0,5}") {
        let names = Names::new(&format!("{before}{piece}{after}"), "elsewhere", "X");
        prop_assert!(names.holds(&Query::new(&piece).unwrap()).is_some());
    }
}
