import { mailKey } from "../core/rights/people.ts";
import { columnSpans } from "../core/rights/plan.ts";
import { blocksByTone, openingFormulas } from "../core/table/board-blocks.ts";
import { boardLooks, boardSizes, tableLine } from "../core/table/board-look.ts";
import { columnRuns, widthRuns } from "../core/table/column-runs.ts";
import { readExactCell } from "../core/table/exact-cell.ts";
import { hashText } from "../core/table/hash.ts";
import { labelsSheet } from "../core/table/label-formula.ts";
import { markFormula, marksSheet, marksSheetNote, readMarkFormula } from "../core/table/mark-formula.ts";
import { columnLetters, isOurColour } from "../core/table/marks.ts";
import { nfc } from "../core/text/fold.ts";
import { bytesOfBase64 } from "../docx/package/base64.ts";
import { showOfficePage } from "./book/office-page.ts";
import { renewClusters } from "./book/renew-clusters.ts";
import { setUpBook } from "./book/set-up-book.ts";
import { hideFolded, showFolded } from "./book/shown-tabs.ts";
import { showCampaignPage } from "./campaign/choices.ts";
import { checkAndShow } from "./check/check-book.ts";
import { checkEdited } from "./check/check-edited.ts";
import { restoreSelected } from "./check/restore-row.ts";
import { showFindingsPage } from "./check/show-findings-page.ts";
import { showCouncilPage } from "./council/open-council.ts";
import { computeDeadlines } from "./deadline/compute-deadlines.ts";
import { showCalendarPage } from "./deadline/make-calendar.ts";
import { showFormsPage } from "./forms/forms-page.ts";
import { showFormsBackPage } from "./forms/show-back-page.ts";
import { showLevelsPage } from "./levels/levels-page.ts";
import { updateConditions } from "./nomination/conditions.ts";
import { showNominationPage } from "./nomination/open-nomination.ts";
import { showSearchPage } from "./nomination/search-nominations.ts";
import { showDecisionPage } from "./paper/decision-page.ts";
import { issueSelected } from "./paper/issue-paper.ts";
import { showPapersPage, showPlanJob } from "./paper/pages.ts";
import { withdrawSelected } from "./paper/withdraw-paper.ts";
import { writeSelectedPlan } from "./paper/write-selected.ts";
import { showReceivedPage } from "./received/show-received-page.ts";
import { showRemindersPage } from "./reminder/show-reminders-page.ts";
import { remindByTimer } from "./reminder/timer.ts";
import { showReturnsPage, showUnitPage } from "./returns/pages.ts";
import { takeByTimer } from "./returns/take-timer.ts";
import { showRightsPage } from "./rights/rights-page.ts";
import { rpc } from "./rpc.ts";
import { drawStatistics } from "./statistics/draw-statistics.ts";
import { answerSelectedDossier, makeSelectedDossier } from "./submission/selected-dossier.ts";
import { showTemplatesPage } from "./template/list-templates.ts";
import { drawBoard } from "./tracking/draw-board.ts";
import { showReportPage } from "./tracking/unit-report.ts";
import { updateTracking } from "./tracking/update-tracking.ts";

/**
 * Everything that the shell (src/apps-script) may call. It is no barrel for others to import from, but the edge between
 * the two files that are pushed: it is bundled into appsscript/Core.js, minified, and the shell reaches it by
 * `core()` (docs/decisions/0015-two-pushed-files.md). What is not told here does not get through.
 */
export {
  answerSelectedDossier,
  blocksByTone,
  boardLooks,
  boardSizes,
  bytesOfBase64,
  checkAndShow,
  checkEdited,
  columnLetters,
  columnRuns,
  columnSpans,
  computeDeadlines,
  drawBoard,
  drawStatistics,
  hashText,
  hideFolded,
  isOurColour,
  issueSelected,
  labelsSheet,
  mailKey,
  makeSelectedDossier,
  markFormula,
  marksSheet,
  marksSheetNote,
  nfc,
  openingFormulas,
  readExactCell,
  readMarkFormula,
  remindByTimer,
  renewClusters,
  restoreSelected,
  rpc,
  setUpBook,
  showCalendarPage,
  showCampaignPage,
  showCouncilPage,
  showDecisionPage,
  showFindingsPage,
  showFolded,
  showFormsBackPage,
  showFormsPage,
  showLevelsPage,
  showNominationPage,
  showOfficePage,
  showPapersPage,
  showPlanJob,
  showReceivedPage,
  showRemindersPage,
  showReportPage,
  showReturnsPage,
  showRightsPage,
  showSearchPage,
  showTemplatesPage,
  showUnitPage,
  tableLine,
  takeByTimer,
  updateConditions,
  updateTracking,
  widthRuns,
  withdrawSelected,
  writeSelectedPlan,
};
