//! A connection check: its steps, in order, and how far it has come.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use specta::Type;
use words::{Text, diagnostics as sentence};

use super::fault::CheckFault;
use super::judge::{Finding, Judged, judge};

/// One step of a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum CheckStep {
    /// The client secret can be read.
    Secret,
    /// The names of API and token server lead somewhere.
    Names,
    /// Both answer, over a protected connection.
    Connection,
    /// The token server gives a token.
    Token,
    /// The API lets this client read.
    Api,
    /// The clock of this computer agrees with the server's.
    Clock,
}

impl CheckStep {
    /// Every step, in their order.
    pub const ALL: [Self; 6] = [
        Self::Secret,
        Self::Names,
        Self::Connection,
        Self::Token,
        Self::Api,
        Self::Clock,
    ];

    /// The steps that must have worked for this one to be worth trying.
    pub fn needs(self) -> &'static [Self] {
        match self {
            Self::Secret | Self::Names => &[],
            Self::Connection => &[Self::Names],
            Self::Token => &[Self::Secret, Self::Connection],
            Self::Api => &[Self::Token],
            Self::Clock => &[Self::Connection],
        }
    }

    fn title(self) -> Text {
        Text::from(match self {
            Self::Secret => sentence::step_secret(),
            Self::Names => sentence::step_names(),
            Self::Connection => sentence::step_connection(),
            Self::Token => sentence::step_token(),
            Self::Api => sentence::step_api(),
            Self::Clock => sentence::step_clock(),
        })
    }
}

/// How it stands with a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum CheckState {
    /// Its turn has not come.
    Waiting,
    /// It is being tried.
    Running,
    /// It works.
    Passed,
    /// It works, with something to take note of.
    Warned,
    /// It does not work.
    Failed,
    /// It could not be tried.
    NotTried,
}

impl CheckState {
    fn works(self) -> bool {
        matches!(self, Self::Passed | Self::Warned)
    }
}

/// How it stands with a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum CheckOutcome {
    /// It goes on.
    Running,
    /// Every step works.
    Passed,
    /// Every step works, one with something to take note of.
    Warned,
    /// A step does not work.
    Failed,
    /// The operator stopped it.
    Cancelled,
}

/// A step and what came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckedStep {
    /// Which.
    pub step: CheckStep,
    /// How it stands.
    pub state: CheckState,
    /// What came of it, once it was tried.
    pub judged: Option<Judged>,
}

/// A check of one profile's connection.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConnectionCheck {
    began_at: Timestamp,
    ended: bool,
    cancelled: bool,
    steps: Vec<CheckedStep>,
}

impl ConnectionCheck {
    /// A check of which nothing has been tried.
    pub fn begin(at: Timestamp) -> Self {
        let waiting = |step| CheckedStep {
            step,
            state: CheckState::Waiting,
            judged: None,
        };
        Self {
            began_at: at,
            ended: false,
            cancelled: false,
            steps: CheckStep::ALL.map(waiting).into(),
        }
    }

    /// The next step to try, which is running from here on; those before it that need what does not work are left out.
    /// With none left the check is over.
    pub fn advance(&mut self) -> Option<CheckStep> {
        while !self.ended {
            let Some(index) = self
                .steps
                .iter()
                .position(|step| step.state == CheckState::Waiting)
            else {
                self.ended = true;
                break;
            };
            let step = self.steps[index].step;
            if self.first_missing(step).is_none() {
                self.steps[index].state = CheckState::Running;
                return Some(step);
            }
            self.steps[index].state = CheckState::NotTried;
        }
        None
    }

    /// Takes in what came of the step that is running. Of a check that is over nothing changes any more.
    pub fn take(&mut self, step: CheckStep, finding: &Finding) {
        let running = self
            .steps
            .iter_mut()
            .find(|checked| checked.step == step && checked.state == CheckState::Running);
        if let Some(running) = running {
            let judged = judge(finding);
            running.state = judged.state;
            running.judged = Some(judged);
        }
    }

    /// Stops the check: what was not tried yet will not be.
    pub fn cancel(&mut self) {
        if self.ended {
            return;
        }
        self.ended = true;
        self.cancelled = true;
        for step in &mut self.steps {
            if matches!(step.state, CheckState::Waiting | CheckState::Running) {
                step.state = CheckState::NotTried;
            }
        }
    }

    /// Whether nothing of it goes on any more.
    pub fn is_over(&self) -> bool {
        self.ended
    }

    /// When it began.
    pub fn began_at(&self) -> Timestamp {
        self.began_at
    }

    /// The steps as they stand, in their order.
    pub fn steps(&self) -> &[CheckedStep] {
        &self.steps
    }

    /// How it stands as a whole.
    pub fn outcome(&self) -> CheckOutcome {
        let any = |state| self.steps.iter().any(|step| step.state == state);
        match () {
            () if !self.ended => CheckOutcome::Running,
            () if self.cancelled => CheckOutcome::Cancelled,
            () if any(CheckState::Failed) => CheckOutcome::Failed,
            () if any(CheckState::Warned) => CheckOutcome::Warned,
            () => CheckOutcome::Passed,
        }
    }

    /// The check as the window shows it.
    pub fn view(&self, profile_id: &str) -> ConnectionCheckView {
        let outcome = self.outcome();
        let running = self
            .steps
            .iter()
            .find(|step| step.state == CheckState::Running)
            .map_or(CheckStep::Secret, |step| step.step);
        ConnectionCheckView {
            profile_id: profile_id.to_owned(),
            began_at: self.began_at,
            outcome,
            message: Text::from(match outcome {
                CheckOutcome::Running => sentence::outcome_running(running.title()),
                CheckOutcome::Passed => sentence::outcome_passed(),
                CheckOutcome::Warned => sentence::outcome_warned(),
                CheckOutcome::Failed => sentence::outcome_failed(),
                CheckOutcome::Cancelled => sentence::outcome_cancelled(),
            }),
            steps: self.steps.iter().map(|step| self.step_view(step)).collect(),
        }
    }

    fn step_view(&self, checked: &CheckedStep) -> CheckStepView {
        let view = CheckStepView {
            step: checked.step,
            state: checked.state,
            title: checked.step.title(),
            fault: None,
            measured: None,
            means: None,
            to_do: None,
            said: None,
            reference: None,
        };
        match &checked.judged {
            Some(judged) => CheckStepView {
                fault: judged.fault,
                measured: judged.measured.clone(),
                means: judged.means.clone(),
                to_do: judged.to_do.clone(),
                said: judged.said.clone().map(Text::verbatim),
                reference: judged.reference.clone(),
                ..view
            },
            None if checked.state == CheckState::NotTried => CheckStepView {
                means: Some(Text::from(match self.first_missing(checked.step) {
                    Some(missing) if !self.cancelled => sentence::because(missing.title()),
                    _ => sentence::was_stopped(),
                })),
                ..view
            },
            None => view,
        }
    }

    /// The first step that this one needs and that does not work.
    fn first_missing(&self, step: CheckStep) -> Option<CheckStep> {
        let works = |needed: CheckStep| {
            self.steps
                .iter()
                .any(|checked| checked.step == needed && checked.state.works())
        };
        step.needs().iter().copied().find(|needed| !works(*needed))
    }
}

/// A step as the window shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct CheckStepView {
    /// Which.
    pub step: CheckStep,
    /// How it stands.
    pub state: CheckState,
    /// What it is called.
    pub title: Text,
    /// What is wrong, if anything.
    pub fault: Option<CheckFault>,
    /// What was measured, such as how long it took.
    pub measured: Option<Text>,
    /// What it means, unless it works.
    pub means: Option<Text>,
    /// The one thing to do about it.
    pub to_do: Option<Text>,
    /// What the server said in particular.
    pub said: Option<Text>,
    /// The server's name for the request, where it gave one.
    pub reference: Option<String>,
}

/// A check as the window shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ConnectionCheckView {
    /// The profile that is checked.
    pub profile_id: String,
    /// When it began.
    #[specta(type = String)]
    pub began_at: Timestamp,
    /// How it stands as a whole.
    pub outcome: CheckOutcome,
    /// The same in words.
    pub message: Text,
    /// Its steps, in their order.
    pub steps: Vec<CheckStepView>,
}
