import { choice, day, key, number, ref, text } from "../../table/column.ts";
import { meritWords, onlyWords, usualWords } from "../../table/known-words.ts";
import { named } from "../../table/label.ts";
import { clerkTable } from "../../table/table.ts";

/** Yearly ratings (Luật Cán bộ, công chức, Điều 56 ff.), and the letters that lists use for them. */
const ratingWords = usualWords(
  [
    "Hoàn thành xuất sắc nhiệm vụ",
    "Hoàn thành tốt nhiệm vụ",
    "Hoàn thành nhiệm vụ",
    "Không hoàn thành nhiệm vụ",
  ],
  "Hoàn thành xuất sắc,Hoàn thành tốt,Hoàn thành,Không hoàn thành,Chưa hoàn thành nhiệm vụ,Xuất sắc,Tốt,HTXSNV,HTXS,HTTNV,HTT,HTNV".split(
    ",",
  ),
);

/** How a nomination goes its way; `core/award/nomination-state.ts` tells what each stands for. */
export const stateWords = onlyWords(
  [
    "dự kiến",
    "đã nộp",
    "thiếu hồ sơ",
    "đủ hồ sơ",
    "thẩm định",
    "Hội đồng thông qua",
    "Hội đồng không thông qua",
    "trình",
    "quyết định",
    "trả lại",
    "rút",
    "hủy bỏ",
  ],
  "đang thẩm định,đã thẩm định,chờ thẩm định,chờ bổ sung hồ sơ,chờ bổ sung,đang chuẩn bị,đã đủ hồ sơ,chưa đủ hồ sơ,chờ Hội đồng,chờ họp Hội đồng,Hội đồng đã thông qua,Hội đồng không đồng ý,không thông qua,chờ trình,đã trình,đang trình,chờ quyết định,đã quyết định,đã có quyết định,đã khen,đã khen thưởng,không quyết định,không khen,không khen thưởng,không xét,không đạt,không đủ điều kiện,không trình,đã trả lại,đã rút,rút hồ sơ,hủy,đã hủy".split(
    ",",
  ),
);

/** A row is one nomination of a person or a collective for an award. */
export const nominations = clerkTable({
  name: "nominations",
  sheet: "Đề nghị",
  group: "follow",
  identity: ["key"],
  label: named("name"),
  columns: {
    key: key("Mã"),
    campaign: ref("Phong trào", "campaigns", { required: true }),
    unit: ref("Đơn vị", "units", { required: true }),
    subject: choice("Đối tượng", ["tập thể", "cá nhân"], { required: true }),
    name: text("Họ tên / Tên tập thể", { required: true, width: 240 }),
    title: text("Ông/Bà", { width: 100 }),
    position: text("Chức vụ"),
    born: day("Ngày sinh"),
    award: ref("Hình thức", "awards", { required: true }),
    meritKind: text("Loại hình khen", { width: 100, known: meritWords }),
    merit: text("Thành tích", { width: 340 }),
    from: day("Từ ngày"),
    to: day("Đến ngày"),
    rating: text("Xếp loại", { known: ratingWords }),
    initiative: text("Sáng kiến"),
    earlierAwards: text("Khen thưởng đã có", { width: 240 }),
    dossier: text("Thành phần hồ sơ", { width: 240 }),
    submitted: day("Ngày nộp"),
    votesFor: number("Phiếu đồng ý"),
    members: number("Tổng thành viên"),
    writtenOpinions: number("Ý kiến văn bản"),
    onHold: choice("Tạm dừng", ["có", "không"]),
    reason: text("Lý do"),
    state: text("Trạng thái", { known: stateWords }),
    decisionNumber: text("Số QĐ"),
    decisionDate: day("Ngày QĐ"),
    goldenBook: text("Số sổ vàng", { width: 100 }),
    check: text("⚙Kiểm tra", { system: true }),
  },
});
