//! What stands for the keyring in a scenario.

use std::io::Write;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;

use anyhow::Context;
use zbus::blocking::fdo::DBusProxy;
use zbus::blocking::{Connection, MessageIterator, connection};
use zbus::zvariant::{ObjectPath, Value};

const SECRETS: &str = "org.freedesktop.secrets";
const COLLECTION: &str = "/org/freedesktop/secrets/collection/login";

/// A running `gnome-keyring-daemon`; ended with the value.
pub(crate) struct Daemon(Child);

impl Daemon {
    /// Starts it with its default collection unlocked (created at the first time).
    pub(crate) fn unlocked() -> anyhow::Result<Self> {
        Self::start(Some("correct horse"))
    }

    /// Starts it as after a log-in without a password: whatever collection there is, is locked.
    pub(crate) fn locked() -> anyhow::Result<Self> {
        Self::start(None)
    }

    fn start(password: Option<&str>) -> anyhow::Result<Self> {
        let bus = Connection::session()?;
        let mut owners = DBusProxy::new(&bus)?.receive_name_owner_changed_with_args(&[(0, SECRETS)])?;
        let mut command = Command::new("gnome-keyring-daemon");
        command
            .args(["--foreground", "--components=secrets"])
            .stdout(Stdio::null());
        if password.is_some() {
            command.arg("--unlock");
        }
        let mut child = command.stdin(Stdio::piped()).spawn()?;
        let mut input = child.stdin.take().context("standard input is piped")?;
        input.write_all(password.unwrap_or_default().as_bytes())?;
        drop(input);
        owners.next().context("the bus went away")?;
        Ok(Self(child))
    }
}

impl Drop for Daemon {
    fn drop(&mut self) {
        // It may have ended already, which is as good.
        self.0
            .kill()
            .and_then(|()| self.0.wait())
            .map(drop)
            .unwrap_or_default();
    }
}

/// Owns the keyring's name and never answers anything.
pub(crate) fn silent() -> anyhow::Result<Connection> {
    Ok(connection::Builder::session()?.name(SECRETS)?.build()?)
}

/// Looks unlocked when asked, and hangs at the first thing that it is asked to do.
pub(crate) fn hanging() -> anyhow::Result<Connection> {
    let bus = silent()?;
    let (messages, answers) = (MessageIterator::from(&bus), bus.clone());
    std::thread::spawn(move || {
        for message in messages.flatten() {
            let header = message.header();
            let answered = match header.member().map(zbus::names::MemberName::as_str) {
                Some("ReadAlias") => {
                    answers.reply(&header, &ObjectPath::from_static_str_unchecked(COLLECTION))
                }
                Some("Get") => answers.reply(&header, &Value::from(false)),
                _ => Ok(()),
            };
            if answered.is_err() {
                return;
            }
        }
    });
    Ok(bus)
}

/// Stands where the desktop's password dialog would come up, and notes every request for one.
pub(crate) struct Prompter {
    _bus: Connection,
    requests: mpsc::Receiver<String>,
}

impl Prompter {
    /// Takes the prompter's place.
    pub(crate) fn take_place() -> anyhow::Result<Self> {
        let bus = connection::Builder::session()?
            .name("org.gnome.keyring.SystemPrompter")?
            .build()?;
        let (note, requests) = mpsc::channel();
        let messages = MessageIterator::from(&bus);
        std::thread::spawn(move || {
            for message in messages.flatten() {
                let header = message.header();
                if message.message_type() == zbus::message::Type::MethodCall
                    && note.send(format!("{:?}", header.member())).is_err()
                {
                    return;
                }
            }
        });
        Ok(Self { _bus: bus, requests })
    }

    /// The prompts that were asked for until now.
    pub(crate) fn requests(&self) -> Vec<String> {
        self.requests.try_iter().collect()
    }
}
