import type { RowOf } from "../../book/parsed-book.ts";
import type { Spot } from "../../facts/spot.ts";
import { headOf } from "../../facts/unit-heads.ts";
import { firstCapital } from "../../text/first-capital.ts";
import { foldText } from "../../text/fold.ts";
import { quoted } from "../../text/quote.ts";
import { law, type Rule } from "../rule/rule.ts";

/** Bodies that decide together (NĐ 30/2020, Điều 13). */
const collective: ReadonlySet<string> = new Set(["uy ban nhan dan", "hoi dong"]);

type Problem = Pick<Spot, "message" | "fix" | "cure">;

const prefixes = ["TM", "KT", "TL", "TUQ", "Q"] as const;
const wellFormed = /^(?:TM|KT|TL|TUQ|Q)\. \S/u;
const deputy = /^(?:phó|thứ trưởng)/u;

const cureTo = (value: string): Pick<Spot, "cure"> => ({
  cure: { label: value === "" ? "Bỏ" : `Ghi ${value}`, value },
});

/** “KT BỘ TRƯỞNG”, “kt.Bộ trưởng” → “KT. BỘ TRƯỞNG”; undefined where no prefix is to be seen. */
function mended(authority: string): string | undefined {
  const [, prefix, whom] = /^(TM|KT|TL|TUQ|Q)(?:\s*\.\s*|\s+)(\S.*)$/iu.exec(authority.trim()) ?? [];
  return prefix === undefined || whom === undefined ? undefined : `${prefix.toUpperCase()}. ${whom}`;
}

function problemOf({ authority, position, agency }: RowOf<"signers">["values"]): Problem | undefined {
  const rank = foldText(position);
  if (authority === "") {
    if (!deputy.test(rank)) return undefined;
    const head = position.replace(/^(?:phó|thứ)\s+/iu, "");
    const capital = position === position.toUpperCase();
    const whom = /^thứ/u.test(rank) ? (capital ? "BỘ TRƯỞNG" : "Bộ trưởng") : firstCapital(head);
    return {
      message: `${quoted(position)} là cấp phó nhưng Thẩm quyền ký để trống.`,
      fix: `Cấp phó ký thay người đứng đầu: ghi “KT. ${whom}”.`,
      ...cureTo(`KT. ${whom}`),
    };
  }
  if (!wellFormed.test(authority)) {
    const value = mended(authority);
    return {
      message: `Thẩm quyền ký ${quoted(authority)} không đúng mẫu.`,
      fix: `Ghi ${prefixes.map((prefix) => `“${prefix}.”`).join(", ")} rồi tới tập thể hoặc chức vụ, ví dụ “KT. BỘ TRƯỞNG”; người đứng đầu để trống.`,
      ...(value === undefined ? {} : cureTo(value)),
    };
  }
  const body = headOf(agency)?.start;
  if (/^KT\./u.test(authority) && body !== undefined && collective.has(body)) {
    const value = `TM. ${agency.replace(/\s+(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)\s.*$/iu, "").toUpperCase()}\n${authority}`;
    return {
      message: `${agency} làm việc theo chế độ tập thể: ký thay (KT.) phải đứng dưới dòng TM.`,
      fix: `Ghi hai dòng: “${value.replace("\n", "” rồi “")}”. Chỉ văn bản của riêng người đứng đầu mới không có TM.`,
      ...cureTo(value),
    };
  }
  if (authority.includes("\n")) return undefined;
  if (/^KT\./u.test(authority) && !deputy.test(rank)) {
    return {
      message: `Ký thay (KT.) nhưng chức vụ ${quoted(position)} không phải cấp phó.`,
      fix: "Ghi chức vụ của người ký ở Chức vụ (PHÓ GIÁM ĐỐC, THỨ TRƯỞNG …), hoặc bỏ KT.",
    };
  }
  if (
    /^TM\./u.test(authority) &&
    /^(?:sở|bộ)(?!\p{L})/u.test(foldText(agency)) &&
    !/hội đồng|ban /u.test(foldText(authority))
  ) {
    return {
      message: `${agency} làm việc theo chế độ thủ trưởng, không ký thay mặt (TM.).`,
      fix: "Người đứng đầu ký trực tiếp: để trống ô này.",
      ...cureTo(""),
    };
  }
  return undefined;
}

/** The prefix before the position: who signs for whom (Điều 13). */
export const signingAuthority: Rule = {
  id: "nguoi-ky.tham-quyen",
  severity: "cảnh báo",
  source: law("Nghị định 30/2020/NĐ-CP, Điều 13 và Phụ lục I, II.7", "2020-03-05"),
  parameters: {},
  reach: "row",
  find: ({ book }) =>
    book.signers.rows.flatMap((row): readonly Spot[] => {
      const problem = problemOf(row.values);
      return problem === undefined ? [] : [{ in: book.signers, row, column: "authority", ...problem }];
    }),
};
