import type { RowOf } from "../../book/parsed-book.ts";
import { provinceIn, provinceNamed } from "../../facts/provinces.ts";
import { hasWords } from "../../facts/recipient-lines.ts";
import { speltName } from "../../facts/spelt-names.ts";
import type { Spot } from "../../facts/spot.ts";
import { canStandAbove, headOf } from "../../facts/unit-heads.ts";
import { misfitKinds } from "../../facts/unit-kinds.ts";
import { isSlip } from "../../table/near-word.ts";
import { quoted } from "../../text/quote.ts";
import { law, plainCard, type Rule } from "../rule/rule.ts";

/** Milestones bind units by their kind: a wrong one is told here, not at the milestone. */
const kindMisfit: Rule = {
  id: "don-vi.loai-khac-ten",
  severity: "cảnh báo",
  ...plainCard,
  reach: "sheet",
  find: (facts) =>
    facts.book.units.rows.flatMap((row): readonly Spot[] => {
      const misfit = misfitKinds(facts).get(row.values.key);
      if (misfit === undefined) return [];
      const { right } = misfit;
      return [
        {
          in: facts.book.units,
          row,
          column: "kind",
          message: `Loại ${quoted(row.values.kind)} không hợp với tên ${quoted(row.values.name)}.`,
          fix:
            right === undefined
              ? "Ghi loại đúng với tên đơn vị, hoặc sửa tên."
              : `Ghi ${quoted(right)}, như các đơn vị cùng tên gọi.`,
          ...(right === undefined ? {} : { cure: { label: `Ghi ${right}`, value: right } }),
        },
      ];
    }),
};

const parentMisfit: Rule = {
  id: "don-vi.cap-tren-khong-hop",
  severity: "cảnh báo",
  ...plainCard,
  reach: "sheet",
  find: ({ book, units }) =>
    book.units.rows.flatMap((row): readonly Spot[] => {
      const parent = units().get(row.values.parent)?.values;
      const [above, own] = [headOf(parent?.name ?? ""), headOf(row.values.name)];
      // A circle is told by itself.
      if (parent === undefined || parent.key === row.values.key || parent.parent === row.values.key)
        return [];
      const place = { in: book.units, row, column: "parent" };
      if (above !== undefined && own !== undefined && !canStandAbove(above, own))
        return [
          {
            ...place,
            message: `${quoted(parent.name)} không thể là cấp trên của ${quoted(row.values.name)}.`,
            fix: "Chọn cơ quan quản lý trực tiếp của đơn vị.",
          },
        ];
      const { validFrom: from, validTo: to } = row.values;
      const ended =
        parent.validTo !== null && (parent.validFrom ?? "") <= parent.validTo ? parent.validTo : null;
      if (ended !== null && from !== null && ended < from && (to === null || to >= from))
        return [
          {
            ...place,
            message: `Cấp trên ${quoted(parent.name)} đã hết hiệu lực trước khi đơn vị có hiệu lực.`,
            fix: "Chọn cấp trên đang hoạt động trong thời gian của đơn vị.",
          },
        ];
      const [theirs, ours] = [provinceIn(parent.name), provinceNamed(row.values.province)];
      if (theirs === undefined || ours === undefined || theirs.name === ours.name) return [];
      // Where the name itself tells the province, the superior is the odd one.
      const told =
        provinceIn(row.values.name) ?? provinceIn(row.values.shortName) ?? provinceIn(row.values.cluster);
      if (told !== undefined && told.name !== ours.name) return [];
      return [
        {
          ...place,
          column: told === undefined ? "province" : "parent",
          message: `Cấp trên ${quoted(parent.name)} ở ${theirs.name}, đơn vị ở ${ours.name}.`,
          fix: "Chọn lại cấp trên, hoặc sửa tỉnh.",
        },
      ];
    }),
};

/** Words before the post of who heads a body for the time being. */
const acting = /^(?:quyen|q|pho .* (?:phu trach|dieu hanh)|phu trach|nguoi phu trach)(?![a-z])/u;

/** What is wrong with a title of the head of a body with this name; undefined where nothing is. */
function titleProblem({
  name,
  headTitle,
}: RowOf<"units">["values"]): Pick<Spot, "message" | "fix"> | undefined {
  const head = headOf(name);
  const title = speltName(headTitle);
  if (head === undefined || title === "") return undefined;
  const post = head.posts.find((one) => hasWords(title, one));
  // A slip in the title is told by itself.
  if (
    head.posts.some((one) => isSlip(title.split(" ").slice(0, one.split(" ").length).join(" "), one)) &&
    post === undefined
  )
    return undefined;
  const deputy = /^(?:pho|thu truong)(?![a-z])/u.test(title) && !acting.test(title);
  if (post === undefined || deputy)
    return {
      message: `Chức danh ${quoted(headTitle)} không phải của người đứng đầu ${quoted(name)}.`,
      fix: deputy
        ? "Ghi chức danh của người đứng đầu, không phải cấp phó."
        : "Ghi chức danh hợp với tên đơn vị.",
    };
  const rest = title.slice(title.indexOf(post) + post.length).trim();
  // “Giám đốc Sở Nội vụ” of Sở Tư pháp; “Giám đốc Sở” is anybody's.
  if (headOf(rest) === undefined || hasWords(speltName(name), rest)) return undefined;
  const [short = ""] = rest.split(/ (?:tinh|thanh pho|huyen) /u);
  if (hasWords(speltName(name), short)) return undefined;
  return {
    message: `Chức danh ${quoted(headTitle)} là của cơ quan khác, không phải ${quoted(name)}.`,
    fix: "Ghi chức danh người đứng đầu của chính đơn vị.",
  };
}

const titleMisfit: Rule = {
  id: "don-vi.chuc-danh-khong-hop",
  severity: "cảnh báo",
  source: law("Nghị định 30/2020/NĐ-CP, Phụ lục I, II.7", "2020-03-05"),
  parameters: {},
  reach: "row",
  find: ({ book }) =>
    book.units.rows.flatMap((row): readonly Spot[] => {
      const problem = titleProblem(row.values);
      return problem === undefined ? [] : [{ in: book.units, row, column: "headTitle", ...problem }];
    }),
};

/** Whether kind, superior and head's title fit the name. */
export const unitKindRules: readonly Rule[] = [kindMisfit, parentMisfit, titleMisfit];
