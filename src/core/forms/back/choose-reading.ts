import { quoted } from "../../text/quote.ts";
import type { CellSaid } from "./cell-said.ts";
import type { SaidCell } from "./raw-rows.ts";

/**
 * What a column says of a row: of one that was copied the cell that was changed. A doubt only where the cell is not as sent:
 * what stands as it was needs no look.
 * @param sent the text as sent, "" where the row is new
 */
export function chooseReading(readings: readonly SaidCell[], sent: string): CellSaid {
  const changed = readings.filter(({ text, seen }) => (text ?? seen) !== sent);
  const [first, ...more] = changed;
  if (first === undefined) return { text: sent };
  const other = more.find(({ seen }) => seen !== first.seen && seen !== "");
  if (other !== undefined)
    return {
      text: undefined,
      doubt: {
        grade: "refuse",
        what: `Hai cột “${first.header}” ghi khác nhau: ${quoted(first.seen)} và ${quoted(other.seen)}.`,
        cure: "Giữ một cột rồi gửi lại.",
      },
    };
  return first.doubt === undefined ? { text: first.text } : { text: first.text, doubt: first.doubt };
}
