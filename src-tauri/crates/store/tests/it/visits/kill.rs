//! Killed at any moment: every call that returned has happened, and the file is whole.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use rand::Rng;
use store::{StoredVisit, Visits};

use super::{all_ids, open, visit};

const FOLDER: &str = "HEARTHLINK_TEST_KILLED_FOLDER";
const FIRST: &str = "HEARTHLINK_TEST_KILLED_FIRST";

/// A visit whose document follows from its number, so that a torn one would show.
fn numbered(number: usize) -> StoredVisit {
    let mut visit = visit(&number.to_string());
    visit.document = number.to_string().repeat(1 + number * 37 % 9_000).into_bytes();
    visit
}

#[test]
#[ignore = "the victim: it runs until it is killed, and only when the test below starts it"]
fn writes_until_it_is_killed() {
    let folder = std::env::var_os(FOLDER).expect("started by the test below");
    let first: usize = std::env::var(FIRST).unwrap().parse().unwrap();
    let visits = Visits::open(Path::new(&folder)).unwrap().visits;
    let mut out = std::io::stdout();
    for number in first.. {
        visits.put(&numbered(number)).unwrap();
        writeln!(out, "\nput {number}").unwrap();
        if number % 6 == 5 {
            let gone = number - 3;
            writeln!(out, "\ndeleting {gone}").unwrap();
            visits.delete(&gone.to_string()).unwrap();
            writeln!(out, "\ndeleted {gone}").unwrap();
        }
    }
}

#[test]
fn every_call_that_returned_before_the_kill_has_happened() {
    let folder = tempfile::tempdir().unwrap();
    let mut random = rand::rng();
    // What must be there: `false` once its deletion has begun, when it may be there or not.
    let mut certain = BTreeMap::new();
    let mut first = 0;
    for round in 0..20 {
        let mut victim = Command::new(std::env::current_exe().unwrap())
            .args([
                "--exact",
                "visits::kill::writes_until_it_is_killed",
                "--ignored",
                "--nocapture",
            ])
            .env(FOLDER, folder.path())
            .env(FIRST, first.to_string())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut last_words = random.random_range(1..30);
        let mut turns = random.random_range(0..200_000u32);
        let mut deleted = Vec::new();
        for line in BufReader::new(victim.stdout.take().unwrap()).lines() {
            let line = line.unwrap();
            let Some((word, number)) = line.split_once(' ') else {
                continue;
            };
            let Ok(number) = number.parse::<usize>() else {
                continue;
            };
            match word {
                "put" => {
                    certain.insert(number, true);
                    first = first.max(number + 1);
                }
                "deleting" => {
                    certain.insert(number, false);
                }
                "deleted" => deleted.push(number),
                _ => continue,
            }
            last_words -= 1;
            if last_words == 0 {
                // Somewhere in the middle of the next call, not always at its beginning.
                while turns > 0 {
                    turns -= 1;
                    std::hint::spin_loop();
                }
                victim.kill().unwrap();
            }
        }
        victim.wait().unwrap();

        let visits = open(folder.path());
        assert_eq!(visits.check().unwrap(), [""; 0], "round {round}");
        let ids = all_ids(&visits);
        for (number, certain) in &certain {
            assert!(
                !certain || ids.contains(&number.to_string()),
                "round {round}: {number} was put and is not there"
            );
        }
        for number in deleted {
            assert!(
                !ids.contains(&number.to_string()),
                "round {round}: {number} was deleted and is there"
            );
        }
        for id in ids {
            let number: usize = id.parse().unwrap();
            assert_eq!(
                visits.get(&id).unwrap(),
                Some(numbered(number)),
                "round {round}: {number} is whole"
            );
            // One that was put while the pipe was cut counts from now on.
            certain.entry(number).or_insert(true);
            first = first.max(number + 1);
        }
        certain.retain(|_, certain| *certain);
    }
    assert!(first > 40, "the victim did some work: {first}");
}
