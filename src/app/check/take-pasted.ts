import { rowName } from "../../core/book/row-name.ts";
import { pastedRows } from "../../core/intake/pasted-outline.ts";
import { quoted } from "../../core/text/quote.ts";
import type { Ports } from "../../ports/ports.ts";
import { fillKeys, type KeyedBook } from "../book/fill-keys.ts";
import { openBook } from "../book/read/open-book.ts";
import { conflictText } from "../book/write/conflict-text.ts";
import { writeSheets } from "../book/write/write-sheets.ts";
import { logged } from "../book/write-log.ts";

const offer = "Đọc cấp và bỏ số thứ tự";

/**
 * A plan that was pasted into *Nội dung* as it stood: asks once whether its numbers are to be read into ranks and dropped,
 * instead of two findings a row; no answer leaves every cell as it is. Where nobody can answer, nothing is asked.
 * Service calls: none where nothing was pasted; else the question, two for the sheet, the log, and reading anew.
 */
export function takePasted(ports: Ports, read: KeyedBook): KeyedBook {
  const { book } = read;
  const rows = pastedRows(book);
  const pasted = new Map(rows.map((row) => [row.at, row]));
  const [first, last] = [rows[0], rows[rows.length - 1]];
  if (first === undefined || last === undefined) return read;
  const whose =
    first.campaign === "" ? "" : `, của phong trào ${quoted(rowName(book.campaigns, first.campaign))}`;
  const question = `Trang Nội dung có ${pasted.size} đoạn chưa có Cấp (từ dòng ${first.at} đến dòng ${last.at})${whose}. Sổ đọc số, chữ cái, gạch ở đầu mỗi đoạn thành Cấp rồi bỏ chúng đi, vì khi in sổ tự đánh số. Đọc chứ?`;
  if (!ports.screen.confirm(offer, question)) return read;
  const entry = {
    what: offer,
    place: book.outline.table.sheet,
    before: "",
    after: `${pasted.size} đoạn`,
  };
  const [written] = writeSheets(ports, [
    {
      table: book.outline,
      cells: ({ at, values }) => {
        const row = pasted.get(at);
        if (row === undefined) return undefined;
        const { rank, text, campaign } = row;
        return { rank, text, ...(values["campaign"] === "" && campaign !== "" ? { campaign } : {}) };
      },
    },
    logged(ports, [entry]),
  ]);
  const left = conflictText(written?.conflicts ?? []);
  if (left !== "") ports.screen.toast(left);
  const again = fillKeys(ports, openBook(ports, read.wanted));
  return { ...again, unkeyed: [...read.unkeyed, ...again.unkeyed] };
}
