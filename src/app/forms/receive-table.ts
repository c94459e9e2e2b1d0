import * as z from "zod/mini";
import { rowMeant } from "../../core/book/row-meant.ts";
import { rowName } from "../../core/book/row-name.ts";
import type { KnownTables } from "../../core/forms/back/foreign-table.ts";
import { doubtLine } from "../../core/forms/back/form-doubt.ts";
import { returnsOfTable } from "../../core/forms/back/returns-of-table.ts";
import { formTables } from "../../core/forms/form-tables.ts";
import { nextStep } from "../../core/office/next-step.ts";
import type { Ports } from "../../ports/ports.ts";
import { openBook } from "../book/read/open-book.ts";
import type { Answer } from "../door/answer.ts";
import { upTo } from "../door/fields.ts";
import { type RequestOf, verb } from "../door/verb.ts";
import { doubts, judgingOf, mark, sheet, type UnitBack, words } from "./receive-forms.ts";
import { columnsOf, learnColumns } from "./sender-columns.ts";

/** A unit or a campaign by its key, and by a name that means it alone. */
interface Named {
  readonly key: string;
  readonly name: string;
}

/** Whose a table may be, and what is remembered of the tables of the one that is asked for. */
export interface Senders {
  readonly units: readonly Named[];
  readonly campaigns: readonly Named[];
  readonly known: KnownTables;
}

function openSenders(ports: Ports, { unit }: { readonly unit: string }): Answer<Senders> {
  const { book } = openBook(ports, new Set(["units", "campaigns"]));
  const lacking = nextStep(book, ["office", "campaign"]);
  if (lacking !== "") return { ok: false, message: lacking };
  const named = (table: "units" | "campaigns"): readonly Named[] =>
    book[table].rows.flatMap(({ values: { key } }) =>
      key === "" ? [] : [{ key, name: rowName(book[table], key) }],
    );
  const senders = { units: named("units"), campaigns: named("campaigns") };
  if (unit === "") return { ok: true, value: { ...senders, known: {} } };
  const meant = rowMeant(book.units, unit);
  if (!meant.ok) return meant;
  return { ok: true, value: { ...senders, known: columnsOf(ports.memo, meant.key) } };
}

/** Whose tables may come, and how those of one unit were read before; writes nothing. */
export const formsSenders = verb({
  name: "forms.senders",
  fields: { unit: mark },
  locked: false,
  run: openSenders,
});

const tableFields = {
  unit: mark,
  campaign: mark,
  name: words,
  table: sheet,
  told: doubts,
  /** What a clerk took the headers for, to be remembered of this unit; empty where the words told it. */
  learned: z.record(upTo(500), upTo(50)),
};

/** What a unit's own table says of its part in a campaign; both are named, for the table does not say. */
function receiveTable(
  ports: Ports,
  { unit, campaign, name, table, told, learned }: RequestOf<typeof tableFields>,
): Answer<UnitBack> {
  const { book } = openBook(ports, formTables);
  const [ofUnit, ofCampaign] = [rowMeant(book.units, unit), rowMeant(book.campaigns, campaign)];
  if (!ofUnit.ok) return ofUnit;
  if (!ofCampaign.ok) return ofCampaign;
  if (Object.keys(learned).length > 0) learnColumns(ports.memo, ofUnit.key, table.table, learned);
  const meant = { unit: ofUnit.key, campaign: ofCampaign.key, source: name };
  const { returns, changes, doubts } = returnsOfTable(table, meant, judgingOf(ports, book));
  const all = [...told, ...doubts].map((doubt) => ({ grade: doubt.grade, text: doubtLine(doubt) }));
  const shown = { unit: ofUnit.key, name: rowName(book.units, ofUnit.key), files: [name] };
  return { ok: true, value: { ...shown, returns, changes, doubts: all, sure: [] } };
}

/**
 * The paste-and-map way: a table without our marks, its columns already matched to ours. No sheet is written; what a clerk took
 * its headers for is remembered.
 */
export const formsTable = verb({
  name: "forms.table",
  fields: tableFields,
  locked: true,
  run: receiveTable,
});
