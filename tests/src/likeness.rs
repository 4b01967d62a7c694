//! Whether a screen still looks as it did: its picture beside one that was kept.

use std::io::Cursor;
use std::path::PathBuf;

use anyhow::{Context, ensure};

use crate::page::Page;

/// Set to keep the pictures of this run instead of comparing them.
const KEEP: &str = "HEARTHLINK_KEEP_LIKENESS";

/// By how much a channel of a pixel may differ: less than that nobody sees.
const SHADE: u8 = 24;

/// How many of a thousand pixels may differ by more: the edge of a letter here and there.
const PER_THOUSAND: usize = 2;

/// Pictures that were kept, in a folder.
#[derive(Debug)]
pub struct Likeness {
    folder: PathBuf,
}

/// The font that text without a font of its own is set in, with its version: pictures are alike only where it is.
///
/// # Errors
/// When fontconfig is not there.
pub fn fonts() -> anyhow::Result<String> {
    let answer = std::process::Command::new("fc-match")
        .args(["--format", "%{family} %{fontversion}", "system-ui"])
        .output()
        .context("fc-match")?;
    Ok(String::from_utf8(answer.stdout)?)
}

impl Likeness {
    /// The pictures of a folder; none where they were made with other fonts than this machine has.
    ///
    /// # Errors
    /// When the folder cannot be read, or fontconfig is not there.
    pub fn of(folder: PathBuf) -> anyhow::Result<Option<Self>> {
        let (here, noted) = (fonts()?, folder.join("fonts.txt"));
        if std::env::var_os(KEEP).is_some() {
            std::fs::create_dir_all(&folder)?;
            std::fs::write(noted, here)?;
            return Ok(Some(Self { folder }));
        }
        let there = std::fs::read_to_string(&noted).with_context(|| noted.display().to_string())?;
        Ok((there == here).then_some(Self { folder }))
    }

    /// Compares what a page shows with the picture of this name.
    ///
    /// # Errors
    /// When there is no such picture, or it is no longer like this.
    pub async fn compare(&self, page: &Page, name: &str) -> anyhow::Result<()> {
        page.picture(name).await?;
        let now = page.drawn().await?;
        let kept = self.folder.join(format!("{name}.png"));
        if std::env::var_os(KEEP).is_some() {
            return Ok(std::fs::write(kept, now)?);
        }
        let before = std::fs::read(&kept).with_context(|| kept.display().to_string())?;
        let (before, now) = (Picture::read(&before)?, Picture::read(&now)?);
        ensure!(
            (before.width, before.height) == (now.width, now.height),
            "{name} is {} by {} pixels, and was {} by {}",
            now.width,
            now.height,
            before.width,
            before.height
        );
        let (others, all) = (now.unlike(&before), now.pixels.len());
        ensure!(
            others * 1000 <= all * PER_THOUSAND,
            "{name} does not look as in {}: {others} of {all} pixels are others. If it should, keep the new one: \
             {KEEP}=1",
            kept.display()
        );
        Ok(())
    }
}

struct Picture {
    width: u32,
    height: u32,
    pixels: Vec<[u8; 3]>,
}

impl Picture {
    fn read(bytes: &[u8]) -> anyhow::Result<Self> {
        let mut decoder = png::Decoder::new(Cursor::new(bytes));
        decoder.set_transformations(png::Transformations::normalize_to_color8());
        let mut reader = decoder.read_info()?;
        let mut buffer = vec![0; reader.output_buffer_size().context("a picture of a size")?];
        let frame = reader.next_frame(&mut buffer)?;
        let channels = frame.color_type.samples();
        ensure!(channels >= 3, "a picture in colour");
        let pixels = buffer[..frame.buffer_size()].chunks_exact(channels);
        Ok(Self {
            width: frame.width,
            height: frame.height,
            pixels: pixels.map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect(),
        })
    }

    /// How many pixels a person could tell apart.
    fn unlike(&self, other: &Self) -> usize {
        let pairs = self.pixels.iter().zip(&other.pixels);
        let differ = |(one, two): &(&[u8; 3], &[u8; 3])| {
            one.iter().zip(*two).any(|(one, two)| one.abs_diff(*two) > SHADE)
        };
        pairs.filter(differ).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picture(pixels: Vec<[u8; 3]>) -> Picture {
        Picture {
            width: u32::try_from(pixels.len()).expect("a small one"),
            height: 1,
            pixels,
        }
    }

    #[test]
    fn what_nobody_sees_is_alike_and_what_one_sees_is_not() {
        let before = picture(vec![[10, 20, 30], [200, 200, 200]]);
        assert_eq!(before.unlike(&picture(vec![[12, 40, 30], [200, 200, 200]])), 0);
        assert_eq!(before.unlike(&picture(vec![[10, 20, 30], [200, 170, 200]])), 1);
    }
}
