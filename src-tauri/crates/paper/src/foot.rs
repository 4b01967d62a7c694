//! The foot of every page: the document's title at the left, “2 / 3” at the right.
//!
//! It is written in a font of the document itself, since only such a one is sure to have the letters of the title. Where
//! none is embedded as a file, Helvetica is used, which every reader of PDFs brings along, and which knows Latin letters
//! alone; what a font does not know is left out.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat, decode_text_string, dictionary};
use ttf_parser::Face;

use crate::fonts::{Whole, embedded, subset};

/// The size of the letters, in points.
const SIZE: f32 = 7.5;

/// Room at the left and right, as the page is printed with, in points: 15 mm.
const MARGIN: f32 = 42.5;

/// Above the lower edge of the paper, in points.
const BASELINE: f32 = 22.0;

/// The width of the page where it does not say so itself: A4, in points.
const WIDTH: f32 = 595.0;

/// Letters that a title may have: more would reach the number.
const LONGEST: usize = 100;

/// The name that pages know the foot's font by.
const NAME: &str = "Foot";

/// Writes the foot on every page.
pub(crate) fn add(document: &mut Document) -> lopdf::Result<()> {
    let pages: Vec<ObjectId> = document.page_iter().collect();
    let title: String = title(document).chars().take(LONGEST).collect();
    let numbers: Vec<String> = (1..=pages.len())
        .map(|number| format!("{number} / {}", pages.len()))
        .collect();
    let letters: String = numbers
        .iter()
        .map(String::as_str)
        .chain([title.as_str()])
        .collect();
    let hand = Hand::new(document, &letters);
    let font = hand.embed(document);
    for (page, number) in pages.into_iter().zip(numbers) {
        name_font(document, page, font)?;
        let right = width(document, page) - MARGIN - hand.width(&number);
        let drawn = format!(
            "Q q 0.35 g BT /{NAME} {SIZE} Tf 1 0 0 1 {MARGIN} {BASELINE} Tm <{}> Tj 1 0 0 1 {right} {BASELINE} Tm <{}> Tj ET Q",
            hand.written(&title),
            hand.written(&number),
        );
        surround(document, page, drawn)?;
    }
    Ok(())
}

fn title(document: &Document) -> String {
    let facts = document.trailer.get_deref(b"Info", document);
    let title = facts
        .and_then(Object::as_dict)
        .and_then(|facts| facts.get(b"Title"));
    title.and_then(decode_text_string).unwrap_or_default()
}

fn width(document: &Document, page: ObjectId) -> f32 {
    let edges = document
        .get_dictionary(page)
        .and_then(|page| page.get(b"MediaBox"));
    let right = edges
        .and_then(Object::as_array)
        .ok()
        .and_then(|edges| edges.get(2));
    right.and_then(|right| right.as_float().ok()).unwrap_or(WIDTH)
}

/// What is on the page draws in a system of its own and may leave it turned about: the foot begins from a fresh one.
fn surround(document: &mut Document, page: ObjectId, foot: String) -> lopdf::Result<()> {
    let before = document.add_object(Stream::new(Dictionary::new(), b"q\n".to_vec()));
    let after = document.add_object(Stream::new(Dictionary::new(), foot.into_bytes()));
    let mut contents = vec![Object::Reference(before)];
    contents.extend(
        document
            .get_page_contents(page)
            .into_iter()
            .map(Object::Reference),
    );
    contents.push(Object::Reference(after));
    document.get_dictionary_mut(page)?.set("Contents", contents);
    Ok(())
}

fn name_font(document: &mut Document, page: ObjectId, font: ObjectId) -> lopdf::Result<()> {
    let resources = document.get_or_create_resources(page)?.as_dict_mut()?;
    let mut fonts = match resources.get(b"Font") {
        Ok(Object::Reference(elsewhere)) => {
            let elsewhere = *elsewhere;
            document.get_dictionary(elsewhere)?.clone()
        }
        Ok(fonts) => fonts.as_dict()?.clone(),
        Err(_) => Dictionary::new(),
    };
    fonts.set(NAME, font);
    document
        .get_or_create_resources(page)?
        .as_dict_mut()?
        .set("Font", fonts);
    Ok(())
}

/// What the foot is written in.
enum Hand {
    /// A font of the document.
    Own {
        /// Its file.
        font: Vec<u8>,
        /// Its name.
        name: Vec<u8>,
        /// The number and width of each letter, in thousandths of the size.
        glyphs: BTreeMap<char, (u16, f32)>,
    },
    /// The font that needs no file.
    Helvetica,
}

impl Hand {
    /// The font of the document that knows most of the letters; of several the one that is used for most of the text,
    /// which is no bold one.
    fn new(document: &Document, letters: &str) -> Self {
        let mut best = (0, 0, Self::Helvetica);
        for whole in Whole::all(document) {
            let Some(font) = whole.bytes(document) else {
                continue;
            };
            let glyphs = glyphs(&font, letters);
            let rank = (glyphs.len(), whole.used(document).len());
            if rank > (best.0, best.1) {
                let name = document
                    .get_dictionary(whole.font)
                    .and_then(|font| font.get(b"BaseFont"));
                let name = name.and_then(Object::as_name).unwrap_or(b"Foot");
                // A name before which six letters and a plus stand is one of which a part is embedded.
                let plain = name.split(|&byte| byte == b'+').next_back().unwrap_or(name);
                let name = [b"HEARTH+", plain].concat();
                best = (rank.0, rank.1, Self::Own { font, name, glyphs });
            }
        }
        best.2
    }

    fn embed(&self, document: &mut Document) -> ObjectId {
        match self {
            Self::Own { font, name, glyphs } => own(document, font, name, glyphs),
            Self::Helvetica => document.add_object(dictionary! {
                "Type" => "Font",
                "Subtype" => "Type1",
                "BaseFont" => "Helvetica",
                "Encoding" => "WinAnsiEncoding",
            }),
        }
    }

    /// The text in the code of the font, in hexadecimal digits.
    fn written(&self, text: &str) -> String {
        let mut code = String::new();
        for letter in text.chars() {
            let written = match self {
                Self::Own { glyphs, .. } => glyphs.get(&letter).map(|(glyph, _)| write!(code, "{glyph:04X}")),
                Self::Helvetica => u8::try_from(letter).ok().map(|byte| write!(code, "{byte:02X}")),
            };
            written.transpose().expect("memory takes every letter");
        }
        code
    }

    /// How wide the number of a page is, in points.
    fn width(&self, number: &str) -> f32 {
        let width = |letter: char| match self {
            Self::Own { glyphs, .. } => glyphs.get(&letter).map_or(0.0, |(_, width)| *width),
            Self::Helvetica if letter.is_ascii_digit() => 556.0,
            Self::Helvetica => 278.0,
        };
        number.chars().map(width).sum::<f32>() * SIZE / 1000.0
    }
}

/// Those of the letters that a font knows.
fn glyphs(font: &[u8], letters: &str) -> BTreeMap<char, (u16, f32)> {
    let Ok(face) = Face::parse(font, 0) else {
        return BTreeMap::new();
    };
    let thousandth = f32::from(face.units_per_em()) / 1000.0;
    let known = letters.chars().filter_map(|letter| {
        let glyph = face.glyph_index(letter)?;
        let width = f32::from(face.glyph_hor_advance(glyph)?) / thousandth;
        Some((letter, (glyph.0, width)))
    });
    known.collect()
}

fn own(document: &mut Document, font: &[u8], name: &[u8], glyphs: &BTreeMap<char, (u16, f32)>) -> ObjectId {
    let used = glyphs.values().map(|(glyph, _)| *glyph).collect();
    let (file, to_new) = match subset(font, &used) {
        Some((small, to_new)) => {
            let to_new = document.add_object(Stream::new(Dictionary::new(), to_new));
            (small, Object::Reference(to_new))
        }
        None => (font.to_vec(), "Identity".into()),
    };
    let file = document.add_object(embedded(file));
    let descriptor = document.add_object(dictionary! {
        "Type" => "FontDescriptor",
        "FontName" => Object::Name(name.to_vec()),
        "Flags" => 4,
        "FontBBox" => vec![0.into(), (-300).into(), 1000.into(), 1000.into()],
        "ItalicAngle" => 0,
        "Ascent" => 900,
        "Descent" => -250,
        "CapHeight" => 700,
        "StemV" => 80,
        "FontFile2" => file,
    });
    let widths = glyphs.values().flat_map(|(glyph, width)| {
        [
            Object::from(i64::from(*glyph)),
            Object::Array(vec![(*width).into()]),
        ]
    });
    let descendant = document.add_object(dictionary! {
        "Type" => "Font",
        "Subtype" => "CIDFontType2",
        "BaseFont" => Object::Name(name.to_vec()),
        "CIDSystemInfo" => dictionary! {
            "Registry" => Object::String(b"Adobe".to_vec(), StringFormat::Literal),
            "Ordering" => Object::String(b"Identity".to_vec(), StringFormat::Literal),
            "Supplement" => 0,
        },
        "FontDescriptor" => descriptor,
        "W" => widths.collect::<Vec<Object>>(),
        "CIDToGIDMap" => to_new,
    });
    let text = document.add_object(Stream::new(Dictionary::new(), back_to_text(glyphs).into_bytes()));
    document.add_object(dictionary! {
        "Type" => "Font",
        "Subtype" => "Type0",
        "BaseFont" => Object::Name(name.to_vec()),
        "Encoding" => "Identity-H",
        "DescendantFonts" => vec![Object::Reference(descendant)],
        "ToUnicode" => text,
    })
}

/// The map by which readers find and copy the text.
fn back_to_text(glyphs: &BTreeMap<char, (u16, f32)>) -> String {
    let mut map = String::from(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /Adobe-Identity-UCS def\n\
         /CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
    );
    // A block holds at most a hundred.
    let all: Vec<(&char, &(u16, f32))> = glyphs.iter().collect();
    for block in all.chunks(100) {
        let _ = writeln!(map, "{} beginbfchar", block.len());
        for (letter, (glyph, _)) in block {
            let _ = write!(map, "<{glyph:04X}> <");
            for unit in letter.encode_utf16(&mut [0; 2]) {
                let _ = write!(map, "{unit:04X}");
            }
            map.push_str(">\n");
        }
        map.push_str("endbfchar\n");
    }
    map.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    map
}
