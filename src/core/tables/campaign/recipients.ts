import { day, number, place, ref, text } from "../../table/column.ts";
import { listedWords, usualWords } from "../../table/known-words.ts";
import { clerkTable } from "../../table/table.ts";

/** What lines of recipients say that a paper is sent for (NĐ 30/2020, Phụ lục I, II.9). */
const purposeWords = usualWords(
  [
    "để báo cáo",
    "để biết",
    "để thực hiện",
    "để phối hợp",
    "để theo dõi",
    "để theo dõi, tổng hợp",
    "để chỉ đạo",
    "để đăng tải",
  ],
  "để b/c|để t/h|để p/h|b/c|t/h|p/h|báo cáo|biết|thực hiện|phối hợp|theo dõi|tổng hợp|chỉ đạo|đăng tải|để tổng hợp|để phối hợp thực hiện|để biết và thực hiện|để biết, thực hiện|để biết và chỉ đạo thực hiện|để chỉ đạo thực hiện|để đăng tin".split(
    "|",
  ),
);

/** Kinds of paper with a “Nơi nhận”, as *Sổ văn bản* calls them. */
export const addressedPapers = listedWords(
  "Kế hoạch|Quyết định kèm Kế hoạch|Công văn hướng dẫn đăng ký thi đua|Phiếu đăng ký thi đua|Lịch công tác|Công văn đôn đốc|Công văn đôn đốc chung|Báo cáo sơ kết|Giấy mời|Báo cáo tổng kết|Bản tóm tắt thành tích|Quyết định thành lập Hội đồng|Biên bản kiểm phiếu|Biên bản họp Hội đồng|Tờ trình của Hội đồng|Tờ trình đề nghị khen thưởng|Danh mục hồ sơ trình|Quyết định khen thưởng của cấp trên|Quyết định khen thưởng|Quyết định công nhận danh hiệu|Thông báo kết quả".split(
    "|",
  ),
);

/** A row is one line of “Nơi nhận”; campaign “*” stands for every paper of the office. */
export const recipients = clerkTable({
  name: "recipients",
  sheet: "Nơi nhận",
  group: "work",
  folded: true,
  identity: ["campaign", "order"],
  label: null,
  toldBy: ["name"],
  columns: {
    campaign: ref("Phong trào", "campaigns", {
      required: true,
      wildcard: "*",
      note: "Chọn phong trào trong danh sách, hoặc gõ tên hay mã của phong trào. Ghi dấu * nếu nơi nhận dùng cho mọi văn bản của cơ quan.",
    }),
    order: number("Thứ tự", {
      bounds: place,
      note: "Chỉ để xếp thứ tự; cách quãng 10, 20, 30 để dễ chèn. Để trống thì sổ đặt theo chỗ đứng của dòng. Dòng “Lưu: VT, …” đứng cuối.",
    }),
    name: text("Tên", { required: true, width: 340, note: "Không ghi gạch đầu dòng và dấu chấm phẩy." }),
    purpose: text("Mục đích", {
      known: purposeWords,
      note: "In trong ngoặc sau tên: để báo cáo, để biết, để thực hiện …",
    }),
    from: day("Từ ngày", {
      note: "Ngày bắt đầu gửi đến nơi này, ví dụ 01/7/2025. Để trống là gửi từ trước đến nay.",
    }),
    to: day("Đến ngày", {
      note: "Ngày cuối cùng còn gửi đến nơi này, ví dụ 30/6/2025. Để trống là vẫn gửi.",
    }),
    papers: text("Văn bản", {
      width: 240,
      folded: true,
      known: addressedPapers,
      note: "Chỉ in ở những loại văn bản này, tên loại như ở Sổ văn bản, cách nhau bằng dấu chấm phẩy. Ví dụ: Quyết định khen thưởng; Thông báo kết quả. Để trống là nơi nhận của kế hoạch.",
    }),
  },
});
