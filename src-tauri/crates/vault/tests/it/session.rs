//! A D-Bus session of its own for one scenario.

use std::path::Path;
use std::process::Command;

use libtest_mimic::Failed;

/// A bus that starts no services by itself: what answers is what the scenario started.
const BUS: &str = r#"<busconfig>
  <type>session</type>
  <listen>unix:tmpdir=/tmp</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>"#;

/// Long past what any scenario needs: it ends one whose steps do not end by themselves.
const SECONDS: &str = "120";

/// What the scenarios need and this machine lacks.
pub(crate) fn missing_programs() -> Vec<&'static str> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let installed =
        |program: &&str| std::env::split_paths(&path).any(|folder| folder.join(program).is_file());
    ["dbus-run-session", "gnome-keyring-daemon", "timeout"]
        .into_iter()
        .filter(|program| !installed(program))
        .collect()
}

/// Runs the scenario `name` in a new session with an empty home.
pub(crate) fn play(name: &str) -> Result<(), Failed> {
    let home = tempfile::tempdir()?;
    let bus = home.path().join("bus.conf");
    std::fs::write(&bus, BUS)?;
    let output = Command::new("timeout")
        .args(["--kill-after=5", SECONDS, "dbus-run-session"])
        .arg(format!("--config-file={}", bus.display()))
        .arg("--")
        .arg(std::env::current_exe()?)
        .args(["scenario", name])
        .env_clear()
        .envs(environment(home.path()))
        .output()?;
    if output.status.success() {
        return Ok(());
    }
    let (out, err) = (
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
    Err(format!("{}\n{out}{err}", output.status).into())
}

fn environment(home: &Path) -> Vec<(&'static str, std::ffi::OsString)> {
    vec![
        ("PATH", std::env::var_os("PATH").unwrap_or_default()),
        ("HOME", home.into()),
        ("XDG_RUNTIME_DIR", home.into()),
        ("RUST_BACKTRACE", "1".into()),
    ]
}
