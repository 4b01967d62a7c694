//! The lives of the player, from each start to its kill.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::Stdio;
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};
use hearthlink_tests::{Session, target};
use linking::VisitView;
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use secrecy::ExposeSecret;
use simulator::{Options, Simulator};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};

use crate::ledger::{Ledger, no_address_in};
use crate::line::{Line, Orders, Step};
use crate::{keyring, player};

/// In which step each kill comes, over and over: most often where most can go wrong.
const TARGETS: &[Step] = &[
    Step::Create,
    Step::Begin,
    Step::HandOver,
    Step::Create,
    Step::Outcome,
    Step::Plan,
    Step::Create,
    Step::Finish,
    Step::HandOver,
    Step::Start,
    Step::Outcome,
    Step::Describe,
];

/// How long the player may say nothing before the test gives up on it.
const SILENCE: Duration = Duration::from_mins(1);

/// What the player would write into the program's log.
const LOG: &str = "player.log";

/// How long a step is taken to last before one has been seen.
const GUESS: Duration = Duration::from_millis(30);

/// Plays so many lives, each ended by a kill, and a last one that ends by itself.
pub(crate) fn play(kills: usize) -> anyhow::Result<()> {
    let seed = rand::random();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let mut lives = Lives::begin(seed).await?;
        for number in 0..kills {
            let step = TARGETS[number % TARGETS.len()];
            let ended = lives.live(Some(step)).await;
            ended.with_context(|| {
                let warned = lives.warned();
                format!("after kill {number} (seed {seed}); the player has warned: {warned:#?}")
            })?;
        }
        lives.end().await
    })
}

struct Lives {
    session: Session,
    simulator: Simulator,
    browser: reqwest::Client,
    logs: PathBuf,
    ledger: Ledger,
    seed: u64,
    random: StdRng,
    /// How long each step takes, about.
    lengths: BTreeMap<Step, Duration>,
    /// How many kills came within each step, before the screen said that it was done.
    within: BTreeMap<Step, usize>,
}

impl Lives {
    async fn begin(seed: u64) -> anyhow::Result<Self> {
        let logs = target()?.join("kills");
        // What an earlier run has left says nothing of this one.
        if logs.exists() {
            std::fs::remove_dir_all(&logs)?;
        }
        std::fs::create_dir_all(&logs)?;
        Ok(Self {
            session: Session::start(&logs).await?,
            simulator: Simulator::start(Options::default()).await?,
            browser: reqwest::Client::builder().no_proxy().build()?,
            logs,
            ledger: Ledger::default(),
            seed,
            random: StdRng::seed_from_u64(seed),
            lengths: BTreeMap::new(),
            within: BTreeMap::new(),
        })
    }

    /// What the player has warned of last: where a keyring or a disk fails, that is where it is said.
    fn warned(&self) -> Vec<String> {
        let log = std::fs::read_to_string(self.logs.join(LOG)).unwrap_or_default();
        let warnings = log.lines().rev().filter(|line| line.contains(" WARN "));
        warnings.take(10).map(str::to_owned).collect()
    }

    fn folder(&self) -> PathBuf {
        self.session.home().join("hearthlink")
    }

    /// One life: from the start to a kill at some moment of this step, or of the time just after it. Without a step
    /// it ends by itself, when no visit is open any more.
    async fn live(&mut self, step: Option<Step>) -> anyhow::Result<()> {
        let orders = self.orders(self.ledger.unchecked(), step.is_none());
        self.live_by(&orders, step).await?;
        no_address_in(&self.folder())
    }

    async fn live_by(&mut self, orders: &Orders, step: Option<Step>) -> anyhow::Result<()> {
        let errors = self.logs.join(LOG);
        let mut player = self
            .session
            .command(std::env::current_exe()?)
            .arg(player::ROLE)
            .arg(self.folder())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(std::fs::File::options().create(true).append(true).open(errors)?)
            .kill_on_drop(true)
            .spawn()?;
        let mut input = player.stdin.take().context("its input is piped")?;
        let mut lines = BufReader::new(player.stdout.take().context("its output is piped")?).lines();
        input.write_all(serde_json::to_string(orders)?.as_bytes()).await?;
        input.write_all(b"\n").await?;

        let mut life = Life::default();
        let mut killed = false;
        loop {
            let kill_at = life.kill_at.filter(|_| !killed);
            let until = kill_at.unwrap_or_else(|| Instant::now() + SILENCE);
            let text = tokio::select! {
                text = lines.next_line() => text?,
                () = tokio::time::sleep_until(until.into()) => {
                    ensure!(kill_at.is_some(), "the player says nothing any more");
                    player.start_kill()?;
                    killed = true;
                    continue;
                }
            };
            // What it said before the kill is heard to the end: it was on the screen.
            let Some(text) = text else { break };
            let said = match serde_json::from_str(&text) {
                Ok(said) => said,
                // Cut off in the middle of a word.
                Err(_) if killed => break,
                Err(error) => return Err(error).with_context(|| format!("it said {text}")),
            };
            self.hear(said, &mut life, step)?;
            if std::mem::take(&mut life.ready) {
                // A player that has just been killed does not read any more.
                let _ = input.write_all(b"go\n").await;
            }
        }
        let status = player.wait().await?;
        ensure!(
            killed || (step.is_none() && status.success()),
            "the player ended by itself, {status}: see {}",
            self.logs.display()
        );
        if let Some((doing, _)) = life.doing {
            *self.within.entry(doing).or_default() += 1;
        }
        Ok(())
    }

    fn hear(&mut self, said: Line, life: &mut Life, target: Option<Step>) -> anyhow::Result<()> {
        match said {
            Line::Doing { step, home } => {
                self.ledger.pressed(step, &home);
                life.doing = Some((step, Instant::now()));
                if Some(step) == target && life.kill_at.is_none() {
                    let length = self.lengths.get(&step).copied().unwrap_or(GUESS);
                    // A third longer than it takes: some come just after it.
                    let moment = length.mul_f64(self.random.random_range(0.0..1.33));
                    life.kill_at = Some(Instant::now() + moment);
                }
            }
            Line::HandedOut {
                visit,
                row,
                vendor,
                address,
            } => {
                self.ledger.handed_out(&visit, &row);
                self.sign_in(&address, &vendor);
            }
            Line::Shown { step, visit } => {
                self.ledger.said(*visit);
                self.done(step, life);
            }
            Line::Found { visit } => life.found.push(*visit),
            Line::Ready { listed } => {
                let found = std::mem::take(&mut life.found);
                self.ledger.compare(found, listed as usize, &self.simulator)?;
                self.done(Step::Start, life);
                life.ready = true;
            }
        }
        Ok(())
    }

    fn done(&mut self, step: Step, life: &mut Life) {
        if let Some((_, begun)) = life.doing.take_if(|(doing, _)| *doing == step) {
            let length = self.lengths.entry(step).or_insert(GUESS);
            *length = (*length * 3 + begun.elapsed()) / 4;
        }
    }

    /// The customer goes through Link UI and comes back, in a browser that outlives the program.
    fn sign_in(&self, address: &str, vendor: &str) {
        // A link that was handed out once more works no more: the operator sees that nothing comes of it.
        let Ok(redirect) = self.simulator.complete_link(address, vendor) else {
            return;
        };
        let request = self.browser.get(redirect);
        tokio::spawn(async move {
            // There is nobody to come back to once the program has been killed.
            let _ = request.send().await;
        });
    }

    fn orders(&self, report: Vec<String>, last: bool) -> Orders {
        let addresses = self.simulator.addresses();
        Orders {
            api_url: addresses.api_url.clone(),
            token_url: addresses.token_url.clone(),
            client_id: addresses.client_id.clone(),
            client_secret: addresses.client_secret.expose_secret().to_owned(),
            link_host: addresses.link_host.clone(),
            report,
            last,
        }
    }

    /// What is open is brought to its end; then everything is looked at once more.
    async fn end(mut self) -> anyhow::Result<()> {
        self.live(None).await?;
        let labels = keyring::labels(self.session.bus_address()).await?;
        let kept = |kind: &str| labels.iter().filter(|label| label.contains(kind)).count();
        let left_behind = self.ledger.sessions_of(&self.folder(), &labels)?;
        ensure!(
            (kept("client-secret/"), kept("pending-link/")) == (1, 0),
            "only the client's secret is kept when every link is over: {labels:?}, and of these: {left_behind:#?} \
             (seed {seed})",
            seed = self.seed,
        );
        let all = self.orders(self.ledger.all(), true);
        self.live_by(&all, None).await?;
        no_address_in(&self.folder())?;
        self.ledger.compare_folder(&self.folder())?;
        eprintln!(
            "{} visits were played; the kills that came before a step was done: {:?}.",
            self.ledger.visits(),
            self.within
        );
        for step in TARGETS {
            ensure!(self.within.contains_key(step), "no kill came within {step:?}");
        }
        Ok(())
    }
}

/// What is known of the life that is going on.
#[derive(Default)]
struct Life {
    /// What the player is doing, and since when.
    doing: Option<(Step, Instant)>,
    /// When it is to be killed, once its step has come.
    kill_at: Option<Instant>,
    found: Vec<VisitView>,
    /// It has reported everything, and waits to be told to go on.
    ready: bool,
}
