import type { Cell } from "../table/cell.ts";
import type { OutlineRank } from "../tables/campaign/outline.ts";
import { everyKind } from "../tables/campaign/text-blocks.ts";

type Line = readonly [order: number, rank: OutlineRank, text: string];

// Neutral sentences for what a plan has to settle (Luật Thi đua, khen thưởng 2022, Điều 17). Square brackets are filled in
// when a campaign is made: [tên], [chủ đề], [sự kiện], [thời gian], [mã].
const shared: readonly Line[] = [
  [10, "phần I", "MỤC ĐÍCH, YÊU CẦU"],
  [20, "mục 1", "Mục đích"],
  [
    40,
    "gạch -",
    "Kịp thời phát hiện, bồi dưỡng, biểu dương, khen thưởng và nhân rộng các điển hình tiên tiến.",
  ],
  [50, "mục 1", "Yêu cầu"],
  [
    60,
    "gạch -",
    "Nội dung thi đua thiết thực, gắn với nhiệm vụ chính trị, chuyên môn của từng cơ quan, đơn vị; tiêu chí cụ thể, dễ thực hiện, dễ đánh giá.",
  ],
  [
    70,
    "gạch -",
    "Việc bình xét, đề nghị khen thưởng bảo đảm khách quan, công khai, công bằng, đúng đối tượng, đúng thành tích.",
  ],
  [80, "phần I", "NỘI DUNG"],
  [
    90,
    "mục 1",
    "Phạm vi, đối tượng: Các tập thể, cá nhân thuộc các cơ quan, đơn vị được giao thực hiện Kế hoạch này.",
  ],
  [100, "mục 1", "Nội dung, tiêu chí thi đua"],
  [
    140,
    "gạch -",
    "Chấp hành nghiêm kỷ luật, kỷ cương hành chính; nâng cao chất lượng, hiệu quả công tác, đẩy mạnh cải cách hành chính và chuyển đổi số.",
  ],
  [160, "phần I", "TỔ CHỨC THỰC HIỆN"],
  [
    170,
    "mục 1",
    "Thủ trưởng các cơ quan, đơn vị phổ biến, triển khai Kế hoạch này tới toàn thể công chức, viên chức, người lao động; gửi kết quả đăng ký thi đua {hạn: [mã]-DK}.",
  ],
  [
    190,
    "mục 1",
    "Khi kết thúc phong trào, các cơ quan, đơn vị tổng kết, gửi báo cáo kèm hồ sơ đề nghị khen thưởng {hạn: [mã]-TK}.",
  ],
];

const own: Readonly<Record<string, readonly Line[]>> = {
  "thường xuyên": [
    [
      30,
      "gạch -",
      "Tạo động lực để các tập thể, cá nhân phấn đấu hoàn thành xuất sắc nhiệm vụ công tác [thời gian].",
    ],
    [
      110,
      "gạch -",
      "Thi đua hoàn thành và hoàn thành vượt mức các chỉ tiêu, nhiệm vụ công tác [thời gian] đúng tiến độ, bảo đảm chất lượng.",
    ],
    [
      150,
      "mục 1",
      "Thời gian: Phong trào được tổ chức thường xuyên trong [thời gian], chia làm hai đợt: đợt 1 {đợt: 1}; đợt 2 {đợt: 2}.",
    ],
    [180, "mục 1", "Các cơ quan, đơn vị sơ kết đợt 1, gửi báo cáo {hạn: [mã]-SK}."],
  ],
  "chuyên đề": [
    [
      30,
      "gạch -",
      "Tạo chuyển biến rõ nét về nhận thức và hành động trong việc thực hiện chủ đề “[chủ đề]”.",
    ],
    [
      110,
      "gạch -",
      "Thi đua hoàn thành các nhiệm vụ, giải pháp thực hiện chủ đề “[chủ đề]” với kết quả đo đếm được.",
    ],
    [150, "mục 1", "Thời gian thực hiện {đợt: 1}."],
    [180, "mục 1", "Các cơ quan, đơn vị sơ kết, gửi báo cáo {hạn: [mã]-SK}."],
  ],
  "theo đợt": [
    [30, "gạch -", "Tạo khí thế thi đua sôi nổi, lập thành tích thiết thực chào mừng [sự kiện]."],
    [
      110,
      "gạch -",
      "Thi đua cao điểm, mỗi tập thể đăng ký và hoàn thành ít nhất một công trình, phần việc cụ thể chào mừng [sự kiện].",
    ],
    [150, "mục 1", "Thời gian thực hiện {đợt: 1}."],
  ],
};

const stems: Readonly<Record<string, string>> = { "thường xuyên": "TX", "chuyên đề": "CD", "theo đợt": "TD" };

/** The ready paragraphs that a new book starts with, in their order. */
export const shippedTextBlocks: readonly Readonly<Record<string, Cell>>[] = [
  ...shared.map((line) => [everyKind, "ML", line] as const),
  ...Object.entries(own).flatMap(([kind, lines]) =>
    lines.map((line) => [kind, stems[kind] ?? "", line] as const),
  ),
].map(([kind, stem, [order, rank, text]]) => ({ key: `${stem}-${order}`, kind, order, rank, text }));
