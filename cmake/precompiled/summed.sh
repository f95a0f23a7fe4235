#!/bin/sh
# summed.sh COMPILER ARGUMENT… compiles, and leaves the checksum of a precompiled header beside it: ccache reads that
# (CCACHE_PCH_EXTSUM) instead of 150 MB for every file.
"$@" || exit
while [ $# -gt 1 ]; do
  if [ "$1" = -o ]; then
    case $2 in *.gch) sha256sum <"$2" >"$2.sum" ;; esac
  fi
  shift
done
