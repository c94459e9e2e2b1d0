#!/usr/bin/env bash
# Opens every demo paper and the workbook in LibreOffice and holds pages and text to what is expected.
set -euo pipefail
cd "$(dirname "$0")/.."

bash scripts/install-consumers.sh
fonts=/usr/share/fonts/truetype/croscore

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

# A unit's workbook: opened, printed on A4 with its guidance on one page, and read again as it was sent.
cp out/demo/so-thi-dua.xlsx "$work/so.xlsx"
node build/thidua.mjs send-forms "$work/so.xlsx" --campaign BTP-2017 --for CUC-TGPL --out "$work/mau" --today 2017-03-05
cp "$work"/mau/*.xlsx "$work/mau.xlsx"
office --convert-to pdf --outdir "$work" "$work/mau.xlsx"
pdftotext -layout "$work/mau.pdf" "$work/mau.txt"
form=$(node -e 'process.stdout.write(require("fs").readFileSync(process.argv[1], "utf8").normalize("NFC"))' "$work/mau.txt")
for word in "Hướng dẫn ghi mẫu" "Việc phải nộp – " "Đề nghị – " "1/4"; do
  grep -qF -- "$word" <<<"$form" || { echo "mau.xlsx: no “$word” in the printed text"; exit 1; }
done
echo "mau.xlsx: printed"

# Pages of each paper, as looked at when this list was made; a paper that grows or shrinks wants another look.
declare -A pages=(
  [ke-hoach-QB-2017]=6 [ke-hoach-TV-2021]=5 [ke-hoach-BTP-2017]=10 [ke-hoach-BTP-2026]=9 [ke-hoach-AG-2023]=5 [ke-hoach-HLG-2017]=5
  [cong-van-dang-ky-BTP-2026]=3 [phieu-dang-ky-QB-2017-TTTGPL-QB]=1 [lich-cong-tac-BTP-2026]=2
  [cong-van-don-doc-BTP-2017-CUC-TGPL]=1 [cong-van-don-doc-chung-BTP-2026]=2
  [bao-cao-so-ket-BTP-2017-1]=5 [bao-cao-tong-ket-HLG-2017]=3 [giay-moi-QB-2017-QB-HOP-XET]=1
  [to-trinh-khen-thuong-QB-2017]=3 [quyet-dinh-khen-thuong-QB-2017-41-QĐ-STP]=2 [giay-khen-QB-2017-41-QĐ-STP]=6
)
for docx in out/demo/*.docx; do
  paper=$(basename "$docx" .docx)
  pdf="$work/$paper.pdf"
  count=$(pdfinfo "$pdf" | awk '/^Pages:/ { print $2 }')
  pdftotext -layout "$pdf" "$work/$paper.txt"
  # A PDF may hold letters and marks apart; compare composed letters.
  text=$(node -e 'process.stdout.write(require("fs").readFileSync(process.argv[1], "utf8").normalize("NFC"))' "$work/$paper.txt")
  words=("Độc lập - Tự do - Hạnh phúc")
  case "$paper" in ke-hoach-*) words+=("KẾ HOẠCH" "MỤC ĐÍCH, YÊU CẦU" "Nơi nhận:" "./.") ;; esac
  for word in "${words[@]}"; do
    grep -qF -- "$word" <<<"$text" || { echo "$paper: no “$word” in the page text"; exit 1; }
  done
  [ "$count" = "${pages[$paper]-}" ] || { echo "$paper: $count pages, expected ${pages[$paper]-none}"; exit 1; }
  echo "$paper: $count pages, text found"
done
