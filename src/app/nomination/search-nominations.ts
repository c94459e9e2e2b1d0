import * as z from "zod/mini";
import { moves } from "../../core/nomination/moves.ts";
import { type Found, foundRows, foundShown } from "../../core/nomination/search.ts";
import { nextStep } from "../../core/office/next-step.ts";
import type { TableName } from "../../core/tables/all-tables.ts";
import { stateWords } from "../../core/tables/award/nominations.ts";
import type { Ports } from "../../ports/ports.ts";
import { openBook } from "../book/read/open-book.ts";
import type { Answer } from "../door/answer.ts";
import { upTo } from "../door/fields.ts";
import { type RequestOf, verb } from "../door/verb.ts";

const tables: ReadonlySet<TableName> = new Set(["nominations", "campaigns", "units", "awards"]);

/** So many are shown at a time. */
const PAGE = 50;

const fields = {
  text: upTo(500),
  campaign: upTo(200),
  /** A state, “tạm dừng”, or "" for all. */
  state: upTo(60),
  late: z.boolean(),
  /** From which of those found on they are shown, 0 at first. */
  from: z.number().check(z.minimum(0)),
};

/** What was found, and by what may be looked for. */
export interface NominationsFound {
  readonly found: readonly Found[];
  readonly count: number;
  readonly from: number;
  /** Keys of all that were found, for what is done with all of them. */
  readonly keys: readonly string[];
  readonly campaigns: readonly { readonly key: string; readonly name: string }[];
  readonly states: readonly string[];
  /** To where any of them may be moved. */
  readonly targets: readonly string[];
  readonly today: string;
}

const none = "Trang Đề nghị chưa có dòng nào. Ghi đề nghị ở đó, hoặc nhận của đơn vị: Thi đua › Nhận báo về.";

/** *Tìm, chuyển đề nghị*: opens the page in which nominations are looked for and moved together. */
export function showSearchPage(ports: Pick<Ports, "screen">): void {
  ports.screen.showPage("tim-de-nghi", "Tìm, chuyển đề nghị");
}

/** Nominations by words, campaign and state, a page at a time. Writes nothing. */
function searchNominations(
  ports: Pick<Ports, "workbook" | "memo" | "clock">,
  { from, ...sought }: RequestOf<typeof fields>,
): Answer<NominationsFound> {
  const { book } = openBook(ports, tables);
  const today = ports.clock.now().day;
  if (book.nominations.rows.length === 0) return { ok: false, message: nextStep(book, ["campaign"]) || none };
  const rows = foundRows(book, sought, today);
  return {
    ok: true,
    value: {
      found: rows.slice(from, from + PAGE).map((row) => foundShown(book, row, today)),
      count: rows.length,
      from,
      keys: rows.map(({ values }) => values.key).filter((key) => key !== ""),
      campaigns: book.campaigns.rows.map(({ values: { key, title } }) => ({ key, name: title })),
      states: [...stateWords.words, "tạm dừng"],
      targets: [
        ...new Set(moves.map(({ to }): string => to).filter((to) => to !== "hủy bỏ")),
        "tạm dừng",
        "bỏ tạm dừng",
      ],
      today,
    },
  };
}

export const nominationSearch = verb({
  name: "nomination.search",
  fields,
  locked: false,
  run: searchNominations,
});
