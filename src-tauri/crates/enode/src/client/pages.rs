//! Lists that come in pages: `after` of one asks for the next.

use std::collections::HashSet;
use std::sync::Arc;

use futures_util::{Stream, StreamExt, TryStreamExt, stream};
use serde::de::DeserializeOwned;

use crate::decode::{self, Listing, SetAside};
use crate::error::Error;
use crate::transport::{Request, Transport};

/// More than any real list has; an end for one that has none.
const MOST_PAGES: usize = 1_000;

/// What a list has many of.
pub trait Item: DeserializeOwned + Send + 'static {
    /// What tells it from the others.
    fn key(&self) -> &str;
}

/// A list in pages: what is asked for, and how far it has been read.
struct Pages<F> {
    transport: Arc<Transport>,
    request: F,
    after: Option<String>,
    read: usize,
    items: usize,
    cursors: HashSet<String>,
    keys: HashSet<String>,
    ended: bool,
}

/// The pages of a list, each without what an earlier one had already.
///
/// An item linked or gone between two requests moves the rest by one, so repeated items are normal.
pub(super) fn pages<T, F>(
    transport: Arc<Transport>,
    request: F,
) -> impl Stream<Item = Result<Listing<T>, Error>> + Send + 'static
where
    T: Item,
    F: Fn() -> Request + Send + Sync + 'static,
{
    let start = Pages {
        transport,
        request,
        after: None,
        read: 0,
        items: 0,
        cursors: HashSet::new(),
        keys: HashSet::new(),
        ended: false,
    };
    stream::try_unfold(start, |mut state| async move {
        if state.ended {
            return Ok(None);
        }
        let listing = state.next().await?;
        Ok(Some((listing, state)))
    })
}

/// All pages together.
pub(super) async fn all<T, F>(transport: Arc<Transport>, request: F) -> Result<Listing<T>, Error>
where
    T: Item,
    F: Fn() -> Request + Send + Sync + 'static,
{
    pages(transport, request)
        .boxed()
        .try_fold(Listing::default(), |mut all: Listing<T>, page| async move {
            all.extend(page);
            Ok(all)
        })
        .await
}

impl<F: Fn() -> Request> Pages<F> {
    async fn next<T: Item>(&mut self) -> Result<Listing<T>, Error> {
        let request = (self.request)().query("after", self.after.take());
        let received = self.transport.call(request).await?;
        let first = self.items;
        let page = received.read(|json| decode::page::<T>(json, first))?;
        self.read += 1;
        let mut listing = page.listing;
        self.items += listing.items.len() + listing.set_aside.len();
        listing
            .items
            .retain(|item| self.keys.insert(item.key().to_owned()));
        self.ended = page.after.is_none();
        if let Some(after) = page.after {
            let fault = if !self.cursors.insert(after.clone()) {
                Some("the same page was named again; what may come after it was not read")
            } else if self.read == MOST_PAGES {
                Some("the list has no end; what may come after this page was not read")
            } else {
                None
            };
            match fault {
                Some(reason) => {
                    self.ended = true;
                    listing.set_aside.push(SetAside {
                        path: "pagination.after".to_owned(),
                        reason: reason.to_owned(),
                    });
                }
                None => self.after = Some(after),
            }
        }
        Ok(listing)
    }
}
