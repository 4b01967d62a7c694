//! Several threads and several programs on one file.

use std::thread;

use store::Visits;

use super::{all_ids, open, visit};

#[test]
fn threads_share_the_visits() {
    let folder = tempfile::tempdir().unwrap();
    let visits = open(folder.path());
    thread::scope(|scope| {
        for thread in 0..4 {
            let visits = &visits;
            scope.spawn(move || {
                for number in 0..25 {
                    visits.put(&visit(&format!("{thread}-{number}"))).unwrap();
                    all_ids(visits);
                }
            });
        }
        scope.spawn(|| assert_eq!(visits.check().unwrap(), [""; 0]));
    });
    assert_eq!(all_ids(&visits).len(), 100);
}

#[test]
fn two_copies_that_start_at_once_share_a_new_file() {
    for _ in 0..10 {
        let folder = tempfile::tempdir().unwrap();
        thread::scope(|scope| {
            for copy in 0..2 {
                let folder = folder.path();
                scope.spawn(move || {
                    let opened = Visits::open(folder).unwrap();
                    assert_eq!(opened.kept_aside, None);
                    for number in 0..5 {
                        opened.visits.put(&visit(&format!("{copy}-{number}"))).unwrap();
                    }
                });
            }
        });
        let visits = open(folder.path());
        assert_eq!(all_ids(&visits).len(), 10);
        assert_eq!(visits.check().unwrap(), [""; 0]);
    }
}

#[test]
fn one_copy_deletes_while_the_other_writes() {
    let folder = tempfile::tempdir().unwrap();
    let one = open(folder.path());
    let other = open(folder.path());
    thread::scope(|scope| {
        scope.spawn(|| {
            for number in 0..40 {
                one.put(&visit(&format!("stays-{number}"))).unwrap();
            }
        });
        scope.spawn(|| {
            for number in 0..10 {
                let id = format!("goes-{number}");
                other.put(&visit(&id)).unwrap();
                assert!(other.delete(&id).unwrap());
            }
        });
    });
    assert_eq!(all_ids(&one).len(), 40);
    assert_eq!(all_ids(&other).len(), 40);
    assert_eq!(one.check().unwrap(), [""; 0]);
}
