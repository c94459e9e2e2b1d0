import type { TableName } from "./all-tables.ts";

/**
 * What a row of each sheet is, one sentence for the data dictionary (docs/tu-dien-du-lieu.md). Told here and not in the
 * declarations, because these are pushed and nothing that is pushed asks for it.
 */
export const purposes: Readonly<Record<TableName, string>> = {
  guide: "Hướng dẫn ngắn: bắt đầu từ đâu, mỗi trang để làm gì.",
  campaigns: "Mỗi dòng là một phong trào thi đua và những gì kế hoạch của phong trào cần có.",
  phases: "Mỗi dòng là một đợt thi đua của một phong trào.",
  outline: "Mỗi dòng là một đoạn của kế hoạch, không kèm số thứ tự; sổ tự đánh số.",
  legalBases: "Mỗi dòng là một văn bản mà kế hoạch căn cứ hoặc thực hiện, theo thứ tự viện dẫn.",
  recipients: "Mỗi dòng là một dòng của mục Nơi nhận; phong trào “*” là dòng dùng cho mọi văn bản.",
  milestones:
    "Mỗi dòng là một việc có thời hạn của phong trào, cho một nhóm đơn vị, ghi bằng lời của kế hoạch.",
  deadlineChanges:
    "Mỗi dòng là thời hạn riêng, việc gia hạn hoặc việc không áp dụng của một mốc cho một số đơn vị, kèm lý do.",
  meetings: "Mỗi dòng là một cuộc họp, hội nghị của phong trào; giấy mời và lịch công tác lấy từ đây.",
  tracking: "Mỗi dòng là phần việc của một đơn vị ở một mốc, và ngày nhận được.",
  units: "Mỗi dòng là một cơ quan, đơn vị trong một thời kỳ; đơn vị đã sáp nhập ghi đơn vị kế thừa.",
  targets: "Mỗi dòng là một chỉ tiêu của phong trào; kế hoạch dẫn tới bằng {chỉ tiêu: Tên}.",
  registrations: "Mỗi dòng là một nội dung đăng ký thi đua của một đơn vị.",
  returns: "Mỗi dòng là một việc đơn vị tự báo về; bộ phận thi đua nhận thì dòng vào trang của việc ấy.",
  people: "Mỗi dòng là một người mở sổ chung và quyền của người đó.",
  clusterMembers: "Mỗi dòng là một đơn vị trong một cụm, khối của một năm, và vai trò của đơn vị ở đó.",
  nominations: "Mỗi dòng là một đề nghị khen thưởng cho một tập thể hoặc cá nhân.",
  attendance:
    "Mỗi dòng là một thành viên Hội đồng ở một phiên họp: có mặt, vắng hay cho ý kiến bằng văn bản.",
  conditions: "Mỗi dòng là một điều kiện mà quy định đặt ra cho một đề nghị, và sổ thấy đạt hay chưa.",
  nominationSteps:
    "Mỗi dòng là một bước của một đề nghị: từ đâu, sang đâu, ngày nào, ai, vì sao; chỉ thêm, không sửa.",
  submissions: "Mỗi dòng là một hồ sơ gửi cấp trên, gồm nhiều đề nghị, và kết quả nhận về.",
  results: "Mỗi dòng là một điều cần xem lại trong lần kiểm tra gần nhất.",
  reviews: "Mỗi dòng là một chỗ của phong trào mới mà sổ đã đổi hoặc cần người phụ trách xem lại.",
  papers: "Mỗi dòng là một văn bản đã tạo từ sổ.",
  log: "Mỗi dòng là một việc sổ đã làm: lúc nào, ai, việc gì.",
  awardHistory: "Mỗi dòng là một lần đã được khen thưởng.",
  council: "Mỗi dòng là một thành viên Hội đồng Thi đua - Khen thưởng.",
  awards: "Mỗi dòng là một danh hiệu thi đua hoặc hình thức khen thưởng, kèm căn cứ và thời gian hiệu lực.",
  rules: "Mỗi dòng là một quy tắc xét khen, kèm tham số, căn cứ và thời gian hiệu lực.",
  timeLimits: "Mỗi dòng là một thời hạn do pháp luật hoặc thủ tục hành chính quy định.",
  dossierParts: "Mỗi dòng là một thành phần hồ sơ theo hình thức, loại hình khen và thời kỳ.",
  legalTexts: "Mỗi dòng là một văn bản pháp lý và thời gian hiệu lực của nó.",
  daysOff: "Mỗi dòng là một ngày nghỉ hoặc một ngày làm bù theo thông báo hằng năm.",
  signers: "Mỗi dòng là một người có thẩm quyền ký và phần đầu văn bản đi kèm.",
  templates: "Mỗi dòng là một mẫu văn bản.",
  textBlocks: "Mỗi dòng là một đoạn soạn sẵn để dựng kế hoạch mới theo loại phong trào.",
  reminders: "Mỗi dòng là một thư nhắc việc: một người nhận trong một ngày.",
  settings: "Mỗi dòng là một lựa chọn của cơ quan.",
  jobs: "Mỗi dòng là một phần của việc dài đang chạy.",
  paperTexts: "Mỗi dòng là lời văn của một phiên bản văn bản, để lần tạo sau nói được chỗ nào đã đổi.",
  undo: "Mỗi dòng là một ô sổ đã sửa theo đề xuất, kèm nội dung trước và sau để hoàn tác.",
  templateParts: "Mỗi dòng là một phần nội dung của mẫu văn bản mà cơ quan đã nạp; không sửa tay.",
};
