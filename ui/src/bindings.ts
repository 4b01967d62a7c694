// IPC contract (draft of the generated ui/src/bindings.ts). camelCase on the wire.
// Every command returns Result<T, Failure> => {status:"ok",data:T}|{status:"error",error:Failure} from bindings.
export type AssetType = string   // "inverter"|"battery"|"meter"|"vehicle"|"charger"|"hvac", or a type new to the app
export type Environment = "production"|"sandbox"|"demo"|"custom"
export type FieldProblem = { field: Field; message: string }
export type Field = "name"|"environment"|"clientId"|"clientSecret"|"apiUrl"|"tokenUrl"|"linkHosts"|"redirectUri"|"userId"|"assetTypes"|"vendor"|"scopes"|"language"|"colorScheme"
export type FailureCode =
  "invalidInput"            // problems[] says where; nothing was sent
 |"wrongCredentials" |"secretMissing" |"secretStore" |"tokenServer"
 |"notAllowed" |"connectionLimit" |"notFound" |"rejected" /* 400/422 with issues */ |"rateLimited"
 |"vendorOutage" |"vendorGone" |"unavailable" /* 5xx */ |"unreachable" /* dns, refused, cut */ |"timedOut" |"tls" |"badAnswer" /* malformed, truncated, too large */
 |"linkMayExist" /* the link POST was cut after bytes may have reached the server */
 |"linkHost" /* link URL refused; message names the host */ |"linkSpent" |"linkOver" |"browser" |"clipboard" |"storage" |"internal"
export type Failure = { code: FailureCode; message: string; hint: string|null; retryable: boolean; reference: string|null; details: string[]; problems: FieldProblem[] }

// ---- start
export type StartView = { version: string; profiles: ProfileView[]; stories: StoryView[]; languages: LanguageView[]; notice: Failure|null }
export type StoryView = { code: string /* "all-connected"|"partial"|"vendor-outage" */; name: string; description: string }
export type LanguageView = { code: string; name: string /* in its own language; "browser" => as their browser */ }
export type ProfileView = { id: string; name: string; environment: Environment; clientId: string; apiUrl: string; tokenUrl: string; linkHosts: string[]; redirect: RedirectChoice; secretKept: "keyring"|"session"|"demo" }
export type RedirectChoice = { kind: "loopback" } | { kind: "appScheme" } | { kind: "page"; uri: string }
export type SecretStoreView = { state: "available"|"noStore"|"locked"|"timedOut"|"denied"|"failed"; message: string; hint: string|null }
export type ConnectForm = { name: string; environment: "production"|"sandbox"|"custom"|null; clientId: string; clientSecret: string; keep: "keyring"|"session"; apiUrl: string; tokenUrl: string; linkHosts: string; redirect: RedirectChoice }
// commands: start(): StartView · probeSecretStore(): SecretStoreView · connectClient(form): ProfileView (checks fields, asks a token, stores, opens)
//   openProfile(id): ProfileView · supplySecret(id, secret, keep): ProfileView · forgetProfile(id): null · openDemo(story: string): ProfileView · closeProfile(): null

// ---- household
export type AccountView = { vendor: string; displayName: string; assetTypes: AssetType[]; valid: boolean }
export type HouseholdView = { userId: string; existing: boolean; accounts: AccountView[] }
// commands: lookUpHousehold(userId): HouseholdView (invalidInput before any request) · suggestHouseholds(query): string[] (from GET /users)

// ---- devices and vendor
export type VendorView = { code: string; displayName: string; portalName: string; assetTypes: AssetType[]; scopes: string[]; linkingStatus: string /* READY|ELEVATED_ERROR_RATE|OUTAGE|new */ }
export type CatalogueView = { vendors: VendorView[]; fetchedAt: string; setAside: SetAside[]; failure: Failure|null /* last refresh failed, older list shown */ }
export type SetAside = { path: string; reason: string }
export type Placed = { vendor: number /* index in CatalogueView.vendors */; serves: AssetType[]; leftOver: AssetType[]; matched: [number, number][] /* ranges in displayName, UTF-16 */; alias: string|null /* "VW" */ }
export type Arrangement = { all: Placed[]; some: Placed[]; none: Placed[]; absence: Absence|null; offeredInLinkUi: number /* vendors with at least one wanted type */ }
export type Absence = // why the searched brand is not among all/some
   { kind: "notForThese"; vendor: string; displayName: string; works: AssetType[] }
 | { kind: "notEnabled"; vendor: string; displayName: string; works: AssetType[] } // known to the contract, absent for this client
 | { kind: "unknown"; query: string; nearest: string[] /* display names */ }
// commands: catalogue(refresh: boolean): CatalogueView · arrangeVendors(assetTypes, query): Arrangement (local, instant)

// ---- access (plan row)
export type VendorChoice = { kind: "undecided" } | { kind: "vendor"; vendor: string } | { kind: "customer" }
export type PlanDraft = { userId: string; assetTypes: AssetType[]; vendor: VendorChoice; scopes: string[]|null /* null: the pack below */; pack: "readOnly"|"readAndControl"; language: string; colorScheme: "system"|"light"|"dark"; redirectUri: string|null /* null: the profile's */ }
export type ScopeView = { scope: string; title: string; covers: string; example: string; required: boolean; offered: boolean; chosen: boolean; known: boolean }
export type ScopeGroup = { assetType: AssetType; chosen: number; total: number; scopes: ScopeView[] }
export type NotAccessed = { assetType: AssetType|null; text: string }
export type PlanView = { served: AssetType[]; leftOver: AssetType[]; groups: ScopeGroup[]; scopes: string[] /* as will be sent */; pack: "readOnly"|"readAndControl"|null; notAccessed: NotAccessed[]; request: string|null /* pretty JSON */; command: string|null /* curl, credentials from environment */; problems: FieldProblem[] }
// command: planRow(draft): PlanView (pure, instant)

// ---- link and outcome
export type Stamp = "seen"|"reported"|"inferred"
export type TimelineEntry = { at: string; stamp: Stamp; what: Happening }
export type Happening = { kind: "linkCreated"; host: string } | { kind: "openedHere" } | { kind: "copied" } | { kind: "returned" } | { kind: "leftEarly"; error: string; message: string|null }
 | { kind: "accountAppeared"; vendor: string } | { kind: "accountNeedsSignIn"; vendor: string } | { kind: "deviceFound"; assetType: AssetType; name: string } | { kind: "deviceWent"; assetType: AssetType; name: string } | { kind: "looked"; missing: AssetType[] } | { kind: "lookFailed"; code: FailureCode; message: string } | { kind: "sessionOver" } | { kind: "replaced" }
export type LinkView = { host: string; createdAt: string; expiresAt: string; state: "unused"|"handedOver"|"opened"|"spent"|"expired"|"replaced"; channel: "thisBrowser"|"copied"|null; returned: { completed: boolean; error: string|null; message: string|null }|null }
export type WatchView = { state: "idle"|"waiting"|"looking"|"offline"|"over"; nextLookAt: string|null; lastLookAt: string|null; failure: Failure|null }
export type DeviceView = { id: string; assetType: AssetType; vendor: string; vendorName: string; name: string /* brand model or vendor */; label: string|null /* "serial …4471" */; reachable: boolean|null; lastSeen: string|null; arrival: "new"|"alreadyThere"|"wentAway"; capabilities: string[]; scopes: string[]; notGranted: string[]; interventions: number }
export type TypeState = "connected"|"notReachable"|"needsAction"|"notYet"|"vendorDoesNotOffer"|"scopeNotAsked"
export type NextStep = "nothing"|"lookAgain"|"otherAccount"|"otherVendor"|"askScope"|"actAtDevice"|"signInAgain"
export type TypeOutcome = { assetType: AssetType; wanted: boolean /* false: extra */; state: TypeState; devices: DeviceView[]; nextStep: NextStep }
export type OutcomeView = { wanted: number; connected: number; settled: boolean; types: TypeOutcome[]; setAside: SetAside[] }
export type VisitView = { id: string; profileName: string; environment: Environment; userId: string; startedAt: string; assetTypes: AssetType[]; vendor: { code: string; displayName: string }|null; scopes: string[]; language: string; colorScheme: string; link: LinkView|null; timeline: TimelineEntry[]; watch: WatchView; outcome: OutcomeView|null }
// commands: createLink(draft): VisitView · visit(): VisitView|null · openLink(): VisitView · copyLink(): VisitView · lookNow(): VisitView · finishVisit(): null · saveVisit(): string (path of the JSON written)
// event: "visitChanged" payload VisitView
import { invoke } from "@tauri-apps/api/core"; import { listen } from "@tauri-apps/api/event";
export type Keep = "keyring"|"session"; export type Result<T,E> = {status:"ok",data:T}|{status:"error",error:E};
async function t<T>(p: Promise<T>): Promise<Result<T, Failure>> { try { return {status:"ok",data:await p} } catch(e) { return {status:"error", error: e as Failure} } }
export const commands = {
 start: () => invoke<StartView>("start"), probeSecretStore: () => t(invoke<SecretStoreView>("probe_secret_store")), connectClient: (form: ConnectForm) => t(invoke<ProfileView>("connect_client",{form})),
 openProfile: (id: string) => t(invoke<ProfileView>("open_profile",{id})), supplySecret: (id: string, secret: string, keep: Keep) => t(invoke<ProfileView>("supply_secret",{id,secret,keep})), forgetProfile: (id: string) => t(invoke<null>("forget_profile",{id})),
 openDemo: (story: string) => t(invoke<ProfileView>("open_demo",{story})), closeProfile: () => t(invoke<null>("close_profile")),
 lookUpHousehold: (userId: string) => t(invoke<HouseholdView>("look_up_household",{userId})), suggestHouseholds: (query: string) => t(invoke<string[]>("suggest_households",{query})),
 catalogue: (refresh: boolean) => t(invoke<CatalogueView>("catalogue",{refresh})), arrangeVendors: (assetTypes: string[], query: string) => t(invoke<Arrangement>("arrange_vendors",{assetTypes,query})),
 planRow: (draft: PlanDraft) => t(invoke<PlanView>("plan_row",{draft})), copyCommand: (draft: PlanDraft) => t(invoke<null>("copy_command",{draft})),
 createLink: (draft: PlanDraft) => t(invoke<VisitView>("create_link",{draft})), openLink: () => t(invoke<VisitView>("open_link")), copyLink: () => t(invoke<VisitView>("copy_link")),
 visit: () => invoke<VisitView|null>("visit"), lookNow: () => t(invoke<VisitView>("look_now")), saveVisit: () => t(invoke<string>("save_visit")), finishVisit: () => invoke<null>("finish_visit"),
};
export const events = { visitChanged: { listen: (cb: (e: {payload: VisitView}) => void) => listen<VisitView>("visit-changed", cb) } };
