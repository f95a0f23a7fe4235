#!/usr/bin/env bash
# Installs what is missing, builds, runs every test. Last line: N passed, N failed.
#   tests/run.sh          release build, full suite, headless link, sanitizer smoke
#   tests/run.sh asan     the full suite under AddressSanitizer and UBSan
#   tests/run.sh tsan     the full suite under ThreadSanitizer
#   tests/run.sh headless the server alone, on a machine's own build without Qt's Gui and Widgets
set -euo pipefail
cd "$(dirname "$0")/.."
source installer/packages.sh
install_packages "${build_packages[@]}" "${test_packages[@]}"

# Debian's python3 before any other: it has what the tests import.
export PATH=/usr/bin:$PATH
# The 128 MB of scrypt in huge pages: unlocking a data folder, which the tests do hundreds of times, takes half as long.
export GLIBC_TUNABLES=glibc.malloc.hugetlb=1

# The sanitizer smoke covers the folders that read raw bytes from strangers first; "tests/run.sh asan" runs the rest.
smoke=(base plist crypto http mdm scep)
passed=0
failed=0
failures=

# What the programs that died said at the end.
last_words() { # log
  local number
  for number in $(grep -oE 'Test +#[0-9]+: .*\*\*\*(Timeout|Exception)' "$1" | grep -oE '#[0-9]+' | tr -d '#'); do
    grep -E "^$number: " "$1" | tail -40
  done
}

run_ctest() { # preset, ctest arguments…
  local preset=$1 log="build/$1/tests.log"
  shift
  ctest --test-dir "build/$preset" --no-tests=error -V "$@" >"$log" 2>&1 || true
  # Each program prints a Totals line per test class; a program that died prints none and counts as one failure.
  local p f broken
  p=$(grep -oE 'Totals: [0-9]+ passed' "$log" | awk '{s+=$2} END {print s+0}')
  f=$(grep -oE 'Totals: [0-9]+ passed, [0-9]+ failed' "$log" | awk '{s+=$4} END {print s+0}')
  broken=$(grep -cE '^ *[0-9]+/[0-9]+ Test +#.*(\*\*\*Timeout|\*\*\*Exception|\*\*\*Not Run)' "$log" || true)
  if [ "$broken" -gt 0 ]; then f=$((f + broken)); fi
  if [ "$f" -eq 0 ] && ! grep -q '100% tests passed' "$log"; then f=1; fi
  echo "$preset: $p passed, $f failed after $((SECONDS / 60)) min ($log)"
  if [ "$f" -gt 0 ]; then
    failures+="$log:
$(grep -E '^[0-9]+: (FAIL!|XPASS|QFATAL|FAIL:|ERROR:|   (Actual|Expected|Loc)|.*runtime error:|.*ERROR: .*Sanitizer)|Timeout|Exception' "$log" | tail -60 || true)
$(last_words "$log")
"
  fi
  passed=$((passed + p))
  failed=$((failed + f))
}

# espalierd runs where there is no window system: nothing that it links, at whatever distance, knows a window.
no_window() { # preset
  if ldd "build/$1/bin/espalierd" | grep -E 'Qt6(Gui|Widgets)'; then
    failed=$((failed + 1))
    failures+="$1: espalierd links Gui or Widgets
"
  else
    passed=$((passed + 1))
  fi
}

case "${1:-}" in
  asan | tsan)
    install_packages "${clang_packages[@]}"
    build_preset "$1"
    run_ctest "$1" -j2
    ;;
  headless)
    build_preset headless espalierd
    no_window headless
    ;;
  "")
    install_packages "${clang_packages[@]}"
    build_preset release
    echo "release: built after $((SECONDS / 60)) min"
    # Many tests wait more than they work; what they leave of the machine builds the smoke.
    (renice -n 19 -p "$BASHPID" >/dev/null && build_preset asan "${smoke[@]/#/test_}") >build/smoke.log 2>&1 &
    smoke_build=$!
    run_ctest release -j3
    no_window release # of the same objects as those of the preset headless, which needn't be compiled again for it
    wait "$smoke_build" || { cat build/smoke.log; exit 1; }
    run_ctest asan -R "^($(IFS='|'; echo "${smoke[*]}"))\$"
    ;;
  *)
    echo "usage: tests/run.sh [asan|tsan|headless]" >&2
    exit 2
    ;;
esac

# Last, so that whoever reads only the end of a long log sees them.
printf '%s' "$failures"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
