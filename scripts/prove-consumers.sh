#!/usr/bin/env bash
# Opens every demo paper and the workbook in LibreOffice and holds pages and text to what is expected.
set -euo pipefail
cd "$(dirname "$0")/.."

# Asked for by package: `soffice` answers where only one of its programs is installed, and then opens nothing of the other.
need=()
for package in libreoffice-writer libreoffice-calc poppler-utils fonts-croscore; do
  dpkg-query --show --showformat '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || need+=("$package")
done
fonts=/usr/share/fonts/truetype/croscore
if [ "${#need[@]}" -gt 0 ]; then
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends "${need[@]}" >/dev/null
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# One font with the measures of Times New Roman, whatever else the machine has: pages break in the same places.
cat > "$work/fonts.conf" <<XML
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>$fonts</dir>
  <cachedir>$work/cache</cachedir>
  <alias binding="same"><family>Times New Roman</family><accept><family>Tinos</family></accept></alias>
</fontconfig>
XML
export FONTCONFIG_FILE="$work/fonts.conf"
office() { soffice --headless "-env:UserInstallation=file://$work/profile" "$@" >"$work/said" 2>&1; }
office --convert-to pdf --outdir "$work" out/demo/*.docx
for paper in out/demo/*.docx; do
  test -s "$work/$(basename "$paper" .docx).pdf" || { cat "$work/said"; echo "$paper: LibreOffice could not open it"; exit 1; }
done
office --convert-to ods --outdir "$work" out/demo/so-thi-dua.xlsx
test -s "$work/so-thi-dua.ods" || { cat "$work/said"; echo "so-thi-dua.xlsx: LibreOffice could not open it"; exit 1; }
echo "so-thi-dua.xlsx: opened"

# Pages of each paper, as looked at when this list was made; a paper that grows or shrinks wants another look.
declare -A pages=([QB-2017]=6 [TV-2021]=5 [BTP-2017]=10 [AG-2023]=5 [HLG-2017]=5)
for campaign in "${!pages[@]}"; do
  pdf="$work/ke-hoach-$campaign.pdf"
  count=$(pdfinfo "$pdf" | awk '/^Pages:/ { print $2 }')
  pdftotext -layout "$pdf" "$work/$campaign.txt"
  # A PDF may hold letters and marks apart; compare composed letters.
  text=$(node -e 'process.stdout.write(require("fs").readFileSync(process.argv[1], "utf8").normalize("NFC"))' "$work/$campaign.txt")
  for words in "KẾ HOẠCH" "MỤC ĐÍCH, YÊU CẦU" "Độc lập - Tự do - Hạnh phúc" "Nơi nhận:" "./."; do
    grep -qF -- "$words" <<<"$text" || { echo "ke-hoach-$campaign: no “$words” in the page text"; exit 1; }
  done
  [ "$count" = "${pages[$campaign]}" ] || { echo "ke-hoach-$campaign: $count pages, expected ${pages[$campaign]}"; exit 1; }
  echo "ke-hoach-$campaign: $count pages, text found"
done
