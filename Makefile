# Hearthlink from a clone: `make run` opens it, `make test` checks all of it, `make bench` measures it.
# Everything else that is here serves these three.
.DEFAULT_GOAL := help
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.ONESHELL:
.SILENT:

TARGET := $(or $(CARGO_TARGET_DIR),target)
NPM := npm --prefix ui --no-fund --no-audit --no-update-notifier

# Debian's packages. To build and open the window:
BUILD_PACKAGES := build-essential pkg-config libwebkit2gtk-4.1-dev xdg-utils
# To play it without a screen: display, D-Bus session, keyring, and the webview's driver.
PLAY_PACKAGES := xvfb dbus-daemon gnome-keyring webkit2gtk-driver

# One selection of packages for every step of `make test`: another would mean other features of what they
# share, and so building it all again.
ALL := --locked --workspace --exclude bare-window

say = printf '\n\033[1m== %s ==\033[0m\n' "$(1)"

.PHONY: help
help:
	echo 'make run     set up, build and open Hearthlink (without a display: play the demo into $(TARGET)/demo)'
	echo 'make test    every check, from formatting to whole flows in the real window'
	echo 'make bench   start, memory, size and time added, beside a bare window; 100,000 visits, 10,000 vendors'
	echo 'make pictures   every screen, light and dark, in three sizes and two languages, into $(TARGET)/pictures'
	echo 'make package   the installer for Debian (.deb) in $(TARGET)/release/bundle/deb'
	echo 'make icons   every size of the icon from its drawing'
	echo 'make bindings   write the bindings of the screens anew, after a change of the commands'
	echo 'make setup   only install what the others need'

# --- Setting up -----------------------------------------------------------------------------------

.PHONY: setup setup-build packages
setup: PACKAGES := $(BUILD_PACKAGES) $(PLAY_PACKAGES)
setup: packages $(TARGET)/tools/bin/tauri-driver

setup-build: PACKAGES := $(BUILD_PACKAGES)
setup-build: packages

packages:
	$(install-packages)

define install-packages
for tool in cargo npm; do
    command -v $$tool >/dev/null || { echo "Hearthlink needs $$tool: install Rust and Node first." >&2; exit 1; }
done
if ! command -v dpkg-query >/dev/null; then
    echo "This is no Debian: please see to it that these, or what they are called here, are installed:"
    echo "  $(PACKAGES)"
    exit 0
fi
missing=()
for package in $(PACKAGES); do
    dpkg-query -W -f='$${Status}' "$$package" 2>/dev/null | grep -q ' installed$$' || missing+=("$$package")
done
[ $${#missing[@]} -gt 0 ] || exit 0
echo "To be installed: $${missing[*]}"
as_root=
if [ "$$(id -u)" != 0 ]; then
    [ -t 0 ] || { echo "Install them first: sudo apt-get install $${missing[*]}" >&2; exit 1; }
    read -rp "Install them now with sudo? [y/N] " answer
    [ "$$answer" = y ] || { echo "Nothing was installed." >&2; exit 1; }
    as_root=sudo
fi
install() { $$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$${missing[@]}" </dev/null >/dev/null; }
# The list of packages may be absent or too old; only then is it fetched anew.
install 2>/dev/null || { $$as_root apt-get update -qq && install; }
endef

$(TARGET)/tools/bin/tauri-driver: | packages
	$(call say,The driver of the window)
	cargo install tauri-driver --version 2.1.0 --locked --quiet --root $(TARGET)/tools

ui/node_modules/.package-lock.json: ui/package-lock.json | packages
	$(call say,The libraries of the screens)
	$(NPM) ci
	touch $@

# --- Building -------------------------------------------------------------------------------------

UI_SOURCES := $(shell find ui -type f -not -path 'ui/node_modules/*' -not -path 'ui/dist/*' 2>/dev/null)

ui/dist/index.html: ui/node_modules/.package-lock.json $(UI_SOURCES)
	$(call say,The screens)
	$(NPM) run build
	touch $@

.PHONY: run
ifeq ($(DISPLAY)$(WAYLAND_DISPLAY),)
run: setup ui/dist/index.html
	$(call say,Hearthlink)
	cargo build $(ALL) --bins
	$(TARGET)/debug/hearthlink-demo
else
run: setup-build ui/dist/index.html
	$(call say,Hearthlink)
	cargo run --locked -p hearthlink
endif

# --- Checking -------------------------------------------------------------------------------------

.PHONY: test
test: setup ui/dist/index.html
	$(call say,Rust: formatting and lints)
	cargo fmt --all --check
	cargo clippy $(ALL) --all-targets -- -D warnings
	$(call say,Rust: building everything)
	cargo build $(ALL) --all-targets
	$(call say,Client$(comma) rules$(comma) use-cases$(comma) simulator$(comma) vault and bindings)
	cargo test $(ALL) --lib --bins --test it
	cargo test $(ALL) --doc
	$(call say,Contract: simulator and client against the API description)
	cargo test $(ALL) --test contract
	$(call say,Kills: nothing is lost at whatever moment the program ends)
	cargo test $(ALL) --test kills
	$(call say,Screens: types$(comma) lints and tests)
	$(NPM) run check
	$(NPM) run lint
	$(NPM) test
	$(call say,Whole flows in the real window)
	cargo test $(ALL) --test flows

comma := ,

# Writes ui/src/bindings.ts anew from the Rust commands; `make test` compares it.
.PHONY: bindings
bindings: setup-build ui/dist/index.html
	HEARTHLINK_WRITE_BINDINGS=1 cargo test --locked -p words --test it
	HEARTHLINK_WRITE_BINDINGS=1 cargo test --locked -p hearthlink --lib

# Every screen from the real window: light and dark, three sizes, two languages.
.PHONY: pictures
pictures: setup ui/dist/index.html
	cargo build $(ALL) --bins
	$(TARGET)/debug/hearthlink-pictures

# Draws every size of the icon, for all systems, from the one drawing.
ICONS := 32x32.png 64x64.png 128x128.png 128x128@2x.png icon.png icon.icns icon.ico
.PHONY: icons
icons: ui/node_modules/.package-lock.json
	drawn=$$(mktemp -d)
	npx --yes @tauri-apps/cli@2.12.5 icon icons/hearthlink.svg -o "$$drawn" >/dev/null
	for icon in $(ICONS); do cp "$$drawn/$$icon" icons/; done
	rm -r "$$drawn"

# The installer for Debian and its kin.
.PHONY: package
package: setup-build ui/dist/index.html
	$(call say,Installer)
	cargo build --release --locked -p hearthlink
	cd src-tauri && npx --yes @tauri-apps/cli@2.12.5 bundle --bundles deb
	ls -l $(TARGET)/release/bundle/deb/*.deb

.PHONY: bench
bench: setup ui/dist/index.html
	$(call say,Release builds)
	cargo build --release --locked -p hearthlink -p bare-window --features tauri/custom-protocol
	$(call say,Bench)
	cargo run --release --locked -p hearthlink-tests --bin hearthlink-bench
