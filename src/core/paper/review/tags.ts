import { addresseeTags } from "../form/addressed.ts";
import { campaignTags } from "../form/campaign.ts";
import { letterheadTags } from "../form/letterhead.ts";
import { recipientTags } from "../form/recipients.ts";
import { signatureTags } from "../form/signature.ts";
import { flag, list, must, text } from "../template/tags.ts";
import { awardedTags } from "./awarded.ts";
import { sendingProseTags, sendingTags } from "./milestones.ts";
import { awardCountTags, targetTags } from "./results.ts";
import { registeredTags, unitRowTags } from "./units.ts";

/** Tags of báo cáo sơ kết and báo cáo tổng kết. */
export const reviewTags = {
  ...letterheadTags,
  co_kinh_gui: flag("In khi cơ quan có cấp trên để báo cáo"),
  ...addresseeTags,
  kinh_gui: text("Nơi gửi, khi chỉ có một; để trống khi không có cấp trên"),
  ...campaignTags,
  trich_yeu: must("Trích yếu: “Sơ kết đợt thi đua thứ nhất phong trào …”"),
  noi_dung_thuc_hien: text("Điều được báo cáo, như viết giữa câu: “đợt thi đua thứ nhất phong trào …”"),
  dot_bao_cao: text("Điều được báo cáo, ngắn gọn: “đợt thi đua thứ nhất”, “phong trào”"),
  kem_theo: text("Số và ngày của báo cáo, để dẫn ở phụ lục"),
  tinh_den: text("Ngày lập số liệu, dd/mm/yyyy"),
  so_don_vi: text("Số đơn vị có việc phải gửi, viết trong câu: “03”"),
  ...sendingTags,
  ...sendingProseTags,
  loai_viec: text("Những loại việc phải gửi, viết trong câu: “đăng ký, báo cáo”"),
  ket_qua_gui: text("Đã gửi, chưa gửi bao nhiêu, viết trong câu; số bằng không thì không nêu"),
  co_moc: flag("In khi phong trào có việc phải gửi"),
  muc_moc: text("Số của mục về các mốc"),
  muc_dang_ky: text("Số của mục về đăng ký"),
  co_muc_dang_ky: flag("In khi phong trào có mốc đăng ký, hoặc có đăng ký"),
  muc_chi_tieu: text("Số của mục về chỉ tiêu"),
  khong_ket_qua: flag("In khi sổ chưa có số liệu nào của phong trào"),
  phan_phuong_huong: text("Số La Mã của phần phương hướng"),
  co_dang_xet: flag("In khi còn đề nghị khen thưởng chưa có quyết định"),
  doi_tuong_xet: text("Ai còn đang được xét khen: “các tập thể, cá nhân”"),
  co_phu_luc: flag("In khi có đơn vị để lập phụ lục số liệu"),
  cac_moc: list("Lặp lại cho từng việc phải gửi", {
    stt: text("Số thứ tự"),
    viec: text("Việc phải gửi"),
    han: text("Thời hạn, dd/mm/yyyy"),
    ...sendingTags,
  }),
  so_don_vi_dang_ky: text("Số đơn vị có đăng ký, viết trong câu"),
  ...registeredTags,
  co_dang_ky: flag("In khi có đăng ký"),
  khong_dang_ky: flag("In khi chưa có đăng ký"),
  co_chi_tieu: flag("In khi phong trào có chỉ tiêu"),
  cac_chi_tieu: list("Lặp lại cho từng chỉ tiêu", targetTags),
  muc_khen: text("Số của mục về khen thưởng"),
  co_de_nghi: flag("In khi có đề nghị khen thưởng"),
  cac_hinh_thuc: list("Lặp lại cho từng hình thức khen, cấp cao trước", {
    hinh_thuc: text("Hình thức khen"),
    ...awardCountTags,
  }),
  ...awardCountTags,
  ...awardedTags,
  co_ton_tai: flag("In khi có đơn vị gửi trễ hoặc quá hạn chưa gửi"),
  khong_ton_tai: flag("In khi mọi đơn vị đều gửi đúng hạn"),
  ton_tai: list("Lặp lại cho từng việc có đơn vị gửi trễ hoặc quá hạn chưa gửi", {
    chu: text("Việc và các đơn vị"),
  }),
  cac_don_vi: list("Lặp lại cho từng đơn vị của phụ lục", unitRowTags),
  ...signatureTags,
  ...recipientTags,
} as const;
