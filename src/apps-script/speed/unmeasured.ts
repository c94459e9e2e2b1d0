/** Calls that leave a trace outside the book, or wait for somebody, and why each is not measured. */
export const unmeasured: Readonly<Record<string, string>> = {
  "Spreadsheet.addDeveloperMetadata": "dấu trên cả sổ không gỡ được; xem Range.addDeveloperMetadata",
  "Range.createFilter": "một trang chỉ có một bộ lọc; một lần mỗi trang khi thiết lập",
  "Protection.removeEditors": "cần người thứ hai được sửa sổ; xem mục D.51",
  "Protection.setDomainEdit": "cần sổ của một tổ chức; xem mục D.51",
  "MailApp.sendEmail": "gửi thư thật; xem mục D.17",
  "ScriptApp.deleteTrigger": "động đến lịch hẹn thật",
  "ClockTriggerBuilder.create": "động đến lịch hẹn thật",
  "UrlFetchApp.fetch": "cần một Tài liệu thật; xem mục D.23",
  "Drive.Files.create": "để lại tệp; xem mục D.3",
  "Drive.Files.update": "để lại tệp; xem mục D.3",
  "Ui.alert": "đợi người bấm",
  "Ui.showSidebar": "che khung đang mở",
  "Ui.showModelessDialog": "mở cửa sổ trên trang tính",
};
