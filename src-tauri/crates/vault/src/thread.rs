//! The one thread that makes the blocking calls, and the limit that its callers have.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::sync::{mpsc, oneshot};

use crate::error::{VaultError, VaultErrorKind};

/// How many threads may hang at once. Past that a call is answered `TimedOut` without trying: a store that has
/// swallowed so many calls will not answer the next, and each thread costs memory.
const MOST_STUCK: usize = 4;

type Job<S> = Box<dyn FnOnce(&mut S) + Send>;

/// Runs closures on a thread of its own, which holds a state `S` that never leaves it.
///
/// The thread starts with the first call. When a call passes its limit the thread is abandoned, since nothing
/// can interrupt it, and the next call starts another with a new `S`.
pub(crate) struct CallThread<S> {
    make: fn(&str) -> S,
    argument: String,
    current: Mutex<Option<mpsc::UnboundedSender<Job<S>>>>,
    /// Threads that have not ended: at most one of them is `current`, the others are stuck.
    alive: Arc<AtomicUsize>,
}

impl<S: 'static> CallThread<S> {
    /// A thread whose state is `make(argument)`, made on the thread itself.
    pub(crate) fn new(make: fn(&str) -> S, argument: String) -> Self {
        Self {
            make,
            argument,
            current: Mutex::new(None),
            alive: Arc::default(),
        }
    }

    /// Runs `call` on the thread, and waits for it no longer than `limit`.
    ///
    /// A call that is still queued when its caller gives up is never carried out; one that has begun may yet
    /// take effect.
    pub(crate) async fn run<T: Send + 'static>(
        &self,
        limit: Duration,
        call: impl FnOnce(&mut S) -> Result<T, VaultError> + Send + 'static,
    ) -> Result<T, VaultError> {
        let (reply, answer) = oneshot::channel();
        let job: Job<S> = Box::new(move |state| {
            if !reply.is_closed() {
                // The caller may have given up while the call ran: then nobody wants the answer.
                drop(reply.send(call(state)));
            }
        });
        let thread = self.send(job)?;
        match tokio::time::timeout(limit, answer).await {
            Ok(Ok(result)) => result,
            Ok(Err(_)) => Err(VaultError::with(VaultErrorKind::Other, "the call broke off")),
            Err(_) => {
                self.abandon(&thread);
                Err(VaultError::with(
                    VaultErrorKind::TimedOut,
                    format!("no answer in {limit:?}"),
                ))
            }
        }
    }

    fn send(&self, mut job: Job<S>) -> Result<mpsc::UnboundedSender<Job<S>>, VaultError> {
        let mut current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(thread) = &*current {
            match thread.send(job) {
                Ok(()) => return Ok(thread.clone()),
                // The thread has ended by a panic in an earlier call; the job comes back.
                Err(mpsc::error::SendError(returned)) => job = returned,
            }
        }
        let thread = self.start()?;
        thread
            .send(job)
            .map_err(|_| VaultError::with(VaultErrorKind::Other, "the keyring thread ended"))?;
        *current = Some(thread.clone());
        Ok(thread)
    }

    fn start(&self) -> Result<mpsc::UnboundedSender<Job<S>>, VaultError> {
        if self.alive.load(Ordering::Relaxed) >= MOST_STUCK {
            return Err(VaultError::with(
                VaultErrorKind::TimedOut,
                "earlier calls still wait for an answer",
            ));
        }
        let (sender, mut jobs) = mpsc::unbounded_channel::<Job<S>>();
        let (make, argument) = (self.make, self.argument.clone());
        let alive = Alive::count(&self.alive);
        std::thread::Builder::new()
            .name("keyring".to_owned())
            .spawn(move || {
                let _alive = alive;
                let mut state = make(&argument);
                while let Some(job) = jobs.blocking_recv() {
                    job(&mut state);
                }
            })
            .map_err(|error| VaultError::with(VaultErrorKind::Other, error))?;
        Ok(sender)
    }

    /// Forgets `thread` if it is still the current one, so that it ends as soon as its call comes back.
    fn abandon(&self, thread: &mpsc::UnboundedSender<Job<S>>) {
        let mut current = self.current.lock().unwrap_or_else(PoisonError::into_inner);
        if current.as_ref().is_some_and(|now| now.same_channel(thread)) {
            tracing::warn!("a keyring call passed its time limit; its thread is abandoned");
            *current = None;
        }
    }
}

/// Counts a thread for as long as it lives, a panic included.
struct Alive(Arc<AtomicUsize>);

impl Alive {
    fn count(alive: &Arc<AtomicUsize>) -> Self {
        alive.fetch_add(1, Ordering::Relaxed);
        Self(Arc::clone(alive))
    }
}

impl Drop for Alive {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}
