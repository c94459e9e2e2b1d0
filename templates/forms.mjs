import { awardDecisionForm, higherDecisionForm, titleDecisionForm } from "./award-decision-form.mjs";
import { ballotForm, opinionSlipForm } from "./ballot-forms.mjs";
import { briefingForm } from "./briefing-form.mjs";
import { certificateForm } from "./certificate-form.mjs";
import { chaseAllForm } from "./chase-all-form.mjs";
import { chaseForm } from "./chase-form.mjs";
import { countForm } from "./count-form.mjs";
import { decisionForm } from "./decision-form.mjs";
import { dossierContentsForm } from "./dossier-contents-form.mjs";
import { foundingForm } from "./founding-form.mjs";
import { goldenBookForm } from "./golden-book-form.mjs";
import { invitationForm } from "./invitation-form.mjs";
import { meritReportForm } from "./merit-report-form.mjs";
import { meritSummaryForm } from "./merit-summary-form.mjs";
import { minutesForm } from "./minutes-form.mjs";
import { opinionsForm } from "./opinions-form.mjs";
import { planForm } from "./plan-form.mjs";
import { proposalForm } from "./proposal-form.mjs";
import { registrationCallForm } from "./registration-call-form.mjs";
import { registrationForm } from "./registration-form.mjs";
import { resultNoticeForm } from "./result-notice-form.mjs";
import { finalReviewForm, interimReviewForm } from "./review-forms.mjs";
import { scheduleForm } from "./schedule-form.mjs";
import { submissionForm } from "./submission-form.mjs";

/** Every form by the name of its template. */
export const forms = {
  "ke-hoach": planForm,
  "quyet-dinh-ke-hoach": decisionForm,
  "cong-van-dang-ky": registrationCallForm,
  "phieu-dang-ky": registrationForm,
  "lich-cong-tac": scheduleForm,
  "cong-van-don-doc": chaseForm,
  "cong-van-don-doc-chung": chaseAllForm,
  "giay-moi": invitationForm,
  "bao-cao-so-ket": interimReviewForm,
  "bao-cao-tong-ket": finalReviewForm,
  "bao-cao-thanh-tich": meritReportForm,
  "tom-tat-thanh-tich": meritSummaryForm,
  "quyet-dinh-hoi-dong": foundingForm,
  "phieu-bau": ballotForm,
  "phieu-lay-y-kien": opinionSlipForm,
  "bien-ban-kiem-phieu": countForm,
  "bien-ban-hop-hoi-dong": minutesForm,
  "tong-hop-y-kien": opinionsForm,
  "phieu-trinh": briefingForm,
  "to-trinh-hoi-dong": proposalForm,
  "to-trinh-khen-thuong": submissionForm,
  "danh-muc-ho-so": dossierContentsForm,
  "quyet-dinh-cap-tren": higherDecisionForm,
  "quyet-dinh-khen-thuong": awardDecisionForm,
  "quyet-dinh-cong-nhan": titleDecisionForm,
  "giay-khen": certificateForm,
  "so-vang": goldenBookForm,
  "thong-bao-ket-qua": resultNoticeForm,
};
