import { attendance } from "./award/attendance.ts";
import { awardHistory } from "./award/award-history.ts";
import { awards } from "./award/awards.ts";
import { conditions } from "./award/conditions.ts";
import { council } from "./award/council.ts";
import { dossierParts } from "./award/dossier-parts.ts";
import { nominationSteps } from "./award/nomination-steps.ts";
import { nominations } from "./award/nominations.ts";
import { registrations } from "./award/registrations.ts";
import { submissions } from "./award/submissions.ts";
import { campaigns } from "./campaign/campaigns.ts";
import { legalBases } from "./campaign/legal-bases.ts";
import { meetings } from "./campaign/meetings.ts";
import { outline } from "./campaign/outline.ts";
import { phases } from "./campaign/phases.ts";
import { recipients } from "./campaign/recipients.ts";
import { results } from "./campaign/results.ts";
import { reviews } from "./campaign/reviews.ts";
import { targets } from "./campaign/targets.ts";
import { textBlocks } from "./campaign/text-blocks.ts";
import { daysOff } from "./deadline/days-off.ts";
import { deadlineChanges } from "./deadline/deadline-changes.ts";
import { milestones } from "./deadline/milestones.ts";
import { reminders } from "./deadline/reminders.ts";
import { returns } from "./deadline/returns.ts";
import { timeLimits } from "./deadline/time-limits.ts";
import { tracking } from "./deadline/tracking.ts";
import { clusterMembers } from "./office/cluster-members.ts";
import { guide } from "./office/guide.ts";
import { jobs } from "./office/jobs.ts";
import { log } from "./office/log.ts";
import { people } from "./office/people.ts";
import { rules } from "./office/rules.ts";
import { settings } from "./office/settings.ts";
import { undo } from "./office/undo.ts";
import { units } from "./office/units.ts";
import { legalTexts } from "./paper/legal-texts.ts";
import { paperTexts } from "./paper/paper-texts.ts";
import { papers } from "./paper/papers.ts";
import { signers } from "./paper/signers.ts";
import { templateParts } from "./paper/template-parts.ts";
import { templates } from "./paper/templates.ts";

/**
 * Every sheet of the book by its table's name, in the order of the tabs: first those of every day, in the order of a
 * clerk's work (ADR 0030); then what is opened now and then, catalogues, and the system's own.
 */
export const allTables = {
  guide,
  units,
  campaigns,
  outline,
  legalBases,
  milestones,
  tracking,
  nominations,
  results,
  papers,
  reviews,
  phases,
  recipients,
  targets,
  deadlineChanges,
  meetings,
  attendance,
  registrations,
  returns,
  conditions,
  nominationSteps,
  submissions,
  reminders,
  log,
  signers,
  people,
  clusterMembers,
  settings,
  daysOff,
  legalTexts,
  textBlocks,
  templates,
  awards,
  awardHistory,
  council,
  dossierParts,
  timeLimits,
  rules,
  jobs,
  paperTexts,
  undo,
  templateParts,
} as const;

export type TableName = keyof typeof allTables;
