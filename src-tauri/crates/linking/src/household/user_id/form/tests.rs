use proptest::prelude::*;

use super::*;

fn said(form: &IdForm) -> String {
    form.says.as_ref().map(ToString::to_string).unwrap_or_default()
}

#[test]
fn an_example_says_what_ids_are_made_of() {
    for (example, pattern, says) in [
        (
            "HH-0001",
            "[A-Za-z]{2}-[0-9]{4}",
            "A new ID has 2 letters, “-” and 4 digits.",
        ),
        (
            "k.7",
            r"[A-Za-z]\.[0-9]",
            "A new ID has 1 letter, “.” and 1 digit.",
        ),
        ("92", "[0-9]{2}", "A new ID has 2 digits."),
        ("Å--1", "Å--[0-9]", "A new ID has “Å--” and 1 digit."),
    ] {
        let form = IdForm::like(example).unwrap();
        assert_eq!(
            (form.kind, form.pattern.as_str(), said(&form).as_str()),
            (IdFormKind::Example, pattern, says)
        );
    }
}

#[test]
fn an_example_of_a_usual_form_is_known_as_such() {
    for (example, kind) in [
        ("anna@berg.example", IdFormKind::Email),
        ("0d4c5f0e-8f0a-4d38-9b1a-6f1d4f6f0c3e", IdFormKind::Uuid),
    ] {
        assert_eq!(IdForm::like(example).unwrap().kind, kind);
    }
    assert_eq!(IdForm::like("anna@berg").unwrap().kind, IdFormKind::Example);
}

#[test]
fn what_can_be_no_id_is_no_example() {
    for example in ["", " ", "a b", "a/b"] {
        assert_eq!(IdForm::like(example).unwrap_err().field, Field::IdPattern);
    }
}

#[test]
fn a_pattern_is_known_by_its_form() {
    for form in IdForm::usual() {
        assert_eq!(IdForm::of(&form.pattern), form);
    }
    let kind = |pattern: &str| IdForm::of(pattern).kind;
    assert_eq!(kind(" "), IdFormKind::Any);
    assert_eq!(
        said(&IdForm::of("kund-[0-9]{4}")),
        "A new ID has “kund-” and 4 digits."
    );
    for more in [
        "kund-[0-9]+",
        "[0-9]{2,4}",
        "(a|b)",
        "a?",
        r"\d{4}",
        "[0-9]{1}",
        "[0-9][0-9]",
        r"a\",
        "[0-9]{x}",
    ] {
        assert_eq!(kind(more), IdFormKind::Expression, "{more}");
    }
}

proptest! {
    #[test]
    fn an_example_has_the_form_that_is_made_of_it(example in "[A-Za-z0-9.+*@_ÅéÖ(){}|$^?-]{1,40}") {
        prop_assume!(check_user_id(&example).is_ok());
        let form = IdForm::like(&example).unwrap();
        let pattern = IdPattern::new(&form.pattern).unwrap();
        prop_assert!(pattern.matches(&example));
        prop_assert_eq!(&IdForm::of(&form.pattern), &form);
        if let Some(shown) = &form.example {
            prop_assert!(pattern.matches(shown));
        }
    }

    #[test]
    fn no_pattern_makes_it_panic(pattern in "\\PC{0,40}|[\\[\\]A-Za-z0-9{}\\\\-]{0,30}") {
        IdForm::of(&pattern);
    }
}
