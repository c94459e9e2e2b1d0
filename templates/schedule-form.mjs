import { letterhead } from "./letterhead.mjs";
import { listTable } from "./list-table.mjs";
import { packageParts } from "./package-parts.mjs";
import { sectionProperties, TEXT_WIDTH } from "./page-setup.mjs";
import { belowTable, paragraph, run, section } from "./paragraph.mjs";
import { afterTable, signatureBlock } from "./signature-block.mjs";
import { title } from "./title.mjs";

const DAY = 1560;
const WHO = 2450;
const NOTE = 2350;

/** Lịch công tác of a campaign. */
export const scheduleForm = packageParts("Lịch công tác", [
  letterhead(""),
  title("LỊCH CÔNG TÁC", "Thực hiện {phong_trao}"),
  paragraph(
    "SauBang",
    run("Thực hiện {van_ban_phat_dong} {trich_yeu_phat_dong}, {ten_co_quan} lập lịch công tác như sau:"),
  ),
  listTable("lich", [
    [DAY, "Ngày", "{ngay}", "OGiua"],
    [TEXT_WIDTH - DAY - WHO - NOTE, "Việc", "{viec}"],
    [WHO, "Đơn vị thực hiện", "{don_vi}"],
    [NOTE, "Ghi chú", "{ghi_chu}"],
  ]),
  section(
    "co_viec_chua_co_ngay",
    belowTable("Heading2", run("Chưa ấn định ngày")),
    listTable("viec_chua_co_ngay", [
      [TEXT_WIDTH - WHO - NOTE, "Việc", "{viec}"],
      [WHO, "Đơn vị thực hiện", "{don_vi}"],
      [NOTE, "Ghi chú", "{ghi_chu}"],
    ]),
  ),
  paragraph("SauBang", run("Lịch này được cập nhật khi thời hạn thay đổi./.")),
  signatureBlock,
  afterTable(),
  sectionProperties(null),
]);
