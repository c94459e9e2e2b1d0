#!/usr/bin/env bash
# What scripts/prove-consumers.sh opens papers with, installed where it is missing.
set -euo pipefail
# Asked for by package: `soffice` answers where only one of its programs is installed, and then opens nothing of the other.
need=()
for package in libreoffice-writer libreoffice-calc poppler-utils fonts-croscore; do
  dpkg-query --show --showformat '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || need+=("$package")
done
if [ "${#need[@]}" -gt 0 ]; then
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends "${need[@]}" >/dev/null
fi
