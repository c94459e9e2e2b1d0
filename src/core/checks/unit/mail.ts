import type { RowOf } from "../../book/parsed-book.ts";
import type { Spot } from "../../facts/spot.ts";
import { isSlip } from "../../table/near-word.ts";
import { isMailAddress } from "../../text/mail-address.ts";
import { quoted } from "../../text/quote.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

const domainOf = (email: string): string => email.slice(email.lastIndexOf("@") + 1).toLowerCase();

/** Units with an address that can be one. */
const addressed = (rows: readonly RowOf<"units">[]): readonly RowOf<"units">[] =>
  rows.filter(({ values }) => isMailAddress(values.email));

const strangeDomain: Rule = {
  id: "don-vi.email-mien",
  severity: "cảnh báo",
  ...plainCard,
  reach: "sheet",
  find: ({ book }) => {
    const rows = addressed(book.units.rows);
    const used = new Map<string, number>();
    for (const { values } of rows)
      used.set(domainOf(values.email), (used.get(domainOf(values.email)) ?? 0) + 1);
    return rows.flatMap((row): readonly Spot[] => {
      const own = domainOf(row.values.email);
      const times = used.get(own) ?? 0;
      const meant = [...used].find(
        ([other, often]) => other !== own && often > 1 && often > times && nearDomain(own, other),
      );
      if (meant === undefined) return [];
      const value = `${row.values.email.slice(0, -own.length)}${meant[0]}`;
      return [
        {
          in: book.units,
          row,
          column: "email",
          message: `Tên miền ${quoted(own)} chỉ khác một chữ với ${quoted(meant[0])} mà ${meant[1]} đơn vị khác dùng.`,
          fix: `Có phải ${value}?`,
          cure: { label: `Ghi ${value}`, value },
        },
      ];
    });
  },
};

/** Whether one part of a domain differs from another by a letter: “exampel.gov.vn”, “example.gov.vm”. */
function nearDomain(a: string, b: string): boolean {
  if (isSlip(a.replace(/[.-]/gu, ""), b.replace(/[.-]/gu, ""))) return true;
  // “example.gov.com”: all but the country.
  const [left, right] = [a.split("."), b.split(".")];
  return (
    left.length > 2 && left.length === right.length && left.slice(0, -1).join() === right.slice(0, -1).join()
  );
}

const freeMail: ReadonlySet<string> = new Set(
  "gmail.com,yahoo.com,yahoo.com.vn,hotmail.com,outlook.com,icloud.com".split(","),
);

const freeDomain: Rule = {
  id: "don-vi.email-cong-cong",
  severity: "gợi ý",
  ...plainCard,
  reach: "row",
  find: ({ book }) =>
    addressed(book.units.rows)
      .filter(({ values }) => freeMail.has(domainOf(values.email)))
      .map(
        (row): Spot => ({
          in: book.units,
          row,
          column: "email",
          message: `${quoted(row.values.email)} là hộp thư công cộng, không phải thư công vụ.`,
          fix: "Ghi địa chỉ thư công vụ của đơn vị nếu có.",
        }),
      ),
};

/** Whether two rows are one office: one follows the other, or stands above it and keeps its post. */
function shares(a: RowOf<"units">["values"], b: RowOf<"units">["values"]): boolean {
  return a.successor === b.key || b.successor === a.key || a.parent === b.key || b.parent === a.key;
}

const addressTwice: Rule = {
  id: "don-vi.email-trung",
  severity: "cảnh báo",
  ...plainCard,
  reach: "sheet",
  find: ({ book }) => {
    const seen = new Map<string, RowOf<"units">>();
    return addressed(book.units.rows).flatMap((row): readonly Spot[] => {
      const address = row.values.email.toLowerCase();
      const first = seen.get(address);
      if (first === undefined) seen.set(address, row);
      if (first === undefined || shares(first.values, row.values)) return [];
      return [
        {
          in: book.units,
          row,
          column: "email",
          message: `${quoted(row.values.email)} cũng là địa chỉ của ${quoted(first.values.name)} ở dòng ${first.at}.`,
          fix: "Ghi địa chỉ riêng của đơn vị, để thư nhắc tới đúng nơi.",
        },
      ];
    });
  },
};

/** Where a unit is written to. */
export const unitMailRules: readonly Rule[] = [strangeDomain, freeDomain, addressTwice];
