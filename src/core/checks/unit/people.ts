import type { RowOf } from "../../book/parsed-book.ts";
import type { Spot } from "../../facts/spot.ts";
import { mailKey } from "../../rights/people.ts";
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

const personTwice: Rule = {
  id: "phan-quyen.trung",
  severity: "lỗi",
  ...plainCard,
  reach: "sheet",
  find: ({ book }) => {
    const seen = new Map<string, RowOf<"people">>();
    return book.people.rows.flatMap((row): readonly Spot[] => {
      const mail = mailKey(row.values.mail);
      const first = seen.get(mail);
      if (mail === "") return [];
      if (first === undefined) {
        seen.set(mail, row);
        return [];
      }
      return [
        {
          in: book.people,
          row,
          column: "mail",
          message: `${quoted(mail)} đã ghi ở dòng ${first.at}; quyền ở dòng đó được dùng.`,
          fix: "Xóa một trong hai dòng: mỗi người một dòng.",
        },
      ];
    });
  },
};

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
