/** How the work of a page is done without it: the verbs, or that it needs the page. */
interface PageWay {
  /** Command lines without the program's name; “SỔ” stands for the book. */
  readonly verbs: readonly string[];
}

/**
 * The pages of the product by the name of their file (src/ui), and which verbs do their work. What has none is done in the
 * browser.
 */
export const pageWays: Readonly<Record<string, PageWay>> = {
  "bang-dieu-khien": { verbs: ['run SỔ "Bảng điều khiển"'] },
  "bao-cao": { verbs: [] },
  "bat-dau": { verbs: ["office SỔ"] },
  "cap-tren": { verbs: ["hand-down SỔ", "take-down SỔ TỆP", "report-up SỔ"] },
  "da-tao": { verbs: ["write SỔ"] },
  "gui-mau": { verbs: ["send-forms SỔ"] },
  "kiem-tra": { verbs: ["check SỔ", "fix SỔ"] },
  mau: { verbs: ["templates SỔ"] },
  "nhac-viec": { verbs: ["remind SỔ --dry-run"] },
  "nhan-bao-ve": { verbs: [] },
  "nhan-mau": { verbs: ["receive SỔ THƯ-MỤC"] },
  "nhan-van-ban": { verbs: ["inbox SỔ THƯ-MỤC"] },
  "phan-quyen": { verbs: [] },
  "phong-trao-moi": { verbs: ["new-campaign SỔ", "import VĂN-BẢN --into SỔ"] },
  "tep-lich": { verbs: ["ics SỔ"] },
  "thiet-lap": { verbs: ['run SỔ "Thiết lập sổ"'] },
  "thoi-han": { verbs: ['run SỔ "Tính thời hạn"'] },
  "tien-do": { verbs: ['run SỔ "Tạo tất cả kế hoạch"'] },
  "tu-van-ban": { verbs: ["import VĂN-BẢN --into SỔ"] },
  "van-ban": { verbs: ["write SỔ"] },
  "vao-so": { verbs: [] },
  "viec-don-vi": { verbs: [] },
};
