//! The texts that Enode writes, and what no text may do.

use enode::models::Intervention;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::markdown::blocks;
use super::*;

fn intervention(resolution: &Value) -> InterventionView {
    let intervention: Intervention = serde_json::from_value(json!({
        "id": "9d90a9ad-9b24-4ce0-94e9-e888b1b877f4", "vendor": "AUDI", "vendorType": "vehicle", "brand": "Audi",
        "introducedAt": "2023-03-16T00:00:00Z", "domain": "Account", "resolution": resolution,
    }))
    .unwrap();
    intervention_view(&intervention)
}

fn text(text: &str) -> Span {
    Span::Text {
        text: text.to_owned(),
    }
}

fn paragraph(spans: Vec<Span>) -> Block {
    Block::Paragraph { spans }
}

#[test]
fn the_example_of_the_contract_is_a_sentence_and_two_steps() {
    let view = intervention(&json!({
        "title": "Accept the Audi terms and conditions", "access": "Remote", "agent": "User", "action": null,
        "description": "To gain access to your vehicle's telemetry data, it's necessary to accept Audi's terms and conditions. Follow these steps to proceed:<br><br>1. Open the **myAudi app** on your phone<br>2. Follow the prompts to accept Audi's terms and conditions",
    }));
    let app = Span::Strong {
        spans: vec![text("myAudi app")],
    };
    assert_eq!(
        view.description,
        [
            paragraph(vec![text(
                "To gain access to your vehicle's telemetry data, it's necessary to accept Audi's terms and conditions. Follow these steps to proceed:"
            )]),
            Block::List {
                ordered: true,
                start: 1,
                items: vec![
                    vec![paragraph(vec![text("Open the "), app, text(" on your phone")])],
                    vec![paragraph(vec![text(
                        "Follow the prompts to accept Audi's terms and conditions"
                    )])],
                ],
            },
        ]
    );
    assert_eq!(view.place, InterventionPlace::InApp);
    assert_eq!(
        (view.vendor.as_deref(), view.asset_type),
        (Some("AUDI"), Some(AssetType::Vehicle))
    );
    assert!(!view.third_party);
}

#[test]
fn where_it_is_done_is_told_and_an_unknown_place_is_kept() {
    let place = |access: &str, action: Option<&str>| {
        intervention(
            &json!({"title": "", "description": "", "access": access, "agent": "ThirdParty", "action": action}),
        )
    };
    assert_eq!(place("Physical", None).place, InterventionPlace::AtDevice);
    assert_eq!(
        place("Remote", Some("Link")).place,
        InterventionPlace::BySigningIn
    );
    assert_eq!(
        place("Orbital", None).place,
        InterventionPlace::Elsewhere {
            place: "Orbital".to_owned()
        }
    );
    assert!(place("Physical", None).third_party);
}

#[test]
fn a_break_ends_a_line() {
    for written in ["a<br>b", "a<BR/>b", "a <br /> b", "a  \nb"] {
        let found = blocks(written);
        assert_eq!(
            found,
            [paragraph(vec![text("a"), Span::LineBreak, text("b")])],
            "{written}"
        );
    }
}

#[test]
fn tags_are_dropped_and_their_words_stay() {
    assert_eq!(
        blocks("a <b onclick=\"x()\">bold</b> word"),
        [paragraph(vec![text("a bold word")])]
    );
    assert_eq!(
        blocks("<div class=\"x\">\n<p>Press the <b>button</b></p>\n</div>\n\nthen wait"),
        [
            paragraph(vec![text("Press the button")]),
            paragraph(vec![text("then wait")]),
        ]
    );
    assert_eq!(blocks("<!-- <b>nothing</b> -->"), []);
    assert_eq!(
        blocks("if a < b && c > d"),
        [paragraph(vec![text("if a < b && c > d")])],
        "a comparison is no tag"
    );
}

#[test]
fn only_https_is_a_link() {
    let link = Span::Link {
        text: "the portal".to_owned(),
        url: "https://portal.example/a?b=c".to_owned(),
    };
    assert_eq!(
        blocks("[the *portal*](https://portal.example/a?b=c)"),
        [paragraph(vec![link])]
    );
    for address in [
        "http://portal.example/",
        "javascript:alert(1)",
        "https://user@portal.example/",
        "mailto:a@portal.example",
        "/relative",
        "data:text/html,x",
    ] {
        assert_eq!(
            blocks(&format!("see [the portal]({address}) now")),
            [paragraph(vec![text("see the portal now")])],
            "{address}"
        );
    }
    assert_eq!(
        blocks("![a picture](https://tracker.example/x.png)"),
        [paragraph(vec![text("a picture")])],
        "nothing is fetched"
    );
}

#[test]
fn the_other_kinds_are_told_apart() {
    assert_eq!(
        blocks("## Title\n\n> quoted *words*\n\n- a\n\n- b `c`\n\n---\n\n```sh\nx < y\n```"),
        [
            Block::Heading {
                level: 2,
                spans: vec![text("Title")]
            },
            paragraph(vec![
                text("quoted "),
                Span::Emphasis {
                    spans: vec![text("words")]
                }
            ]),
            Block::List {
                ordered: false,
                start: 1,
                items: vec![
                    vec![paragraph(vec![text("a")])],
                    vec![paragraph(vec![text("b "), Span::Code { text: "c".to_owned() }])],
                ],
            },
            Block::Code {
                text: "x < y".to_owned()
            },
        ]
    );
}

#[test]
fn the_deepest_nesting_costs_no_stack_and_loses_no_word() {
    for nesting in ["> ", "- ", "1. ", "*", "**", "["] {
        let found = blocks(&format!("{}bottom", nesting.repeat(20_000)));
        let mut words = Vec::new();
        walk(&found, 0, &mut |span| {
            if let Span::Text { text } = span {
                words.push(text.clone());
            }
        });
        assert!(words.concat().contains("bottom"), "{nesting}");
        let json = serde_json::to_string(&found).unwrap();
        assert_eq!(
            serde_json::from_str::<Vec<Block>>(&json).unwrap(),
            found,
            "{nesting}"
        );
    }
}

/// Visits every span, and holds the depth within bounds.
fn walk(blocks: &[Block], depth: usize, visit: &mut impl FnMut(&Span)) {
    assert!(depth < 30, "the tree is shallow");
    for block in blocks {
        match block {
            Block::Paragraph { spans } | Block::Heading { spans, .. } => walk_spans(spans, depth, visit),
            Block::List { items, .. } => items.iter().for_each(|item| walk(item, depth + 1, visit)),
            Block::Code { .. } => {}
        }
    }
}

fn walk_spans(spans: &[Span], depth: usize, visit: &mut impl FnMut(&Span)) {
    assert!(depth < 30, "the tree is shallow");
    for span in spans {
        visit(span);
        if let Span::Strong { spans } | Span::Emphasis { spans } = span {
            walk_spans(spans, depth + 1, visit);
        }
    }
}

const TAGS: [&str; 6] = [
    "<b>",
    "</b>",
    "<script>",
    "<img src=x onerror=y>",
    "<div>",
    "<br>",
];

proptest! {
    #[test]
    fn no_text_makes_it_fall_over_and_every_link_is_https(markdown: String) {
        walk(&blocks(&markdown), 0, &mut |span| {
            if let Span::Link { url, .. } = span {
                assert!(url.starts_with("https://"), "{url}");
            }
        });
    }

    /// Without code and escapes, in which a tag is meant to be read.
    #[test]
    fn no_tag_survives(
        pieces in proptest::collection::vec(
            proptest::sample::select(
                [&TAGS[..], &["a word", " ", "\n", "\n\n", "**", "*", "[", "](https://a.example)", "](javascript:x)", "- ", "1. ", "> ", "# "]]
                    .concat(),
            ),
            0..24,
        ),
    ) {
        let written = pieces.concat();
        let mut kept = Vec::new();
        walk(&blocks(&written), 0, &mut |span| match span {
            Span::Text { text } | Span::Code { text } | Span::Link { text, .. } => kept.push(text.clone()),
            Span::Strong { .. } | Span::Emphasis { .. } | Span::LineBreak => {}
        });
        for text in kept {
            prop_assert!(TAGS.iter().all(|tag| !text.contains(tag)), "{written:?} left {text:?}");
        }
    }
}
