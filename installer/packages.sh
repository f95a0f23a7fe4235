# Debian packages, by purpose. Sourced by installer/run.sh and tests/run.sh.
build_packages=(
  build-essential cmake ninja-build pkg-config ccache mold git ca-certificates
  qt6-base-dev qt6-svg-dev libqt6svg6 qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
  libqt6sql6-sqlite libsqlite3-dev qtkeychain-qt6-dev libgl1-mesa-dev libplist-dev libqrencode-dev
  libboost1.81-dev libnghttp2-dev libssl-dev libexpected-dev libpugixml-dev libyaml-cpp-dev
  libdtl-dev
)
# What the window needs on a machine without a display.
run_packages=(xvfb xauth fonts-dejavu-core fonts-noto-core)
test_packages=(
  python3 python3-cryptography curl openssl libplist-utils nghttp2-server nghttp2-client strongswan-pki libstrongswan-extra-plugins
  certmonger dbus gnome-keyring fonts-dejavu-core fonts-noto-core sqlite3 procps
  chromium chromium-driver python3-selenium sslscan testssl.sh
  nginx-light libnginx-mod-http-js certbot pebble
)
# The compiler of the fuzzing and of the sanitizers (gcc refuses what Asio does under ThreadSanitizer, and takes twice
# as long for AddressSanitizer with UBSan).
clang_packages=(clang libclang-rt-dev llvm)

# What one preset compiled, another with the same flags finds again.
export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1 CCACHE_DEPEND=1 CCACHE_PCH_EXTSUM=1 CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime

# An OpenSSL with known holes, which the programs refuse to run with; Debian has had its update for long.
outdated() {
  [ "$1" = libssl-dev ] && dpkg --compare-versions "$(dpkg-query -W -f='${Version}' libssl-dev)" lt 3.0.21
}

# Installs what is missing or outdated; quiet when all is there.
install_packages() {
  local missing=() package sudo=()
  for package in "$@"; do
    if ! dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || outdated "$package"; then
      missing+=("$package")
    fi
  done
  [ ${#missing[@]} -eq 0 ] && return 0
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "Please install as root: apt-get install ${missing[*]}" >&2; return 1; }
    sudo=(sudo)
  fi
  echo "Installing ${#missing[@]} packages: ${missing[*]}"
  "${sudo[@]}" apt-get update -qq
  "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# build_preset PRESET [target…]: configures once, then builds what changed.
build_preset() {
  local preset=$1 log targets=() quiet=()
  shift
  [ -t 1 ] || quiet=(-- --quiet) # a log is read for what went wrong, not for a thousand lines of progress
  [ $# -gt 0 ] && targets=(--target "$@")
  if [ ! -f "build/$preset/build.ninja" ]; then
    mkdir -p build
    log="build/configure-$preset.log"
    cmake --preset "$preset" >"$log" 2>&1 || { cat "$log"; return 1; }
  fi
  cmake --build "build/$preset" "${targets[@]}" "${quiet[@]}"
}
