import type { Cell } from "../table/cell.ts";
import type { OutlineRank } from "../tables/campaign/outline.ts";
import { everyKind } from "../tables/campaign/text-blocks.ts";

type Line = readonly [order: number, rank: OutlineRank, text: string];

// Neutral sentences for what a plan has to settle (Luật Thi đua, khen thưởng 2022, Điều 17), in the order of plans that
// departments issued. Square brackets are filled in when a campaign is made: [tên], [chủ đề], [sự kiện], [thời gian],
// [cơ quan], [mã]; figures stand in *Chỉ tiêu*, so that a plan and its results say the same.
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
    "Phong trào được tổ chức tự nguyện, tự giác, công khai, trên tinh thần đoàn kết, hợp tác; nội dung thiết thực, gắn với nhiệm vụ chính trị, chuyên môn của từng cơ quan, đơn vị.",
  ],
  [65, "gạch -", "Tiêu chí cụ thể, dễ thực hiện, dễ đánh giá; không phô trương, hình thức."],
  [
    70,
    "gạch -",
    "Việc bình xét, đề nghị khen thưởng bảo đảm chính xác, công khai, minh bạch, công bằng, kịp thời.",
  ],
  [80, "phần I", "NỘI DUNG"],
  [
    90,
    "mục 1",
    "Phạm vi, đối tượng: Các tập thể, cá nhân thuộc các cơ quan, đơn vị được giao thực hiện Kế hoạch này.",
  ],
  [100, "mục 1", "Nội dung, tiêu chí thi đua"],
  [
    120,
    "gạch -",
    "Hoàn thành {chỉ tiêu: Nhiệm vụ đúng tiến độ} nhiệm vụ theo chương trình, kế hoạch công tác được giao, đúng tiến độ, bảo đảm chất lượng.",
  ],
  [
    130,
    "gạch -",
    "Giải quyết {chỉ tiêu: Hồ sơ đúng hạn} hồ sơ, thủ tục hành chính đúng hạn hoặc trước hạn; không để xảy ra khiếu nại do chậm trễ.",
  ],
  [
    140,
    "gạch -",
    "Chấp hành nghiêm kỷ luật, kỷ cương hành chính; đẩy mạnh cải cách hành chính và chuyển đổi số.",
  ],
  [
    145,
    "mục 1",
    "Khen thưởng: Căn cứ kết quả thực hiện, [cơ quan] khen thưởng theo thẩm quyền hoặc đề nghị cấp có thẩm quyền khen thưởng các tập thể, cá nhân có thành tích xuất sắc, tiêu biểu.",
  ],
  [160, "phần I", "TỔ CHỨC THỰC HIỆN"],
  [
    170,
    "mục 1",
    "Thủ trưởng các cơ quan, đơn vị phổ biến, triển khai Kế hoạch này tới toàn thể công chức, viên chức, người lao động; đăng ký thi đua và gửi về [cơ quan] {hạn: đăng ký}.",
  ],
  [
    190,
    "mục 1",
    "Kết thúc phong trào, các cơ quan, đơn vị tổng kết, bình xét, gửi báo cáo kèm hồ sơ đề nghị khen thưởng về [cơ quan] {hạn: báo cáo tổng kết}.",
  ],
  [
    200,
    "mục 1",
    "Bộ phận phụ trách thi đua, khen thưởng của [cơ quan] theo dõi, đôn đốc, tổng hợp kết quả; tham mưu tổ chức tổng kết và khen thưởng.",
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
      150,
      "mục 1",
      "Thời gian: Phong trào được tổ chức thường xuyên trong [thời gian], chia làm hai đợt: đợt 1 {đợt: 1}; đợt 2 {đợt: 2}.",
    ],
    [180, "mục 1", "Các cơ quan, đơn vị sơ kết đợt 1, gửi báo cáo về [cơ quan] {hạn: báo cáo sơ kết}."],
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
      "Hoàn thành các nhiệm vụ, giải pháp thực hiện chủ đề “[chủ đề]” với kết quả đo đếm được; mỗi tập thể có ít nhất {chỉ tiêu: Sáng kiến, cách làm mới}.",
    ],
    [150, "mục 1", "Thời gian thực hiện {đợt: 1}."],
    [180, "mục 1", "Các cơ quan, đơn vị sơ kết, gửi báo cáo về [cơ quan] {hạn: báo cáo sơ kết}."],
  ],
  "theo đợt": [
    [30, "gạch -", "Tạo khí thế thi đua sôi nổi, lập thành tích thiết thực chào mừng [sự kiện]."],
    [
      110,
      "gạch -",
      "Thi đua cao điểm; mỗi tập thể đăng ký và hoàn thành ít nhất {chỉ tiêu: Công trình, phần việc} cụ thể chào mừng [sự kiện].",
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
