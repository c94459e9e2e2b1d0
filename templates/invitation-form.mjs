import { letterhead } from "./letterhead.mjs";
import { packageParts } from "./package-parts.mjs";
import { sectionProperties } from "./page-setup.mjs";
import { paragraph, run, section, tab } from "./paragraph.mjs";
import { afterTable, signatureBlock } from "./signature-block.mjs";
import { title } from "./title.mjs";

/** Giấy mời (the decree's own form). */
export const invitationForm = packageParts("Giấy mời", [
  letterhead("Số: {so_ky_hieu}"),
  title("GIẤY MỜI", "{cuoc_hop}"),
  paragraph("SauBang", run("{ten_co_quan} trân trọng kính mời:")),
  section("khach_moi", paragraph("Gach", run("-"), tab, run("{chu}"))),
  paragraph("ThanVan", run("Tới dự: {toi_du}.")),
  section("co_chu_tri", paragraph("ThanVan", run("Chủ trì: {chu_tri}."))),
  paragraph("ThanVan", run("Thời gian: {thoi_gian}.")),
  paragraph("ThanVan", run("Địa điểm: {dia_diem}.")),
  section("co_luu_y", section("luu_y", paragraph("ThanVan", run("{chu}")))),
  paragraph("ThanVan", run("Đề nghị các đại biểu dự đúng thành phần và thời gian nêu trên./.")),
  signatureBlock,
  afterTable(),
  sectionProperties(null),
]);
