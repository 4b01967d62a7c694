//! Devices and vendor: the catalogue, and how it falls into groups.

use linking::{Arrangement, CatalogueView, Failure};
use tauri::State;

use crate::Shared;

/// The vendors of this client, from memory unless a refresh is asked for or there are none yet.
#[tauri::command]
#[specta::specta]
pub(crate) async fn catalogue(desk: State<'_, Shared>, refresh: bool) -> Result<CatalogueView, Failure> {
    desk.connection()?.catalogue(refresh).await
}

/// The vendors in groups for these asset types and this search. Nothing is asked of the network.
// Not on the thread of the window: with very many vendors it would wait for each key.
#[tauri::command(async)]
#[specta::specta]
pub(crate) fn arrange_vendors(
    desk: State<'_, Shared>,
    asset_types: Vec<String>,
    query: String,
) -> Result<Arrangement, Failure> {
    desk.connection()?.arrange_vendors(&asset_types, &query)
}
