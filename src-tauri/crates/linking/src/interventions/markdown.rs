//! Remote Markdown as a tree of a few kinds, none of which can carry markup.
//!
//! HTML does not pass: tags are dropped and the words between them stay. `<br>` alone means something, since Enode
//! separates lines and steps with it. Quotations give their contents, pictures their text, rules nothing.

use std::iter::Peekable;

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag};
use serde::{Deserialize, Serialize};
use specta::Type;
use url::Url;

/// A part of a text, one below the other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Block {
    /// A paragraph.
    Paragraph {
        /// Its text.
        spans: Vec<Span>,
    },
    /// A heading.
    Heading {
        /// From 1, the highest, to 6. It counts within the text, not within the page.
        level: u8,
        /// Its text.
        spans: Vec<Span>,
    },
    /// A list.
    List {
        /// Whether its items are numbered.
        ordered: bool,
        /// The number of the first item.
        start: u32,
        /// The items.
        items: Vec<Vec<Block>>,
    },
    /// Lines to be shown as they are.
    Code {
        /// The lines.
        text: String,
    },
}

/// A part of a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Span {
    /// Plain text.
    Text {
        /// The text; `<` in it is a character like any other.
        text: String,
    },
    /// Important text.
    Strong {
        /// Its parts.
        spans: Vec<Span>,
    },
    /// Stressed text.
    Emphasis {
        /// Its parts.
        spans: Vec<Span>,
    },
    /// Something typed or read as it is.
    Code {
        /// The text.
        text: String,
    },
    /// A link. Its text is remote and may name another place than it leads to: show the host as well.
    Link {
        /// The text.
        text: String,
        /// Where it leads: always https.
        url: String,
    },
    /// The line ends here.
    LineBreak,
}

/// Lists, quotations and stresses within each other that are kept; what is nested deeper moves up to the last of
/// them. No text for people comes near it, and it bounds what the tree costs whoever walks it.
const DEEPEST: usize = 12;

/// The text as a tree.
pub(super) fn blocks(markdown: &str) -> Vec<Block> {
    let markdown = with_line_breaks(markdown);
    let events = shallow(Parser::new_ext(&markdown, Options::empty()));
    read_blocks(&mut events.peekable())
}

/// The same with each `<br>` as a hard break of Markdown, so that `<br>1. Open the app` begins a list.
fn with_line_breaks(markdown: &str) -> String {
    let mut written = String::with_capacity(markdown.len());
    let mut rest = markdown;
    while let Some(at) = rest.find('<') {
        let (before, tag) = rest.split_at(at);
        written.push_str(before);
        if let Some(after) = after_line_break(tag) {
            written.push_str("  \n");
            rest = after.trim_start_matches([' ', '\t']);
        } else {
            written.push('<');
            rest = &tag[1..];
        }
    }
    written.push_str(rest);
    written
}

/// What comes after `<br>`, `<br/>` or `<br />`, in letters of either case.
fn after_line_break(text: &str) -> Option<&str> {
    let name = text.get(1..3)?;
    let rest = name.eq_ignore_ascii_case("br").then(|| &text[3..])?;
    let rest = rest.trim_start_matches([' ', '\t']);
    rest.strip_prefix('/').unwrap_or(rest).strip_prefix('>')
}

/// Leaves out what is nested too deep, and keeps its contents.
fn shallow<'a>(events: impl Iterator<Item = Event<'a>>) -> impl Iterator<Item = Event<'a>> {
    use pulldown_cmark::TagEnd;
    let mut depth = 0;
    events.filter(move |event| match event {
        // An item goes with its list.
        Event::Start(Tag::Item) | Event::End(TagEnd::Item) => depth <= DEEPEST,
        Event::Start(_) => {
            depth += 1;
            depth <= DEEPEST
        }
        Event::End(_) => {
            depth -= 1;
            depth < DEEPEST
        }
        _ => true,
    })
}

/// Blocks up to the end of what holds them. What stands there without a paragraph, as in a tight list, gets one.
fn read_blocks<'a, I: Iterator<Item = Event<'a>>>(events: &mut Peekable<I>) -> Vec<Block> {
    let mut blocks = Vec::new();
    while let Some(event) = events.next_if(|event| !matches!(event, Event::End(_))) {
        match event {
            Event::Start(Tag::Paragraph) => paragraph(read_to_end(events, read_spans), &mut blocks),
            Event::Start(Tag::Heading { level, .. }) => {
                let spans = read_to_end(events, read_spans);
                if !spans.is_empty() {
                    let level = number(level);
                    blocks.push(Block::Heading { level, spans });
                }
            }
            Event::Start(Tag::List(first)) => {
                let items = read_to_end(events, read_items);
                blocks.push(Block::List {
                    ordered: first.is_some(),
                    start: first.and_then(|first| first.try_into().ok()).unwrap_or(1),
                    items,
                });
            }
            Event::Start(Tag::CodeBlock(_)) => {
                let text = read_to_end(events, read_text);
                blocks.push(Block::Code {
                    text: text.trim_end_matches('\n').to_owned(),
                });
            }
            Event::Start(Tag::HtmlBlock) => {
                let text = words_of(&read_to_end(events, read_text));
                paragraph(text_span(text), &mut blocks);
            }
            Event::Rule => {}
            Event::Start(tag) if !is_span(&tag) => blocks.extend(read_to_end(events, read_blocks)),
            loose => {
                let mut spans = Vec::new();
                read_span(loose, events, &mut spans);
                while let Some(event) = events.next_if(belongs_to_line) {
                    read_span(event, events, &mut spans);
                }
                paragraph(spans, &mut blocks);
            }
        }
    }
    blocks
}

/// What `read` makes of the contents of the element that has just begun; takes its end along.
fn read_to_end<'a, I, T>(events: &mut Peekable<I>, read: impl FnOnce(&mut Peekable<I>) -> T) -> T
where
    I: Iterator<Item = Event<'a>>,
{
    let contents = read(events);
    events.next();
    contents
}

fn read_items<'a, I: Iterator<Item = Event<'a>>>(events: &mut Peekable<I>) -> Vec<Vec<Block>> {
    let mut items = Vec::new();
    // A list holds items alone.
    while events
        .next_if(|event| matches!(event, Event::Start(Tag::Item)))
        .is_some()
    {
        items.push(read_to_end(events, read_blocks));
    }
    items
}

fn read_spans<'a, I: Iterator<Item = Event<'a>>>(events: &mut Peekable<I>) -> Vec<Span> {
    let mut spans = Vec::new();
    while let Some(event) = events.next_if(|event| !matches!(event, Event::End(_))) {
        read_span(event, events, &mut spans);
    }
    spans
}

fn read_span<'a, I: Iterator<Item = Event<'a>>>(
    event: Event<'a>,
    events: &mut Peekable<I>,
    spans: &mut Vec<Span>,
) {
    match event {
        Event::Text(text) => add_text(&text, spans),
        Event::Code(text) => spans.push(Span::Code {
            text: text.into_string(),
        }),
        Event::Html(html) => add_text(&words_of(&html), spans),
        Event::SoftBreak => add_text(" ", spans),
        Event::HardBreak => spans.push(Span::LineBreak),
        Event::Start(Tag::Strong) => {
            let inner = read_to_end(events, read_spans);
            spans.push(Span::Strong { spans: inner });
        }
        Event::Start(Tag::Emphasis) => {
            let inner = read_to_end(events, read_spans);
            spans.push(Span::Emphasis { spans: inner });
        }
        Event::Start(Tag::Link { dest_url, .. }) => {
            let inner = read_to_end(events, read_spans);
            match https(&dest_url) {
                Some(url) => spans.push(Span::Link {
                    text: text_of(&inner),
                    url,
                }),
                None => add_all(inner, spans),
            }
        }
        Event::Start(_) => {
            let inner = read_to_end(events, read_spans);
            add_all(inner, spans);
        }
        // Inline HTML, and what only extensions of Markdown have.
        _ => {}
    }
}

/// The text up to the end of what holds it, as it is.
fn read_text<'a, I: Iterator<Item = Event<'a>>>(events: &mut Peekable<I>) -> String {
    let mut text = String::new();
    while let Some(event) = events.next_if(|event| !matches!(event, Event::End(_))) {
        if let Event::Text(part) | Event::Html(part) = event {
            text.push_str(&part);
        }
    }
    text
}

fn is_span(tag: &Tag<'_>) -> bool {
    matches!(
        tag,
        Tag::Strong | Tag::Emphasis | Tag::Link { .. } | Tag::Image { .. }
    )
}

fn belongs_to_line(event: &Event<'_>) -> bool {
    match event {
        Event::Start(tag) => is_span(tag),
        Event::End(_) | Event::Rule => false,
        _ => true,
    }
}

fn paragraph(spans: Vec<Span>, blocks: &mut Vec<Block>) {
    if !spans.is_empty() {
        blocks.push(Block::Paragraph { spans });
    }
}

fn text_span(text: String) -> Vec<Span> {
    if text.is_empty() {
        Vec::new()
    } else {
        vec![Span::Text { text }]
    }
}

/// Adds to the text before, if there is one.
fn add_text(added: &str, spans: &mut Vec<Span>) {
    match spans.last_mut() {
        Some(Span::Text { text }) => text.push_str(added),
        _ => spans.extend(text_span(added.to_owned())),
    }
}

fn add_all(added: Vec<Span>, spans: &mut Vec<Span>) {
    for span in added {
        match span {
            Span::Text { text } => add_text(&text, spans),
            other => spans.push(other),
        }
    }
}

fn text_of(spans: &[Span]) -> String {
    let parts = spans.iter().map(|span| match span {
        Span::Text { text } | Span::Code { text } | Span::Link { text, .. } => text.clone(),
        Span::Strong { spans } | Span::Emphasis { spans } => text_of(spans),
        Span::LineBreak => " ".to_owned(),
    });
    parts.collect()
}

/// The address, if a browser may be sent there: https, with a host and no user name or password.
fn https(address: &str) -> Option<String> {
    let url = Url::parse(address).ok()?;
    let plain = url.scheme() == "https"
        && url.host_str().is_some_and(|host| !host.is_empty())
        && url.username().is_empty()
        && url.password().is_none();
    plain.then(|| String::from(url))
}

/// The words of a piece of HTML, without its tags and comments.
fn words_of(html: &str) -> String {
    let mut words = String::new();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        words.push_str(&rest[..at]);
        let tag = &rest[at..];
        let (end, length) = if tag.starts_with("<!--") {
            ("-->", 3)
        } else {
            (">", 1)
        };
        // A tag separates words as a space does.
        words.push(' ');
        rest = tag.find(end).map_or("", |end| &tag[end + length..]);
    }
    words.push_str(rest);
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn number(level: HeadingLevel) -> u8 {
    match level {
        HeadingLevel::H1 => 1,
        HeadingLevel::H2 => 2,
        HeadingLevel::H3 => 3,
        HeadingLevel::H4 => 4,
        HeadingLevel::H5 => 5,
        HeadingLevel::H6 => 6,
    }
}
