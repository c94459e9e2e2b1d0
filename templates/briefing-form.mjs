import { letterhead } from "./letterhead.mjs";
import { listTable } from "./list-table.mjs";
import { dash } from "./minutes-form.mjs";
import { packageParts } from "./package-parts.mjs";
import { sectionProperties, TEXT_WIDTH } from "./page-setup.mjs";
import { belowTable, keptParagraph, paragraph, run, section } from "./paragraph.mjs";
import { afterTable } from "./signature-block.mjs";
import { gridTable } from "./table.mjs";
import { title } from "./title.mjs";

const text = (/** @type {string} */ words) => paragraph("ThanVan", run(words));
const item = (/** @type {string} */ words) => paragraph("Heading2", run(words));
const total = (/** @type {string} */ words) => paragraph("ODauBang", run(words));
const HALF = TEXT_WIDTH / 2;

/** An empty cell that is written in by hand. */
const room = [paragraph("GhiChoKy"), paragraph("GhiChoKy")].join("");

/** Phiếu trình. */
export const briefingForm = packageParts("Phiếu trình", [
  letterhead(""),
  title("PHIẾU TRÌNH", "Về việc ký {van_ban_trinh} trong {phong_trao}"),
  paragraph("KinhGui", run("Kính gửi: {nguoi_duyet}")),
  item("1. Nội dung trình"),
  text("Trình {van_ban_trinh} đối với {tong_so} có thành tích trong {phong_trao}."),
  item("2. Căn cứ"),
  text("{van_ban_phat_dong} {trich_yeu_phat_dong}; {bien_ban} của {ten_hoi_dong}."),
  item("3. Hình thức khen, mức tiền thưởng"),
  listTable(
    "hinh_thuc_khen",
    [
      [700, "STT", "{stt}", "OGiua"],
      [TEXT_WIDTH - 700 - 1300 - 1300 - 2000, "Hình thức khen", "{hinh_thuc}"],
      [1300, "Tập thể", "{tap_the}", "OGiua"],
      [1300, "Cá nhân", "{ca_nhan}", "OGiua"],
      [2000, "Tiền thưởng (đồng)", "{tien}", "OGiua"],
    ],
    [[total(""), total("Tổng cộng"), total("{tong_tap_the}"), total("{tong_ca_nhan}"), total("{tong_tien}")]],
  ),
  section(
    "co_tien_thuong",
    paragraph("SauBang", run("Tổng số tiền thưởng bằng chữ: {tong_tien_bang_chu} đồng.")),
  ),
  section("co_nguon_tien", text("Nguồn tiền thưởng: {nguon_tien}.")),
  belowTable("Heading2", run("4. Tài liệu kèm theo")),
  section("tai_lieu", dash("{chu}")),
  item("5. Đề xuất"),
  text("Kính trình {nguoi_duyet} xem xét, ký ban hành./."),
  gridTable(
    [HALF, HALF],
    [
      keptParagraph("ODauBang", run("Người trình (ngày, ký, họ tên)")),
      keptParagraph("ODauBang", run("Lãnh đạo đơn vị trình (ngày, ký, họ tên)")),
    ],
    [[room, room]],
  ),
  afterTable(),
  gridTable([TEXT_WIDTH], [keptParagraph("ODauBang", run("Ý kiến của {nguoi_duyet} (ngày, ký)"))], [[room]]),
  afterTable(),
  sectionProperties(null),
]);
