import type { GoogleGlobals } from "./surface.ts";

const menuCaption = "Thi đua";

/** Caption and handler of each item, in the order of the work; a handler is an export of main.ts. */
const menuItems = [
  ["Thiết lập sổ", "setUp"],
  ["Phong trào mới", "newCampaign"],
  ["Kiểm tra dữ liệu", "check"],
  ["Xem kết quả kiểm tra", "findings"],
  ["Tính thời hạn", "deadlines"],
  ["Cập nhật theo dõi", "tracking"],
  ["Bảng điều khiển", "board"],
  ["Báo cáo của đơn vị", "unitReport"],
  ["Nhắc việc", "reminders"],
  ["Tệp lịch (.ics)", "calendarFile"],
  ["Mẫu văn bản", "templates"],
  ["Tạo kế hoạch", "plan"],
  ["Tạo tất cả kế hoạch", "allPlans"],
  ["Tạo văn bản", "papers"],
  ["Đã ban hành", "issued"],
  ["Thu hồi văn bản", "withdrawn"],
] as const;

/** Builds the menu. Nothing else may be called here: onOpen also runs before any permission is given. */
export function addMenu({ SpreadsheetApp }: Pick<GoogleGlobals, "SpreadsheetApp">): void {
  const menu = SpreadsheetApp.getUi().createMenu(menuCaption);
  for (const [caption, handler] of menuItems) menu.addItem(caption, handler);
  menu.addToUi();
}
