//! Which pictures are taken.

use proptest::prelude::*;

use super::*;

/// The first bytes of a PNG of this size: its signature and its header.
fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR".to_vec();
    bytes.extend(width.to_be_bytes());
    bytes.extend(height.to_be_bytes());
    bytes.extend(b"\x08\x06\x00\x00\x00\x00\x00\x00\x00");
    bytes
}

fn svg(inside: &str) -> Vec<u8> {
    format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">{inside}</svg>"#
    )
    .into_bytes()
}

fn problem(bytes: Vec<u8>) -> Option<MarkProblem> {
    CompanyMark::check(bytes).err()
}

#[test]
fn pictures_are_known_by_what_is_in_them() {
    let kind = |bytes| CompanyMark::check(bytes).expect("a picture").kind();
    assert_eq!(kind(png(64, 32)), MarkKind::Png);
    // Start of image, application segment, and a frame of 32 by 64 pixels.
    let jpeg = b"\xff\xd8\xff\xe0\x00\x04\x00\x00\xff\xc0\x00\x11\x08\x00\x40\x00\x20\x03\x01\x22\x00\x02\x11\x01\x03\x11\x01";
    assert_eq!(kind(jpeg.to_vec()), MarkKind::Jpeg);
    assert_eq!(kind(svg("<path d='M0 0h9'/>")), MarkKind::Svg);
    let old = r#"<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg xmlns="http://www.w3.org/2000/svg"/>"#;
    assert_eq!(kind(old.as_bytes().to_vec()), MarkKind::Svg);
}

#[test]
fn what_is_no_picture_is_not_taken() {
    for bytes in [
        &b""[..],
        b"GIF89a",
        b"<html></html>",
        b"<svg/>",
        b"\x89PNG\r\n\x1a\n",
        b"<svg xmlns",
    ] {
        assert_eq!(problem(bytes.to_vec()), Some(MarkProblem::NoPicture), "{bytes:?}");
    }
    assert_eq!(
        problem(png(8, 64)),
        Some(MarkProblem::Size { width: 8, height: 64 })
    );
    assert!(matches!(problem(png(50_000, 64)), Some(MarkProblem::Size { .. })));
    assert_eq!(problem(vec![0; LARGEST_MARK + 1]), Some(MarkProblem::TooLarge));
}

#[test]
fn a_drawing_that_does_more_than_draw_is_refused() {
    for active in [
        "<script>alert(1)</script>",
        "<g><SCRIPT/></g>",
        "<foreignObject><p/></foreignObject>",
        "<rect onload='alert(1)'/>",
        "<a href='javascript:alert(1)'/>",
        "<image xlink:href='https://tracker.example/1.png'/>",
        "<use href=' //elsewhere.example/x.svg#a'/>",
    ] {
        assert_eq!(problem(svg(active)), Some(MarkProblem::Active), "{active}");
    }
    for still in [
        "<use href='#a'/>",
        "<image xlink:href='data:image/png;base64,iVBORw0KGgo='/>",
        "<text>script on load</text>",
    ] {
        assert_eq!(problem(svg(still)), None, "{still}");
    }
}

#[test]
fn entities_that_multiply_end_nothing() {
    let bomb = r#"<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;">]><svg xmlns="http://www.w3.org/2000/svg"><text>&f;</text></svg>"#;
    assert_eq!(problem(bomb.as_bytes().to_vec()), Some(MarkProblem::NoPicture));
}

#[test]
fn another_picture_has_another_version() {
    let version = |bytes| CompanyMark::check(bytes).expect("a picture").version();
    assert_eq!(version(png(64, 64)), version(png(64, 64)));
    assert_ne!(version(png(64, 64)), version(png(64, 65)));
}

proptest! {
    #[test]
    fn no_bytes_break_it(bytes in proptest::collection::vec(any::<u8>(), 0..200), png_first: bool) {
        let bytes = if png_first { [png(20, 20), bytes].concat() } else { bytes };
        let _ = CompanyMark::check(bytes);
    }
}
