//! The QR picture of a link, drawn here so that the window needs no link to show one.
//!
//! The picture is the link: whoever sees it can open it. So it is held as the link is. Wiping covers what is held
//! here; the squares that the encoder works on are beyond this crate.

use std::fmt;

use enode::LinkUrl;
use qrcode::{Color, EcLevel, QrCode};
use secrecy::{ExposeSecret, SecretString};

/// Light squares round the code, on each side: what ISO/IEC 18004 asks for.
const QUIET_ZONE: usize = 4;

/// The QR picture of one link, as SVG: as good as the link itself.
#[derive(Clone)]
pub struct QrPicture(SecretString);

impl QrPicture {
    /// The SVG document, one element with neither width nor height of its own. Whoever calls this shows the link.
    pub fn expose_secret(&self) -> &str {
        self.0.expose_secret()
    }
}

impl fmt::Debug for QrPicture {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("QrPicture(withheld)")
    }
}

/// More than a QR code can hold: 2331 bytes at this error correction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the link is too long for a QR code")]
pub struct LinkTooLong;

/// Draws a link: black on white, error correction M (reads with 15 % of it spoilt), a quiet zone round it.
///
/// # Errors
/// [`LinkTooLong`], which Enode's links are far from.
pub fn qr_svg(link: &LinkUrl) -> Result<QrPicture, LinkTooLong> {
    let code =
        QrCode::with_error_correction_level(link.expose_secret(), EcLevel::M).map_err(|_| LinkTooLong)?;
    let width = code.width();
    let size = width + 2 * QUIET_ZONE;
    let mut dark = String::new();
    for (y, row) in code.into_colors().chunks(width).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(PartialEq::eq) {
            if run[0] == Color::Dark {
                dark.push_str(&rectangle(x + QUIET_ZONE, y + QUIET_ZONE, run.len()));
            }
            x += run.len();
        }
    }
    Ok(QrPicture(SecretString::from(format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h{size}v{size}H0z"/><path fill="#000" d="{dark}"/></svg>"##
    ))))
}

/// The path round a run of squares.
fn rectangle(left: usize, top: usize, length: usize) -> String {
    format!("M{left} {top}h{length}v1h-{length}z")
}

#[cfg(test)]
mod tests {
    use enode::LinkHosts;

    use super::*;

    const SCALE: usize = 4;

    fn link(length: usize) -> LinkUrl {
        let host = "https://link.enode.com/";
        let path: String = "YzIwZThh-_Mk9"
            .chars()
            .cycle()
            .take(length - host.len())
            .collect();
        let link = LinkUrl::check(&format!("{host}{path}"), &LinkHosts::enode()).expect("Enode's");
        assert_eq!(link.expose_secret().len(), length);
        link
    }

    /// The squares of the picture, true where dark, read off its path as a browser draws it.
    fn squares(picture: &QrPicture) -> Vec<Vec<bool>> {
        let svg = picture.expose_secret();
        let between = |from: &str, to: &str| {
            let (_, rest) = svg.split_once(from).expect(from);
            rest.split_once(to).expect(to).0.to_owned()
        };
        let size: usize = between("viewBox=\"0 0 ", " ").parse().expect("a number");
        let mut squares = vec![vec![false; size]; size];
        let path = between("fill=\"#000\" d=\"M", "z\"");
        for run in path.split("zM") {
            let (corner, rest) = run.split_once('h').expect("a run");
            let (left, top) = corner.split_once(' ').expect("a corner");
            let (left, top): (usize, usize) = (left.parse().expect("x"), top.parse().expect("y"));
            let (length, back) = rest.split_once("v1h-").expect("one square high");
            assert_eq!(length, back, "a rectangle");
            let length: usize = length.parse().expect("a length");
            squares[top][left..left + length].fill(true);
        }
        squares
    }

    fn read(squares: &[Vec<bool>]) -> String {
        let pixels = squares.len() * SCALE;
        let mut picture = rqrr::PreparedImage::prepare_from_greyscale(pixels, pixels, |x, y| {
            if squares[y / SCALE][x / SCALE] { 0 } else { 255 }
        });
        let grids = picture.detect_grids();
        assert_eq!(grids.len(), 1, "one code in the picture");
        let (meta, text) = grids[0].decode().expect("it decodes");
        assert_eq!(meta.ecc_level, 0, "level M, as the format information codes it");
        text
    }

    #[test]
    fn a_phone_reads_the_link_that_was_drawn() {
        for length in [24, 60, 117, 180, 240, 300, 700] {
            let link = link(length);
            let picture = qr_svg(&link).expect("fits");
            assert_eq!(read(&squares(&picture)), link.expose_secret());
        }
    }

    #[test]
    fn it_reads_with_a_part_of_it_spoilt() {
        let link = link(117);
        let mut squares = squares(&qr_svg(&link).expect("fits"));
        let middle = squares.len() / 2;
        for row in &mut squares[middle - 3..middle + 3] {
            row[middle - 3..middle + 3].fill(false);
        }
        assert_eq!(
            read(&squares),
            link.expose_secret(),
            "error correction M has room for that"
        );
    }

    #[test]
    fn four_squares_on_each_side_stay_light() {
        let squares = squares(&qr_svg(&link(117)).expect("fits"));
        let size = squares.len();
        let inside = 4..size - 4;
        for (y, row) in squares.iter().enumerate() {
            for (x, dark) in row.iter().enumerate() {
                assert!(!dark || inside.contains(&x) && inside.contains(&y), "{x} {y}");
            }
        }
        assert!(
            squares[4][4] && squares[4][size - 5] && squares[size - 5][4],
            "the corners of the code touch the zone"
        );
    }

    #[test]
    fn the_picture_is_not_printed() {
        let picture = qr_svg(&link(60)).expect("fits");
        assert_eq!(format!("{picture:?}"), "QrPicture(withheld)");
        assert!(
            !picture.expose_secret().contains("link.enode.com"),
            "the link is drawn, not written"
        );
    }

    #[test]
    fn what_no_code_can_hold_is_refused() {
        assert!(qr_svg(&link(2331)).is_ok());
        assert_eq!(qr_svg(&link(2400)).expect_err("too long"), LinkTooLong);
    }
}
