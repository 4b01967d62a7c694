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

# What a step does is said in a line, with its place among those of the goal and about how long it takes; what is done
# already is left out. All that a step has to say goes to a file of its own, which is named when it fails.
RUN_STEPS := packages libraries screens hearthlink
PLAY_STEPS := packages driver libraries screens hearthlink
TEST_STEPS := packages driver libraries screens lints build rules contract kills checks flows
RUN_TAKES := From a fresh clone this takes ten to twenty-five minutes on two cores, nearly all of it in the last step; later seconds.
TEST_TAKES := From a fresh clone this takes half an hour to an hour; later some twenty-five minutes.
.NOTPARALLEL:

define steps
# step NAME TITLE [HOW-LONG]: before the first of a goal, how long all of them take.
step() {
    local all=0 place= one
    [ -z "$${WHOLE:-}" ] || [ "$$1" != packages ] || printf '%s\n' "$$WHOLE"
    SECONDS=0
    for one in $${STEPS:-}; do all=$$((all + 1)); [ "$$one" != "$$1" ] || place=$$all; done
    printf '\n\033[1m%s%s\033[0m%s\n' "$${place:+$$place/$$all }" "$$2" "$${3:+ ($$3)}"
    log=$(TARGET)/make/$$1.log
    mkdir -p $(TARGET)/make
    rm -f "$$log"
}
failed() {
    printf '\nThis step failed. Its end:\n\n' >&2
    tail -n 30 "$$log" >&2
    printf '\nAll of it is in %s\n' "$$log" >&2
    exit 1
}
quietly() { "$$@" >>"$$log" 2>&1 </dev/null || failed; }
# The same for cargo, with how many parts of how many are built and since when: on one line of a screen, elsewhere at every
# tenth.
building() { CARGO_TERM_PROGRESS_WHEN=always CARGO_TERM_PROGRESS_WIDTH=100 "$$@" 2>&1 </dev/null | counted || failed; }
counted() {
    local piece said built tenth=0
    while IFS= read -r -d $$'\r' piece || [ -n "$$piece" ]; do
        said=$${piece%Building [*}
        said=$${said%"$${said##*[![:space:]]}"}
        [ -z "$$said" ] || printf '%s\n' "$${said#"$${said%%[! ]*}"}" >>"$$log"
        [[ $$piece =~ \]\ ([0-9]+)/([0-9]+) ]] || continue
        printf -v built '    %s of %s parts, %s:%02d min' "$${BASH_REMATCH[1]}" "$${BASH_REMATCH[2]}" $$((SECONDS / 60)) $$((SECONDS % 60))
        if [ -t 1 ]; then
            printf '\r%s' "$$built"
        elif [ $$((10 * BASH_REMATCH[1] / BASH_REMATCH[2])) != $$tenth ]; then
            tenth=$$((10 * BASH_REMATCH[1] / BASH_REMATCH[2]))
            printf '%s\n' "$$built"
        fi
    done
    [ ! -t 1 ] || printf '\r\033[K'
}
endef

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
	$(steps)
	step packages 'System packages' 'a minute where some are missing'
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
[ $${#missing[@]} -gt 0 ] || { echo "    All of them are there.$${STEPS:+ Later steps that are done already are left out.}"; exit 0; }
echo "    To be installed: $${missing[*]}"
as_root=
if [ "$$(id -u)" != 0 ]; then
    [ -t 0 ] || { echo "Install them first: sudo apt-get install $${missing[*]}" >&2; exit 1; }
    read -rp "Install them now with sudo? [y/N] " answer
    [ "$$answer" = y ] || { echo "Nothing was installed." >&2; exit 1; }
    as_root=sudo
fi
install() { $$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$${missing[@]}"; }
# The list of packages may be absent or too old; only then is it fetched anew.
install >>"$$log" 2>&1 </dev/null || { quietly $$as_root apt-get update -qq; quietly install; }
endef

$(TARGET)/tools/bin/tauri-driver: | packages
	$(steps)
	step driver 'The driver of the window, to play it without a screen' 'one to three minutes'
	building cargo install tauri-driver --version 2.1.0 --locked --root $(TARGET)/tools

ui/node_modules/.package-lock.json: ui/package-lock.json | packages
	$(steps)
	step libraries 'The libraries of the screens, from npm' 'under a minute'
	quietly $(NPM) ci
	touch $@

# --- Building -------------------------------------------------------------------------------------

UI_SOURCES := $(shell find ui -type f -not -path 'ui/node_modules/*' -not -path 'ui/dist/*' 2>/dev/null)

ui/dist/index.html: ui/node_modules/.package-lock.json $(UI_SOURCES)
	$(steps)
	step screens 'The screens' 'seconds'
	quietly $(NPM) run build
	touch $@

.PHONY: run
ifeq ($(DISPLAY)$(WAYLAND_DISPLAY),)
run: export STEPS := $(PLAY_STEPS)
run: export WHOLE := $(RUN_TAKES)
run: setup ui/dist/index.html
	$(steps)
	step hearthlink 'Hearthlink' 'the first time most of it, later seconds'
	building cargo build $(ALL) --bins
	$(TARGET)/debug/hearthlink-demo
else
run: export STEPS := $(RUN_STEPS)
run: export WHOLE := $(RUN_TAKES)
run: setup-build ui/dist/index.html
	$(steps)
	step hearthlink 'Hearthlink' 'the first time most of it, later seconds'
	building cargo build --locked -p hearthlink
	echo '    It opens.'
	$(TARGET)/debug/hearthlink
endif

# --- Checking -------------------------------------------------------------------------------------

.PHONY: test
test: export STEPS := $(TEST_STEPS)
test: export WHOLE := $(TEST_TAKES)
test: setup ui/dist/index.html
	$(steps)
	step lints 'Rust: formatting and lints' 'the first time some minutes'
	quietly cargo fmt --all --check
	building cargo clippy $(ALL) --all-targets -- -D warnings
	step build 'Rust: building everything' 'the first time ten minutes and more'
	building cargo build $(ALL) --all-targets
	step rules 'Client, rules, use-cases, simulator, vault and bindings' 'two minutes'
	cargo test $(ALL) --lib --bins --test it
	cargo test $(ALL) --doc
	step contract 'Contract: simulator and client against the API description' 'seconds'
	cargo test $(ALL) --test contract
	step kills 'Kills: nothing is lost at whatever moment the program ends' 'a minute'
	cargo test $(ALL) --test kills
	step checks 'Screens: types, lints and tests' 'a minute'
	$(NPM) run check
	$(NPM) run lint
	$(NPM) test
	step flows 'Whole flows in the real window' 'some fifteen minutes'
	cargo test $(ALL) --test flows

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
	$(steps)
	step installer 'Installer' 'five to ten minutes'
	building cargo build --release --locked -p hearthlink
	cd src-tauri && npx --yes @tauri-apps/cli@2.12.5 bundle --bundles deb
	ls -l $(TARGET)/release/bundle/deb/*.deb

.PHONY: bench
bench: setup ui/dist/index.html
	$(steps)
	step release 'Release builds' 'ten minutes and more'
	building cargo build --release --locked -p hearthlink -p bare-window --features tauri/custom-protocol
	step bench 'Bench'
	cargo run --release --locked -p hearthlink-tests --bin hearthlink-bench
