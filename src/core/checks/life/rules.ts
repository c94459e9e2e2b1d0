import type { RoomRules, RuleTitles } from "../rule/rule.ts";
import { levelAgainstDecider } from "./award-catalogue.ts";
import { foreignGroup, foreignUnit } from "./belonging.ts";
import { collectiveOfAnotherUnit } from "./collective-names.ts";
import { onDayOff } from "./day-off.ts";
import { decisionNumbersBackwards, oneDecisionTwoDays } from "./decision-days.ts";
import { dossierTooEarly } from "./early-dossiers.ts";
import { doneInFuture, historyInFuture } from "./future.ts";
import { goldBookGap, goldBookMissing, goldBookYear } from "./gold-book.ts";
import { issuerAgainstSymbol, issuerOfOthers } from "./history-issuer.ts";
import { leadingZeros } from "./leading-zeros.ts";
import { replacedOutOfOrder } from "./legal-text-order.ts";
import { superiorFirst, taskOrder } from "./milestone-order.ts";
import { nominationStateRules } from "./nomination-state.ts";
import { basisTwice, goldBookTwice, legalTextTwice, meetingTwice, planNumberTwice } from "./once.ts";
import { paragraphTwice } from "./paragraphs.ts";
import { parentOutOfTime } from "./parent-campaigns.ts";
import { beforePlan, issuedAfterEnd, issuedLongBefore } from "./plan-order.ts";
import { reviewBeforeReports } from "./review-meetings.ts";
import { rowOrder } from "./row-order.ts";
import { overlappingTerms } from "./second-terms.ts";
import { stateRules } from "./states.ts";
import { receivedBeforeSent, registeredAfterNominated } from "./unit-order.ts";
import { upcoming } from "./upcoming.ts";

/** What a campaign and its nominations live through: in order, by those it concerns, and each thing once. */
export const lifeRules = {
  order: [
    rowOrder,
    doneInFuture,
    historyInFuture,
    onDayOff,
    issuedAfterEnd,
    issuedLongBefore,
    beforePlan,
    taskOrder,
    superiorFirst,
    reviewBeforeReports,
    parentOutOfTime,
    dossierTooEarly,
    receivedBeforeSent,
    registeredAfterNominated,
    replacedOutOfOrder,
    overlappingTerms,
    upcoming,
  ],
  states: [...stateRules, ...nominationStateRules],
  belonging: [
    foreignUnit,
    foreignGroup,
    collectiveOfAnotherUnit,
    issuerAgainstSymbol,
    issuerOfOthers,
    levelAgainstDecider,
  ],
  once: [
    leadingZeros,
    planNumberTwice,
    paragraphTwice,
    basisTwice,
    meetingTwice,
    goldBookTwice,
    goldBookYear,
    goldBookMissing,
    goldBookGap,
    oneDecisionTwoDays,
    decisionNumbersBackwards,
    legalTextTwice,
  ],
} as const satisfies RoomRules;

/** What each of them looks for. */
export const lifeTitles: RuleTitles = {
  "trinh-tu.ngay-nguoc":
    "Hai ngày của một dòng đứng ngược nhau (quyết định trước khi nộp, hết hạn trước khi bắt đầu …).",
  "trinh-tu.sau-hom-nay":
    "Việc ghi là đã làm (nhận, nộp, đăng ký, quyết định …) mang ngày ở sau ngày kiểm tra.",
  "lich-su.nam-sau-hom-nay": "Lịch sử khen ghi một năm chưa đến.",
  "trinh-tu.ngay-nghi": "Ban hành, quyết định hoặc họp vào ngày nghỉ (theo lịch nghỉ và ngày làm bù).",
  "trinh-tu.ban-hanh-sau-ket-thuc": "Kế hoạch ban hành sau khi phong trào đã kết thúc.",
  "trinh-tu.ban-hanh-qua-som": "Kế hoạch ban hành quá lâu trước khi phong trào bắt đầu.",
  "trinh-tu.truoc-ke-hoach": "Đăng ký, nhận, nộp, họp hoặc gia hạn trước khi kế hoạch được ban hành.",
  "trinh-tu.moc":
    "Hạn của việc phải làm trước đến sau hạn của việc làm sau (đăng ký sau sơ kết, sơ kết sau tổng kết …).",
  "trinh-tu.cap-tren-truoc":
    "Hạn của đơn vị đến sau hạn của cụm, khối, cơ quan tổng hợp báo cáo của đơn vị đó.",
  "trinh-tu.hop-truoc-bao-cao": "Hội nghị sơ kết, tổng kết họp trước hạn gửi báo cáo.",
  "phong-trao.cap-tren": "Phong trào cấp trên dẫn vòng, khác thời gian hoặc ban hành sau.",
  "trinh-tu.nop-qua-som": "Hồ sơ nộp, hoặc quyết định ký, quá lâu trước khi hết thời gian lập thành tích.",
  "trinh-tu.nhan-truoc-khi-gui": "Ngày nhận ở trang Theo dõi đứng trước ngày đơn vị đăng ký hoặc nộp hồ sơ.",
  "trinh-tu.dang-ky-sau-de-nghi":
    "Đơn vị đăng ký thi đua sau khi đã nộp hồ sơ đề nghị khen của chính phong trào.",
  "van-ban-phap-ly.thay-the-nguoc":
    "Văn bản thay thế có trước văn bản được thay thế, hoặc hai văn bản cùng có hiệu lực.",
  "hoi-dong.nhiem-ky-chong": "Hai nhiệm kỳ của một thành viên Hội đồng chồng lên nhau.",
  "ra-soat.sap-doi":
    "Danh sách rà soát: văn bản, quy định, nhiệm kỳ sắp bắt đầu hoặc hết trong một tháng tới, lịch nghỉ năm sau chưa có thông báo.",
  "phong-trao.so-va-ngay": "Kế hoạch đã có số mà chưa có ngày ban hành.",
  "phong-trao.trang-thai":
    "Trạng thái của phong trào không hợp với số, ngày ban hành, thời gian của phong trào.",
  "han-rieng.thieu-ngay-van-ban": "Văn bản cho phép gia hạn, miễn thiếu số hoặc ngày.",
  "theo-doi.thieu-ngay-nhan": "Đã ghi văn bản hoặc cách xử lý mà chưa ghi ngày nhận.",
  "theo-doi.thieu-van-ban": "Đã ghi ngày nhận mà chưa ghi văn bản nào.",
  "dang-ky.trang-thai": "Trạng thái đăng ký không hợp với ngày đăng ký.",
  "chi-tieu.thieu-ket-qua": "Phong trào đã tổng kết mà chỉ tiêu chưa có kết quả.",
  "de-nghi.thieu-ngay-nop": "Hồ sơ đã nộp, đã xét hoặc đã quyết định mà chưa ghi Ngày nộp.",
  "de-nghi.thieu-phieu": "Hội đồng đã thông qua, đã trình hoặc đã quyết định mà chưa ghi phiếu.",
  "de-nghi.trang-thai-cham": "Đã có quyết định, phiếu hoặc ngày nộp mà Trạng thái còn ở bước trước.",
  "don-vi.ngoai-phong-trao":
    "Đăng ký, đề nghị hoặc chỉ tiêu của đơn vị không thuộc đối tượng của phong trào.",
  "moc.nhom-ngoai-phong-trao":
    "Mốc hoặc hạn riêng áp dụng cho nhóm đơn vị không trực thuộc cơ quan ban hành.",
  "khen.ten-khac-don-vi": "Tên tập thể là tên của một đơn vị khác với cột Đơn vị.",
  "lich-su.co-quan-khac-ky-hieu": "Cơ quan quyết định khen khác với ký hiệu của quyết định.",
  "lich-su.co-quan-khac-tuyen": "Cơ quan quyết định khen ở tỉnh khác, không phải cấp trên của đơn vị.",
  "danh-muc-khen.cap": "Cấp của hình thức khen không hợp với Người quyết định hoặc với tên.",
  "so-hieu.so-0-thua": "Số văn bản có chữ số 0 thừa ở đầu.",
  "phong-trao.so-trung": "Hai kế hoạch của một cơ quan mang cùng số, ký hiệu trong một năm.",
  "noi-dung.doan-trung": "Một đoạn đứng hai lần trong cùng một kế hoạch.",
  "can-cu.trung": "Một văn bản đứng hai lần trong căn cứ của một kế hoạch.",
  "cuoc-hop.trung": "Một cuộc họp ghi hai dòng.",
  "de-nghi.so-vang-trung": "Một số sổ vàng cấp cho hai lượt khen.",
  "de-nghi.so-vang-khac-nam": "Năm của số sổ vàng khác năm của quyết định khen.",
  "de-nghi.thieu-so-vang": "Một lượt khen thiếu số sổ vàng trong khi các lượt khác của quyết định đã có.",
  "de-nghi.so-vang-nhay": "Số sổ vàng của cơ quan trong năm không liền nhau.",
  "khen.quyet-dinh-hai-ngay": "Một quyết định khen ghi hai ngày khác nhau.",
  "khen.so-nguoc-ngay": "Quyết định số lớn hơn lại ghi ngày sớm hơn quyết định số nhỏ hơn.",
  "van-ban-phap-ly.trung": "Một số ký hiệu ghi cho hai văn bản pháp lý.",
};
