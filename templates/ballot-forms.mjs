import { groupTable } from "./group-table.mjs";
import { letterhead } from "./letterhead.mjs";
import { packageParts } from "./package-parts.mjs";
import { sectionProperties, TEXT_WIDTH } from "./page-setup.mjs";
import { pairSignature } from "./pair-signature.mjs";
import { paragraph, run, section, tab } from "./paragraph.mjs";
import { afterTable } from "./signature-block.mjs";
import { title } from "./title.mjs";
import { element } from "./xml.mjs";

const note = (/** @type {string} */ words) => paragraph("Gach", run("-"), tab, run(words));

/** The candidates with boxes to mark. @param {string} last head of a further column; "" for none */
const boxes = (last) => {
  const more = last === "" ? 0 : 1700;
  return groupTable([
    [700, "STT", "{stt}", "OGiuaNho"],
    [2350, "Họ và tên/Tên tập thể", "{ho_ten}"],
    [TEXT_WIDTH - 700 - 2350 - 900 - 950 - more, "Chức vụ, đơn vị", "{chuc_vu_don_vi}"],
    [900, "Đồng ý", "", "OGiuaNho"],
    [950, "Không đồng ý", "", "OGiuaNho"],
    ...(last === "" ? [] : [/** @type {const} */ ([more, last, ""])]),
  ]);
};

/** Phiếu bầu: without a name and without a signature. */
export const ballotForm = packageParts("Phiếu bầu", [
  letterhead(""),
  title("PHIẾU BẦU", "{viec_xet}"),
  paragraph("ThanVan", run("(Phiên họp {ngay_hop} của {ten_hoi_dong})")),
  boxes(""),
  paragraph("SauBang", run("Cách ghi phiếu:")),
  note("Đánh dấu X vào một trong hai ô Đồng ý, Không đồng ý ở dòng của từng trường hợp."),
  note("Để trống cả hai ô hoặc đánh dấu cả hai ô thì không tính đối với trường hợp đó."),
  note("Phiếu ghi thêm tên, có ký tên hoặc không do Ban kiểm phiếu phát ra là phiếu không hợp lệ."),
  sectionProperties(null),
]);

const head = "PHIẾU LẤY Ý KIẾN";
const slipTitle = paragraph("TenLoai", run(head));
const nextPage = paragraph("SangTrang").replace("</w:pPr>", `${element("w:pageBreakBefore", {})}</w:pPr>`);

/** Phiếu lấy ý kiến: a page for each member who is away, signed. */
export const opinionSlipForm = packageParts("Phiếu lấy ý kiến", [
  section(
    "to_phieu",
    section("sang_trang", nextPage),
    letterhead(""),
    slipTitle,
    paragraph("TrichYeu", run("{viec_xet}")),
    paragraph("KinhGui", run("Kính gửi: {thanh_vien}")),
    paragraph(
      "ThanVan",
      run(
        "{ten_hoi_dong} xét khen thưởng trong {phong_trao} vào {ngay_hop}. Đề nghị ông, bà cho ý kiến bằng cách đánh dấu X vào ô thích hợp đối với từng trường hợp và gửi lại Thư ký Hội đồng trước giờ họp:",
      ),
    ),
    boxes("Lý do, ý kiến khác"),
    paragraph("SauBang", run("Ý kiến khác:")),
    paragraph("OBang", run("…".repeat(32))),
    pairSignature(["", ""], ["NGƯỜI CHO Ý KIẾN", "{ten_thanh_vien}", "(Ngày …… tháng …… năm ………, ký tên)"]),
    afterTable(),
  ),
  sectionProperties(null),
]);
