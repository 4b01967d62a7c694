//! Finishes a PDF that a webview has printed.
//!
//! Webviews print no running foot and put whole fonts into the file. So each page gets a foot with the document's title
//! and “2 / 3”, and each font keeps only the letters that are used. Pure: bytes in, bytes out. Not here: printing, and
//! what the title says; the webview writes its page's title into the file.

mod fonts;
mod foot;
#[cfg(test)]
mod tests;

use lopdf::Document;

/// Why a PDF could not be finished. What was printed is whole and can be used as it is.
#[derive(Debug, thiserror::Error)]
pub enum Unfinished {
    /// It is no PDF, or one of a shape that webviews do not print.
    #[error("the PDF could not be read")]
    Shape(#[from] lopdf::Error),
    /// It could not be put together again.
    #[error("the PDF could not be written")]
    Writing(#[from] std::io::Error),
}

/// The same PDF with a foot on every page and small fonts.
///
/// # Errors
/// When it cannot be read as a PDF.
pub fn finished(printed: &[u8]) -> Result<Vec<u8>, Unfinished> {
    let mut document = Document::load_mem(printed)?;
    // The foot's font is made of a whole one, so it comes first.
    foot::add(&mut document)?;
    fonts::shrink(&mut document);
    document.compress();
    let mut bytes = Vec::new();
    document.save_to(&mut bytes)?;
    Ok(bytes)
}
