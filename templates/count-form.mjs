import { letterhead } from "./letterhead.mjs";
import { ballotLines, dash, voteTable } from "./minutes-form.mjs";
import { packageParts } from "./package-parts.mjs";
import { sectionProperties, TEXT_WIDTH } from "./page-setup.mjs";
import { recipientsBelow } from "./pair-signature.mjs";
import { keptParagraph, paragraph, run, section } from "./paragraph.mjs";
import { afterTable } from "./signature-block.mjs";
import { layoutTable } from "./table.mjs";
import { title } from "./title.mjs";

const text = (/** @type {string} */ words) => paragraph("ThanVan", run(words));

const members = [
  keptParagraph("QuyenHanKy", run("THÀNH VIÊN")),
  section("thanh_vien_ban", keptParagraph("GhiChoKy"), keptParagraph("NguoiKy", run("{chu}"))),
].join("");

const head = [
  keptParagraph("QuyenHanKy", run("TRƯỞNG BAN KIỂM PHIẾU")),
  keptParagraph("GhiChoKy"),
  keptParagraph("NguoiKy", run("{truong_ban}")),
].join("");

/** Biên bản kiểm phiếu. */
export const countForm = packageParts("Biên bản kiểm phiếu", [
  letterhead("Số: {so_ky_hieu}"),
  title("BIÊN BẢN KIỂM PHIẾU", "{viec_xet}"),
  paragraph(
    "SauBang",
    run(
      "Hôm nay, {gio_hop}, tại {dia_diem}, Ban kiểm phiếu của {ten_hoi_dong} tiến hành kiểm phiếu xét khen thưởng.",
    ),
  ),
  text("Ban kiểm phiếu gồm:"),
  section("ban_kiem_phieu", dash("{chu}")),
  text("Hội đồng có {so_thanh_vien} thành viên."),
  text(ballotLines),
  section(
    "co_y_kien_van_ban",
    text(
      "Ý kiến bằng văn bản của thành viên vắng mặt: {so_y_kien_van_ban}, được tính vào số đồng ý, không đồng ý của từng trường hợp.",
    ),
  ),
  text("Kết quả đối với từng trường hợp, tỷ lệ tính trên tổng số thành viên Hội đồng:"),
  voteTable,
  section(
    "co_dat",
    paragraph(
      "SauBang",
      run("Đủ tỷ lệ phiếu theo quy định: {so_dat}; không đủ tỷ lệ phiếu: {so_khong_dat}."),
    ),
  ),
  paragraph(
    "SauBang",
    run("Ban kiểm phiếu đã niêm phong phiếu, bàn giao cho Thư ký Hội đồng cùng Biên bản này./."),
  ),
  layoutTable([TEXT_WIDTH / 2, TEXT_WIDTH / 2], 120, [[members, head]]),
  afterTable(),
  recipientsBelow,
  sectionProperties(null),
]);
