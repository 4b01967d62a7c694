//! The sentences as TypeScript knows them: a name, and the values that it takes.

use std::fmt::Write;

use crate::messages::Family;

/// The types, as the text of a file.
pub(crate) fn types(family: &Family) -> String {
    let mut text = String::from(
        "// Generated from the message files by `make bindings`. Do not edit.\n\n\
         /** What may stand in a sentence. */\n\
         export type Value = string | number | Date;\n\n\
         /** Every sentence of the screens, and the values that it takes. */\n\
         export interface Sentences {\n",
    );
    for (id, sentence) in family.model() {
        let values: Vec<String> = sentence
            .values
            .iter()
            .map(|value| format!("{value}: Value"))
            .collect();
        let values = if values.is_empty() {
            "null".to_owned()
        } else {
            format!("{{ {} }}", values.join("; "))
        };
        let _ = writeln!(
            text,
            "  /** {} */\n  {id:?}: {values};",
            sentence.reads.replace("*/", "* /")
        );
    }
    text.push_str("}\n\n/** The languages of the screens. */\nexport const languages = [");
    let languages: Vec<String> = family.languages.keys().map(|name| format!("{name:?}")).collect();
    let _ = writeln!(
        text,
        "{}] as const;\nexport type Language = (typeof languages)[number];",
        languages.join(", ")
    );
    text
}
