//! What axe finds on a page: the field's own list of what keeps people out, run in the real webview.

use anyhow::Context;
use serde::Deserialize;

use crate::page::Page;

/// Where npm puts it; it is part of the screens' own tools.
const SCRIPT: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../ui/node_modules/axe-core/axe.min.js"
);

/// One rule that a page breaks, and where.
#[derive(Debug, Deserialize)]
pub struct Violation {
    /// The rule's name in axe's list.
    pub id: String,
    /// What it asks for.
    pub help: String,
    /// The elements that break it, with why.
    pub nodes: Vec<ViolatingNode>,
}

/// An element that breaks a rule.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ViolatingNode {
    /// The element as it stands in the page.
    pub html: String,
    /// What is wrong with it, in axe's words.
    #[serde(default)]
    pub failure_summary: String,
}

impl Page {
    /// Makes sure that axe finds nothing wrong with what the page shows now.
    ///
    /// # Errors
    /// With every rule that is broken and where; or when axe does not answer.
    pub async fn keeps_nobody_out(&self, screen: &str) -> anyhow::Result<()> {
        let found = self.violations().await?;
        let told: Vec<String> = found
            .iter()
            .map(|violation| {
                let nodes = violation.nodes.iter();
                let nodes: Vec<String> = nodes
                    .map(|node| {
                        format!(
                            "    {}\n      {}",
                            node.html,
                            node.failure_summary.replace('\n', "\n      ")
                        )
                    })
                    .collect();
                format!("{}: {}\n{}", violation.id, violation.help, nodes.join("\n"))
            })
            .collect();
        anyhow::ensure!(told.is_empty(), "axe on “{screen}”:\n{}", told.join("\n"));
        Ok(())
    }

    /// What axe finds wrong with what the page shows now, by every rule of WCAG 2.2 A and AA and axe's own good practice.
    ///
    /// # Errors
    /// When axe is not there or does not answer.
    pub async fn violations(&self) -> anyhow::Result<Vec<Violation>> {
        let script = std::fs::read_to_string(SCRIPT).context("axe-core: run `make setup`")?;
        // Once a page: it stays until another is loaded.
        let there = self.client().execute("return typeof axe", vec![]).await?;
        if there != "object" {
            self.client().execute(&script, vec![]).await?;
        }
        let run = "const done = arguments[0];
            axe.run(document, { resultTypes: ['violations'] })
               .then((found) => done(found.violations), (fault) => done(String(fault)));";
        let found = self.client().execute_async(run, vec![]).await?;
        serde_json::from_value(found.clone()).with_context(|| format!("axe answered {found}"))
    }
}
