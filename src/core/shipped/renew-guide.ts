import { foldKey } from "../text/fold.ts";
import { versionStep } from "./guide-lines.ts";
import { guidePrint } from "./guide-prints.ts";
import type { ShippedRows } from "./shipped.ts";

/** A line of the guide as it stands in a book. */
type Line = { readonly step: string; readonly text: string };

/**
 * The guide of a book in which lines of an older version stand as they came: the present lines in their order, among them in
 * place of ours those of the same step that the office wrote, its others before the last, which tells the version.
 * @param lines the guide as it stands
 * @param ships the lines of now, the version's last, and the fingerprints of all that ever shipped
 * @returns undefined where no older line stands, and the guide is left as it is
 */
export function renewedGuide(
  lines: readonly Line[],
  { rows, known = [] }: Pick<ShippedRows, "rows" | "known">,
): readonly Line[] | undefined {
  const prints = new Set(known);
  const present: readonly Line[] = rows.map(({ step, text }) => ({ step: String(step), text: String(text) }));
  const isOurs = ({ step, text }: Line): boolean =>
    step === versionStep || prints.has(guidePrint(step, text));
  const now = new Set(present.map(({ step, text }) => guidePrint(step, text)));
  const isOlder = (line: Line): boolean =>
    line.step !== versionStep && isOurs(line) && !now.has(guidePrint(line.step, line.text));
  if (!lines.some(isOlder)) return undefined;
  const own = lines.filter((line) => !isOurs(line));
  const same = (a: Line, b: Line): boolean => foldKey(a.step) === foldKey(b.step);
  const taken = present.map((line) => own.find((mine) => same(mine, line)) ?? line);
  const rest = own.filter((mine) => !taken.includes(mine));
  return [...taken.slice(0, -1), ...rest, ...taken.slice(-1)];
}
