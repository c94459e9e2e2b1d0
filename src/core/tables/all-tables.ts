import { awardHistory } from "./award-history.ts";
import { awards } from "./awards.ts";
import { campaigns } from "./campaigns.ts";
import { council } from "./council.ts";
import { daysOff } from "./days-off.ts";
import { deadlineChanges } from "./deadline-changes.ts";
import { dossierParts } from "./dossier-parts.ts";
import { guide } from "./guide.ts";
import { jobs } from "./jobs.ts";
import { legalBases } from "./legal-bases.ts";
import { legalTexts } from "./legal-texts.ts";
import { log } from "./log.ts";
import { meetings } from "./meetings.ts";
import { milestones } from "./milestones.ts";
import { nominations } from "./nominations.ts";
import { outline } from "./outline.ts";
import { paperTexts } from "./paper-texts.ts";
import { papers } from "./papers.ts";
import { phases } from "./phases.ts";
import { recipients } from "./recipients.ts";
import { registrations } from "./registrations.ts";
import { reminders } from "./reminders.ts";
import { results } from "./results.ts";
import { reviews } from "./reviews.ts";
import { rules } from "./rules.ts";
import { settings } from "./settings.ts";
import { signers } from "./signers.ts";
import { targets } from "./targets.ts";
import { templateParts } from "./template-parts.ts";
import { templates } from "./templates.ts";
import { textBlocks } from "./text-blocks.ts";
import { timeLimits } from "./time-limits.ts";
import { tracking } from "./tracking.ts";
import { undo } from "./undo.ts";
import { units } from "./units.ts";

/** Every sheet of the book by its table's name, in the order of the tabs: the order of the clerk's work. */
export const allTables = {
  guide,
  campaigns,
  phases,
  outline,
  legalBases,
  recipients,
  milestones,
  deadlineChanges,
  meetings,
  tracking,
  units,
  targets,
  registrations,
  nominations,
  results,
  reviews,
  papers,
  log,
  awardHistory,
  council,
  awards,
  rules,
  timeLimits,
  dossierParts,
  legalTexts,
  daysOff,
  signers,
  templates,
  textBlocks,
  reminders,
  settings,
  jobs,
  paperTexts,
  undo,
  templateParts,
} as const;

export type TableName = keyof typeof allTables;
