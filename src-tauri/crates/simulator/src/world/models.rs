//! Which devices an account of a vendor holds: brand names and models as people know them.

/// A device's model, and how its serial number or VIN begins.
#[derive(Clone, Copy, Debug)]
pub(super) struct Model {
    pub(super) name: &'static str,
    pub(super) serial: &'static str,
}

const fn model(name: &'static str, serial: &'static str) -> Model {
    Model { name, serial }
}

type Row = (&'static str, &'static str, &'static [Model]);

const MODELS: &[Row] = &[
    ("ENPHASE", "inverter", &[model("IQ8-60", "4822")]),
    ("ENPHASE", "battery", &[model("IQ Battery 5P", "5213")]),
    ("ENPHASE", "meter", &[model("Envoy-S", "1221")]),
    ("SOLAREDGE", "inverter", &[model("SE8K-RWB48", "7E14")]),
    ("SOLAREDGE", "battery", &[model("Home Battery 48V", "SJ2")]),
    ("SOLAREDGE", "meter", &[model("Inline Meter", "MTR3")]),
    ("HUAWEI", "inverter", &[model("SUN2000-8KTL-M1", "HV21")]),
    ("HUAWEI", "battery", &[model("LUNA2000-10-S0", "LU20")]),
    ("HUAWEI", "meter", &[model("DTSU666-H", "DT66")]),
    ("SMA", "inverter", &[model("Sunny Tripower 8.0", "3011")]),
    ("SMA", "battery", &[model("Home Storage 6.5", "HS65")]),
    ("SMA", "meter", &[model("Sunny Home Manager 2.0", "3008")]),
    ("GIVENERGY", "inverter", &[model("Gen3 Hybrid 5.0", "FD23")]),
    ("GIVENERGY", "battery", &[model("Giv-Bat 9.5", "BG22")]),
    ("GIVENERGY", "meter", &[model("EM115", "GM11")]),
    ("SOLIS", "inverter", &[model("S6-EH1P6K-L-PLUS", "1031")]),
    ("SOLIS", "battery", &[model("Pylontech US5000", "PY50")]),
    ("SOLAX", "inverter", &[model("X1-Hybrid G4", "H450")]),
    ("SOLAX", "battery", &[model("T-BAT H 5.8", "TB58")]),
    ("FOXESS", "inverter", &[model("H3-10.0-E", "60BH")]),
    ("FOXESS", "battery", &[model("ECS4100", "60EC")]),
    ("FRONIUS", "inverter", &[model("Symo GEN24 8.0 Plus", "3335")]),
    ("TESLA", "vehicle", &[model("Model Y Long Range", "LRWYGCEK")]),
    ("TESLA", "charger", &[model("Wall Connector Gen 3", "PGT1")]),
    ("TESLA", "battery", &[model("Powerwall 3", "TG12")]),
    ("TESLA", "inverter", &[model("Powerwall 3 Inverter", "TI12")]),
    ("TESLA", "meter", &[model("Backup Gateway 2", "CN32")]),
    ("EASEE", "charger", &[model("Charge Max", "EH84")]),
    ("ZAPTEC", "charger", &[model("Go", "ZAP0")]),
    ("WALLBOX", "charger", &[model("Pulsar Plus", "WB21")]),
    ("VOLKSWAGEN", "vehicle", &[model("ID.4 Pro", "WVGZZZE2")]),
    ("AUDI", "vehicle", &[model("Q4 e-tron", "WAUZZZFZ")]),
    ("BMW", "vehicle", &[model("iX3", "WBY7X410")]),
    (
        "ADAX",
        "hvac",
        &[model("Neo Wi-Fi", "AD01"), model("Clea Wi-Fi", "AD02")],
    ),
    ("TADO", "hvac", &[model("Smart Radiator Thermostat X", "RU02")]),
    (USUAL, "vehicle", &[model("Electric", "WZZZZZE1")]),
    (USUAL, "charger", &[model("Home Charger 11 kW", "HC11")]),
    (USUAL, "hvac", &[model("Thermostat", "TH10")]),
    (USUAL, "inverter", &[model("Hybrid Inverter 8 kW", "HI80")]),
    (USUAL, "battery", &[model("Home Battery 10 kWh", "HB10")]),
    (USUAL, "meter", &[model("Smart Meter", "SM30")]),
];

/// Stands for every vendor without a row of its own.
const USUAL: &str = "";

/// The devices of an account, for vendors without a row of their own the usual one of the type.
pub(super) fn of(vendor: &str, asset_type: &str) -> &'static [Model] {
    let row = |wanted: &str| {
        MODELS
            .iter()
            .find(|(code, kind, _)| *code == wanted && *kind == asset_type)
    };
    row(vendor)
        .or_else(|| row(USUAL))
        .map_or(&[], |(_, _, models)| models)
}
