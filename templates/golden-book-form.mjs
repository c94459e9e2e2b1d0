import { landscapeSection, WIDE } from "./landscape.mjs";
import { packageParts } from "./package-parts.mjs";
import { keptParagraph, paragraph, run, section } from "./paragraph.mjs";
import { rule } from "./rule.mjs";
import { afterTable } from "./signature-block.mjs";
import { gridTable, layoutTable } from "./table.mjs";
import { wideLetterhead } from "./wide-letterhead.mjs";

/** @type {readonly (readonly [width: number, header: string, cell: string, look: "OBangNho" | "OGiuaNho"])[]} */
const columns = [
  [1150, "Số sổ vàng", "{so_vang}", "OGiuaNho"],
  [2350, "Họ và tên/Tên tập thể", "{ho_ten}", "OBangNho"],
  [2350, "Chức vụ, đơn vị", "{chuc_vu_don_vi}", "OBangNho"],
  [1700, "Hình thức khen", "{hinh_thuc}", "OBangNho"],
  [WIDE - 1150 - 2350 - 2350 - 1700 - 1750 - 1350 - 1700, "Thành tích", "{thanh_tich}", "OBangNho"],
  [1750, "Số, ngày quyết định", "{quyet_dinh}", "OBangNho"],
  [1350, "Tiền thưởng (đồng)", "{tien_thuong}", "OGiuaNho"],
  [1700, "Ký nhận, ghi chú", "{ghi_chu}", "OBangNho"],
];

const table = gridTable(
  columns.map(([width]) => width),
  columns.map(([, header]) => paragraph("ODauBang", run(header))),
  [
    columns.map(([, , cell, look], index) =>
      paragraph(
        look,
        run(`${index === 0 ? "{#dong}" : ""}${cell}${index === columns.length - 1 ? "{/dong}" : ""}`),
      ),
    ),
  ],
);

const signer = [
  section("quyen_han_ky", keptParagraph("QuyenHanKy", run("{chu}"))),
  keptParagraph("QuyenHanKy", run("{chuc_vu}")),
  keptParagraph("GhiChoKy", run("{ghi_cho_ky}")),
  keptParagraph("NguoiKy", run("{nguoi_ky}")),
].join("");

const keeper = [
  keptParagraph("QuyenHanKy", run("NGƯỜI GHI SỔ")),
  keptParagraph("GhiChuKy", run("(Ký, ghi rõ họ tên)")),
].join("");

/** Sổ vàng, a register that lies across the page. */
export const goldenBookForm = packageParts("Sổ vàng", [
  wideLetterhead,
  paragraph("TenLoai", run("SỔ VÀNG")),
  paragraph("TrichYeu", run("Ghi danh tập thể, cá nhân được khen thưởng năm {nam_so}")),
  rule((WIDE - 2954) / 2),
  table,
  paragraph("SauBang", run("Sổ có {so_dong} lần khen.")),
  layoutTable([WIDE / 2, WIDE / 2], 120, [[keeper, signer]]),
  afterTable(),
  landscapeSection(null, { numbered: true }),
]);
