/**
 * The pages of the product by the name of their file (src/ui), and the command lines that do their work; “SỔ” stands for the
 * book. What has none is done in the browser.
 */
export const pageWays: Readonly<Record<string, readonly string[]>> = {
  "bang-dieu-khien": ['run SỔ "Bảng điều khiển"'],
  "bao-cao": [],
  "bat-dau": ["office SỔ"],
  "cap-tren": ["hand-down SỔ", "take-down SỔ TỆP.xlsx", "report-up SỔ"],
  "da-tao": ["write SỔ"],
  "de-nghi": [],
  "gui-mau": ["send-forms SỔ"],
  "hoi-dong": [],
  "kiem-tra": ["check SỔ", "fix SỔ"],
  mau: ["templates SỔ"],
  "nhac-viec": ["remind SỔ --dry-run"],
  "nhan-bao-ve": [],
  "nhan-mau": ["receive SỔ THƯ-MỤC"],
  "nhan-van-ban": ["inbox SỔ THƯ-MỤC"],
  "phan-quyen": [],
  "phong-trao-moi": ["new-campaign SỔ", "import VĂN-BẢN.docx --into SỔ"],
  "tep-lich": ["ics SỔ"],
  "tim-de-nghi": [],
  "thiet-lap": ['run SỔ "Thiết lập sổ"'],
  "thoi-han": ['run SỔ "Tính thời hạn"'],
  "tien-do": ['run SỔ "Tạo tất cả kế hoạch"'],
  "tu-van-ban": ["import VĂN-BẢN.docx --into SỔ"],
  "van-ban": ["write SỔ"],
  "vao-so": [],
  "viec-don-vi": [],
};
