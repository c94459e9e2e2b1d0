import type { RowOf } from "../../book/parsed-book.ts";
import type { Spot } from "../../facts/spot.ts";
import { mailKey, personIn } from "../../rights/people.ts";
import { isMailAddress } from "../../text/mail-address.ts";
import { quoted } from "../../text/quote.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

const strangeMail: Rule = {
  id: "phan-quyen.email",
  severity: "lỗi",
  ...plainCard,
  reach: "row",
  find: ({ book }) =>
    book.people.rows
      .filter(({ values }) => values.mail.trim() !== "" && !isMailAddress(mailKey(values.mail)))
      .map(
        (row): Spot => ({
          in: book.people,
          row,
          column: "mail",
          message: `${quoted(row.values.mail)} không phải là địa chỉ thư điện tử, nên người này không có quyền nào.`,
          fix: "Ghi đúng một địa chỉ mà người đó dùng để mở sổ, ví dụ lan.nt@quangtri.gov.vn.",
        }),
      ),
};

/** Rows of one address that say the same, or that name two roles; a person of two units has two rows. */
const personTwice: Rule = {
  id: "phan-quyen.trung",
  severity: "cảnh báo",
  ...plainCard,
  reach: "sheet",
  find: ({ book }) => {
    const seen = new Map<string, RowOf<"people">[]>();
    return book.people.rows.flatMap((row): readonly Spot[] => {
      const { mail, role } = row.values;
      const key = mailKey(mail);
      const before = seen.get(key) ?? [];
      seen.set(key, [...before, row]);
      const spot = { in: book.people, row, column: "mail" };
      // A row without a role is told of that.
      if (key === "" || (role ?? "") === "") return [];
      const same = before.find((other) => rightOf(other) === rightOf(row));
      if (same !== undefined)
        return [
          {
            ...spot,
            message: `${quoted(key)} đã ghi ở dòng ${same.at} với cùng quyền.`,
            fix: "Xóa một trong hai dòng.",
          },
        ];
      const other = before.find(({ values }) => (values.role ?? "") !== "" && values.role !== role);
      if (other === undefined) return [];
      const used = personIn(book.people.rows, key)?.role ?? "";
      return [
        {
          ...spot,
          message: `${quoted(key)} ở dòng này là ${quoted(role ?? "")}, ở dòng ${other.at} là ${quoted(other.values.role ?? "")}; quyền rộng hơn được dùng: ${quoted(used)}.`,
          fix: "Xóa dòng không còn đúng. Nếu người đó thật sự làm cả hai việc thì để nguyên.",
        },
      ];
    });
  },
};

/** What a row gives its person. */
const rightOf = ({ values: { role, unit } }: RowOf<"people">): string =>
  role === "đơn vị" ? `${role} ${unit}` : (role ?? "");

const unitMissing: Rule = {
  id: "phan-quyen.thieu-don-vi",
  severity: "lỗi",
  ...plainCard,
  reach: "row",
  find: ({ book }) =>
    book.people.rows
      .filter(({ values }) => values.role === "đơn vị" && values.unit === "")
      .map(
        (row): Spot => ({
          in: book.people,
          row,
          column: "unit",
          message: "Vai trò là “đơn vị” nhưng chưa ghi người này báo thay đơn vị nào.",
          fix: "Chọn đơn vị trong danh sách.",
        }),
      ),
};

const deskMissing: Rule = {
  id: "phan-quyen.thieu-bo-phan",
  severity: "cảnh báo",
  ...plainCard,
  reach: "sheet",
  find: ({ book }) => {
    const [row] = book.people.rows;
    const noDesk = book.people.rows.every(({ values }) => values.role !== "bộ phận thi đua");
    if (row === undefined || !noDesk) return [];
    return [
      {
        in: book.people,
        row,
        column: "role",
        message: "Chưa có ai là “bộ phận thi đua”, nên chưa trang nào được bảo vệ.",
        fix: "Ghi những người của bộ phận thi đua, mỗi người một dòng.",
      },
    ];
  },
};

/** Who may do what in the shared book. */
export const peopleRules: readonly Rule[] = [strangeMail, personTwice, unitMissing, deskMissing];
