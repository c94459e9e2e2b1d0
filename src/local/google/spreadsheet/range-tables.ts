import type { GoogleRange } from "../../../apps-script/surface.ts";
import { intersect, mergedRect } from "../../book/model/rect.ts";
import type { Run } from "../run/run.ts";
import { exception } from "../run/service-call.ts";
import { type Kind, tableOf, textTable } from "../run/signature.ts";
import { refuseProtected } from "./editable.ts";
import { checkInside, type Place } from "./place.ts";
import * as look from "./range-style.ts";

/** Makes a method that changes the range and answers it. */
export type RangeSetter = <A extends readonly unknown[]>(
  name: string,
  kinds: readonly Kind[],
  effect: (...args: A) => void,
) => (...args: A) => unknown;

type Setters = Pick<GoogleRange, "setNumberFormats" | "setBackgrounds" | "setFontColors" | "setFontWeights">;

const oneOfTable = (...values: readonly unknown[]): Kind => tableOf((value) => values.includes(value));

/** The setters that take a table as large as the range. */
export function tableSetters(run: Run, place: Place, set: RangeSetter): Setters {
  const each = <T>(name: string, kind: Kind, changeOf: Parameters<typeof look.restyleEach<T>>[3]) =>
    set(name, [kind], (table: T[][]) => look.restyleEach(run, place, table, changeOf));
  return {
    setNumberFormats: each<string>("setNumberFormats", textTable, look.numberFormat),
    setBackgrounds: each<string>("setBackgrounds", textTable, (colour) => look.background(run, colour)),
    setFontColors: each<string>("setFontColors", textTable, (colour) => look.fontColour(run, colour)),
    setFontWeights: each<"bold" | "normal">("setFontWeights", oneOfTable("bold", "normal"), (weight) =>
      look.fontWeight(run, weight),
    ),
  };
}

/** Google takes merged cells apart only when the range holds them whole. */
export function breakApart(run: Run, place: Place): void {
  checkInside(run, place);
  refuseProtected(run, place);
  const { layout } = place.sheet;
  layout.merges = (layout.merges ?? []).filter((merge) => {
    const merged = mergedRect(merge);
    const common = intersect(merged, place.rect);
    if (common === undefined) return true;
    if (common.bottom < merged.bottom || common.right < merged.right)
      throw exception(run, "You must select all cells in a merged range to merge or unmerge them.");
    return false;
  });
}
