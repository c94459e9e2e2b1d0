import { landscapeSection, WIDE } from "./landscape.mjs";
import { packageParts } from "./package-parts.mjs";
import { keptParagraph, paragraph, run, section } from "./paragraph.mjs";
import { rule } from "./rule.mjs";
import { afterTable } from "./signature-block.mjs";
import { layoutTable } from "./table.mjs";
import { element } from "./xml.mjs";

const HALF = WIDE / 2;

/** Tiêu ngữ at 14 pt bold is 171.4 pt wide. */
const MOTTO_LINE = 3428;

/** Certificates are no administrative papers (NĐ 30/2020): their title is red by custom. */
const red = element("w:color", { "w:val": "C00000" });

const heading = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

/** Each certificate but the first begins a page; so none is left empty behind the last. */
const first = [
  section("to_dau", paragraph("BangQuocHieu", run(heading))),
  section(
    "sang_trang",
    paragraph("BangQuocHieu", run(heading)).replace(
      "</w:pPr>",
      `${element("w:pageBreakBefore", {})}</w:pPr>`,
    ),
  ),
].join("");

const decision = [
  paragraph("BangQuyetDinh", run("Theo {quyet_dinh}")),
  paragraph("BangSoVang", run("Số sổ vàng: {so_vang}")),
].join("");

const signer = [
  paragraph("DiaDanhNgay", run("{dia_danh_ngay_thang}")),
  section("quyen_han_ky", keptParagraph("QuyenHanKy", run("{chu}"))),
  keptParagraph("QuyenHanKy", run("{chuc_vu}")),
  keptParagraph("BangChoKy", run("{ghi_cho_ky}")),
  keptParagraph("NguoiKy", run("{nguoi_ky}")),
].join("");

/** Who and what for, centred in a row at least 185 pt high, so that the signature stands at one place on every sheet. */
const middle = layoutTable([WIDE], 0, [
  [
    [
      section("ten_ngan", paragraph("BangNguoi", run("{nguoi_duoc_tang}"))),
      section("ten_dai", paragraph("BangNguoiDai", run("{nguoi_duoc_tang}"))),
      section("co_chuc_vu", paragraph("BangDong", run("{chuc_vu_don_vi}"))),
      paragraph("BangDong", run("{thanh_tich}")),
    ].join(""),
  ],
])
  .replace(
    "<w:cantSplit/>",
    `<w:cantSplit/>${element("w:trHeight", { "w:val": 3700, "w:hRule": "atLeast" })}`,
  )
  .replace("</w:tcPr>", `${element("w:vAlign", { "w:val": "center" })}</w:tcPr>`);

const sheet = [
  first,
  paragraph("TieuNgu", run("Độc lập - Tự do - Hạnh phúc")),
  rule((WIDE - MOTTO_LINE) / 2),
  paragraph("BangThamQuyen", run("{tham_quyen}")),
  section("co_tang", paragraph("BangTang", run("TẶNG"))),
  paragraph("BangTen", run("{ten_giay}", red)),
  middle,
  afterTable(),
  layoutTable([HALF, HALF], 0, [[decision, signer]]),
  afterTable(),
].join("");

const frame = element(
  "w:pgBorders",
  { "w:offsetFrom": "page" },
  ...["top", "left", "bottom", "right"].map((side) =>
    element(`w:${side}`, { "w:val": "thinThickSmallGap", "w:sz": 24, "w:space": 24, "w:color": "C00000" }),
  ),
);

/** Giấy khen: a page that lies across for each; no numbers, a frame that an office with printed blanks takes away. */
export const certificateForm = packageParts("Giấy khen", [
  section("to_giay", sheet),
  landscapeSection(null, { numbered: false, more: frame, centred: true }),
]);
