import type { ParsedBook } from "../../core/book/parsed-book.ts";
import { placeText, rowTitle } from "../../core/book/row-name.ts";
import type { Ports } from "../../ports/ports.ts";
import { openBook } from "../book/read/open-book.ts";
import { conflictText } from "../book/write/conflict-text.ts";
import { writeSheets } from "../book/write/write-sheets.ts";
import { logged } from "../book/write-log.ts";
import { paperWords } from "./paper-words.ts";
import type { Told } from "./selected-paper.ts";

type State = ParsedBook["papers"]["rows"][number]["values"]["state"];

/**
 * Writes what became of papers into *Sổ văn bản* and the log.
 * @param what the command, as the log names it
 * @param states by the paper's key; the first is the one that was asked for
 */
export function setStates(ports: Ports, what: string, states: ReadonlyMap<string, State>): Told {
  const { papers } = openBook(ports, new Set(["papers"])).book;
  const before = new Map(papers.rows.map((row) => [row.values.key, row]));
  const [[asked = "", meant = ""] = []] = states;
  const row = before.get(asked);
  if (row === undefined)
    return {
      done: false,
      message: `${papers.table.sheet} không còn dòng của văn bản này; chưa ghi gì. Xem lại trang ấy.`,
    };
  const [register] = writeSheets(ports, [
    {
      table: papers,
      cells: ({ values }) => {
        const state = states.get(String(values["key"]));
        return state === undefined ? undefined : { state };
      },
    },
    logged(
      ports,
      [...states].map(([key, after]) => {
        const row = before.get(key);
        const title = row === undefined ? "" : rowTitle(papers, row);
        const column = papers.columns.headers.get("state") ?? "";
        const place = placeText({ sheet: papers.table.sheet, row: row?.at ?? 0, title, column });
        return { what, place, before: row?.values.state ?? "", after };
      }),
    ),
  ]);
  const left = (register?.conflicts ?? []).filter(({ row, key }) => row === 0 || states.has(key));
  if (left.length > 0) return { done: false, message: conflictText(left) };
  return { done: true, message: `Đã ghi văn bản ${paperWords(row)}: ${meant}.` };
}
