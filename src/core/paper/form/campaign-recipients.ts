import { isArchive } from "../../facts/archive-line.ts";
import { isAsAbove } from "../../facts/recipient-lines.ts";
import type { PaperContext } from "../kind/paper-kind.ts";
import { recipientLines } from "./recipients.ts";

/** Why a plan was sent there; a report carries nothing out. */
const carriesOut = / \([^()]*thực hiện[^()]*\)$/iu;

/** “Nơi nhận” of a report: those of the campaign's plan, without the archive and without “Như Điều 3”. */
export function campaignRecipients({ book, campaign, today }: PaperContext): readonly string[] {
  return recipientLines(book, campaign.values.key, today)
    .map((line) => line.replace(carriesOut, ""))
    .filter((line) => !isArchive(line) && !isAsAbove(line));
}
