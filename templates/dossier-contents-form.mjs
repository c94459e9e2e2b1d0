import { letterhead } from "./letterhead.mjs";
import { listTable } from "./list-table.mjs";
import { packageParts } from "./package-parts.mjs";
import { sectionProperties, TEXT_WIDTH } from "./page-setup.mjs";
import { paragraph, run, section, tab } from "./paragraph.mjs";
import { afterTable, signatureBlock } from "./signature-block.mjs";
import { title } from "./title.mjs";

const NUMBER = 800;
const COUNT = 1300;
const NOTE = 2500;

/** Danh mục hồ sơ trình: the list of what lies in a dossier that goes upward. */
export const dossierContentsForm = packageParts("Danh mục hồ sơ trình", [
  letterhead(""),
  title("DANH MỤC HỒ SƠ", "{ten_ho_so}"),
  paragraph(
    "ThanVan",
    run("Hồ sơ gửi {noi_nhan_ho_so}, đề nghị khen thưởng {tong_so} có thành tích trong {phong_trao}, gồm:"),
  ),
  section("hinh_thuc_trinh", paragraph("Gach", run("-"), tab, run("{chu}"))),
  paragraph("SauBang", run("Tài liệu trong hồ sơ, theo thứ tự:")),
  listTable("danh_muc", [
    [NUMBER, "STT", "{stt}", "OGiua"],
    [TEXT_WIDTH - NUMBER - COUNT - NOTE, "Tên tài liệu", "{ten_tai_lieu}"],
    [COUNT, "Số bản", "{so_luong}", "OGiua"],
    [NOTE, "Ghi chú", "{ghi_chu}"],
  ]),
  paragraph("SauBang", run("Danh mục có {tong_tai_lieu} loại tài liệu./.")),
  signatureBlock,
  afterTable(),
  sectionProperties(null),
]);
