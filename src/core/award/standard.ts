import { foldKey } from "../text/fold.ts";

/** One thing that a nomination must show. Awards are keys of *Danh mục khen* as written in the row of law. */
export type Requirement =
  | { readonly kind: "title-in-year"; readonly award: string }
  | { readonly kind: "run"; readonly award: string; readonly years: number }
  | { readonly kind: "times"; readonly award: string; readonly times: number }
  | { readonly kind: "earlier"; readonly award: string; readonly years: number }
  | { readonly kind: "since-then"; readonly award: string; readonly times: number }
  | { readonly kind: "rating"; readonly least: string }
  | { readonly kind: "initiatives"; readonly count: number }
  | { readonly kind: "campaign-years"; readonly years: number };

/** “A; B; hoặc C; D”: A is needed, and either B, or both C and D. */
export interface Standard {
  readonly needed: readonly Requirement[];
  /** What may stand in for the last needed one. */
  readonly instead: readonly Requirement[];
}

const whole = (text: string): number => {
  const read = Number(text.replace(",", "."));
  return Number.isFinite(read) && read >= 0 ? read : 0;
};

/** What a parameter begins; undefined for one that only details the one before, or says nothing of a standard. */
function begun(name: string, value: string): Requirement | undefined {
  if (name === "danh hieu trong nam") return { kind: "title-in-year", award: value };
  if (name === "danh hieu trong thoi gian do") return { kind: "since-then", award: value, times: 1 };
  if (name === "danh hieu" || name === "danh hieu co so") return { kind: "run", award: value, years: 1 };
  if (name === "da duoc khen") return { kind: "earlier", award: value, years: 0 };
  if (name === "xep loai toi thieu") return { kind: "rating", least: value };
  if (name === "sang kien") return { kind: "initiatives", count: whole(value) };
  if (name === "so nam cua phong trao toi thieu") return { kind: "campaign-years", years: whole(value) };
  return undefined;
}

/** The requirement before with the figure that this parameter gives it. */
function detailed(last: Requirement, name: string, value: string): Requirement {
  const count = whole(value);
  if (last.kind === "run" && name === "so nam lien tuc") return { ...last, years: count };
  if (last.kind === "run" && name === "so lan lien tuc")
    return { kind: "times", award: last.award, times: count };
  if (last.kind === "earlier" && name === "so nam tiep theo") return { ...last, years: count };
  if (last.kind === "since-then" && name === "so lan") return { ...last, times: count };
  return last;
}

/**
 * Reads the figures of a row of law as a standard. Parameters that a book cannot test are passed over.
 * @param parameters folded name → value, in the order of the cell
 */
export function readStandard(parameters: ReadonlyMap<string, string>): Standard {
  const needed: Requirement[] = [];
  const instead: Requirement[] = [];
  let target = needed;
  for (const [written, value] of parameters) {
    const name = foldKey(written).replace(/^hoac /u, "");
    if (name !== written) target = instead;
    const next = begun(name, value.trim());
    if (next !== undefined) {
      target.push(next);
      continue;
    }
    const last = target.pop();
    if (last !== undefined) target.push(detailed(last, name, value.trim()));
  }
  return { needed, instead };
}
