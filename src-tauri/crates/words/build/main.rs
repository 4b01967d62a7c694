//! Reads the message files, holds every language against English, and writes what the rest is checked by.
//!
//! A sentence that a language lacks, has too much of, or fills with other values than English does ends the build.
//! Out come: a Rust function for each sentence, whose parameters are its values; the same as TypeScript types; and the
//! text of every language, to be built in.

#![expect(clippy::print_stdout, reason = "that is how a build script speaks to cargo")]

mod messages;
mod rust;
mod typescript;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use messages::Family;

fn main() -> Result<()> {
    let folder = Path::new("messages");
    println!("cargo:rerun-if-changed={}", folder.display());
    println!("cargo:rerun-if-changed=build");
    let operator = Family::read(&folder.join("operator"), "en")?;
    let customer = Family::read(&folder.join("customer"), "en-US")?;
    for id in customer.ids() {
        ensure!(
            !operator.has(id),
            "{id} is a message of the operator and of the customer"
        );
    }
    let out = PathBuf::from(std::env::var_os("OUT_DIR").context("cargo names the folder")?);
    write(&out, "messages.rs", &rust::functions(&[&operator, &customer]))?;
    write(&out, "languages.rs", &rust::languages(&operator, &customer))?;
    write(&out, "messages.ts", &typescript::types(&operator))?;
    Ok(())
}

/// Writes a file anew: a target folder may be a copy whose files are those of another one.
fn write(folder: &Path, name: &str, text: &str) -> Result<()> {
    let path = folder.join(name);
    if path.exists() {
        std::fs::remove_file(&path)?;
    }
    std::fs::write(&path, text).with_context(|| path.display().to_string())
}
