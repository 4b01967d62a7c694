//! Where the phone stands: beside the window, both within the screen's work area. Pure.

/// A stretch of the screen, in pixels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Area {
    pub(super) x: i32,
    pub(super) y: i32,
    pub(super) width: i32,
    pub(super) height: i32,
}

impl Area {
    fn right(self) -> i32 {
        self.x + self.width
    }

    fn bottom(self) -> i32 {
        self.y + self.height
    }
}

/// Where window and phone go.
///
/// The window stays as it is where there is room beside it; else it moves to the left and gives way, but to no less than
/// `narrowest`. Where that is not enough for both, it stays as it is, and the phone lies over it at the screen's right, down
/// to the presenter's `strip` at the window's lower edge, which has to be reached.
pub(super) fn beside(
    screen: Area,
    window: Area,
    phone: (i32, i32),
    narrowest: i32,
    strip: i32,
) -> (Area, Area) {
    let (width, height) = (phone.0, phone.1.min(screen.height));
    let room = screen.width - width;
    let after = if window.width <= room || room >= narrowest {
        let window_width = window.width.min(room);
        let x = window.x.min(screen.right() - width - window_width);
        Area {
            x: x.max(screen.x),
            width: window_width,
            ..window
        }
    } else {
        window
    };
    let phone = Area {
        x: after.right().min(screen.right() - width).max(screen.x),
        y: after.y.min(screen.bottom() - height).max(screen.y),
        width,
        height,
    };
    if lies_over(phone, after) {
        (after, above(phone, screen, after.bottom() - strip))
    } else {
        (after, phone)
    }
}

/// The phone ending at this height: it moves up as far as the screen goes, and is shorter for the rest.
fn above(phone: Area, screen: Area, end: i32) -> Area {
    let y = phone.y.min(end - phone.height).max(screen.y);
    Area {
        y,
        height: phone.height.min(end - y),
        ..phone
    }
}

/// Whether the phone lies over a part of the window, which would else cover it once it is clicked on.
pub(super) fn lies_over(phone: Area, window: Area) -> bool {
    phone.x < window.right()
        && phone.right() > window.x
        && phone.y < window.bottom()
        && phone.bottom() > window.y
}

#[cfg(test)]
mod tests {
    use super::*;

    const PHONE: (i32, i32) = (375, 800);
    const NARROWEST: i32 = 900;
    const STRIP: i32 = 48;

    fn screen(width: i32, height: i32) -> Area {
        Area {
            x: 0,
            y: 30,
            width,
            height,
        }
    }

    fn window(x: i32, width: i32) -> Area {
        Area {
            x,
            y: 100,
            width,
            height: 700,
        }
    }

    #[test]
    fn where_there_is_room_the_window_stays() {
        let before = window(100, 1280);
        let (after, phone) = beside(screen(1920, 1050), before, PHONE, NARROWEST, STRIP);
        assert_eq!(after, before, "nobody asked for it to move");
        assert_eq!((phone.x, phone.y), (1380, 100), "the phone stands at its side");
        assert!(!lies_over(phone, after));
    }

    #[test]
    fn a_window_at_the_right_edge_moves_over() {
        let (after, phone) = beside(screen(1920, 1050), window(640, 1280), PHONE, NARROWEST, STRIP);
        assert_eq!(
            (after.x, after.width),
            (265, 1280),
            "it moves before it gives way"
        );
        assert_eq!(phone.right(), 1920);
        assert!(!lies_over(phone, after));
    }

    #[test]
    fn before_a_projector_both_are_seen_whole() {
        let (after, phone) = beside(screen(1280, 770), window(0, 1280), PHONE, NARROWEST, STRIP);
        assert_eq!((after.x, after.width), (0, 905));
        assert_eq!((phone.x, phone.y, phone.height), (905, 30, 770));
        assert!(!lies_over(phone, after));
    }

    #[test]
    fn a_window_that_would_be_too_narrow_stays_with_the_phone_over_it() {
        for before in [window(0, 1024), window(-50, 2000), window(60, 950)] {
            let (after, phone) = beside(screen(1024, 738), before, PHONE, NARROWEST, STRIP);
            assert_eq!(after, before, "not a pixel of it changes");
            assert_eq!(phone.right(), 1024, "the phone is on the screen");
            assert!(lies_over(phone, after));
            assert!(phone.bottom() <= after.bottom() - STRIP, "the strip is reached");
            assert!(phone.y >= 30, "its top is on the screen");
        }
    }

    #[test]
    fn a_phone_over_a_window_is_as_tall_as_the_window_leaves_it() {
        let before = Area {
            height: 738,
            y: 30,
            ..window(0, 1024)
        };
        let (_, phone) = beside(screen(1024, 738), before, PHONE, NARROWEST, STRIP);
        assert_eq!((phone.y, phone.height), (30, 690));
    }

    #[test]
    fn a_small_window_on_a_small_screen_moves_at_most() {
        let (after, phone) = beside(screen(1024, 738), window(200, 640), PHONE, NARROWEST, STRIP);
        assert_eq!((after.x, after.width), (9, 640));
        assert!(!lies_over(phone, after));
    }

    #[test]
    fn a_second_screen_begins_where_it_begins() {
        let second = Area {
            x: 1920,
            ..screen(1280, 770)
        };
        let (after, phone) = beside(second, window(1920, 1280), PHONE, NARROWEST, STRIP);
        assert_eq!((after.x, after.width, phone.x), (1920, 905, 2825));
    }
}
