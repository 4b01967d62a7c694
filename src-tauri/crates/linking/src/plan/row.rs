//! From a draft to its request, or to the problems that stand in the way.

use enode::{AssetType, ColorScheme, Language, LinkRequest, RedirectUri, UserId};
use words::{Message, fault, problem};

use super::{PlanContext, PlanDraft, PlanView, Planned, VendorChoice, check_redirect_uri, command};
use crate::asset_types::inline_list;
use crate::catalogue::{Catalogue, VendorView, in_order, vendor_name};
use crate::failure::{Field, FieldProblem};
use crate::household::check_user_id;
use crate::scopes::{Access, Wish, access};

/// What follows from a draft: what it links, asks for and leaves closed, and the request once nothing is wrong.
pub fn plan_row(draft: &PlanDraft, catalogue: &Catalogue, context: &PlanContext) -> PlanView {
    let row = Row::new(draft, catalogue);
    let planned = row.planned(draft, context);
    let request = planned
        .as_ref()
        .ok()
        .and_then(|planned| serde_json::to_string_pretty(&planned.request).ok());
    let command = planned
        .as_ref()
        .ok()
        .zip(request.as_deref())
        .map(|(planned, body)| {
            command::command(
                &context.api_url,
                &context.token_url,
                planned.user_id.as_str(),
                body,
            )
        });
    PlanView {
        served: row.served,
        left_over: row.left_over,
        groups: row.access.groups,
        scopes: row.access.scopes,
        pack: row.access.pack,
        not_accessed: row.access.not_accessed,
        request,
        command,
        problems: planned.err().unwrap_or_default(),
    }
}

/// The request of a draft.
///
/// # Errors
/// The problems, in the order of the fields on the way through; never empty.
pub fn link_request(
    draft: &PlanDraft,
    catalogue: &Catalogue,
    context: &PlanContext,
) -> Result<Planned, Vec<FieldProblem>> {
    Row::new(draft, catalogue).planned(draft, context)
}

struct Row {
    wanted: Vec<AssetType>,
    served: Vec<AssetType>,
    left_over: Vec<AssetType>,
    vendor: Result<Option<VendorView>, FieldProblem>,
    access: Access,
}

impl Row {
    fn new(draft: &PlanDraft, catalogue: &Catalogue) -> Self {
        let wanted = in_order(&draft.asset_types);
        let vendor = chosen_vendor(&draft.vendor, catalogue);
        let found = vendor.as_ref().ok().and_then(Option::as_ref);
        // While no vendor is decided, and when the customer decides, every type may come to be linked.
        let served = found.map_or_else(|| wanted.clone(), |vendor| vendor.serves(&wanted));
        let left_over: Vec<AssetType> = wanted
            .iter()
            .filter(|wanted| !served.contains(wanted))
            .cloned()
            .collect();
        let wish = draft
            .scopes
            .as_ref()
            .map_or(Wish::Pack(draft.pack), |scopes| Wish::Scopes(scopes));
        let access = access(&served, &left_over, found, wish);
        let vendor = vendor.and_then(|vendor| judged(vendor, &wanted, &served, catalogue));
        Self {
            wanted,
            served,
            left_over,
            vendor,
            access,
        }
    }

    fn planned(&self, draft: &PlanDraft, context: &PlanContext) -> Result<Planned, Vec<FieldProblem>> {
        let user_id = check_user_id(&draft.user_id);
        let redirect_uri = check_redirect_uri(draft.redirect_uri.as_deref().unwrap_or(&context.redirect_uri));
        let problems: Vec<FieldProblem> = [
            user_id.as_ref().err().cloned(),
            types_problem(&self.wanted),
            self.vendor.as_ref().err().cloned(),
            scopes_problem(draft),
            language_problem(&draft.language),
            color_scheme_problem(&draft.color_scheme),
            redirect_uri.as_ref().err().cloned(),
        ]
        .into_iter()
        .flatten()
        .collect();
        match (user_id, self.vendor.clone(), redirect_uri) {
            (Ok(user_id), Ok(vendor), Ok(redirect_uri)) if problems.is_empty() => {
                Ok(self.request(draft, user_id, vendor, redirect_uri))
            }
            _ => Err(problems),
        }
    }

    /// `vendorType` is named when one type is linked, so that Link UI offers the vendors of exactly that type, and
    /// left out when several are: they follow from the scopes then.
    fn request(
        &self,
        draft: &PlanDraft,
        user_id: UserId,
        vendor: Option<VendorView>,
        redirect_uri: RedirectUri,
    ) -> Planned {
        let vendor_type = match self.served.as_slice() {
            [only] if AssetType::KNOWN.contains(only) => Some(only.clone()),
            _ => None,
        };
        let request = LinkRequest {
            vendor: vendor.as_ref().map(|vendor| vendor.code.clone()),
            vendor_type,
            scopes: self.access.scopes.clone(),
            language: draft.language.clone(),
            redirect_uri,
            color_scheme: Some(draft.color_scheme.clone()),
        };
        Planned {
            user_id,
            request,
            wanted: self.wanted.clone(),
            served: self.served.clone(),
            vendor,
        }
    }
}

fn chosen_vendor(choice: &VendorChoice, catalogue: &Catalogue) -> Result<Option<VendorView>, FieldProblem> {
    match choice {
        VendorChoice::Undecided => Err(FieldProblem::new(Field::Vendor, problem::vendor_undecided())),
        VendorChoice::Customer => Ok(None),
        VendorChoice::Vendor { vendor } => {
            let found = catalogue.vendor(&vendor.as_str().into()).cloned().map(Some);
            found.ok_or_else(|| {
                let name = vendor_name(catalogue, vendor);
                FieldProblem::new(Field::Vendor, problem::vendor_not_offered(name))
            })
        }
    }
}

/// Serving some of the types is enough: the rest is left over and said to be.
fn judged(
    vendor: Option<VendorView>,
    wanted: &[AssetType],
    served: &[AssetType],
    catalogue: &Catalogue,
) -> Result<Option<VendorView>, FieldProblem> {
    let refused = |text: Message| Err(FieldProblem::new(Field::Vendor, text));
    match &vendor {
        Some(found) if !wanted.is_empty() && served.is_empty() => {
            let name = found.display_name.as_str();
            let wanted = inline_list(wanted);
            refused(if found.asset_types.is_empty() {
                problem::vendor_links_none(name, wanted)
            } else {
                problem::vendor_links_others(inline_list(&found.asset_types), name, wanted)
            })
        }
        Some(found) if found.is_out() => refused(fault::vendor_outage(found.display_name.as_str())),
        None if !wanted.is_empty()
            && !catalogue
                .vendors()
                .iter()
                .any(|vendor| !vendor.serves(wanted).is_empty()) =>
        {
            refused(problem::no_vendor(inline_list(wanted)))
        }
        _ => Ok(vendor),
    }
}

fn types_problem(wanted: &[AssetType]) -> Option<FieldProblem> {
    wanted
        .is_empty()
        .then(|| FieldProblem::new(Field::AssetTypes, problem::no_types()))
}

fn scopes_problem(draft: &PlanDraft) -> Option<FieldProblem> {
    let none = draft.scopes.as_ref().is_some_and(Vec::is_empty);
    none.then(|| FieldProblem::new(Field::Scopes, problem::no_scopes()))
}

fn language_problem(language: &Language) -> Option<FieldProblem> {
    let text = || problem::language(language.as_str());
    (!Language::KNOWN.contains(language)).then(|| FieldProblem::new(Field::Language, text()))
}

fn color_scheme_problem(color_scheme: &ColorScheme) -> Option<FieldProblem> {
    let text = || problem::color_scheme(color_scheme.as_str());
    (!ColorScheme::KNOWN.contains(color_scheme)).then(|| FieldProblem::new(Field::ColorScheme, text()))
}
