//! The display as it is seen from outside: its picture, its clipboard, and which window has the keyboard. No program on
//! it is asked, or slowed down in its own code.

use std::hash::{DefaultHasher, Hasher};

use anyhow::Context;
use x11rb::connection::Connection;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    BUTTON_PRESS_EVENT, BUTTON_RELEASE_EVENT, ConnectionExt, CreateWindowAux, ImageFormat, InputFocus,
    KEY_PRESS_EVENT, KEY_RELEASE_EVENT, MOTION_NOTIFY_EVENT, Window, WindowClass,
};
use x11rb::protocol::xtest::ConnectionExt as _;
use x11rb::rust_connection::RustConnection;
use x11rb::{COPY_DEPTH_FROM_PARENT, COPY_FROM_PARENT, CURRENT_TIME, NONE};

use crate::process::until;

/// The button that the wheel presses when it is turned towards the hand.
const WHEEL_DOWN: u8 = 5;

/// Keys by their names on the display, for what no page hears of: a popup of the toolkit has the keyboard to itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stroke {
    /// Opens a list.
    Space,
    /// To the next entry.
    Down,
    /// Takes the entry.
    Return,
    /// Closes a list as it was.
    Escape,
}

impl Stroke {
    fn keysym(self) -> u32 {
        match self {
            Self::Space => 0x20,
            Self::Down => 0xff54,
            Self::Return => 0xff0d,
            Self::Escape => 0xff1b,
        }
    }
}

/// A connection to one display. Nothing that it reads is written anywhere.
pub struct Screen {
    connection: RustConnection,
    root: Window,
    size: (u16, u16),
}

/// One look at a display.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// Equal for equal pictures.
    pub picture: u64,
    /// Whether there is more to see than one colour.
    pub drawn: bool,
}

impl Screen {
    /// Connects to the display of this name (`:99`).
    ///
    /// # Errors
    /// When there is none, or it refuses.
    pub fn of(display: &str) -> anyhow::Result<Self> {
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

    pub(crate) fn connection(&self) -> &RustConnection {
        &self.connection
    }

    /// The window behind all windows.
    pub(crate) fn root(&self) -> Window {
        self.root
    }

    /// Turns the mouse wheel by so many notches, towards the hand, over this point: as the system tells it to whatever
    /// is there.
    ///
    /// # Errors
    /// When the display takes no simulated input.
    pub fn wheel_down(&self, at: (i16, i16), notches: usize) -> anyhow::Result<()> {
        let send = |kind, detail, (x, y)| {
            self.connection
                .xtest_fake_input(kind, detail, CURRENT_TIME, self.root, x, y, 0)
        };
        send(MOTION_NOTIFY_EVENT, 0, at)?.check()?;
        for _ in 0..notches {
            send(BUTTON_PRESS_EVENT, WHEEL_DOWN, (0, 0))?.check()?;
            send(BUTTON_RELEASE_EVENT, WHEEL_DOWN, (0, 0))?.check()?;
        }
        Ok(())
    }

    /// Strikes a key, as the system tells it to whatever has the keyboard.
    ///
    /// # Errors
    /// When the display has no such key, or takes no simulated input.
    pub fn strike(&self, stroke: Stroke) -> anyhow::Result<()> {
        let setup = self.connection.setup();
        let (first, last) = (setup.min_keycode, setup.max_keycode);
        let mapping = self
            .connection
            .get_keyboard_mapping(first, last - first + 1)?
            .reply()?;
        let per_key = usize::from(mapping.keysyms_per_keycode);
        let place = mapping
            .keysyms
            .chunks_exact(per_key)
            .position(|keysyms| keysyms[0] == stroke.keysym());
        let key = first + u8::try_from(place.with_context(|| format!("no key {stroke:?}"))?)?;
        for kind in [KEY_PRESS_EVENT, KEY_RELEASE_EVENT] {
            self.connection
                .xtest_fake_input(kind, key, CURRENT_TIME, self.root, 0, 0, 0)?
                .check()?;
        }
        Ok(())
    }

    /// The whole screen as it is now.
    ///
    /// # Errors
    /// When the display gives no picture.
    pub fn look(&self) -> anyhow::Result<Look> {
        let picture = self.pixels()?;
        let mut hash = DefaultHasher::new();
        hash.write(&picture);
        let first = picture.get(..4).context("a picture of at least one pixel")?;
        Ok(Look {
            picture: hash.finish(),
            drawn: picture.chunks_exact(4).any(|pixel| pixel != first),
        })
    }

    /// Four bytes a pixel: blue, green, red and nothing, line by line.
    fn pixels(&self) -> anyhow::Result<Vec<u8>> {
        let (width, height) = self.size;
        let image = self
            .connection
            .get_image(ImageFormat::Z_PIXMAP, self.root, 0, 0, width, height, !0)?
            .reply()?;
        Ok(image.data)
    }

    /// What a phone would read that is held before the screen: the text of the one QR code on it, if there is one.
    ///
    /// # Errors
    /// When the display gives no picture, or it shows more codes than one.
    pub fn code(&self) -> anyhow::Result<Option<String>> {
        let pixels = self.pixels()?;
        let (width, height) = (usize::from(self.size.0), usize::from(self.size.1));
        // Green is the second byte, and of it grey has most.
        let grey = |x: usize, y: usize| pixels.get((y * width + x) * 4 + 1).copied().unwrap_or(255);
        let mut picture = rqrr::PreparedImage::prepare_from_greyscale(width, height, grey);
        // What is still being painted cannot be read yet, and three squares within a code may look like those of another.
        let grids = picture.detect_grids();
        let mut texts = grids
            .iter()
            .filter_map(|grid| grid.decode().ok())
            .map(|(_, text)| text);
        let text = texts.next();
        anyhow::ensure!(
            texts.all(|other| Some(other) == text),
            "several codes on one screen"
        );
        Ok(text)
    }

    /// What is on the screen, every window of it, as PPM.
    ///
    /// # Errors
    /// When the display gives no picture.
    pub fn picture(&self) -> anyhow::Result<Vec<u8>> {
        let (width, height) = self.size;
        let image = self
            .connection
            .get_image(ImageFormat::Z_PIXMAP, self.root, 0, 0, width, height, !0)?
            .reply()?;
        let mut picture = format!("P6 {width} {height} 255\n").into_bytes();
        // Blue, green, red and nothing, as displays of 24 bits have it.
        for pixel in image.data.chunks_exact(4) {
            picture.extend([pixel[2], pixel[1], pixel[0]]);
        }
        Ok(picture)
    }

    /// How light the screen is at a place, from 0 to 255.
    ///
    /// # Errors
    /// When the display gives no picture.
    pub fn light_at(&self, x: i16, y: i16) -> anyhow::Result<u8> {
        let image = self
            .connection
            .get_image(ImageFormat::Z_PIXMAP, self.root, x, y, 1, 1, !0)?
            .reply()?;
        image.data.get(1).copied().context("a pixel")
    }

    /// Waits until a QR code is on the screen, and reads it.
    ///
    /// # Errors
    /// When none comes.
    pub async fn code_shown(&self) -> anyhow::Result<String> {
        until("a QR code on the screen", async || self.code()).await
    }

    /// Waits until no QR code is on the screen any more.
    ///
    /// # Errors
    /// When it stays.
    pub async fn code_gone(&self) -> anyhow::Result<()> {
        until("the QR code to go", async || {
            Ok(self.code()?.is_none().then_some(()))
        })
        .await
    }

    /// The text on the clipboard, as another program would paste it.
    ///
    /// # Errors
    /// When there is none.
    pub async fn clipboard(&self) -> anyhow::Result<String> {
        let connection = &self.connection;
        let atom = |name: &str| anyhow::Ok(connection.intern_atom(false, name.as_bytes())?.reply()?.atom);
        let (clipboard, text, place) = (atom("CLIPBOARD")?, atom("UTF8_STRING")?, atom("PASTED")?);
        let window = connection.generate_id()?;
        let (depth, class) = (COPY_DEPTH_FROM_PARENT, WindowClass::INPUT_OUTPUT);
        let settings = CreateWindowAux::new();
        connection.create_window(
            depth,
            window,
            self.root,
            0,
            0,
            1,
            1,
            0,
            class,
            COPY_FROM_PARENT,
            &settings,
        )?;
        connection.convert_selection(window, clipboard, text, place, CURRENT_TIME)?;
        connection.flush()?;
        let answered = until("the clipboard", async || {
            Ok(match connection.poll_for_event()? {
                Some(Event::SelectionNotify(answer)) if answer.requestor == window => Some(answer.property),
                _ => None,
            })
        })
        .await?;
        anyhow::ensure!(answered != NONE, "there is no text on the clipboard");
        let pasted = connection
            .get_property(true, window, place, NONE, 0, u32::MAX)?
            .reply()?;
        connection.destroy_window(window)?;
        String::from_utf8(pasted.value).context("the clipboard's text is no UTF-8")
    }

    /// Takes the keyboard away from every window, as when the operator works elsewhere.
    ///
    /// # Errors
    /// When the display does not answer.
    pub fn look_away(&self) -> anyhow::Result<()> {
        self.connection
            .set_input_focus(InputFocus::NONE, NONE, CURRENT_TIME)?
            .check()?;
        Ok(())
    }
}
