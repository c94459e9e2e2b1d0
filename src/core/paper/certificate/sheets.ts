import { foldText } from "../../text/fold.ts";
import { meritOf } from "../award/articles.ts";
import { type DecisionGroup, decisionGroups } from "../award/decision-groups.ts";
import { inOrder } from "../award/groups.ts";
import { awardName, awardOf, flat, isTitle, type Nomination, nomineeName } from "../award/nominees.ts";
import { headOf } from "../form/head-title.ts";
import type { PaperContext } from "../kind/paper-kind.ts";

/** “Có thành tích …” of a list is “Đã có thành tích …” on a certificate; what begins in another way stays. */
function meritLine(merit: string): string {
  const line = flat(merit).replace(/[.;,]$/u, "");
  return /^(?:có|hoàn thành|đạt|tham gia|thực hiện|lập|đóng góp|tích cực) /iu.test(line)
    ? `Đã ${line.charAt(0).toLowerCase()}${line.slice(1)}`
    : `${line.charAt(0).toUpperCase()}${line.slice(1)}`;
}

/** A flag and a medal of memory are things; the sheet that goes with them certifies who got them. */
const isThing = (name: string): boolean => /^(?:cờ thi đua|kỷ niệm chương)(?!\p{L})/u.test(foldText(name));

/** Whether the sheet certifies what was bestowed, and is not itself what is given. */
export const isCertified = (name: string): boolean => isTitle(name) || isThing(name);

/** What the sheet for this award is called; undefined for one that has none. */
export function sheetOf(context: PaperContext, row: Nomination): string | undefined {
  const name = awardOf(context, row)?.name ?? "";
  if (isCertified(name)) return "GIẤY CHỨNG NHẬN";
  return /^(?:giấy khen|bằng khen)(?!\p{L})/u.exec(foldText(name))?.[0].toUpperCase();
}

const TITLES = "chung-nhan";

/** Who gets a sheet by a decision: those who are given something together, those of a title apart from them. */
export function certified(context: PaperContext): readonly DecisionGroup[] {
  return decisionGroups(context)
    .flatMap((group): readonly DecisionGroup[] => {
      const decision = group.number === "" ? "dự thảo" : `Quyết định số ${group.number}`;
      const ordered = inOrder(context, group.nominations);
      const titled = (row: Nomination): boolean => isCertified(awardOf(context, row)?.name ?? "");
      const given = (row: Nomination): boolean => !titled(row) && sheetOf(context, row) !== undefined;
      return [
        {
          ...group,
          label: group.number === "" ? "Dự thảo" : `Theo ${decision}`,
          nominations: ordered.filter(given),
        },
        {
          ...group,
          key: `${group.key}-${TITLES}`,
          label: `Giấy chứng nhận theo ${decision}`,
          nominations: ordered.filter(titled),
        },
      ];
    })
    .filter(({ nominations }) => nominations.length > 0);
}

/** What the middle of the sheet says behind the name: the merit, or the title with its year. */
export function lineOf(context: PaperContext, row: Nomination): string {
  const name = awardOf(context, row)?.name ?? "";
  if (!isCertified(name)) return meritLine(row.values.merit);
  const head = headOf(context.book, context.campaign.values.issuer);
  const called = awardName(awardOf(context, row), head);
  // What was given may have a name in quotation marks itself: “Kỷ niệm chương “Vì sự nghiệp Tư pháp””.
  if (!isThing(name)) return `Đạt danh hiệu “${called}”${meritOf([row]).year}`;
  return `Được tặng ${called}${/^kỷ niệm/u.test(foldText(name)) ? "" : meritOf([row]).year}`;
}

/** The same for each of them alone, by the code of its row. */
export const single = (group: DecisionGroup): readonly DecisionGroup[] =>
  group.nominations
    .filter(({ values }) => values.key !== "")
    .map((row) => ({ ...group, key: row.values.key, label: nomineeName(row), nominations: [row] }));
