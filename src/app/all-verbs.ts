import { officeOpen, officeWrite } from "./book/first-run.ts";
import { unitsPreview, unitsWrite } from "./book/list-units.ts";
import { nextStepAsk } from "./book/next-step.ts";
import { setUpStep } from "./book/set-up-book.ts";
import { cellShow } from "./book/show-cell.ts";
import { campaignOpen } from "./campaign/choices.ts";
import { campaignNames, campaignPaper } from "./campaign/paper-names.ts";
import { campaignPreview } from "./campaign/preview-campaign.ts";
import { campaignUndo } from "./campaign/take-back.ts";
import { campaignWrite } from "./campaign/write-campaign.ts";
import { cureApply } from "./check/cure-cell.ts";
import { cureApplyGroup } from "./check/cure-group.ts";
import { check } from "./check/list-findings.ts";
import { cureUndo } from "./check/undo-cure.ts";
import { councilAdd } from "./council/add-session.ts";
import { councilOpen } from "./council/open-council.ts";
import { councilRecord } from "./council/record-session.ts";
import { due } from "./deadline/answer-due.ts";
import { deadlinesPreview, deadlinesWrite } from "./deadline/compute-deadlines.ts";
import { icsMake, icsOpen } from "./deadline/make-calendar.ts";
import type { AfterJson } from "./door/answer.ts";
import type { Verb } from "./door/verb.ts";
import { formsOpen, formsUnits } from "./forms/forms-page.ts";
import { formsReceive } from "./forms/receive-forms.ts";
import { formsSenders, formsTable } from "./forms/receive-table.ts";
import { formsStart } from "./forms/send-forms.ts";
import { formsStep, formsStop } from "./forms/step-forms.ts";
import { levelsHandDown } from "./levels/hand-down.ts";
import { levelsOpen } from "./levels/levels-page.ts";
import { levelsUp } from "./levels/report-up.ts";
import { levelsPreview, levelsTake } from "./levels/take-down.ts";
import { levelsUndo } from "./levels/undo-take.ts";
import { decisionAnnul } from "./nomination/annul-decision.ts";
import { conditionsOverride, conditionsUpdate } from "./nomination/conditions.ts";
import { nominationDossier } from "./nomination/dossier-event.ts";
import { nominationMove } from "./nomination/move-nominations.ts";
import { nominationOpen, nominationShow } from "./nomination/open-nomination.ts";
import { nominationSearch } from "./nomination/search-nominations.ts";
import { decisionOpen, decisionShow } from "./paper/decision-page.ts";
import { decisionEnter } from "./paper/enter-decision.ts";
import { paperDrafts, paperIssue } from "./paper/issue-paper.ts";
import { paperJobStart, paperJobStep, paperJobStop } from "./paper/job.ts";
import { paperOptions, paperSubjects } from "./paper/pages.ts";
import { paperWrite } from "./paper/write-papers.ts";
import { planSelected } from "./paper/write-selected.ts";
import { receivedNamesVerb } from "./received/received-names.ts";
import { remindPreview } from "./reminder/preview.ts";
import { remindResend, remindStep } from "./reminder/remind.ts";
import { remindTimer } from "./reminder/timer.ts";
import { returnsAdd } from "./returns/add-returns.ts";
import { returnsList } from "./returns/list-returns.ts";
import { returnsOpen } from "./returns/open-own.ts";
import { returnsShow } from "./returns/pages.ts";
import { returnsRefuse } from "./returns/send-back.ts";
import { returnsSend, returnsWithdraw } from "./returns/send-return.ts";
import { returnsTake } from "./returns/take-returns.ts";
import { returnsTimer } from "./returns/take-timer.ts";
import { returnsUndo } from "./returns/undo-take.ts";
import { rightsApply } from "./rights/apply-rights.ts";
import { rightsOpen } from "./rights/open-rights.ts";
import { rightsRelease } from "./rights/release-rights.ts";
import { statisticsRead } from "./statistics/draw-statistics.ts";
import { submissionAnswer } from "./submission/answer-dossier.ts";
import { submissionOpen } from "./submission/list-dossiers.ts";
import { submissionMake } from "./submission/make-dossier.ts";
import { templateAdopt } from "./template/adopt-template.ts";
import { templateCheck } from "./template/check-templates.ts";
import { templateEdit } from "./template/edit-template.ts";
import { templateList } from "./template/list-templates.ts";
import { templateRestore } from "./template/restore-template.ts";
import { boardRead } from "./tracking/read-board.ts";
import { reportEnter, reportOpen } from "./tracking/unit-report.ts";
import { trackingUpdate } from "./tracking/update-tracking.ts";

/** Everything a page or the command line may ask for; nothing else passes the door (design decision 16). */
export const allVerbs = [
  check,
  cellShow,
  cureApply,
  cureApplyGroup,
  cureUndo,
  due,
  deadlinesPreview,
  deadlinesWrite,
  icsOpen,
  icsMake,
  boardRead,
  statisticsRead,
  receivedNamesVerb,
  reportOpen,
  reportEnter,
  trackingUpdate,
  conditionsUpdate,
  conditionsOverride,
  remindPreview,
  remindStep,
  remindResend,
  remindTimer,
  paperOptions,
  paperSubjects,
  paperWrite,
  paperDrafts,
  paperIssue,
  planSelected,
  councilOpen,
  councilAdd,
  councilRecord,
  decisionOpen,
  decisionShow,
  decisionEnter,
  decisionAnnul,
  nominationOpen,
  nominationShow,
  nominationMove,
  nominationDossier,
  nominationSearch,
  paperJobStart,
  paperJobStep,
  paperJobStop,
  formsOpen,
  formsUnits,
  formsStart,
  formsStep,
  formsStop,
  formsReceive,
  formsSenders,
  formsTable,
  submissionOpen,
  submissionMake,
  submissionAnswer,
  templateList,
  templateCheck,
  templateEdit,
  templateAdopt,
  templateRestore,
  nextStepAsk,
  setUpStep,
  officeOpen,
  officeWrite,
  unitsPreview,
  unitsWrite,
  campaignOpen,
  campaignPreview,
  campaignWrite,
  campaignNames,
  campaignPaper,
  campaignUndo,
  returnsOpen,
  returnsSend,
  returnsWithdraw,
  returnsList,
  returnsShow,
  returnsTake,
  returnsRefuse,
  returnsUndo,
  returnsAdd,
  returnsTimer,
  rightsOpen,
  rightsApply,
  rightsRelease,
  levelsOpen,
  levelsHandDown,
  levelsPreview,
  levelsTake,
  levelsUndo,
  levelsUp,
] as const;

type AnyVerb = (typeof allVerbs)[number];

/** What is sent: lists may be read-only, and a verb without fields takes none. */
type Sent<T> = T extends readonly (infer Item)[]
  ? readonly Sent<Item>[]
  : T extends object
    ? HoldsAnyName<T> extends true
      ? Readonly<Record<string, Sent<T[keyof T]>>>
      : { readonly [Key in keyof T as string extends Key ? never : Key]: Sent<T[Key]> }
    : T;

/** Whether it is a list by any name, as the cells of a row are; not a verb without fields, which is a list of nothing. */
type HoldsAnyName<T> = string extends keyof T ? ([T[keyof T]] extends [never] ? false : true) : false;

type Requests = {
  readonly [V in AnyVerb as V["name"]]: V extends Verb<infer _Name, infer Request, infer _Value>
    ? Sent<Request>
    : never;
};

/** What each verb answers, by its name, as it arrives. */
export type Answers = {
  readonly [V in AnyVerb as V["name"]]: V extends Verb<infer _Name, infer _Request, infer Value>
    ? AfterJson<Value>
    : never;
};

export type VerbName = AnyVerb["name"];

/** A whole request for one verb. */
export type Request<Name extends VerbName> = { readonly verb: Name } & Requests[Name];
