import type { BookFacts } from "../../facts/book-facts.ts";
import type { Place, Spot } from "../../facts/spot.ts";
import type { ParsedTable } from "../../table/parse-table.ts";
import { foldText } from "../../text/fold.ts";
import { nameWithoutTitles } from "../../text/names.ts";
import { quoted } from "../../text/quote.ts";
import { isBodyName, isPersonName, namesIn } from "../../text/whose-name.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

interface NameCell extends Place {
  readonly name: string;
}

function cellsOf(parsed: ParsedTable, column: string): readonly NameCell[] {
  const cells: NameCell[] = [];
  for (const row of parsed.rows) {
    const name = String(row.values[column] ?? "");
    if (name !== "") cells.push({ in: parsed, row, column, name });
  }
  return cells;
}

/** Cells for one person's name. “đang khuyết” is no name. */
function personCells({ book }: BookFacts): readonly NameCell[] {
  const { nominations } = book;
  const nominated = nominations.rows.flatMap((row): readonly NameCell[] => {
    const { name, subject } = row.values;
    return subject === "cá nhân" && name !== "" ? [{ in: nominations, row, column: "name", name }] : [];
  });
  const leaders = [...cellsOf(book.signers, "name"), ...cellsOf(book.units, "head")];
  return [
    ...nominated,
    ...cellsOf(book.council, "member"),
    ...leaders.filter(({ name }) => /^\p{Lu}/u.test(name)),
  ].filter(({ name }) => !isBodyName(name));
}

/** Whatever can part two names, or be left out between them. */
const PARTED = /[,;+\n&(]|và/u;

function notOneName(name: string): Pick<Spot, "message" | "fix"> | undefined {
  if (/\d/u.test(name)) {
    return {
      message: `Họ tên ${quoted(name)} có chữ số.`,
      fix: "Chỉ ghi họ tên; số thứ tự, ngày sinh ghi ở cột khác.",
    };
  }
  const names = PARTED.test(name)
    ? namesIn(name.replace(/\([^)]*\)/gu, " ")).map(nameWithoutTitles)
    : [nameWithoutTitles(name)];
  if (names.length > 1 && names.every(isPersonName)) {
    return { message: `Một ô ghi ${names.length} người: ${quoted(name)}.`, fix: "Mỗi người ghi một dòng." };
  }
  const bare = nameWithoutTitles(name).trim();
  if (/\s/u.test(bare) || bare.length > 7 || /['’.]/u.test(bare)) return undefined;
  return { message: `Họ tên ${quoted(name)} chỉ có một chữ.`, fix: "Ghi đủ họ, chữ đệm và tên." };
}

export const notAFullName: Rule = {
  id: "ten-nguoi.khong-tron",
  severity: "cảnh báo",
  ...plainCard,
  reach: "row",
  find: (facts) =>
    personCells(facts).flatMap((cell): readonly Spot[] => {
      const wrong = notOneName(cell.name);
      return wrong === undefined ? [] : [{ ...cell, ...wrong }];
    }),
};

/** What else a row tells of its subject: a person has a form of address, a birthday, a post. */
const tellsOfPerson = (values: {
  readonly title: string;
  readonly born: string | null;
  readonly position: string;
}): boolean => values.title !== "" || values.born !== null || values.position !== "";

export const nameAgainstSubject: Rule = {
  id: "de-nghi.ten-khac-doi-tuong",
  severity: "cảnh báo",
  ...plainCard,
  reach: "row",
  find: ({ book: { nominations } }) =>
    nominations.rows.flatMap((row): readonly Spot[] => {
      const { name, subject } = row.values;
      const body = isBodyName(name);
      if (subject === "cá nhân" && body) {
        const column = tellsOfPerson(row.values) ? "name" : "subject";
        const message = `Đối tượng ghi cá nhân, nhưng ${quoted(name)} là tên tập thể.`;
        return [
          {
            in: nominations,
            row,
            column,
            message,
            fix: "Sửa Đối tượng thành tập thể, hoặc ghi họ tên người được đề nghị.",
          },
        ];
      }
      if (subject !== "tập thể" || body || !isPersonName(nameWithoutTitles(name))) return [];
      const message = `Đối tượng ghi tập thể, nhưng ${quoted(name)} là họ tên một người.`;
      return [
        {
          in: nominations,
          row,
          column: "name",
          message,
          fix: "Ghi tên tập thể, hoặc sửa Đối tượng thành cá nhân.",
        },
      ];
    }),
};

export const holderAgainstAward: Rule = {
  id: "lich-su.ten-khac-doi-tuong",
  severity: "cảnh báo",
  ...plainCard,
  find: ({ book: { awardHistory }, awards }) =>
    awardHistory.rows.flatMap((row): readonly Spot[] => {
      const { holder, award } = row.values;
      const given = awards().get(award)?.values;
      const subject = foldText(given?.subject ?? "");
      const body = isBodyName(holder);
      const wrong = body
        ? subject === "cá nhân"
        : subject === "tập thể" && isPersonName(nameWithoutTitles(holder));
      if (!wrong) return [];
      return [
        {
          in: awardHistory,
          row,
          column: "holder",
          message: `${quoted(holder)} là ${body ? "tập thể" : "một người"}, nhưng ${given?.name ?? award} chỉ dành cho ${subject}.`,
          fix: "Đối chiếu quyết định rồi sửa lại tên hoặc hình thức khen.",
        },
      ];
    }),
};

export const nameAsPost: Rule = {
  id: "ten-nguoi.o-cot-chuc-vu",
  severity: "cảnh báo",
  ...plainCard,
  reach: "row",
  find: ({ book }) =>
    [
      ...cellsOf(book.nominations, "position"),
      ...cellsOf(book.council, "position"),
      ...cellsOf(book.signers, "position"),
      ...cellsOf(book.units, "headTitle"),
    ].flatMap(({ name, ...place }): readonly Spot[] =>
      isPersonName(name)
        ? [
            {
              ...place,
              message: `Ô chức vụ ghi ${quoted(name)}, là họ tên một người.`,
              fix: "Ghi chức vụ, chức danh của người ấy.",
            },
          ]
        : [],
    ),
};
