//! Where things are: the build's folder, the programs in it, and the system's programs.

use std::path::{Path, PathBuf};

use anyhow::Context;

/// WebKit's own small browser; Debian has no command for it.
pub(crate) const MINI_BROWSER: &str = "webkit2gtk-4.1/MiniBrowser";

/// The build's folder (`target/`), from where this program lies in it.
///
/// # Errors
/// When this program was copied out of the build's folder.
pub fn target() -> anyhow::Result<PathBuf> {
    let here = std::env::current_exe()?;
    // target/<profile>/<program> or target/<profile>/deps/<program>
    let profile = here
        .ancestors()
        .skip(1)
        .find(|folder| folder.file_name().is_none_or(|name| name != "deps"));
    Ok(profile
        .and_then(Path::parent)
        .context("this program lies outside the build's folder")?
        .to_owned())
}

/// A program of this workspace, as built in `profile` (`debug` or `release`).
///
/// # Errors
/// When it is not built, saying how to build it.
pub fn program(name: &str, profile: &str) -> anyhow::Result<PathBuf> {
    let path = target()?.join(profile).join(name);
    let how = if profile == "release" { " --release" } else { "" };
    anyhow::ensure!(
        path.is_file(),
        "{} is not built: cargo build{how} -p {name}",
        path.display()
    );
    Ok(path)
}

/// tauri-driver, as `make setup` lays it, or from `PATH`.
pub(crate) fn tauri_driver() -> anyhow::Result<PathBuf> {
    let laid = target()?.join("tools/bin/tauri-driver");
    if laid.is_file() {
        Ok(laid)
    } else {
        on_path("tauri-driver").context("no tauri-driver: run `make setup`")
    }
}

/// WebKit's small browser, in the folder of any architecture.
pub(crate) fn mini_browser() -> anyhow::Result<PathBuf> {
    let mut folders: Vec<PathBuf> = std::fs::read_dir("/usr/lib")?
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.is_dir())
        .collect();
    folders.push(PathBuf::from("/usr/libexec"));
    let found = folders
        .iter()
        .map(|folder| folder.join(MINI_BROWSER))
        .find(|path| path.is_file());
    found.with_context(|| format!("no {MINI_BROWSER}: run `make setup`"))
}

/// The programs that a desktop of its own needs and this machine lacks.
pub fn missing_programs() -> Vec<&'static str> {
    let mut missing = missing_for_session();
    missing.extend(absent(&["Xvfb", "WebKitWebDriver", "mkfifo"]));
    missing
}

/// The programs that a session of its own needs and this machine lacks.
pub fn missing_for_session() -> Vec<&'static str> {
    absent(&["dbus-daemon", "gnome-keyring-daemon"])
}

fn absent(programs: &[&'static str]) -> Vec<&'static str> {
    programs
        .iter()
        .copied()
        .filter(|program| on_path(program).is_none())
        .collect()
}

fn on_path(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|folder| folder.join(program))
        .find(|path| path.is_file())
}

/// The newest file with this ending that the app has saved for the operator, below a home.
///
/// # Errors
/// When there is none.
pub fn saved_file(home: &Path, extension: &str) -> anyhow::Result<PathBuf> {
    let folders = [home.to_owned(), home.join("Downloads")];
    let found = folders
        .iter()
        .filter_map(|folder| std::fs::read_dir(folder).ok())
        .flat_map(|entries| entries.flatten().map(|entry| entry.path()))
        .filter(|path| path.extension().is_some_and(|ending| ending == extension))
        .filter(|path| {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
            name.is_some_and(|name| name.starts_with("hearthlink-"))
        })
        .max_by_key(|path| path.metadata().and_then(|facts| facts.modified()).ok());
    found.with_context(|| format!("no .{extension} was saved"))
}
