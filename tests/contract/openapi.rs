//! Enode's OpenAPI document, and what a request or an answer must be to agree with it.

use std::path::Path;

use anyhow::{Context, bail, ensure};
use serde_json::{Map, Value, json};

/// The document.
pub(crate) struct Contract {
    document: Value,
}

/// An operation of the document, and where it was found.
pub(crate) struct Operation<'a> {
    contract: &'a Contract,
    name: String,
    path: &'a Value,
    described: &'a Value,
}

impl Contract {
    pub(crate) fn read(path: &Path) -> anyhow::Result<Self> {
        let mut document: Value = serde_json::from_slice(&std::fs::read(path)?)?;
        let version = document["info"]["version"].as_str().unwrap_or_default();
        ensure!(
            version == enode::API_VERSION,
            "version {version}, not {}",
            enode::API_VERSION
        );
        admit_null(&mut document);
        let original = document.clone();
        merge_intersections(&mut document, &original);
        Ok(Self { document })
    }

    /// The operation that a method and a path (without the base URL) belong to. Fixed segments go before
    /// parameters, as `/vehicles/actions/{actionId}` before `/vehicles/{vehicleId}/…`.
    pub(crate) fn operation(&self, method: &str, path: &str) -> anyhow::Result<Operation<'_>> {
        let wanted: Vec<&str> = path.split('/').collect();
        let paths = self.document["paths"].as_object().context("paths")?;
        let fits = |template: &str| {
            let segments: Vec<&str> = template.split('/').collect();
            segments.len() == wanted.len()
                && segments
                    .iter()
                    .zip(&wanted)
                    .all(|(segment, part)| segment.starts_with('{') || segment == part)
        };
        let mut found: Vec<(&String, &Value)> = paths.iter().filter(|(template, _)| fits(template)).collect();
        found.sort_by_key(|(template, _)| template.matches('{').count());
        let (template, path) = found
            .first()
            .with_context(|| format!("no path of the contract is {path}"))?;
        let described = path
            .get(method.to_lowercase())
            .with_context(|| format!("the contract has no {method} {template}"))?;
        Ok(Operation {
            contract: self,
            name: format!("{method} {template}"),
            path,
            described,
        })
    }

    /// Whether an event is one that the document's section `webhooks` tells of.
    pub(crate) fn check_event(&self, event: &Value) -> anyhow::Result<()> {
        let name = event["event"].as_str().context("an event has a name")?;
        let schema = self.document["webhooks"]
            .get(name)
            .and_then(|told| told.pointer("/post/requestBody/content/application~1json/schema"))
            .with_context(|| format!("the contract has no event {name}"))?;
        self.check(schema, event).with_context(|| name.to_owned())
    }

    /// Holds a value against a schema, which may refer to the document's components.
    fn check(&self, schema: &Value, value: &Value) -> anyhow::Result<()> {
        let mut root = schema.as_object().cloned().unwrap_or_default();
        root.insert("components".to_owned(), self.document["components"].clone());
        let validator = jsonschema::draft202012::options()
            .should_validate_formats(true)
            .build(&Value::Object(root))?;
        let errors: Vec<String> = validator
            .iter_errors(value)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .take(5)
            .collect();
        ensure!(errors.is_empty(), "{}", errors.join("; "));
        Ok(())
    }
}

impl Operation<'_> {
    /// Whether the query has only parameters that the operation declares, with values that fit them.
    pub(crate) fn check_query(&self, query: &[(String, String)]) -> anyhow::Result<()> {
        let declared = self.path["parameters"]
            .as_array()
            .into_iter()
            .chain(self.described["parameters"].as_array());
        let declared: Vec<&Value> = declared
            .flatten()
            .map(|parameter| resolve(&self.contract.document, parameter))
            .collect();
        for (name, value) in query {
            let parameter = declared
                .iter()
                .find(|parameter| parameter["in"] == "query" && parameter["name"] == name.as_str())
                .with_context(|| format!("{} declares no parameter {name}", self.name))?;
            let types = &parameter["schema"]["type"];
            let value = match value.parse::<i64>() {
                Ok(number) if types == "integer" || types == "number" => json!(number),
                _ => json!(value),
            };
            self.contract
                .check(&parameter["schema"], &value)
                .with_context(|| format!("{}?{name}", self.name))?;
        }
        Ok(())
    }

    /// Whether a body is the one that the operation wants; none where it wants none.
    pub(crate) fn check_request(&self, body: Option<&Value>) -> anyhow::Result<()> {
        let schema = self
            .described
            .pointer("/requestBody/content/application~1json/schema");
        match (schema, body) {
            (Some(schema), Some(body)) => self
                .contract
                .check(schema, body)
                .with_context(|| self.name.clone()),
            (None, None) => Ok(()),
            (Some(_), None) => bail!("{} wants a body", self.name),
            (None, Some(_)) => bail!("{} wants no body", self.name),
        }
    }

    /// Whether an answer is one that the operation gives. Errors that the document does not list, as most 400s and
    /// 401s, are held against its schema `Problem`.
    pub(crate) fn check_answer(&self, status: u16, body: Option<&Value>) -> anyhow::Result<()> {
        let response = self.described["responses"].get(status.to_string());
        let problem = json!({ "$ref": "#/components/schemas/Problem" });
        let schema = match response {
            Some(response) => ["application~1json", "application~1problem+json"]
                .iter()
                .find_map(|kind| response.pointer(&format!("/content/{kind}/schema"))),
            None if status >= 400 => Some(&problem),
            None => bail!("{} never answers {status}", self.name),
        };
        let checked = match (schema, body) {
            (Some(schema), Some(body)) => self.contract.check(schema, body),
            (Some(_), None) => Err(anyhow::anyhow!("a body is missing")),
            (None, None) => Ok(()),
            (None, Some(body)) => Err(anyhow::anyhow!("there should be no body, but there is {body}")),
        };
        checked.with_context(|| format!("{} → {status}", self.name))
    }
}

/// Admits null where a type does and what stands beside it does not.
///
/// The document writes "null, or `Link`" as a type that may be null and the one value `Link`, which null is not; and
/// "null, or a brand" as all of a brand and a type that may be null. Its own descriptions say that null is meant.
fn admit_null(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(admit_null),
        Value::Object(fields) => {
            let nullable = may_be_null(fields);
            if let Some(values) = fields.get_mut("enum").and_then(Value::as_array_mut)
                && nullable
                && !values.contains(&Value::Null)
            {
                values.push(Value::Null);
            }
            let parts = fields.get("allOf").and_then(Value::as_array);
            let of_nullable =
                parts.is_some_and(|parts| parts.iter().filter_map(Value::as_object).any(may_be_null));
            fields.values_mut().for_each(admit_null);
            if of_nullable {
                let whole = std::mem::take(fields);
                fields.insert("anyOf".to_owned(), json!([{ "type": "null" }, whole]));
            }
        }
        _ => {}
    }
}

fn may_be_null(schema: &Map<String, Value>) -> bool {
    let types = schema.get("type").and_then(Value::as_array);
    types.is_some_and(|types| types.iter().any(|name| name == "null"))
}

/// Merges intersections of objects into one object each.
///
/// The document writes "a vehicle with a location" as `allOf` of two schemas that each forbid every property of
/// the other, which nothing satisfies, its own examples included. What is meant is that together they name all
/// properties.
fn merge_intersections(value: &mut Value, document: &Value) {
    match value {
        Value::Array(items) => items
            .iter_mut()
            .for_each(|item| merge_intersections(item, document)),
        Value::Object(fields) => {
            if let Some(merged) = fields
                .get("allOf")
                .and_then(Value::as_array)
                .and_then(|parts| merged(parts, document))
            {
                *fields = merged;
            }
            fields
                .values_mut()
                .for_each(|field| merge_intersections(field, document));
        }
        _ => {}
    }
}

fn merged(parts: &[Value], document: &Value) -> Option<Map<String, Value>> {
    let resolved = parts.iter().map(|part| resolve(document, part));
    let objects: Vec<&Map<String, Value>> = resolved
        .map(|part| {
            part.as_object()
                .filter(|part| part.get("properties").is_some_and(Value::is_object))
        })
        .collect::<Option<_>>()?;
    let of = |name: &str| {
        objects
            .iter()
            .filter_map(|part| part.get(name))
            .cloned()
            .collect::<Vec<_>>()
    };
    let properties: Map<String, Value> = of("properties")
        .into_iter()
        .filter_map(|all| all.as_object().cloned())
        .flatten()
        .collect();
    let required: Vec<Value> = of("required")
        .into_iter()
        .filter_map(|all| all.as_array().cloned())
        .flatten()
        .collect();
    let merged = json!({
        "type": "object", "properties": properties, "required": required, "additionalProperties": false,
    });
    merged.as_object().cloned()
}

/// What a reference refers to; anything else as it is.
fn resolve<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
    let pointer = value["$ref"]
        .as_str()
        .and_then(|reference| reference.strip_prefix('#'));
    pointer
        .and_then(|pointer| document.pointer(pointer))
        .unwrap_or(value)
}
