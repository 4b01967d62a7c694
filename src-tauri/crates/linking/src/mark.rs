//! The company's mark: a picture that customers see beside its name.
//!
//! Here: which pictures are taken. They are looked at, never drawn: whoever shows a mark shows it as an image of another
//! origin, where no script of it runs and nothing is fetched for it. One that tries to is refused all the same, since
//! it may be carried on from here. Not here: where it is kept.

#[cfg(test)]
mod tests;

use sha2::{Digest, Sha256};
use words::{Message, screen};

/// The largest mark, in bytes.
pub const LARGEST_MARK: usize = 512 * 1024;

/// The smallest and the largest side of a mark that is made of pixels.
const SIDE: std::ops::RangeInclusive<usize> = 16..=4096;

/// How many elements an SVG may have: a drawing beyond this is slow to show.
const ELEMENTS: u32 = 20_000;

/// What a mark is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkKind {
    /// A PNG picture.
    Png,
    /// A JPEG picture.
    Jpeg,
    /// An SVG drawing.
    Svg,
}

impl MarkKind {
    /// Its media type, as RFC 6838 registers it.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Svg => "image/svg+xml",
        }
    }
}

/// Why a picture is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkProblem {
    /// It is larger than [`LARGEST_MARK`].
    TooLarge,
    /// It is no PNG, JPEG or SVG, or not a whole one.
    NoPicture,
    /// Its sides are too small or too large.
    Size {
        /// In pixels.
        width: usize,
        /// In pixels.
        height: usize,
    },
    /// A drawing with scripts, pages or addresses of elsewhere in it.
    Active,
}

impl MarkProblem {
    /// What is wrong and what would be right.
    pub fn message(self) -> Message {
        match self {
            Self::TooLarge => screen::mark_too_large(LARGEST_MARK / 1024),
            Self::NoPicture => screen::mark_no_picture(),
            Self::Size { width, height } => screen::mark_size(height, *SIDE.end(), *SIDE.start(), width),
            Self::Active => screen::mark_active(),
        }
    }
}

/// A picture that may be shown as a company's mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompanyMark {
    kind: MarkKind,
    bytes: Vec<u8>,
}

impl CompanyMark {
    /// Takes a picture that can be one.
    ///
    /// # Errors
    /// Why it cannot.
    pub fn check(bytes: Vec<u8>) -> Result<Self, MarkProblem> {
        if bytes.len() > LARGEST_MARK {
            return Err(MarkProblem::TooLarge);
        }
        let kind = match imagesize::image_type(&bytes) {
            Ok(imagesize::ImageType::Png) => MarkKind::Png,
            Ok(imagesize::ImageType::Jpeg) => MarkKind::Jpeg,
            _ => {
                check_drawing(&bytes)?;
                MarkKind::Svg
            }
        };
        if kind != MarkKind::Svg {
            let size = imagesize::blob_size(&bytes).map_err(|_| MarkProblem::NoPicture)?;
            if !SIDE.contains(&size.width) || !SIDE.contains(&size.height) {
                let (width, height) = (size.width, size.height);
                return Err(MarkProblem::Size { width, height });
            }
        }
        Ok(Self { kind, bytes })
    }

    /// What it is made of.
    pub fn kind(&self) -> MarkKind {
        self.kind
    }

    /// The picture.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// What tells it from another mark: an address with this in it never shows an old one.
    pub fn version(&self) -> String {
        let digest = Sha256::digest(&self.bytes);
        let number = digest
            .iter()
            .take(8)
            .fold(0, |number: u64, byte| number << 8 | u64::from(*byte));
        format!("{number:016x}")
    }
}

/// Whether the bytes are an SVG that only draws.
fn check_drawing(bytes: &[u8]) -> Result<(), MarkProblem> {
    let text = std::str::from_utf8(bytes).map_err(|_| MarkProblem::NoPicture)?;
    let options = roxmltree::ParsingOptions {
        // Programs that draw write the document type of old; what it defines is bounded by the parser.
        allow_dtd: true,
        nodes_limit: ELEMENTS,
        ..roxmltree::ParsingOptions::default()
    };
    let text = text.trim_start_matches('\u{feff}');
    let document =
        roxmltree::Document::parse_with_options(text, options).map_err(|_| MarkProblem::NoPicture)?;
    let root = document.root_element();
    if !root.has_tag_name(("http://www.w3.org/2000/svg", "svg")) {
        return Err(MarkProblem::NoPicture);
    }
    if root.descendants().any(is_active) {
        return Err(MarkProblem::Active);
    }
    Ok(())
}

/// Whether an element runs something, holds a page, or leads elsewhere.
fn is_active(node: roxmltree::Node<'_, '_>) -> bool {
    if !node.is_element() {
        return false;
    }
    let name = node.tag_name().name().to_ascii_lowercase();
    let tag = ["script", "foreignobject", "iframe", "object", "embed"].contains(&name.as_str());
    tag || node.attributes().any(|attribute| {
        let (name, value) = (attribute.name().to_ascii_lowercase(), attribute.value().trim());
        let within = value.starts_with('#') || value.to_ascii_lowercase().starts_with("data:image/");
        name.starts_with("on") || (name == "href" && !within)
    })
}
