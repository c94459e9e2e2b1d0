import type { Spot } from "../../facts/spot.ts";
import { seenTexts } from "../../facts/text-cells.ts";
import { readLegacy } from "../../text/legacy.ts";
import { quoted } from "../../text/quote.ts";
import { plainCard, plainSense, type Rule } from "../rule/rule.ts";
import { figure } from "../rule/rule-choices.ts";

/** Emoji, control characters, and the private codes that bullets of Word's Symbol and Wingdings fonts leave behind. */
const STRANGE =
  /(?![\n\r\t])\p{Cc}|\p{Co}|\ufe0f|\p{Regional_Indicator}|(?![©®™▪\d#*])\p{Extended_Pictographic}/u;
const STRANGE_RUN = new RegExp(`(?:${STRANGE.source})[\\p{Emoji_Modifier}]?`, "gu");
/** Everything that is neither plain ASCII, a letter nor common punctuation: most cells hold none of it. */
const UNUSUAL = /[^\t\n\r -~\u00a0-\u2027\u2030-\u203b]/;
/** The mark that a program leaves where it lost a character; nobody can tell which. */
const LOST = /\ufffd/u;

/** Closes the gaps that removed characters leave. */
const tidied = (text: string): string =>
  text
    .replace(/ {2,}/gu, " ")
    .replace(/ +(?=[,;:.!?)](?:\s|$))/gu, "")
    .trim();

export const strangeCharacter: Rule = {
  id: "o.ky-tu-la",
  severity: "cảnh báo",
  ...plainCard,
  reach: "row",
  find: (facts) =>
    seenTexts(facts, (text) => UNUSUAL.test(text) || undefined).flatMap(({ cell }): readonly Spot[] => {
      if (LOST.test(cell.text)) {
        return [
          {
            ...cell,
            message: `Ô đã mất chữ ở chỗ có dấu “\ufffd”: ${quoted(cell.text)}.`,
            fix: "Gõ lại chỗ bị mất theo bản gốc.",
          },
        ];
      }
      const found = STRANGE.exec(cell.text);
      if (found === null || readLegacy(cell.text) !== undefined) return [];
      const mended = tidied(cell.text.replace(STRANGE_RUN, ""));
      const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
      return [
        {
          ...cell,
          message: `Ô có ký tự không dùng trong văn bản hành chính (U+${code}).`,
          fix: mended === "" ? "Ghi bằng chữ." : `Bỏ ký tự ấy: ${quoted(mended)}.`,
          ...(mended === "" ? {} : { cure: { label: "Bỏ ký tự lạ", value: mended } }),
        },
      ];
    }),
};

/** Past 50,000 characters Sheets refuses a write to the cell; the rest is room for what the system adds. */
export const tooLong: Rule = {
  id: "o.qua-dai",
  severity: "lỗi",
  source: plainSense,
  parameters: { "số ký tự tối đa": "45000" },
  reach: "row",
  find: (facts, parameters) => {
    const most = figure(tooLong, parameters, "số ký tự tối đa");
    return seenTexts(facts, (text) => text.length > most || undefined).map(
      ({ cell }): Spot => ({
        ...cell,
        message: `Ô dài ${cell.text.length} ký tự; trang tính chỉ chứa được 50.000 ký tự một ô.`,
        fix: "Tách nội dung ra nhiều dòng.",
      }),
    );
  },
};

/** Excel and Sheets run such text when it is copied or opened as CSV (OWASP, CSV Injection); a sum such as +84 … is data. */
const RUNS = /^(?:=|[@+-](?=[\p{L}(]))/u;

/** Where a typed dash has a rule of its own: paragraphs of an outline and lines of “Nơi nhận”. */
function numbered({ in: { table }, column }: Pick<Spot, "in" | "column">): boolean {
  return "rank" in table.columns ? column === "text" : table.name === "recipients" && column === "name";
}

export const formulaLike: Rule = {
  id: "o.nhu-cong-thuc",
  severity: "cảnh báo",
  ...plainCard,
  reach: "row",
  find: (facts) =>
    seenTexts(facts, (text, raw) => /^[\t\r]/u.test(raw) || (RUNS.test(text) ? false : undefined)).flatMap(
      ({ cell, seen: blank }): readonly Spot[] => {
        const first = cell.text.charAt(0);
        if (!blank && /[+-]/u.test(first) && numbered(cell)) return [];
        const rest = blank ? cell.text : cell.text.slice(1).trim();
        const mends = !RUNS.test(rest) && (blank || (/[+-]/u.test(first) && !cell.text.includes("\n")));
        return [
          {
            ...cell,
            message: blank
              ? "Ô bắt đầu bằng dấu tab hoặc dấu xuống dòng; chép sang nơi khác sẽ lệch cột."
              : `Ô bắt đầu bằng dấu “${first}”; chép sang nơi khác sẽ bị chạy như công thức.`,
            fix: mends ? `Ghi ${quoted(rest)}.` : `Viết lại, không để dấu “${first}” đứng đầu.`,
            ...(mends
              ? { cure: { label: blank ? "Bỏ dấu thừa ở đầu" : `Bỏ dấu “${first}” ở đầu`, value: rest } }
              : {}),
          },
        ];
      },
    ),
};
