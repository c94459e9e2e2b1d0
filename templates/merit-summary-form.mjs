import { letterhead } from "./letterhead.mjs";
import { dash } from "./minutes-form.mjs";
import { packageParts } from "./package-parts.mjs";
import { sectionProperties } from "./page-setup.mjs";
import { paragraph, run, section } from "./paragraph.mjs";
import { afterTable, signatureBlock } from "./signature-block.mjs";
import { title } from "./title.mjs";

/** Bản tóm tắt thành tích. */
export const meritSummaryForm = packageParts("Bản tóm tắt thành tích", [
  letterhead(""),
  title("BẢN TÓM TẮT THÀNH TÍCH", "{tong_so} được đề nghị khen thưởng trong {phong_trao}"),
  section(
    "nguoi",
    paragraph("Heading2", run("{stt}. {ho_ten}")),
    section("co_chuc_vu", dash("Chức vụ, đơn vị: {chuc_vu_don_vi};")),
    dash("Hình thức đề nghị: {hinh_thuc};"),
    section("co_thoi_gian", dash("Thời gian lập thành tích: {thoi_gian};")),
    section("dong", dash("{chu}")),
  ),
  signatureBlock,
  afterTable(),
  sectionProperties(null),
]);
