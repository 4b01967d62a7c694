//! What a display shows, as numbers: no program on it is asked or slowed down in its own code.

use std::hash::{DefaultHasher, Hasher};

use anyhow::Context;
use x11rb::connection::Connection;
use x11rb::protocol::xproto::{ConnectionExt, ImageFormat, Window};
use x11rb::rust_connection::RustConnection;

/// A connection to one display.
pub(crate) struct Screen {
    connection: RustConnection,
    root: Window,
    size: (u16, u16),
}

/// One look at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Look {
    /// Equal for equal pictures.
    pub(crate) picture: u64,
    /// Whether there is more to see than one colour.
    pub(crate) drawn: bool,
}

impl Screen {
    /// Connects to the display of this name (`:99`).
    pub(crate) fn of(display: &str) -> anyhow::Result<Self> {
        let (connection, number) = x11rb::connect(Some(display))?;
        let screen = connection
            .setup()
            .roots
            .get(number)
            .context("the display has a screen")?;
        let (root, size) = (screen.root, (screen.width_in_pixels, screen.height_in_pixels));
        Ok(Self {
            connection,
            root,
            size,
        })
    }

    /// The whole screen as it is now.
    pub(crate) fn look(&self) -> anyhow::Result<Look> {
        let (width, height) = self.size;
        let image = self
            .connection
            .get_image(ImageFormat::Z_PIXMAP, self.root, 0, 0, width, height, !0)?
            .reply()?;
        let mut hash = DefaultHasher::new();
        hash.write(&image.data);
        let first = image.data.get(..4).context("a picture of at least one pixel")?;
        Ok(Look {
            picture: hash.finish(),
            drawn: image.data.chunks_exact(4).any(|pixel| pixel != first),
        })
    }
}
