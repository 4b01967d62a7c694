//! Shapes whose rules are on their way.
#![allow(missing_docs, clippy::all)]
use enode::{Asset, AssetType, VendorCode};
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use specta::Type;
use crate::catalogue::Catalogue;
use crate::failure::{Failure, FieldProblem};
use crate::outcome::VendorName;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct HomeDevice { #[specta(type = String)] pub asset_type: AssetType, #[specta(type = Option<String>)] pub brand: Option<VendorCode> }
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct ProposedSession { #[specta(type = Option<String>)] pub vendor: Option<VendorCode>, pub vendor_name: String, #[specta(type = Vec<String>)] pub asset_types: Vec<AssetType> }
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Proposal { pub sessions: Vec<ProposedSession> }
pub fn propose(_: &[HomeDevice], _: &Catalogue) -> Proposal { unimplemented!() }
pub struct IdPattern;
impl IdPattern { pub fn new(_: &str) -> Result<Self, FieldProblem> { Ok(Self) } }
pub fn check_user_id_with(typed: &str, _: Option<&IdPattern>) -> Result<enode::UserId, FieldProblem> { crate::check_user_id(typed) }
pub fn similar_ids<'a>(_: &str, _: impl Iterator<Item = &'a str>, _: usize) -> Vec<String> { Vec::new() }
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct DeviceBrief { #[specta(type = String)] pub asset_type: AssetType, pub name: String, pub label: Option<String>, pub vendor_name: String, pub reachable: Option<bool> }
pub fn device_brief(asset: &Asset, name_of: &VendorName<'_>) -> DeviceBrief { DeviceBrief { asset_type: asset.asset_type(), name: String::new(), label: None, vendor_name: name_of(asset.vendor().as_str()), reachable: None } }
#[derive(Clone, Debug, Deserialize, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WebhookForm { pub url: String, #[serde(skip)] #[specta(skip)] pub secret: Option<SecretString>, pub events: Vec<String>, pub header_name: String }
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WebhookView { pub id: String, pub url: String, pub events: Vec<String>, pub is_active: bool, pub last_success: Option<String>, pub created_at: String, pub api_version: Option<String>, pub header_name: Option<String> }
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct WebhookTestView { pub succeeded: bool, pub description: String, pub code: Option<u32>, pub body: Option<String> }
pub fn check_webhook_secret(_: &SecretString) -> Result<(), FieldProblem> { Ok(()) }
pub type Nothing = Failure;
pub fn check_new_webhook(_: WebhookForm) -> Result<enode::models::NewWebhook, Vec<FieldProblem>> { unimplemented!() }
pub fn check_webhook_update(_: WebhookForm) -> Result<enode::models::WebhookUpdate, Vec<FieldProblem>> { unimplemented!() }
impl From<&enode::models::Webhook> for WebhookView { fn from(_: &enode::models::Webhook) -> Self { unimplemented!() } }
impl From<&enode::models::WebhookTest> for WebhookTestView { fn from(_: &enode::models::WebhookTest) -> Self { unimplemented!() } }
