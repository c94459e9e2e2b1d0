import type { RoomRules, RuleTitles } from "../rule/rule.ts";
import { awardNotInForce, wrongSubject } from "./award.ts";
import { overCap } from "./award-caps.ts";
import {
  pastAwardWithoutDecision,
  pastDecisionForm,
  sameAwardTwice,
  yearAgainstDecision,
} from "./award-history-rows.ts";
import { collectiveStandard } from "./collective-standards.ts";
import { councilBetween } from "./council/meeting.ts";
import { memberNominated, otherMemberCount } from "./council/members.ts";
import { noQuorum } from "./council/quorum.ts";
import { memberDatesBackwards, oneChair, oneSecretary } from "./council/roles.ts";
import { councilOutOfTerm } from "./council/terms.ts";
import { impossibleVotes, tooFewVotes } from "./council/votes.ts";
import { refusedWithVotes } from "./council/votes-enough.ts";
import { decisionNumberForm, halfDecision } from "./decision.ts";
import { decisionAuthority } from "./decision-authority.ts";
import { dossierNotComplete, dossierUnderWay, emptyDossier } from "./dossier.ts";
import { alreadyRewarded, rewardedTwice, stateAwardsInYear } from "./double-reward.ts";
import { onHold } from "./hold.ts";
import { middleNameLeftOut, nearName, twoBirthdays } from "./near-names.ts";
import { overrideWithoutReason } from "./override-reason.ts";
import { implausibleBirth, wrongAddress } from "./person.ts";
import { nameCapitals, nameWithTitle } from "./person-names.ts";
import { notRegistered } from "./registration.ts";
import { moneyAgainstLaw, moneyLeftOut } from "./reward-money.ts";
import { nameVariant, samePersonTwoUnits } from "./same-person.ts";
import { campaignAwardsCounted, initiativeLacking, ratingTooLow, titlesLacking } from "./standards.ts";
import { dissolvedCollective, nominationUnit } from "./unit.ts";
import { holderAgainstAward, nameAgainstSubject, nameAsPost, notAFullName } from "./whose-name.ts";
import { achievementBackwards, achievementOutsideCampaign, handedInLate } from "./window.ts";

/** Nominations, award history and the council. */
export const nominationRules = {
  nominations: [
    nominationUnit,
    dissolvedCollective,
    wrongSubject,
    awardNotInForce,
    achievementBackwards,
    achievementOutsideCampaign,
    handedInLate,
    notRegistered,
    titlesLacking,
    campaignAwardsCounted,
    ratingTooLow,
    initiativeLacking,
    collectiveStandard,
    overCap,
    impossibleVotes,
    tooFewVotes,
    refusedWithVotes,
    otherMemberCount,
    memberNominated,
    councilBetween,
    councilOutOfTerm,
    noQuorum,
    onHold,
    rewardedTwice,
    alreadyRewarded,
    stateAwardsInYear,
    dossierNotComplete,
    dossierUnderWay,
    emptyDossier,
    overrideWithoutReason,
    halfDecision,
    decisionNumberForm,
    decisionAuthority,
    moneyAgainstLaw,
    moneyLeftOut,
    implausibleBirth,
    wrongAddress,
    nameWithTitle,
    nameCapitals,
    notAFullName,
    nameAgainstSubject,
    nameAsPost,
    nameVariant,
    nearName,
    middleNameLeftOut,
    twoBirthdays,
    samePersonTwoUnits,
    yearAgainstDecision,
    pastAwardWithoutDecision,
    pastDecisionForm,
    sameAwardTwice,
    holderAgainstAward,
    oneChair,
    oneSecretary,
    memberDatesBackwards,
  ],
} as const satisfies RoomRules;

/** What each of them looks for. */
export const nominationTitles: RuleTitles = {
  "de-nghi.don-vi-het-hieu-luc": "Đơn vị đề nghị không tồn tại vào ngày nộp hồ sơ (ví dụ đã sáp nhập).",
  "de-nghi.tap-the-giai-the":
    "Khen tập thể đã giải thể, sáp nhập trước ngày quyết định (theo dòng “đơn vị đã giải thể” của Quy tắc).",
  "de-nghi.sai-doi-tuong": "Hình thức khen không dành cho đối tượng được đề nghị.",
  "de-nghi.hinh-thuc-het-hieu-luc":
    "Hình thức khen chưa có hoặc đã thôi áp dụng vào ngày nộp hồ sơ (theo Danh mục khen).",
  "de-nghi.thoi-gian-nguoc": "Thời gian lập thành tích kết thúc trước khi bắt đầu.",
  "de-nghi.ngoai-phong-trao":
    "Thành tích khen theo phong trào, chuyên đề nằm ngoài thời gian của phong trào.",
  "de-nghi.nop-tre-han": "Hồ sơ nộp sau hạn mà kế hoạch đặt cho nhóm đơn vị đó.",
  "de-nghi.chua-dang-ky":
    "Đơn vị được đề nghị khen mà chưa đăng ký thi đua (bắt buộc hay nên có: theo dòng của Quy tắc).",
  "de-nghi.thieu-danh-hieu":
    "Chưa thấy đủ các danh hiệu, lần khen trước mà quy tắc yêu cầu (năm liên tục tính theo năm khen).",
  "de-nghi.khen-khong-duoc-tinh":
    "Lấy khen thưởng theo phong trào, chuyên đề, đột xuất làm căn cứ khen công trạng.",
  "de-nghi.xep-loai-thap": "Xếp loại thấp hơn mức mà quy tắc yêu cầu, hoặc chưa ghi.",
  "de-nghi.thieu-sang-kien": "Chưa ghi đủ số sáng kiến, đề tài mà quy tắc yêu cầu.",
  "de-nghi.ty-le-tap-the":
    "Tập thể chưa đủ số chiến sĩ thi đua, tỷ lệ lao động tiên tiến, tỷ lệ hoàn thành nhiệm vụ theo quy tắc.",
  "de-nghi.vuot-ty-le": "Số đề nghị của một đơn vị trong năm vượt tỷ lệ tối đa của quy tắc.",
  "de-nghi.phieu-vuot-thanh-vien": "Số phiếu, số ý kiến hoặc số thành viên không thể có.",
  "de-nghi.chua-du-phieu":
    "Số phiếu đồng ý chưa đạt tỷ lệ của quy tắc, tính trên tổng số thành viên Hội đồng.",
  "de-nghi.du-phieu-khong-thong-qua":
    "Đủ tỷ lệ phiếu đồng ý mà Trạng thái ghi Hội đồng không thông qua, không ghi lý do khác.",
  "de-nghi.so-thanh-vien-khac": "Tổng thành viên khác với số thành viên ở trang Hội đồng.",
  "de-nghi.thanh-vien-duoc-xet": "Người được đề nghị là thành viên của chính Hội đồng xét.",
  "de-nghi.ngoai-cuoc-hop": "Hội đồng họp xét trước khi nhận hồ sơ, hoặc sau khi đã có quyết định khen.",
  "hoi-dong.ngoai-nhiem-ky": "Ngày Hội đồng họp xét nằm ngoài nhiệm kỳ của thành viên.",
  "hoi-dong.khong-du-nguoi-hop":
    "Số thành viên dự họp và cho ý kiến bằng văn bản chưa đủ tỷ lệ của quy tắc (theo trang Dự họp).",
  "de-nghi.dang-tam-dung":
    "Đề nghị đang tạm dừng (xem xét kỷ luật, thanh tra, khiếu nại, báo nêu) mà chưa ghi lý do.",
  "de-nghi.khen-hai-lan": "Một thành tích được đề nghị khen hai lần, hoặc đã khen theo phong trào trong năm.",
  "de-nghi.da-khen-trong-nam":
    "Lịch sử khen đã có khen thưởng theo phong trào, chuyên đề trong năm cho người, tập thể được đề nghị.",
  "de-nghi.khen-nha-nuoc-trong-nam":
    "Nhiều lần khen cấp Nhà nước trong một năm cho một người, quá số lần của quy tắc.",
  "de-nghi.thieu-ho-so":
    "Đã coi là đủ hồ sơ (cả khi đã ghi Ngày đủ hồ sơ), đã trình hoặc đã quyết định mà hồ sơ còn thiếu thành phần bắt buộc (theo Hồ sơ luật).",
  "de-nghi.cho-bo-sung-ho-so": "Hồ sơ đã nộp còn thiếu thành phần bắt buộc (theo Hồ sơ luật).",
  "de-nghi.ho-so-trong":
    "Đã coi là đủ hồ sơ, thẩm định hoặc đã trình mà cột Thành phần hồ sơ để trống (Hồ sơ luật chưa nêu thành phần).",
  "dieu-kien.thieu-ly-do": "Chọn vẫn xét một điều kiện chưa đạt mà không ghi lý do.",
  "de-nghi.quyet-dinh-chua-du":
    "Quyết định khen mới ghi số hoặc mới ghi ngày; hoặc đã quyết định mà chưa ghi cả hai.",
  "de-nghi.so-quyet-dinh": "Số quyết định khen không đúng dạng số, ký hiệu.",
  "khen.sai-tham-quyen":
    "Ký hiệu quyết định không hợp với cấp của hình thức khen (khen cấp Nhà nước do Thủ tướng, Chủ tịch nước quyết định).",
  "de-nghi.tien-thuong-khac-muc":
    "Tiền thưởng khác hệ số thưởng (Danh mục khen) nhân mức lương cơ sở vào ngày quyết định (Quy tắc).",
  "de-nghi.tien-thuong-chua-ghi":
    "Chưa ghi tiền thưởng trong khi đề nghị khác của quyết định đã ghi; sửa nhanh ghi mức theo luật.",
  "de-nghi.ngay-sinh": "Tuổi của người được đề nghị khó có thật (ngày sinh có thể ghi nhầm).",
  "de-nghi.ong-ba": "Ông/Bà không hợp với đối tượng hoặc họ tên.",
  "ten-nguoi.kem-hoc-vi": "Họ tên kèm học vị, xưng hô (ThS., Đ/c, Ông, Bà).",
  "ten-nguoi.viet-hoa": "Họ tên không viết hoa chữ cái đầu của mọi âm tiết, hoặc viết hoa cả tên.",
  "ten-nguoi.khong-tron": "Họ tên có chữ số, chỉ có một chữ, hoặc một ô ghi nhiều người.",
  "de-nghi.ten-khac-doi-tuong":
    "Ghi cá nhân mà tên là tên tập thể, hoặc ghi tập thể mà tên là họ tên một người.",
  "ten-nguoi.o-cot-chuc-vu": "Cột chức vụ ghi họ tên.",
  "ten-nguoi.co-the-trung":
    "Một họ tên viết nhiều cách trong một đơn vị (đặt dấu, viết hoa, thiếu dấu, đảo thứ tự): có thể là một người.",
  "ten-nguoi.gan-giong":
    "Hai họ tên chỉ khác một dấu trong một đơn vị, hoặc giữa Hội đồng, Người ký, Đơn vị: có thể là một người.",
  "ten-nguoi.thieu-chu-dem": "Hai họ tên cùng ngày sinh, một tên thiếu chữ đệm: có thể là một người.",
  "de-nghi.hai-ngay-sinh": "Một người ghi hai ngày sinh gần giống nhau.",
  "de-nghi.co-the-trung-nguoi":
    "Một người có thể được đề nghị ở hai đơn vị trong một phong trào (cùng tên, cùng ngày sinh, hoặc đơn vị cũ và đơn vị kế thừa).",
  "lich-su.nam-khac-ngay":
    "Năm khen không hợp với ngày quyết định (quyết định thường ký cuối năm đó hoặc đầu năm sau).",
  "lich-su.thieu-quyet-dinh": "Lần khen đã qua thiếu số hoặc ngày quyết định.",
  "lich-su.so-quyet-dinh": "Số quyết định của lần khen đã qua không đúng dạng số, ký hiệu.",
  "lich-su.ghi-hai-lan": "Một lần khen ghi hai dòng (tên viết khác, hoặc theo đơn vị cũ và đơn vị kế thừa).",
  "lich-su.ten-khac-doi-tuong": "Lần khen của cá nhân ghi cho tập thể, hoặc ngược lại (theo Danh mục khen).",
  "hoi-dong.chu-tich": "Hội đồng không có Chủ tịch, hoặc có nhiều Chủ tịch cùng lúc.",
  "hoi-dong.thu-ky": "Hội đồng không có Thư ký, hoặc có nhiều Thư ký cùng lúc.",
  "hoi-dong.thoi-gian-nguoc": "Thành viên Hội đồng thôi tham gia trước khi bắt đầu.",
};
