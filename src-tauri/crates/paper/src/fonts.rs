//! The fonts of a PDF, without the letters that nobody used.
//!
//! Only fonts of the one kind that webviews embed whole are touched: TrueType, addressed by the number of the glyph.
//! Which glyphs are used is what the font's widths and its way back to text tell of; a glyph in neither is not drawn.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream};
use subsetter::GlyphRemapper;

/// A font that is embedded whole.
pub(crate) struct Whole {
    /// The composite font, as the pages name it.
    pub(crate) font: ObjectId,
    /// Its one descendant.
    descendant: ObjectId,
    /// The font's file.
    file: ObjectId,
}

impl Whole {
    /// All of a document.
    pub(crate) fn all(document: &Document) -> Vec<Self> {
        let fonts = document.objects.keys();
        fonts.filter_map(|&font| Self::of(document, font)).collect()
    }

    fn of(document: &Document, font: ObjectId) -> Option<Self> {
        let composite = document.get_dictionary(font).ok()?;
        let is = |dictionary: &Dictionary, key: &[u8], name: &[u8]| {
            dictionary
                .get(key)
                .and_then(Object::as_name)
                .is_ok_and(|is| is == name)
        };
        if !is(composite, b"Subtype", b"Type0") || !is(composite, b"Encoding", b"Identity-H") {
            return None;
        }
        let descendants = composite.get(b"DescendantFonts").and_then(Object::as_array);
        let descendant = descendants.ok()?.first()?.as_reference().ok()?;
        let of_glyphs = document.get_dictionary(descendant).ok()?;
        if !is(of_glyphs, b"CIDToGIDMap", b"Identity") {
            return None;
        }
        let descriptor = of_glyphs.get_deref(b"FontDescriptor", document).ok()?;
        let file = descriptor.as_dict().ok()?.get(b"FontFile2").ok()?;
        Some(Self {
            font,
            descendant,
            file: file.as_reference().ok()?,
        })
    }

    /// The bytes of the font's file.
    pub(crate) fn bytes(&self, document: &Document) -> Option<Vec<u8>> {
        let file = document.get_object(self.file).and_then(Object::as_stream);
        file.ok()?.get_plain_content().ok()
    }

    /// The glyphs that the document uses.
    pub(crate) fn used(&self, document: &Document) -> BTreeSet<u16> {
        let mut used = with_width(document, self.descendant);
        let text = document
            .get_dictionary(self.font)
            .and_then(|font| font.get_deref(b"ToUnicode", document))
            .and_then(Object::as_stream)
            .and_then(Stream::get_plain_content);
        used.extend(with_text(&String::from_utf8_lossy(&text.unwrap_or_default())));
        used
    }
}

/// Leaves in every font only what is used. A font that cannot be taken apart stays as it is.
pub(crate) fn shrink(document: &mut Document) {
    for font in Whole::all(document) {
        let used = font.used(document);
        if let Some(bytes) = font.bytes(document)
            && let Some((small, to_new)) = subset(&bytes, &used)
            && small.len() < bytes.len()
        {
            let to_new = document.add_object(Stream::new(Dictionary::new(), to_new));
            let file = embedded(small);
            document.objects.insert(font.file, file.into());
            if let Ok(descendant) = document.get_dictionary_mut(font.descendant) {
                descendant.set("CIDToGIDMap", to_new);
            }
        }
    }
}

/// A font's file as a PDF holds it.
pub(crate) fn embedded(font: Vec<u8>) -> Stream {
    let mut dictionary = Dictionary::new();
    dictionary.set("Length1", i64::try_from(font.len()).unwrap_or(i64::MAX));
    Stream::new(dictionary, font)
}

/// A font with these glyphs alone, and by the old number of a glyph its new one, as a PDF holds it.
pub(crate) fn subset(font: &[u8], used: &BTreeSet<u16>) -> Option<(Vec<u8>, Vec<u8>)> {
    let mut remapper = GlyphRemapper::new();
    for &glyph in used {
        remapper.remap(glyph);
    }
    let small = subsetter::subset(font, 0, &remapper).ok()?;
    let last = used.last().copied().unwrap_or_default();
    let to_new = (0..=last).flat_map(|glyph| remapper.get(glyph).unwrap_or_default().to_be_bytes());
    Some((small, to_new.collect()))
}

/// The glyphs with a width: `first [w w …]` and `first last w`, the widths of what is not used being left out or 0.
fn with_width(document: &Document, descendant: ObjectId) -> BTreeSet<u16> {
    let mut used = BTreeSet::new();
    let widths = document
        .get_dictionary(descendant)
        .and_then(|font| font.get_deref(b"W", document))
        .and_then(Object::as_array);
    let mut parts = widths.map(Vec::as_slice).unwrap_or_default().iter();
    while let (Some(first), Some(next)) = (parts.next(), parts.next()) {
        let Some(first) = glyph(first) else { break };
        if let Ok(each) = next.as_array() {
            let widths = (first..).zip(each);
            used.extend(
                widths
                    .filter(|(_, width)| width.as_float().is_ok_and(|width| width != 0.0))
                    .map(|(glyph, _)| glyph),
            );
        } else if let Some(last) = glyph(next) {
            used.extend(first..=last);
            parts.next();
        }
    }
    used
}

fn glyph(number: &Object) -> Option<u16> {
    u16::try_from(number.as_i64().ok()?).ok()
}

/// The glyphs that a `ToUnicode` map names: `<glyph> <text>` and `<first> <last> <text>`.
fn with_text(map: &str) -> BTreeSet<u16> {
    let mut used = BTreeSet::new();
    let mut per_line = 0;
    for line in map.lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        match words.as_slice() {
            [_, "beginbfchar"] => per_line = 1,
            [_, "beginbfrange"] => per_line = 2,
            ["endbfchar" | "endbfrange"] => per_line = 0,
            numbers if per_line > 0 => {
                let hex = |word: &&str| u16::from_str_radix(word.trim_matches(['<', '>']), 16).ok();
                let glyphs: Vec<u16> = numbers.iter().take(per_line).filter_map(hex).collect();
                if let (Some(&first), Some(&last)) = (glyphs.first(), glyphs.last()) {
                    used.extend(first..=last);
                }
            }
            _ => {}
        }
    }
    used
}
