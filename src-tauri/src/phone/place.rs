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

/// Where window and phone go. The window stays as it is where there is room beside it; else it moves to the left, and
/// gives way as far as `narrowest`.
pub(super) fn beside(screen: Area, window: Area, phone: (i32, i32), narrowest: i32) -> (Area, Area) {
    let (width, height) = (phone.0, phone.1.min(screen.height));
    let room = screen.width - width;
    let window_width = window.width.min(room.max(narrowest));
    let x = window.x.min(screen.right() - width - window_width).max(screen.x);
    let window = Area {
        x,
        width: window_width,
        ..window
    };
    let phone = Area {
        x: window.right().min(screen.right() - width),
        y: window.y.min(screen.bottom() - height).max(screen.y),
        width,
        height,
    };
    (window, phone)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCREEN: Area = Area {
        x: 0,
        y: 30,
        width: 1920,
        height: 1050,
    };

    fn window(x: i32, width: i32) -> Area {
        Area {
            x,
            y: 100,
            width,
            height: 800,
        }
    }

    #[test]
    fn where_there_is_room_the_window_stays() {
        let before = window(100, 1280);
        let (after, phone) = beside(SCREEN, before, (390, 800), 720);
        assert_eq!(after, before, "nobody asked for it to move");
        assert_eq!((phone.x, phone.y), (1380, 100), "the phone stands at its side");
    }

    #[test]
    fn a_window_at_the_right_edge_moves_over() {
        let (after, phone) = beside(SCREEN, window(640, 1280), (390, 800), 720);
        assert_eq!(
            (after.x, after.width),
            (250, 1280),
            "it moves before it gives way"
        );
        assert_eq!(phone.x + phone.width, 1920);
    }

    #[test]
    fn on_a_small_screen_the_window_gives_way() {
        let small = Area {
            x: 0,
            y: 0,
            width: 1280,
            height: 720,
        };
        let (after, phone) = beside(small, window(0, 1280), (390, 800), 720);
        assert_eq!((after.x, after.width), (0, 890));
        assert_eq!((phone.x, phone.y, phone.height), (890, 0, 720));
    }

    #[test]
    fn the_phone_is_on_the_screen_whatever_the_window_is() {
        let tiny = Area {
            x: 0,
            y: 0,
            width: 900,
            height: 600,
        };
        let (after, phone) = beside(tiny, window(-50, 2000), (390, 800), 720);
        assert_eq!(after.width, 720, "it is usable yet");
        assert_eq!(phone.x, 510, "and the phone in front of its edge");
    }
}
