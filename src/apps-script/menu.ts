import type { GoogleGlobals, GoogleMenu } from "./surface.ts";

const menuCaption = "Thi đua";

/** Caption and handler of an item; a handler is an export of main.ts. */
type MenuItems = readonly (readonly [caption: string, handler: string])[];

/** In the order of the work. */
const menuItems: MenuItems = [
  ["Thiết lập sổ", "setUp"],
  ["Bắt đầu", "office"],
  ["Phong trào mới", "newCampaign"],
  ["Kiểm tra dữ liệu", "check"],
  ["Xem kết quả kiểm tra", "findings"],
  ["Tính thời hạn", "deadlines"],
  ["Cập nhật theo dõi", "tracking"],
  ["Bảng điều khiển", "board"],
  ["Báo cáo của đơn vị", "unitReport"],
  ["Việc của đơn vị tôi", "unitPart"],
  ["Nhận báo về", "returns"],
  ["Nhắc việc", "reminders"],
  ["Tệp lịch (.ics)", "calendarFile"],
  ["Mẫu văn bản", "templates"],
  ["Tạo kế hoạch", "plan"],
  ["Tạo tất cả kế hoạch", "allPlans"],
  ["Tạo văn bản", "papers"],
  ["Đã ban hành", "issued"],
  ["Thu hồi văn bản", "withdrawn"],
];

const awardsCaption = "Khen thưởng";

/** The way from a nomination to a certificate. */
const awardsItems: MenuItems = [
  ["Đề nghị đang chọn", "nomination"],
  ["Tìm, chuyển đề nghị", "nominations"],
  ["Điều kiện xét khen", "awardConditions"],
  ["Phiên họp Hội đồng", "councilSession"],
  ["Lập hồ sơ trình", "upwardDossier"],
  ["Kết quả hồ sơ trình", "dossierAnswer"],
  ["Vào số quyết định", "decisionNumber"],
  ["Thống kê khen", "awardStatistics"],
];

const officesCaption = "Gửi và nhận tệp";

/** What goes out to units and other levels as files, and what comes back. */
const officesItems: MenuItems = [
  ["Gửi mẫu cho đơn vị", "unitForms"],
  ["Nhận mẫu đơn vị gửi lại", "formsBack"],
  ["Nhận văn bản đến", "receivedPapers"],
  ["Cấp trên, cấp dưới", "levels"],
];

const settingsCaption = "Cài đặt";

const settingsItems: MenuItems = [
  ["Hiện danh mục", "showLists"],
  ["Ẩn danh mục", "hideLists"],
  ["Trả về dòng gốc", "restored"],
  ["Phân quyền", "rights"],
  ["Cụm theo năm", "clusters"],
];

function withItems(menu: GoogleMenu, items: MenuItems): GoogleMenu {
  for (const [caption, handler] of items) menu.addItem(caption, handler);
  return menu;
}

/** Builds the menu. Nothing else may be called here: onOpen also runs before any permission is given. */
export function addMenu({ SpreadsheetApp }: Pick<GoogleGlobals, "SpreadsheetApp">): void {
  const ui = SpreadsheetApp.getUi();
  withItems(ui.createMenu(menuCaption), menuItems)
    .addSubMenu(withItems(ui.createMenu(awardsCaption), awardsItems))
    .addSubMenu(withItems(ui.createMenu(officesCaption), officesItems))
    .addSubMenu(withItems(ui.createMenu(settingsCaption), settingsItems))
    .addToUi();
}
