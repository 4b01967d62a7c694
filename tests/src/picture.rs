//! The picture of one window of the app as the display has it.
//!
//! Not as its webview would draw it for a driver: what is kept is what a person sees, with the lists of choices and the
//! scroll bars that the system draws.

use std::time::Duration;

use anyhow::Context;
use x11rb::protocol::xproto::{
    AtomEnum, ConfigureWindowAux, ConnectionExt, ImageFormat, MapState, StackMode, Window,
};

use crate::screen::Screen;

/// What windows of the app are called in their class.
const CLASS: &[u8] = b"hearthlink";

/// Between two looks at a window that is painted at the moment.
const LOOK: Duration = Duration::from_millis(30);

/// So often a window that goes on changing is looked at.
const MOST_LOOKS: usize = 30;

impl Screen {
    /// What the app's window of this size shows, as PNG, once it is painted. The window comes before all others for it,
    /// and goes back to its place.
    ///
    /// # Errors
    /// When there is no such window, or the display gives no picture.
    pub(crate) async fn picture_of(&self, size: (u16, u16)) -> anyhow::Result<Vec<u8>> {
        let (window, above) = self.window_of(size)?;
        let before_all = ConfigureWindowAux::new().stack_mode(StackMode::ABOVE);
        self.connection().configure_window(window, &before_all)?.check()?;
        let mut last = self.pixels_of(window, size)?;
        for _ in 0..MOST_LOOKS {
            tokio::time::sleep(LOOK).await;
            let now = self.pixels_of(window, size)?;
            if now == last {
                break;
            }
            last = now;
        }
        if let Some(above) = above {
            let back = ConfigureWindowAux::new()
                .sibling(above)
                .stack_mode(StackMode::BELOW);
            self.connection().configure_window(window, &back)?.check()?;
        }
        png_of(&last, size)
    }

    /// The uppermost window of the app of this size, and the one that is right above it.
    fn window_of(&self, (width, height): (u16, u16)) -> anyhow::Result<(Window, Option<Window>)> {
        let connection = self.connection();
        let all = connection.query_tree(self.root())?.reply()?.children;
        let mut above = None;
        // The uppermost comes last.
        for window in all.into_iter().rev() {
            let shown = connection.get_window_attributes(window)?.reply()?.map_state == MapState::VIEWABLE;
            let place = connection.get_geometry(window)?.reply()?;
            let class = connection
                .get_property(false, window, AtomEnum::WM_CLASS, AtomEnum::STRING, 0, 64)?
                .reply()?
                .value;
            let ours = class
                .to_ascii_lowercase()
                .windows(CLASS.len())
                .any(|part| part == CLASS);
            if shown && ours && (place.width, place.height) == (width, height) {
                return Ok((window, above));
            }
            above = Some(window);
        }
        anyhow::bail!("the app has no window of {width} by {height} pixels")
    }

    /// Four bytes a pixel: blue, green, red and nothing, line by line.
    fn pixels_of(&self, window: Window, (width, height): (u16, u16)) -> anyhow::Result<Vec<u8>> {
        let image = self
            .connection()
            .get_image(ImageFormat::Z_PIXMAP, window, 0, 0, width, height, !0)?
            .reply()
            .context("the window reaches out of the display")?;
        Ok(image.data)
    }
}

fn png_of(pixels: &[u8], (width, height): (u16, u16)) -> anyhow::Result<Vec<u8>> {
    let mut picture = Vec::new();
    let mut encoder = png::Encoder::new(&mut picture, width.into(), height.into());
    encoder.set_color(png::ColorType::Rgb);
    let rgb: Vec<u8> = pixels
        .chunks_exact(4)
        .flat_map(|pixel| [pixel[2], pixel[1], pixel[0]])
        .collect();
    encoder.write_header()?.write_image_data(&rgb)?;
    Ok(picture)
}
