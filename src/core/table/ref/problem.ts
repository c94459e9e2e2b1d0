import { foldKey } from "../../text/fold.ts";
import { inQuotes, quoted } from "../../text/quote.ts";
import type { Finding } from "../finding.ts";
import { nearestFolded } from "../nearest.ts";
import type { Target, Targets } from "./targets.ts";

/** What is told of a cell that leads nowhere, without its place. */
export type RefProblem = Pick<Finding, "rule" | "severity" | "message" | "fix" | "cure" | "choices">;

/** So many of the rows that words may mean are told. */
const mostChoices = 5;

/** That the words fit several rows equally well. */
export function ambiguous(written: string, those: readonly Target[], targets: Targets): RefProblem {
  const keys = those.flatMap(({ key }) => (key === "" ? [] : [key]));
  const named = keys.slice(0, mostChoices).map((key) => {
    const [name, label] = [targets.nameOf(key), targets.labelOf(key) ?? key];
    // A name with a dot of its own may be what was open.
    return { name: targets.find(name).length === 1 ? name : label, label };
  });
  const names = named.map(({ name }) => inQuotes(name)).join("; ");
  return {
    rule: "o.ten-nhieu-ma",
    severity: "lỗi",
    message: `${quoted(written)} là tên của ${those.length} dòng ở trang ${targets.sheet}.`,
    fix: `Chọn đúng dòng trong danh sách của ô, hoặc ghi rõ: ${names}${keys.length > mostChoices ? " …" : ""}.`,
    choices: named.map(({ name, label }) => ({ label: `Ghi ${name}`, value: label })),
  };
}

/**
 * That no row is called so.
 * @param hint whether to look for the one that may have been meant
 */
export function unknown(written: string, targets: Targets, hint: boolean): RefProblem {
  const near = hint ? nearestFolded(foldKey(written), targets.near) : undefined;
  const name = near === undefined ? "" : targets.nameOf(near);
  return {
    rule: "o.ma-khong-co",
    severity: "lỗi",
    message: `Trang ${targets.sheet} không có ${quoted(written)}.`,
    fix:
      near === undefined
        ? `Chọn trong danh sách của ô, hoặc thêm dòng mới ở trang ${targets.sheet}.`
        : `Có phải ${inQuotes(name)}? Chọn trong danh sách của ô, hoặc thêm dòng mới ở trang ${targets.sheet}.`,
    ...(near === undefined ? {} : { cure: { label: `Ghi ${name}`, value: targets.labelOf(near) ?? near } }),
  };
}
