import { milestoneName } from "../../book/milestone-name.ts";
import type { ParsedBook, RowOf } from "../../book/parsed-book.ts";
import { rowsByKey } from "../../book/row-by-key.ts";
import type { Day } from "../../calendar/day.ts";
import { dated, unclear, waiting } from "../../calendar/phrase/answer.ts";
import { countsOn, notExtended, resolveExtension } from "../../calendar/phrase/extension.ts";
import type { PhraseContext, Resolution } from "../../calendar/phrase/resolution.ts";
import { resolvePhrase } from "../../calendar/phrase/resolve-phrase.ts";
import { bookDays } from "./book-days.ts";
import type { Resolved } from "./deadlines.ts";

/** “ theo văn bản 512/BTP-TĐKT ngày 12/6/2017; lý do: mưa lũ”, as far as the row says so. */
function grounds({ decision, decisionDate, reason }: RowOf<"deadlineChanges">["values"]): string {
  const day = decisionDate === null ? "" : ` ngày ${dated(decisionDate)}`;
  const paper = decision === "" && day === "" ? "" : `, theo văn bản ${decision}${day}`.replace("  ", " ");
  return `${paper}${reason === "" ? "" : `; lý do: ${reason.replace(/[ .]+$/u, "")}`}`;
}

/** From which day to which, by whose word and why. */
function changeSentence(values: RowOf<"deadlineChanges">["values"], old: Day | undefined, due: Day): string {
  const from = old === undefined ? "" : dated(old);
  const change =
    values.kind === "gia hạn"
      ? `Gia hạn${from === "" ? "" : ` từ ngày ${from}`} đến ngày ${dated(due)}`
      : `Hạn riêng là ngày ${dated(due)}${from === "" ? "" : `, thay cho ngày ${from}`}`;
  return `${change}${grounds(values)}.`;
}

function changed(
  values: RowOf<"deadlineChanges">["values"],
  name: string,
  own: Resolution | undefined,
  context: PhraseContext,
): Resolution {
  const event = `mốc ${name}`;
  if (values.deadline === "") return unclear("", `Chưa ghi thời hạn ${values.kind} của ${event}.`);
  const old = own?.kind === "resolved" ? own.due : undefined;
  if (values.kind !== "gia hạn") return resolvePhrase(values.deadline, context);
  if (old !== undefined || !countsOn(values.deadline)) {
    return resolveExtension(values.deadline, old, event, context);
  }
  return own?.kind === "waiting"
    ? waiting(own.owner, event, `Gia hạn tính theo hạn của ${event}, mà mốc này còn chờ ${own.owner}.`)
    : unclear(
        values.deadline,
        `Gia hạn tính theo hạn của ${event}, mà mốc này chưa có thời hạn đọc được; sửa ở trang Mốc trước.`,
      );
}

/**
 * The day of every row of *Hạn riêng* that gives one, in the order of the sheet, read in its milestone's campaign. An
 * extension by a length is counted from the milestone's own due day; of a recurring one, from its first. “không áp
 * dụng” has no day, nor has a row whose milestone or kind could not be read: parsing has named it.
 */
export function changeDeadlines(book: ParsedBook): readonly Resolved<RowOf<"deadlineChanges">>[] {
  const days = bookDays(book);
  const milestones = rowsByKey(book.milestones);
  return book.deadlineChanges.rows.flatMap((row): readonly Resolved<RowOf<"deadlineChanges">>[] => {
    const { values } = row;
    const milestone = milestones.get(values.milestone);
    const campaign = days.get(milestone?.values.campaign ?? "");
    if (milestone === undefined || campaign === undefined) return [];
    if (values.kind === "" || values.kind === "không áp dụng") return [];
    const own = campaign.day(milestone);
    const resolution = changed(values, milestoneName(book, values.milestone), own, campaign.context);
    if (resolution.kind !== "resolved") return [{ row, resolution }];
    const old = own?.kind === "resolved" ? own : undefined;
    const first =
      old?.period === undefined ? [] : [`Mốc này lặp lại; ngày trên tính cho lần đầu (${old.period}).`];
    const explain = [...resolution.explain, changeSentence(values, old?.due, resolution.due), ...first];
    return [{ row, resolution: { ...resolution, explain } }];
  });
}

/** An extension that names a day no later than the deadline it extends. */
export interface NoExtension {
  readonly row: RowOf<"deadlineChanges">;
  readonly old: Day;
  readonly due: Day;
}

/** The rows of *Hạn riêng* that extend nothing, in the order of the sheet. Their deadline stays what it was. */
export function noExtensions(book: ParsedBook): readonly NoExtension[] {
  const days = bookDays(book);
  const milestones = rowsByKey(book.milestones);
  return book.deadlineChanges.rows.flatMap((row): readonly NoExtension[] => {
    const milestone = milestones.get(row.values.milestone);
    const campaign = days.get(milestone?.values.campaign ?? "");
    if (milestone === undefined || campaign === undefined || row.values.kind !== "gia hạn") return [];
    const own = campaign.day(milestone);
    if (own?.kind !== "resolved" || row.values.deadline === "") return [];
    const due = notExtended(row.values.deadline, own.due, campaign.context);
    return due === undefined ? [] : [{ row, old: own.due, due }];
  });
}
