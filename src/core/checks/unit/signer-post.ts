import type { RowOf } from "../../book/parsed-book.ts";
import { provinceIn, provinceNamed } from "../../facts/provinces.ts";
import { hasWords } from "../../facts/recipient-lines.ts";
import { speltName } from "../../facts/spelt-names.ts";
import type { Spot } from "../../facts/spot.ts";
import { headOf } from "../../facts/unit-heads.ts";
import { quoted } from "../../text/quote.ts";
import { law, type Rule } from "../rule/rule.ts";

/** Who signs under the agency's name: its head, or the deputy of the head. */
function postProblem({
  authority,
  position,
  agency,
}: RowOf<"signers">["values"]): Pick<Spot, "column" | "message" | "fix"> | undefined {
  const head = headOf(agency);
  const post = speltName(position);
  if (head === undefined || post === "" || /^(?:TL|TUQ)\./u.test(authority)) return undefined;
  const fits =
    head.posts.some((one) => hasWords(post, one)) || (head.start === "bo" && post === "thu truong");
  if (!fits)
    return {
      column: "position",
      message: `Chức vụ ${quoted(position)} không phải của người đứng đầu hay cấp phó của ${quoted(agency)}.`,
      fix: "Ghi chức vụ của người ký trong cơ quan đứng tên; người dưới quyền ký thì ghi TL. hoặc TUQ.",
    };
  const [, whom = ""] = /(?:^|\n)KT\. ?(.+)$/u.exec(authority) ?? [];
  if (whom !== "" && !head.posts.some((one) => hasWords(speltName(whom), one)))
    return {
      column: "authority",
      message: `Ký thay ${quoted(whom)}, nhưng người đứng đầu ${quoted(agency)} không mang chức vụ ấy.`,
      fix: "Ghi lại Thẩm quyền ký theo chức vụ của người đứng đầu.",
    };
  return undefined;
}

/** A post that the agency does not have. */
export const signerPost: Rule = {
  id: "nguoi-ky.chuc-vu-khong-hop",
  severity: "cảnh báo",
  source: law("Nghị định 30/2020/NĐ-CP, Điều 13 và Phụ lục I, II.7", "2020-03-05"),
  parameters: {},
  reach: "row",
  find: ({ book }) =>
    book.signers.rows.flatMap((row): readonly Spot[] => {
      const problem = postProblem(row.values);
      return problem === undefined ? [] : [{ in: book.signers, row, ...problem }];
    }),
};

/** A paper of a local agency is dated at its own province. */
export const signerPlace: Rule = {
  id: "nguoi-ky.dia-danh",
  severity: "cảnh báo",
  source: law("Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4", "2020-03-05"),
  parameters: {},
  reach: "book",
  find: ({ book, units }) => {
    const issuers = new Map(book.campaigns.rows.map(({ values }) => [values.signer, values.issuer]));
    return book.signers.rows.flatMap((row): readonly Spot[] => {
      const { place, parentAgency, agency } = row.values;
      const own = provinceIn(agency) ?? provinceIn(parentAgency);
      const written = provinceNamed(place);
      if (own === undefined || written === undefined || written.name === own.name) return [];
      // Where the place is the issuer's, the agency above is the odd one, and told where the plan is signed.
      const issuer = units().get(issuers.get(row.values.key) ?? "");
      if (provinceNamed(issuer?.values.province ?? "")?.name === written.name) return [];
      return [
        {
          in: book.signers,
          row,
          column: "place",
          message: `Địa danh ghi ${written.name}, trong khi cơ quan ở ${own.name}.`,
          fix: `Ghi ${own.name}.`,
        },
      ];
    });
  },
};
