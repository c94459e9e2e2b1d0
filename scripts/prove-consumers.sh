#!/usr/bin/env bash
# Opens every demo paper and the workbook in LibreOffice and holds pages and text to what is expected.
set -euo pipefail
cd "$(dirname "$0")/.."

if ! command -v soffice >/dev/null || ! command -v pdftotext >/dev/null; then
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends libreoffice-writer libreoffice-calc poppler-utils fonts-liberation >/dev/null
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to pdf --outdir "$work" out/demo/*.docx >/dev/null
soffice --headless "-env:UserInstallation=file://$work/profile" --convert-to ods --outdir "$work" out/demo/so-thi-dua.xlsx >/dev/null
test -s "$work/so-thi-dua.ods"

# Pages of each paper, as looked at when this list was made; a paper that grows or shrinks wants another look.
declare -A pages=([QB-2017]=6 [TV-2021]=6 [BTP-2017]=10 [AG-2023]=5 [HLG-2017]=5)
for campaign in "${!pages[@]}"; do
  pdf="$work/ke-hoach-$campaign.pdf"
  count=$(pdfinfo "$pdf" | awk '/^Pages:/ { print $2 }')
  pdftotext -layout "$pdf" "$work/$campaign.txt"
  # The glyphs of some free fonts come out decomposed; compare the letters.
  text=$(python3 -c 'import sys, unicodedata; print(unicodedata.normalize("NFC", open(sys.argv[1], encoding="utf8").read()))' "$work/$campaign.txt")
  for words in "KẾ HOẠCH" "MỤC ĐÍCH, YÊU CẦU" "Độc lập - Tự do - Hạnh phúc" "Nơi nhận:" "./."; do
    grep -qF -- "$words" <<<"$text" || { echo "ke-hoach-$campaign: no “$words” in the page text"; exit 1; }
  done
  [ "$count" = "${pages[$campaign]}" ] || { echo "ke-hoach-$campaign: $count pages, expected ${pages[$campaign]}"; exit 1; }
  echo "ke-hoach-$campaign: $count pages, text found"
done
