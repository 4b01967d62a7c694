//! A Rust function for each sentence, in a module for each file.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::messages::{Family, Sentence};

/// The functions, as the text of a module.
pub(crate) fn functions(families: &[&Family]) -> String {
    let mut modules: BTreeMap<String, Vec<(&String, &Sentence)>> = BTreeMap::new();
    for (id, sentence) in families.iter().flat_map(|family| family.model()) {
        let module = id.split('-').next().unwrap_or(id);
        modules.entry(name(module)).or_default().push((id, sentence));
    }
    let mut text = String::new();
    for (module, sentences) in modules {
        let _ = writeln!(text, "/// The sentences of `{module}`.\npub mod {module} {{");
        for (id, sentence) in sentences {
            function(&mut text, id, sentence);
        }
        text.push_str("}\n");
    }
    text
}

fn function(text: &mut String, id: &str, sentence: &Sentence) {
    let (_, rest) = id.split_once('-').unwrap_or(("", id));
    let parameters: Vec<String> = sentence
        .values
        .iter()
        .map(|value| format!("{}: impl Into<crate::Value>", name(value)))
        .collect();
    let values: Vec<String> = sentence
        .values
        .iter()
        .map(|value| format!("({value:?}, {}.into())", name(value)))
        .collect();
    // As code, so that no address or bracket in it is taken for Markdown.
    let reads = sentence.reads.replace('`', "'");
    let _ = writeln!(
        text,
        "    /// `{reads}`\n    #[must_use]\n    pub fn {}({}) -> crate::Message {{\n        crate::Message::new({id:?}, [{}])\n    }}",
        name(rest),
        parameters.join(", "),
        values.join(", ")
    );
}

/// A Rust name of a name in a message file. Files write `camelCase` and `kebab-case`.
fn name(text: &str) -> String {
    let mut name = String::new();
    for letter in text.chars() {
        if letter == '-' {
            name.push('_');
        } else if letter.is_ascii_uppercase() {
            name.push('_');
            name.push(letter.to_ascii_lowercase());
        } else {
            name.push(letter);
        }
    }
    match name.as_str() {
        "as" | "break" | "continue" | "else" | "for" | "if" | "in" | "let" | "loop" | "match" | "move"
        | "return" | "try" | "type" | "use" | "where" | "while" | "yield" => format!("{name}_"),
        _ => name,
    }
}

/// The files of each language, by its name: the name and the text of each.
pub(crate) fn languages(operator: &Family, customer: &Family) -> String {
    let mut text = String::new();
    for (constant, family) in [("OPERATOR", operator), ("CUSTOMER", customer)] {
        let _ = writeln!(text, "const {constant}: &[(&str, &[(&str, &str)])] = &[");
        for (language, files) in &family.languages {
            let files: Vec<String> = files
                .texts
                .iter()
                .map(|(name, text)| format!("({name:?}, {text:?})"))
                .collect();
            let _ = writeln!(text, "    ({language:?}, &[{}]),", files.join(", "));
        }
        text.push_str("];\n");
    }
    text
}
