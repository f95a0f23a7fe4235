#!/usr/bin/env bash
# Installs what is missing, builds what changed, and starts the console with a practice fleet.
#   --devices N         how many simulated devices (20)
#   --headless          no window: serve, enroll, profile, command, print a summary, exit 0 or 1
#   --screenshots DIR   every screen with the practice fleet as a picture, then exit
# Without a display and without options: practice fleet on a virtual display, screenshots to build/screenshots.
set -euo pipefail

devices=20
headless=
screenshots=
while [ $# -gt 0 ]; do
  case "$1" in
    --devices) devices=${2-}; shift $(($# > 1 ? 2 : 1)) ;;
    --headless) headless=1; shift ;;
    --screenshots)
      [ -n "${2-}" ] || { echo "--screenshots needs a folder" >&2; exit 2; }
      screenshots=$(realpath -m -- "$2") # from where it was typed
      shift 2
      ;;
    -h | --help) sed -n '2,6s/^# \{0,1\}//p' "$0"; exit 0 ;;
    *) echo "unknown option $1; see --help" >&2; exit 2 ;;
  esac
done
[[ $devices =~ ^[1-9][0-9]{0,3}$ ]] || { echo "--devices needs a number from 1 to 9999" >&2; exit 2; }
[ -z "$headless" ] || [ -z "$screenshots" ] || { echo "--headless has no window to take --screenshots of" >&2; exit 2; }

cd "$(dirname "$0")/.."
source installer/packages.sh
install_packages "${build_packages[@]}" "${run_packages[@]}"
build_preset release espalier espalierd espalierctl espalier-device

# Practice data are never used for real devices, and a summary or pictures start from nothing.
data=$PWD/build/practice
bin=$PWD/build/release/bin
fresh() { rm -rf -- "$data-once"; mkdir -p -m 700 -- "$data-once"; }

if [ -n "$headless" ]; then
  fresh
  exec "$bin/espalierd" --practice "$devices" --summary --data "$data-once"
fi
if [ -z "$screenshots" ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  screenshots=$PWD/build/screenshots
fi
if [ -n "$screenshots" ]; then
  fresh
  mkdir -p -- "$screenshots"
  run=("$bin/espalier" --practice "$devices" --data "$data-once" --screenshots "$screenshots")
  if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then "${run[@]}"; else xvfb-run -a -s "-screen 0 1920x1200x24" "${run[@]}"; fi
  echo "$screenshots"
  exit 0
fi
exec "$bin/espalier" --practice "$devices" --data "$data"
