import type { Mutation } from "./mutation.ts";

const remark = (rule: string, value: string): Mutation => ({
  rule,
  sheet: "Theo dõi",
  row: { Mốc: "BTP-DK-DV", "Đơn vị": "STP-QB" },
  column: "Ghi chú",
  value,
});

const work = (rule: string, value: string): Mutation => ({
  rule,
  sheet: "Đăng ký",
  row: { Mã: "TV-DK-01" },
  column: "Nội dung",
  value,
});

const running = (rule: string, value: string): Mutation => ({
  rule,
  sheet: "Nội dung",
  row: { "Phong trào": "AG-2023", "Thứ tự": "70" },
  column: "Nội dung",
  value,
});

const extension = (rule: string, column: string, value: string): Mutation => ({
  rule,
  sheet: "Hạn riêng",
  row: { Mốc: "BTP-DK-DV", "Áp dụng cho": "STP-HG" },
  column,
  value,
});

/** The rules of parsing, references and the first checks. */
export const baseMutations: readonly Mutation[] = [
  work("o.thieu", ""),
  remark("o.loi-cong-thuc", "#REF!"),
  {
    rule: "o.ten-nhieu-ma",
    sheet: "Lịch sử khen",
    row: { "Người / tập thể": "Hội Luật gia tỉnh Nghệ An" },
    column: "Đơn vị",
    value: "Sở Tư pháp tỉnh An Giang",
  },
  running("dan-chieu.khong-co", "Phong trào được tổ chức {hạn: KHONG-CO}."),
  running("dan-chieu.o-trong", "Phong trào được tổ chức {kỷ niệm: 1}."),
  running("dan-chieu.ngoac-le", "Phong trào được tổ chức { thường xuyên."),
  {
    rule: "dong.trung",
    sheet: "Nơi nhận",
    row: { "Phong trào": "AG-2023", "Thứ tự": "2" },
    column: "Thứ tự",
    value: "1",
  },
  {
    rule: "phong-trao.ngay-ban-hanh",
    sheet: "Phong trào",
    row: { Mã: "TV-2021" },
    column: "Ngày ban hành",
    value: "sớm",
  },
  {
    rule: "dot.ngoai-phong-trao",
    sheet: "Đợt",
    row: { "Phong trào": "AG-2023" },
    column: "Đến",
    value: "năm 2026",
  },
  {
    rule: "moc.khong-hieu-thoi-han",
    sheet: "Mốc",
    row: { Mã: "AG-HS-KT" },
    column: "Thời hạn",
    value: "lúc nào đó",
  },
  {
    rule: "moc.nhom-khong-co",
    sheet: "Mốc",
    row: { Mã: "AG-HS-KT" },
    column: "Áp dụng cho",
    value: "Nhóm lạ",
  },
  extension("han-rieng.nhom-khong-co", "Áp dụng cho", "STP-HG; Cụm lạ"),
  extension("han-rieng.khong-doc-duoc", "Thời hạn", "thêm ít lâu"),
  extension("han-rieng.thieu-ly-do", "Lý do", ""),
  extension("han-rieng.thieu-van-ban", "Số văn bản", ""),
  extension("han-rieng.thua", "Thời hạn", ""),
  extension("han-rieng.ngoai-nhom", "Áp dụng cho", "KV-BTB"),
  work("loi-van.ngay-khong-co", "Hoàn thành trước ngày 31/6/2022"),
  work("loi-van.ky-hieu-khac-loai", "Thực hiện Quyết định số 12/KH-STP"),
  {
    rule: "cau-hinh.gia-tri-la",
    sheet: "Cấu hình",
    row: { Tên: "Dấu kết thúc văn bản" },
    column: "Giá trị",
    value: "chấm",
  },
];
