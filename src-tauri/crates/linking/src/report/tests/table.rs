//! The CSV file, read back as a spreadsheet does.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::super::table::COLUMNS;
use super::*;

type Row = BTreeMap<String, String>;

fn read(table: &str) -> (Vec<String>, Vec<Row>) {
    let table = table
        .strip_prefix('\u{feff}')
        .expect("spreadsheets tell UTF-8 by the mark");
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let header: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    let rows = reader
        .deserialize()
        .collect::<Result<Vec<Row>, _>>()
        .expect("each row has every column");
    (header, rows)
}

fn of<'a>(rows: &'a [Row], record: &str) -> Vec<&'a Row> {
    rows.iter().filter(|row| row["record"] == record).collect()
}

#[test]
fn the_header_is_what_the_description_says() {
    let described: Vec<&str> = include_str!("../../../schema/README.md")
        .lines()
        .filter(|line| line.starts_with("| `"))
        .filter_map(|line| line.split('|').nth(1))
        .flat_map(|cell| cell.split('`').skip(1).step_by(2))
        .collect();
    let (header, _) = read(&report_csv(&report(&visit())));
    assert_eq!(header, COLUMNS);
    let sorted = |mut names: Vec<&'static str>| {
        names.sort_unstable();
        names
    };
    assert_eq!(
        sorted(described),
        sorted(COLUMNS.to_vec()),
        "each column is described"
    );
}

#[test]
fn there_is_a_row_for_the_visit_each_account_each_device_and_each_open_point() {
    for report in every_state() {
        let (_, rows) = read(&report_csv(&report));
        assert_eq!(
            of(&rows, "visit").len(),
            1,
            "consent is told even where nothing else is"
        );
        assert_eq!(of(&rows, "account").len(), report.accounts.len());
        assert_eq!(of(&rows, "device").len(), report.devices.len());
        assert_eq!(of(&rows, "openPoint").len(), report.open_points.len());
        assert!(
            rows.iter()
                .all(|row| row["household"] == "kvarnvagen-14" && row["environment"] == "sandbox")
        );
    }
}

#[test]
fn a_row_tells_what_the_report_tells() {
    let report = report(&mixed_home());
    let (_, rows) = read(&report_csv(&report));
    assert_eq!(of(&rows, "visit")[0]["consent"], "The owner, in person, on site.");
    let account = of(&rows, "account")[0];
    assert_eq!(account["expected"], "Battery Model battery, 1 of 2: notFound");
    assert_eq!(
        (account["link_state"].as_str(), account["link_channel"].as_str()),
        ("spent", "message")
    );
    let battery = of(&rows, "device")[1];
    assert_eq!(battery["scopes_granted"], "battery:read:data");
    assert_eq!(
        (battery["account"].as_str(), battery["expected"].as_str()),
        ("1", "found")
    );
    let other = of(&rows, "device")[2];
    assert_eq!(
        (other["account"].as_str(), other["arrival"].as_str()),
        ("", "alreadyThere")
    );
    let point = of(&rows, "openPoint")[0];
    assert_eq!(
        (point["state"].as_str(), point["next_step"].as_str()),
        ("expectedNotFound", "waitForLook")
    );
    let locked = super::report(&locked());
    let (_, rows) = read(&report_csv(&locked));
    assert!(of(&rows, "openPoint")[0]["text"].ends_with("To do: Turn the switch to remote."));
}

#[test]
fn lines_end_as_rfc_4180_says_also_around_text_of_several_lines() {
    let mut visit = visit();
    visit.consent = "The owner, \"in person\"\non site".to_owned();
    let table = report_csv(&report(&visit));
    assert!(table.ends_with("\r\n"));
    assert_eq!(
        table.matches("\r\n").count(),
        2,
        "a header and a row; the text's own line end stays as it is"
    );
    let (_, rows) = read(&table);
    assert_eq!(rows[0]["consent"], visit.consent);
}

#[test]
fn no_cell_is_a_formula() {
    for text in [
        "=1+1",
        "+46 70 123",
        "-1",
        "@SUM(A1)",
        " =1+1",
        "\t=1",
        "\r=1",
        "＝1",
    ] {
        let mut visit = visit();
        visit.label = text.to_owned();
        let (_, rows) = read(&report_csv(&report(&visit)));
        assert_eq!(rows[0]["label"], format!("'{text}"));
    }
}

proptest! {
    #[test]
    fn any_text_comes_back_and_none_begins_a_formula(label in any::<String>(), consent in "[=+@,;\"\r\n\t a-c'-]{0,12}") {
        let mut visit = visit();
        visit.label = label;
        visit.consent = consent;
        let (_, rows) = read(&report_csv(&report(&visit)));
        for (cell, text) in [(&rows[0]["label"], &visit.label), (&rows[0]["consent"], &visit.consent)] {
            let same = cell == text || cell.strip_prefix('\'') == Some(text);
            prop_assert!(same, "{cell:?} came of {text:?}");
            prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']));
        }
    }
}
