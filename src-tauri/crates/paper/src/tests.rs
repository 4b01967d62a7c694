//! PDFs as a webview prints them, made here.

use lopdf::{Document, Object, Stream, dictionary, text_string};

use super::finished;

/// A PDF with so many pages, a title, and no font with a file.
fn printed(pages: usize, title: &str) -> Vec<u8> {
    let mut document = Document::with_version("1.4");
    let tree = document.new_object_id();
    let kids: Vec<Object> = (0..pages)
        .map(|_| {
            let drawn = Stream::new(dictionary! {}, b"1 0 0 -1 0 842 cm".to_vec());
            let drawn = document.add_object(drawn);
            let page = dictionary! {
                "Type" => "Page",
                "Parent" => tree,
                "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
                "Resources" => dictionary! {},
                "Contents" => drawn,
            };
            document.add_object(page).into()
        })
        .collect();
    let count = i64::try_from(pages).unwrap();
    document.set_object(
        tree,
        dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count },
    );
    let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => tree });
    let facts = document.add_object(dictionary! { "Title" => text_string(title) });
    document.trailer.set("Root", catalog);
    document.trailer.set("Info", facts);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).unwrap();
    bytes
}

fn texts(pdf: &[u8]) -> Vec<String> {
    let document = Document::load_mem(pdf).unwrap();
    let pages = document.get_pages();
    pages
        .keys()
        .map(|&page| document.extract_text(&[page]).unwrap())
        .collect()
}

#[test]
fn every_page_says_whose_it_is_and_which_of_how_many() {
    let pdf = finished(&printed(3, "Visit report · Kvarnvägen 14")).unwrap();
    let texts = texts(&pdf);
    assert_eq!(texts.len(), 3);
    for (text, number) in texts.iter().zip(["1 / 3", "2 / 3", "3 / 3"]) {
        assert!(text.contains("Visit report · Kvarnvägen 14"), "{text}");
        assert!(text.contains(number), "{text}");
    }
}

#[test]
fn the_foot_stands_upright_whatever_the_page_has_turned() {
    let pdf = finished(&printed(1, "Report")).unwrap();
    let document = Document::load_mem(&pdf).unwrap();
    let page = document.page_iter().next().unwrap();
    let drawn = String::from_utf8(document.get_page_content(page).unwrap()).unwrap();
    let (before, after) = drawn.split_once("1 0 0 -1 0 842 cm").unwrap();
    assert_eq!(before.trim(), "q");
    assert!(after.trim().starts_with("Q q"), "{after}");
}

#[test]
fn what_is_no_pdf_is_refused() {
    for bytes in [&b""[..], b"%PDF-1.4\n%%EOF\n", b"<html>"] {
        assert!(finished(bytes).is_err(), "{bytes:?}");
    }
}
