import { shortDate } from "../../calendar/date-style.ts";
import { addDays } from "../../calendar/day.ts";
import { readDay } from "../../calendar/read-day.ts";
import { choice, day } from "../../table/column.ts";
import { isSlip } from "../../table/near-word.ts";
import { cellText, parseCell } from "../../table/parse-cell.ts";
import { nfc } from "../../text/fold.ts";
import { quoted } from "../../text/quote.ts";
import type { FormColumn } from "../form-columns.ts";
import type { DoubtGrade } from "./form-doubt.ts";
import type { GridCell } from "./grid.ts";

/** What a cell of a returned workbook says, as a form writes it; undefined where it says nothing that can be taken. */
export interface CellSaid {
  readonly text: string | undefined;
  readonly doubt?: { readonly grade: DoubtGrade; readonly what: string; readonly cure: string };
}

/** Days of the epoch of 1900 that a form can mean: 1910 to 2150. */
const [FIRST_SERIAL, LAST_SERIAL] = [3654, 91_312];

/** A serial of the epoch of 1900 as a form writes days; "" where it is none. */
function serialText(serial: number): string {
  const day = Math.floor(serial);
  return day >= FIRST_SERIAL && day <= LAST_SERIAL ? shortDate(addDays("1899-12-30", day), "dd/mm/yyyy") : "";
}

/** Text with its lines and spaces as programs agree on them: that one of them saved it otherwise is no change. */
export const evenText = (text: string): string =>
  nfc(text)
    .replace(/\r\n?/gu, "\n")
    .replace(/[ \t]+/gu, " ")
    .replace(/ ?\n ?/gu, "\n")
    .trim();

/** The text that people see in the cell. */
export function seenText({ value, shows }: GridCell): string {
  if (typeof value !== "number") return evenText(cellText(value));
  if (shows === "date") return serialText(value) || cellText(value);
  // 0,985 shown as a percentage is 98,5%, and not 98,49999999999999%.
  return shows === "percent"
    ? `${cellText(Number((value * 100).toPrecision(12)))}%`
    : cellText(Number(value.toPrecision(15)));
}

/** Functions that fetch something from elsewhere or lead there, other books, and programs called the old way (DDE). */
const REACHES_OUT = /\b(?:HYPERLINK|WEBSERVICE|FILTERXML|IMAGE|IMPORT\w*|RTD|CALL|REGISTER\w*|DDE)\b|\[|\|/iu;
const ERRORS = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|ERROR!)$/u;
/** What a sheet would take for a formula where it is written into one. */
const LIKE_FORMULA = /^=|^[+@-].*[|!]/u;

const refused = (what: string, cure: string): CellSaid => ({
  text: undefined,
  doubt: { grade: "refuse", what, cure },
});
const looked = (text: string, what: string, cure: string): CellSaid => ({
  text,
  doubt: { grade: "look", what, cure },
});

const TYPE_VALUE = "Đề nghị đơn vị ghi thẳng giá trị vào ô.";

/** What stands in a column of days. */
function daySaid(text: string, cell: GridCell, { header }: FormColumn): CellSaid {
  const { value, shows } = cell;
  if (typeof value === "number") {
    const day = serialText(value);
    if (shows !== "percent" && day !== "") return { text: day };
  }
  // Programs write a day with the first second of it.
  const bare = text.replace(/[T ]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/u, "");
  const read = readDay(bare);
  if (read?.kind === "day") return { text: shortDate(read.day, "dd/mm/yyyy") };
  const { problem } = parseCell(bare, day(header));
  return refused(
    problem?.message ?? `${quoted(text)} không phải là ngày.`,
    problem?.fix ?? "Ghi ngày/tháng/năm.",
  );
}

function choiceSaid(text: string, { header, words }: FormColumn): CellSaid {
  const { value, problem } = parseCell(text, choice(header, words));
  if (problem === undefined) return { text: String(value ?? "") };
  const near = words.filter((word) => isSlip(text, word));
  const [only] = near;
  if (only !== undefined && near.length === 1)
    return looked(only, `${quoted(text)} được hiểu là “${only}”.`, "Xem lại trước khi nhận.");
  return refused(problem.message, problem.fix);
}

/**
 * What a cell of a returned workbook says in a column: days and choices as the form writes them, a formula never more than
 * the value it showed last, and never one that reaches out of the file.
 */
export function cellSaid(cell: GridCell, column: FormColumn): CellSaid {
  if (cell.merged === "beside")
    return refused("Ô bị gộp với ô bên trái nên không rõ đơn vị ghi gì.", "Bỏ gộp ô rồi ghi lại giá trị.");
  const text = seenText(cell);
  if (ERRORS.test(text)) return refused(`Ô đang báo lỗi công thức ${text}.`, TYPE_VALUE);
  if (cell.formula !== "" && (REACHES_OUT.test(cell.formula) || text === ""))
    return refused("Ô chứa công thức dẫn ra ngoài tệp hoặc chưa có giá trị; sổ không lấy.", TYPE_VALUE);
  if (LIKE_FORMULA.test(text)) return refused("Ô chứa chữ viết như công thức; sổ không lấy.", TYPE_VALUE);
  const said = readSaid(text, cell, column);
  if (said.text === undefined || said.doubt !== undefined) return said;
  if (cell.formula !== "")
    return looked(
      said.text,
      `Ô là công thức; sổ chỉ lấy giá trị đang hiện ${quoted(said.text)}.`,
      "Xem lại trước khi nhận.",
    );
  if (cell.merged === "below" && said.text !== "")
    return looked(
      said.text,
      `Ô gộp với ô bên trên nên được hiểu là ${quoted(said.text)}.`,
      "Xem lại trước khi nhận.",
    );
  return said;
}

function readSaid(text: string, cell: GridCell, column: FormColumn): CellSaid {
  if (text === "") return { text };
  if (column.kind === "day") return daySaid(text, cell, column);
  if (!column.open) return choiceSaid(text, column);
  if (cell.shows === "date" && typeof cell.value === "number")
    return looked(
      text,
      `Ô đang là ngày ${text}: phần mềm bảng tính có thể đã tự đổi.`,
      "Đối chiếu với văn bản của đơn vị.",
    );
  return { text };
}
