//! Whether the API is up.

use std::sync::Arc;

use http::StatusCode;

use crate::error::Error;
use crate::transport::{Request, Transport};

/// The calls under `/health`.
#[derive(Clone, Debug)]
pub struct Health {
    transport: Arc<Transport>,
}

impl Health {
    pub(super) fn new(transport: Arc<Transport>) -> Self {
        Self { transport }
    }

    /// Whether the API says that it is ready: `GET /health/ready`. Needs no credentials, and is not retried on
    /// *not ready*.
    ///
    /// # Errors
    /// [`Error`], if it cannot be asked.
    pub async fn ready(&self) -> Result<bool, Error> {
        let request = Request::get("asking whether the API is ready", ["health", "ready"])
            .without_token()
            .also_an_answer(StatusCode::SERVICE_UNAVAILABLE);
        Ok(self.transport.call(request).await?.status.is_success())
    }
}
