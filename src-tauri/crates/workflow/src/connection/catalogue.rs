//! The vendors of this client: fetched once, kept with their age, arranged without asking anybody.

use std::sync::{Arc, PoisonError, RwLock};

use enode::{AssetType, Integration, Listing, VendorCode};
use jiff::{SignedDuration, Timestamp};
use linking::{
    Arrangement, Catalogue, CatalogueView, Environment, Failure, FailureCode, HomeDevice, Proposal, SetAside,
    VendorView, Verdict,
};

use serde::{Deserialize, Serialize};

use super::Connection;

/// A link is not created from vendors older than this without asking for its combination again.
const FRESH: SignedDuration = SignedDuration::from_mins(5);

/// What is known of the vendors.
#[derive(Default)]
pub(super) struct Vendors {
    known: RwLock<Option<Arc<Known>>>,
    fetching: tokio::sync::Mutex<()>,
}

/// The vendors as they are kept over restarts.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Kept {
    fetched_at: Timestamp,
    vendors: Vec<VendorView>,
}

#[derive(Clone)]
struct Known {
    catalogue: Arc<Catalogue>,
    set_aside: Vec<SetAside>,
    fetched_at: Timestamp,
    failure: Option<Failure>,
    /// An earlier run of the program fetched them: good to go on with, and to be fetched anew when asked for.
    from_file: bool,
}

impl Known {
    fn from_answer(answer: Listing<Integration>, fetched_at: Timestamp) -> Self {
        let vendors = answer.items.iter().map(VendorView::from).collect();
        Self {
            catalogue: Arc::new(Catalogue::new(vendors)),
            set_aside: answer.set_aside.into_iter().map(SetAside::from).collect(),
            fetched_at,
            failure: None,
            from_file: false,
        }
    }

    /// What an earlier run of the program kept; `None` when it cannot be read any more.
    fn from_file(bytes: &[u8]) -> Option<Self> {
        let kept: Kept = serde_json::from_slice(bytes).ok()?;
        Some(Self {
            catalogue: Arc::new(Catalogue::new(kept.vendors)),
            set_aside: Vec::new(),
            fetched_at: kept.fetched_at,
            failure: None,
            from_file: true,
        })
    }

    fn view(&self) -> CatalogueView {
        CatalogueView {
            vendors: self.catalogue.vendors().to_vec(),
            fetched_at: self.fetched_at.to_string(),
            set_aside: self.set_aside.clone(),
            failure: self.failure.clone(),
        }
    }
}

impl Vendors {
    fn known(&self) -> Option<Arc<Known>> {
        self.known.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// What was kept, for as long as nothing newer is known.
    fn take_up(&self, kept: Known) {
        self.known
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .get_or_insert_with(|| Arc::new(kept));
    }

    fn learn(&self, known: Known) -> Arc<Known> {
        let known = Arc::new(known);
        *self.known.write().unwrap_or_else(PoisonError::into_inner) = Some(Arc::clone(&known));
        known
    }
}

impl Connection {
    /// The vendors of this client: those known already, unless a refresh is asked for.
    ///
    /// When fetching fails the known ones stay, or those that an earlier run kept, with the failure beside them.
    ///
    /// # Errors
    /// When none are known and the API does not answer.
    pub async fn catalogue(&self, refresh: bool) -> Result<CatalogueView, Failure> {
        let before = self.vendors.known();
        if let Some(known) = &before
            && !refresh
            && !known.from_file
        {
            return Ok(known.view());
        }
        let _one_at_a_time = self.vendors.fetching.lock().await;
        // Somebody else may have fetched them while this call waited for its turn.
        let now = self.vendors.known();
        if let Some(known) = &now
            && before.as_ref().map(|known| known.fetched_at) != Some(known.fetched_at)
        {
            return Ok(known.view());
        }
        match self.client.integrations().list(AssetType::KNOWN).await {
            Ok(answer) => {
                let known = self.vendors.learn(Known::from_answer(answer, self.clock.now()));
                self.keep_vendors(&known).await;
                Ok(known.view())
            }
            Err(error) => {
                let failure = Failure::from(&error);
                let known = match now {
                    Some(known) => Some(known),
                    None => self.kept_vendors().await.map(Arc::new),
                };
                match known {
                    Some(known) => {
                        let stale = Known {
                            failure: Some(failure),
                            ..(*known).clone()
                        };
                        Ok(self.vendors.learn(stale).view())
                    }
                    None => Err(failure),
                }
            }
        }
    }

    /// Keeps the vendors for a start without a network. Those of the demo are always at hand.
    async fn keep_vendors(&self, known: &Known) {
        let profile = self.profile();
        if profile.environment == Environment::Demo {
            return;
        }
        let kept = Kept {
            fetched_at: known.fetched_at,
            vendors: known.catalogue.vendors().to_vec(),
        };
        let files = self.vendor_files.clone();
        let written = tokio::task::spawn_blocking(move || {
            let bytes = serde_json::to_vec(&kept).unwrap_or_default();
            files.put(&profile.id, &bytes)
        });
        if let Ok(Err(error)) = written.await {
            tracing::warn!(%error, "the vendors could not be kept for a start without a network");
        }
    }

    /// Takes up the vendors that an earlier run kept, where none are known yet: a visit is shown with them at once, and
    /// they are fetched anew when they are asked for.
    pub(crate) async fn take_up_vendors(&self) {
        if self.vendors.known().is_none()
            && let Some(kept) = self.kept_vendors().await
        {
            self.vendors.take_up(kept);
        }
    }

    async fn kept_vendors(&self) -> Option<Known> {
        let (files, profile) = (self.vendor_files.clone(), self.profile().id);
        let read = tokio::task::spawn_blocking(move || files.read(&profile)).await;
        match read {
            Ok(Ok(bytes)) => bytes.as_deref().and_then(Known::from_file),
            Ok(Err(error)) => {
                tracing::warn!(%error, "the vendors that were kept could not be read");
                None
            }
            Err(_) => None,
        }
    }

    /// The vendors in groups for these asset types and this search, from what is known. Nothing is sent.
    ///
    /// # Errors
    /// When no vendors are known yet.
    pub fn arrange_vendors(&self, asset_types: &[String], query: &str) -> Result<Arrangement, Failure> {
        let known = self
            .vendors
            .known()
            .ok_or_else(|| Failure::new(FailureCode::Internal, words::fault::no_vendors()))?;
        let wanted: Vec<AssetType> = asset_types
            .iter()
            .map(|name| AssetType::from(name.as_str()))
            .collect();
        Ok(known.catalogue.arrange(&wanted, query))
    }

    /// The catalogue as known, empty before the first answer.
    pub(crate) fn known_catalogue(&self) -> Arc<Catalogue> {
        self.vendors.known().map_or_else(
            || Arc::new(Catalogue::new(Vec::new())),
            |known| Arc::clone(&known.catalogue),
        )
    }

    /// The vendor as this client is offered it, if it is.
    pub(crate) fn vendor(&self, code: &VendorCode) -> Option<VendorView> {
        self.known_catalogue().vendor(code).cloned()
    }

    /// The smallest set of sessions that covers a home, by the vendors of this client.
    pub(crate) fn propose(&self, home: &[HomeDevice]) -> Proposal {
        linking::propose(home, &self.known_catalogue())
    }

    /// The vendor's name as the API spells it, else its code.
    pub(crate) fn vendor_name(&self, code: &str) -> String {
        linking::vendor_name(&self.known_catalogue(), code)
    }

    /// Asks again for exactly this combination, when what is known is too old to make a link of.
    ///
    /// # Errors
    /// When the vendor is in trouble or gone, or the API does not answer.
    pub(super) async fn check_vendor(
        &self,
        vendor: &VendorView,
        wanted: &[AssetType],
    ) -> Result<(), Failure> {
        let now = self.clock.now();
        let fresh = |known: &Arc<Known>| now.duration_since(known.fetched_at) < FRESH;
        if self.vendors.known().is_some_and(|known| fresh(&known)) {
            return Ok(());
        }
        let answer = self
            .client
            .integrations()
            .list(wanted)
            .await
            .map_err(|error| Failure::from(&error))?;
        match linking::fresh_check(&answer.items, vendor, wanted) {
            Verdict::Ready => Ok(()),
            Verdict::Outage => Err(Failure::vendor_outage(&vendor.display_name)),
            Verdict::Gone => Err(Failure::vendor_gone(&vendor.display_name)),
        }
    }
}
