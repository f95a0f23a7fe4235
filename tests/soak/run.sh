#!/usr/bin/env bash
# An office day in fast motion against the release build: tests/soak/run.sh [MINUTES] [DEVICES]
# Each round every device is asked and gets a new version of a profile, some leave and others come, links are made and
# revoked, a backup is written and read. The server must not grow, and lose nothing when it is killed at the end.
# Last line: N passed, N failed.
set -euo pipefail
cd "$(dirname "$0")/../.."
source installer/packages.sh
install_packages "${build_packages[@]}" "${test_packages[@]}"
if [ -z "${ESPALIER_BIN:-}" ]; then build_preset release espalierd espalierctl espalier-device; fi
export PATH=/usr/bin:$PATH GLIBC_TUNABLES=glibc.malloc.hugetlb=1
export ESPALIER_SOAK_MINUTES=${1:-60} ESPALIER_SOAK_DEVICES=${2:-30} PYTHONDONTWRITEBYTECODE=1
exec python3 tests/support/run_python.py tests/soak/office_days.py
