//! The message files: their sentences, and the agreement of the languages.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, Result, anyhow, bail, ensure};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

/// One sentence: which values it takes, and how it reads.
#[derive(Clone)]
pub(crate) struct Sentence {
    pub(crate) values: BTreeSet<String>,
    /// As English has it, on one line.
    pub(crate) reads: String,
}

/// One language: its sentences by their IDs, and its files: the name and the text of each, without what is only for
/// translators.
pub(crate) struct Language {
    pub(crate) texts: Vec<(String, String)>,
    pub(crate) sentences: BTreeMap<String, Sentence>,
}

/// Languages with the same sentences.
pub(crate) struct Family {
    pub(crate) languages: BTreeMap<String, Language>,
    model: String,
}

impl Family {
    /// Reads a folder with one file or one folder of files for each language. `model` is the language that the others
    /// are held against.
    pub(crate) fn read(folder: &Path, model: &str) -> Result<Self> {
        let mut languages = BTreeMap::new();
        for entry in std::fs::read_dir(folder).with_context(|| format!("reading {}", folder.display()))? {
            let path = entry?.path();
            let name = path
                .file_stem()
                .and_then(|name| name.to_str())
                .context("a language's name")?;
            languages.insert(name.to_owned(), Language::read(&path)?);
        }
        let family = Self {
            languages,
            model: model.to_owned(),
        };
        family.agree()?;
        Ok(family)
    }

    pub(crate) fn model(&self) -> &BTreeMap<String, Sentence> {
        &self.languages[&self.model].sentences
    }

    pub(crate) fn ids(&self) -> impl Iterator<Item = &String> {
        self.model().keys()
    }

    pub(crate) fn has(&self, id: &str) -> bool {
        self.model().contains_key(id)
    }

    fn agree(&self) -> Result<()> {
        ensure!(
            self.languages.contains_key(&self.model),
            "{} is missing",
            self.model
        );
        let mut faults = Vec::new();
        for (name, language) in &self.languages {
            for (id, sentence) in self.model() {
                match language.sentences.get(id) {
                    None => faults.push(format!("{name} lacks {id}")),
                    Some(other) if !other.values.is_subset(&sentence.values) => faults.push(format!(
                        "{name}: {id} takes {:?}, English {:?}",
                        other.values, sentence.values
                    )),
                    Some(_) => {}
                }
            }
            let unknown = language.sentences.keys().filter(|id| !self.has(id));
            faults.extend(unknown.map(|id| format!("{name} has {id}, which English has not")));
        }
        ensure!(
            faults.is_empty(),
            "The languages do not agree:\n  {}",
            faults.join("\n  ")
        );
        Ok(())
    }
}

impl Language {
    fn read(path: &Path) -> Result<Self> {
        let mut files = if path.is_dir() {
            let entries = std::fs::read_dir(path)?.map(|entry| Ok(entry?.path()));
            entries.collect::<Result<Vec<_>>>()?
        } else {
            vec![path.to_owned()]
        };
        files.sort();
        let mut sentences = BTreeMap::new();
        let mut texts = Vec::new();
        for file in &files {
            let text = std::fs::read_to_string(file)?;
            let prefix = if path.is_dir() {
                file.file_stem()
                    .and_then(|name| name.to_str())
                    .context("a file's name")?
            } else {
                "customer"
            };
            add(&text, prefix, &mut sentences).with_context(|| file.display().to_string())?;
            texts.push((prefix.to_owned(), without_comments(&text)));
        }
        Ok(Self { texts, sentences })
    }
}

fn without_comments(text: &str) -> String {
    let kept = text
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty());
    kept.flat_map(|line| [line, "\n"]).collect()
}

fn add(text: &str, prefix: &str, sentences: &mut BTreeMap<String, Sentence>) -> Result<()> {
    let resource = fluent_syntax::parser::parse(text).map_err(|(_, errors)| anyhow!("{errors:?}"))?;
    for entry in resource.body {
        let message = match entry {
            Entry::Message(message) => message,
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
            Entry::Term(term) => bail!("-{}: terms are not used here", term.id.name),
            Entry::Junk { content } => bail!("not understood: {content}"),
        };
        let id = message.id.name;
        ensure!(
            id.strip_prefix(prefix).is_some_and(|rest| rest.starts_with('-')),
            "{id} should begin with {prefix}-"
        );
        ensure!(
            message.attributes.is_empty(),
            "{id}: attributes are not used here"
        );
        let pattern = message.value.with_context(|| format!("{id} says nothing"))?;
        let mut values = BTreeSet::new();
        collect(&pattern, &mut values).with_context(|| id.to_owned())?;
        let sentence = Sentence {
            values,
            reads: reads(&pattern),
        };
        ensure!(
            sentences.insert(id.to_owned(), sentence).is_none(),
            "{id} stands twice"
        );
    }
    Ok(())
}

fn collect(pattern: &Pattern<&str>, values: &mut BTreeSet<String>) -> Result<()> {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            match expression {
                Expression::Inline(inline) => collect_inline(inline, values)?,
                Expression::Select { selector, variants } => {
                    collect_inline(selector, values)?;
                    for variant in variants {
                        collect(&variant.value, values)?;
                    }
                }
            }
        }
    }
    Ok(())
}

fn collect_inline(inline: &InlineExpression<&str>, values: &mut BTreeSet<String>) -> Result<()> {
    match inline {
        InlineExpression::VariableReference { id } => {
            values.insert(id.name.to_owned());
        }
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        InlineExpression::Placeable { expression } => match &**expression {
            Expression::Inline(inline) => collect_inline(inline, values)?,
            Expression::Select { .. } => bail!("a choice within a placeable"),
        },
        _ => bail!("only values and choices are used here"),
    }
    Ok(())
}

/// How it reads, its choices by what stands in the last of them.
fn reads(pattern: &Pattern<&str>) -> String {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(InlineExpression::VariableReference { id }) => {
                    text.push('{');
                    text.push_str(id.name);
                    text.push('}');
                }
                Expression::Inline(InlineExpression::StringLiteral { value }) => text.push_str(value),
                Expression::Inline(_) => text.push('…'),
                Expression::Select { variants, .. } => {
                    if let Some(last) = variants.last() {
                        text.push_str(&reads(&last.value));
                    }
                }
            },
        }
    }
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
