#!/usr/bin/env bash
# Builds the fuzz targets with clang, ASan and UBSan and runs each for a while: tests/fuzz/run.sh [SECONDS] [TARGET…]
# Inputs that are found stay in build/fuzz/corpus; a crash leaves its input in build/fuzz/crashes and ends the run.
set -euo pipefail
cd "$(dirname "$0")/../.."
source installer/packages.sh
install_packages "${build_packages[@]}" "${clang_packages[@]}"
seconds=${1:-60}
[ $# -gt 0 ] && shift
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(plist_xml plist_binary document schema cms csr scep)
cmake --preset fuzz >/dev/null
nice cmake --build build/fuzz --target fuzz_seeds "${targets[@]/#/fuzz_}"
out=build/fuzz/corpus
export ESPALIER_FUZZ_SEEDS=$PWD/build/fuzz/seeds
export ASAN_OPTIONS=detect_leaks=1:allocator_may_return_null=1 UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1
mkdir -p build/fuzz/crashes "$ESPALIER_FUZZ_SEEDS"
[ -f "$ESPALIER_FUZZ_SEEDS/authority.pem" ] || build/fuzz/bin/fuzz_seeds "$ESPALIER_FUZZ_SEEDS"
for target in "${targets[@]}"; do
  mkdir -p "$out/$target"
  echo "== $target, $seconds s"
  build/fuzz/bin/fuzz_"$target" -max_total_time="$seconds" -timeout=20 -rss_limit_mb=1024 -max_len=65536 \
    -print_final_stats=1 -artifact_prefix=build/fuzz/crashes/"$target"- \
    "$out/$target" "$ESPALIER_FUZZ_SEEDS/$target" 2>build/fuzz/"$target".log || { tail -40 build/fuzz/"$target".log; exit 1; }
  grep -E "stat::number_of_executed_units|stat::peak_rss_mb" build/fuzz/"$target".log
done
