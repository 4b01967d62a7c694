//! What the screen has said, what was pressed, and what must therefore be found.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, ensure};
use linking::{LinkState, Visit, VisitView};
use simulator::Simulator;
use store::{VisitQuery, Visits};

use crate::line::Step;
use crate::losses::{losses, sessions};

/// What is in every address of a link, and in nothing else that the program knows.
const IN_ADDRESSES: &str = "/link/";

/// Everything that was said and pressed so far.
#[derive(Default)]
pub(crate) struct Ledger {
    /// What the screen said of each visit last.
    said: BTreeMap<String, VisitView>,
    /// The visits of which something was said since they were last found.
    unchecked: BTreeSet<String>,
    /// How many sessions each household's visits had a record of when they were last found.
    found: BTreeMap<String, usize>,
    /// How often *Create link* was pressed for each household.
    clicks: BTreeMap<String, usize>,
    /// How often the API was asked for a link for each household.
    asked: BTreeMap<String, usize>,
    begun: BTreeSet<String>,
}

impl Ledger {
    /// Something was pressed.
    pub(crate) fn pressed(&mut self, step: Step, home: &str) {
        match step {
            Step::Create => *self.clicks.entry(home.to_owned()).or_default() += 1,
            Step::Begin => {
                self.begun.insert(home.to_owned());
            }
            _ => {}
        }
    }

    /// Something came on the screen.
    pub(crate) fn said(&mut self, visit: VisitView) {
        self.unchecked.insert(visit.id.clone());
        self.said.insert(visit.id.clone(), visit);
    }

    /// An address has left the program: its link counts as handed over, whatever the screen has said.
    pub(crate) fn handed_out(&mut self, visit: &str, row: &str) {
        self.unchecked.insert(visit.to_owned());
        let rows = self
            .said
            .get_mut(visit)
            .into_iter()
            .flat_map(|visit| &mut visit.rows);
        for link in rows
            .filter(|other| other.id == row)
            .filter_map(|row| row.link.as_mut())
        {
            if link.state == LinkState::Unused {
                link.state = LinkState::HandedOver;
            }
        }
    }

    /// The visits to ask about.
    pub(crate) fn unchecked(&self) -> Vec<String> {
        self.unchecked.iter().cloned().collect()
    }

    /// Every visit there is.
    pub(crate) fn all(&self) -> Vec<String> {
        self.said.keys().cloned().collect()
    }

    /// How many visits there are.
    pub(crate) fn visits(&self) -> usize {
        self.said.len()
    }

    /// Compares what was found after a start with what was said before.
    pub(crate) fn compare(
        &mut self,
        found: Vec<VisitView>,
        listed: usize,
        simulator: &Simulator,
    ) -> anyhow::Result<()> {
        for visit in found {
            self.unchecked.remove(&visit.id);
            if let Some(said) = self.said.get(&visit.id) {
                let lost = losses(said, &visit);
                ensure!(lost.is_empty(), "{} has lost {}", visit.user_id, lost.join("; "));
            }
            self.found.insert(visit.user_id.clone(), sessions(&visit));
            self.said.insert(visit.id.clone(), visit);
        }
        ensure!(
            self.unchecked.is_empty(),
            "not found any more: {:?}",
            self.unchecked
        );
        ensure!(
            (self.said.len()..=self.begun.len()).contains(&listed),
            "{listed} visits are listed, {} were on the screen and {} were begun",
            self.said.len(),
            self.begun.len()
        );
        self.count(simulator)
    }

    /// Compares what the API was asked for with what there is a record of, and with what was pressed.
    fn count(&mut self, simulator: &Simulator) -> anyhow::Result<()> {
        for request in simulator.requests() {
            let Some(home) = request
                .path
                .strip_prefix("/users/")
                .and_then(|path| path.strip_suffix("/link"))
            else {
                continue;
            };
            *self.asked.entry(home.to_owned()).or_default() += 1;
        }
        simulator.forget_requests();
        for (home, asked) in &self.asked {
            let recorded = self.found.get(home).copied().unwrap_or_default();
            ensure!(
                *asked <= recorded,
                "{home}: the API was asked for {asked} links, and there is a record of {recorded}"
            );
            let clicks = self.clicks.get(home).copied().unwrap_or_default();
            ensure!(
                *asked <= clicks,
                "{home}: the API was asked for {asked} links, and {clicks} were wanted"
            );
        }
        let created = simulator.sessions_created();
        let asked: usize = self.asked.values().sum();
        ensure!(
            created <= asked as u64,
            "{created} sessions were created by {asked} requests"
        );
        Ok(())
    }

    /// The visits in whose sessions' names these labels end.
    pub(crate) fn sessions_of(&self, folder: &Path, labels: &[String]) -> anyhow::Result<Vec<Visit>> {
        let visits = Visits::open(folder)?.visits;
        let mut found = Vec::new();
        for id in self.said.keys() {
            let Some(stored) = visits.get(id)? else { continue };
            let visit: Visit = serde_json::from_slice(&stored.document)?;
            let is_named =
                |session: &linking::LinkSession| labels.iter().any(|label| label.ends_with(&session.id));
            if visit.sessions().any(is_named) {
                found.push(visit);
            }
        }
        Ok(found)
    }

    /// Holds the folder against what is known at the end, when nobody works with it any more.
    pub(crate) fn compare_folder(&self, folder: &Path) -> anyhow::Result<()> {
        let visits = Visits::open(folder)?.visits;
        let faults = visits.check()?;
        ensure!(faults.is_empty(), "the file is damaged: {faults:?}");
        let query = VisitQuery {
            limit: u32::MAX,
            ..VisitQuery::default()
        };
        let rows = visits.search(&query)?.rows;
        ensure!(rows.len() == self.said.len(), "every visit is in the file, once");
        for row in rows {
            let stored = visits.get(&row.id)?.context("it is in the list")?;
            let visit: Visit = serde_json::from_slice(&stored.document)?;
            ensure!(visit.finished_at.is_some(), "{}: it was finished", row.household);
            let states: Vec<LinkState> = visit.sessions().map(|session| session.state).collect();
            ensure!(
                Some(&states.len()) == self.found.get(&row.household),
                "{}: a record of every session is in the file: {states:?}",
                row.household
            );
            ensure!(
                !states.contains(&LinkState::Unused),
                "{}: nothing waits to be handed over any more: {states:?}",
                row.household
            );
        }
        Ok(())
    }
}

/// Looks for the address of any link in the files of a folder.
pub(crate) fn no_address_in(folder: &Path) -> anyhow::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let bytes = std::fs::read(&path)?;
        let found = String::from_utf8_lossy(&bytes).find(IN_ADDRESSES).is_some();
        ensure!(!found, "the address of a link is in {}", path.display());
    }
    Ok(())
}
