import { choice, day, key, number, ref, text, whole } from "../../table/column.ts";
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
    "công bố",
    "lưu",
    "trả lại",
    "rút",
    "hủy bỏ",
  ],
  "đang thẩm định,đã thẩm định,chờ thẩm định,chờ bổ sung hồ sơ,chờ bổ sung,đang chuẩn bị,đã đủ hồ sơ,chưa đủ hồ sơ,chờ Hội đồng,chờ họp Hội đồng,Hội đồng đã thông qua,Hội đồng không đồng ý,không thông qua,chờ trình,đã trình,đang trình,chờ quyết định,đã quyết định,đã có quyết định,đã công bố,đã trao,đã lưu,đã lưu hồ sơ,đã khen,đã khen thưởng,không quyết định,không khen,không khen thưởng,không xét,không đạt,không đủ điều kiện,không trình,đã trả lại,đã rút,rút hồ sơ,hủy,đã hủy".split(
    ",",
  ),
);

const stateTones = {
  "trả lại": "late",
  "Hội đồng không thông qua": "late",
  "thiếu hồ sơ": "soon",
  "quyết định": "done",
  "công bố": "done",
  lưu: "quiet",
  rút: "quiet",
  "hủy bỏ": "quiet",
} as const;

/** A row is one nomination of a person or a collective for an award. */
export const nominations = clerkTable({
  name: "nominations",
  sheet: "Đề nghị",
  group: "follow",
  identity: ["key"],
  // One person is nominated again and again: what a row that is gone was called tells none of the others.
  label: { ...named("name"), apart: ["award", "unit", "campaign"], generic: true },
  columns: {
    key: key("Mã", { note: "Mã ngắn, dễ đọc, không trùng dòng khác. Để trống thì sổ tự đặt và giữ mãi." }),
    campaign: ref("Phong trào", "campaigns", {
      required: true,
      note: "Chọn phong trào trong danh sách, hoặc gõ tên hay mã của phong trào.",
    }),
    unit: ref("Đơn vị", "units", {
      required: true,
      note: "Đơn vị trình đề nghị. Chọn đơn vị trong danh sách, hoặc gõ tên, tên ngắn hay mã của đơn vị.",
    }),
    subject: choice("Đối tượng", ["tập thể", "cá nhân", "hộ gia đình"], {
      required: true,
      note: "Tập thể, cá nhân hay hộ gia đình được đề nghị khen.",
    }),
    name: text("Họ tên / Tên tập thể", {
      required: true,
      width: 240,
      note: "Họ tên cá nhân, tên đầy đủ của tập thể hoặc hộ gia đình, như in trên quyết định. Ví dụ: Nguyễn Văn An.",
    }),
    title: text("Ông/Bà", { width: 100, note: "Ông hoặc Bà, in trước họ tên; tập thể để trống." }),
    position: text("Chức vụ", {
      note: "Chức vụ khi đề nghị; sổ in kèm đơn vị trình. Người, tập thể, hộ gia đình ở nơi khác thì ghi rõ nơi ấy. Ví dụ: Phó Trưởng phòng; Tổ trưởng Tổ hòa giải, thôn Thủy Ba.",
    }),
    post: choice("Vị trí", ["lãnh đạo, quản lý", "trực tiếp"], {
      folded: true,
      note: "Người lãnh đạo, quản lý hay người trực tiếp công tác, lao động; sổ dùng khi thống kê. Tập thể để trống.",
    }),
    born: day("Ngày sinh", { note: "Ngày sinh của cá nhân, ví dụ 05/9/1980." }),
    award: ref("Hình thức", "awards", {
      required: true,
      note: "Danh hiệu, hình thức khen được đề nghị. Chọn trong danh sách, hoặc gõ tên.",
    }),
    meritKind: text("Loại hình khen", {
      width: 100,
      known: meritWords,
      note: "Loại hình khen thưởng, ví dụ: công trạng, chuyên đề, đột xuất.",
    }),
    merit: text("Thành tích", {
      width: 340,
      note: "Thành tích in trên giấy khen, bắt đầu bằng “có”, “đạt”, “hoàn thành” …; sổ thêm chữ “Đã” khi in. Ví dụ: có thành tích xuất sắc trong phong trào thi đua năm 2026.",
    }),
    from: day("Từ ngày", { note: "Ngày đầu của thời gian lập thành tích, ví dụ 01/01/2024." }),
    to: day("Đến ngày", { note: "Ngày cuối của thời gian lập thành tích, ví dụ 31/12/2025." }),
    rating: text("Xếp loại", {
      known: ratingWords,
      note: "Mức xếp loại của năm xét khen. Ví dụ: Hoàn thành xuất sắc nhiệm vụ.",
    }),
    initiative: text("Sáng kiến", {
      note: "Tên sáng kiến và quyết định công nhận. Ví dụ: Quyết định số 12/QĐ-STP ngày 05/11/2025.",
    }),
    earlierAwards: text("Khen thưởng đã có", {
      width: 240,
      note: "Danh hiệu, hình thức khen đã được tặng mà tiêu chuẩn tính đến, kèm số, ngày quyết định; cách nhau bằng dấu chấm phẩy.",
    }),
    dossier: text("Thành phần hồ sơ", {
      width: 240,
      note: "Những thành phần hồ sơ đã nộp, cách nhau bằng dấu chấm phẩy; ngày nhận, việc trả lại ghi trong ngoặc. Ví dụ: Tờ trình (15/11/2026); Báo cáo thành tích (trả lại 16/11/2026: thiếu xác nhận).",
    }),
    submitted: day("Ngày nộp", { note: "Ngày nhận hồ sơ đề nghị, ví dụ 15/11/2026." }),
    completed: day("Ngày đủ hồ sơ", {
      folded: true,
      note: "Ngày nhận đủ hồ sơ hợp lệ; thời hạn thẩm định tính từ ngày này. Ví dụ 20/11/2026.",
    }),
    meeting: ref("Phiên họp", "meetings", {
      folded: true,
      note: "Cuộc họp của Hội đồng đã xét đề nghị này. Chọn trong danh sách, hoặc gõ tên cuộc họp.",
    }),
    votesFor: number("Phiếu đồng ý", { folded: true, note: "Số phiếu đồng ý của Hội đồng, ví dụ 9." }),
    votesAgainst: number("Phiếu không đồng ý", {
      folded: true,
      note: "Số phiếu không đồng ý; để trống thì sổ tính từ số phiếu hợp lệ. Ví dụ 1.",
    }),
    votesBlank: number("Phiếu trắng, hỏng", {
      folded: true,
      note: "Số phiếu trắng, phiếu hỏng và thành viên không có ý kiến đối với riêng đề nghị này. Không có thì để trống.",
    }),
    members: number("Tổng thành viên", {
      folded: true,
      note: "Tổng số thành viên của Hội đồng, kể cả người vắng, ví dụ 11.",
    }),
    writtenOpinions: number("Ý kiến văn bản", {
      folded: true,
      note: "Số thành viên vắng họp cho ý kiến bằng văn bản, ví dụ 1.",
    }),
    onHold: choice("Tạm dừng", ["có", "không"], {
      folded: true,
      note: "Chọn “có” khi chưa xét vì đang xem xét kỷ luật, thanh tra hoặc có đơn thư; ghi rõ ở cột Lý do.",
    }),
    reason: text("Lý do", {
      folded: true,
      note: "Lý do trả lại, rút hoặc tạm dừng. Ví dụ: chờ kết luận thanh tra.",
    }),
    state: text("Trạng thái", {
      known: stateWords,
      tones: stateTones,
      note: "Đề nghị đang ở bước nào. Ví dụ: “trình” khi đã trình người có thẩm quyền; “quyết định” khi đã có quyết định khen.",
    }),
    decisionNumber: text("Số QĐ", { note: "Số, ký hiệu quyết định khen, ví dụ 125/QĐ-STP." }),
    decisionDate: day("Ngày QĐ", { note: "Ngày của quyết định khen, ví dụ 20/12/2026." }),
    goldenBook: text("Số sổ vàng", {
      width: 100,
      note: "Số ghi trong sổ vàng, in trên giấy khen, bằng khen. Ví dụ: 35.",
    }),
    money: number("Tiền thưởng", {
      folded: true,
      bounds: whole(0, 10_000_000_000),
      note: "Tiền thưởng kèm theo, bằng đồng. Để trống thì quyết định không ghi. Ví dụ 1.404.000.",
    }),
    posted: day("Ngày đăng lấy ý kiến", {
      folded: true,
      note: "Ngày đăng danh sách lấy ý kiến Nhân dân trên cổng thông tin, đối với khen thưởng cấp Nhà nước; hạn lấy ý kiến tính từ ngày này. Ví dụ 20/11/2026.",
    }),
    comments: text("Kết quả lấy ý kiến", {
      folded: true,
      width: 240,
      note: "Ý kiến đã nhận và cách xử lý, in trong tờ trình. Ví dụ: không có ý kiến phản ánh.",
    }),
    moneySource: text("Nguồn tiền thưởng", {
      folded: true,
      width: 240,
      note: "Tiền thưởng lấy từ đâu. Để trống là quỹ thi đua, khen thưởng của cơ quan. Một dòng ghi là đủ cho cả quyết định. Ví dụ: Kinh phí không tự chủ năm 2026 của Sở.",
    }),
    submission: ref("Hồ sơ trình", "submissions", {
      folded: true,
      note: "Hồ sơ đã gửi cấp trên cùng đề nghị này. Chọn trong danh sách, hoặc gõ tên hồ sơ.",
    }),
    annulled: text("Quyết định hủy bỏ", {
      folded: true,
      note: "Số và ngày quyết định hủy bỏ quyết định khen. Ví dụ: số 15/QĐ-STP ngày 05/3/2027. Dòng vẫn giữ nguyên.",
    }),
    due: day("⚙Hạn giải quyết", { system: true, note: "Ngày cuối của bước đang làm, theo Thời hạn luật." }),
    next: text("⚙Việc tiếp theo", { system: true, width: 240, note: "Bước kế tiếp và ai phải làm." }),
    check: text("⚙Kiểm tra", { system: true }),
  },
});
