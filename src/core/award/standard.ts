import { foldKey } from "../text/fold.ts";

/** What only the words of a nomination can show, by the name of its parameter; `shown-texts.ts` says which words do. */
export type ShownKind = "leads" | "endorsed" | "undisciplined" | "campaign" | "sudden" | "career";

/**
 * One thing that a nomination must show. Awards are keys of *Danh mục khen* as written in the row of law, folded where
 * they stand in the name of a parameter.
 */
export type Requirement =
  | { readonly kind: "title-in-year"; readonly award: string }
  | { readonly kind: "run"; readonly award: string; readonly years: number }
  /** So many times; `within` so many years up to the nomination's, 0 for ever. */
  | { readonly kind: "times"; readonly award: string; readonly times: number; readonly within: number }
  | { readonly kind: "earlier"; readonly award: string; readonly years: number }
  | { readonly kind: "since-then"; readonly award: string; readonly times: number }
  /** So many years since the award was last given; "" is the very award. */
  | { readonly kind: "interval"; readonly award: string; readonly years: number }
  /** So many years at least as well rated: in a row, or any of the last `within` where that is not 0. `proof`: awards that stand for such a rating, by commas. */
  | {
      readonly kind: "rating";
      readonly least: string;
      readonly years: number;
      readonly within: number;
      readonly proof: string;
    }
  | { readonly kind: "initiatives"; readonly count: number; readonly scope: string }
  | { readonly kind: "campaign-years"; readonly years: number }
  | { readonly kind: "service"; readonly years: number }
  | { readonly kind: "holders"; readonly award: string; readonly count: number }
  | { readonly kind: "share"; readonly of: string; readonly percent: number; readonly above: boolean }
  | { readonly kind: "shown"; readonly what: ShownKind };

/** “A; B; hoặc C; D; hoặc E”: A is needed, and either B, or both C and D, or E. */
export interface Standard {
  readonly needed: readonly Requirement[];
  /** What may stand in for the last needed one: any of these, each as a whole. */
  readonly instead: readonly (readonly Requirement[])[];
}

/** What shares of a collective a text can tell besides awards. */
const wholeTask = foldKey("hoàn thành nhiệm vụ");

const read = (text: string): number => {
  const figure = Number(text.replace(",", "."));
  return Number.isFinite(figure) && figure >= 0 ? figure : 0;
};

const shown: Readonly<Record<string, ShownKind>> = {
  "dan dau cum, khoi": "leads",
  "cum, khoi suy ton": "endorsed",
  "ky luat tu canh cao": "undisciplined",
  "binh xet trong phong trao": "campaign",
  "thanh tich dot xuat": "sudden",
  "qua trinh cong tac": "career",
};

const plain: Readonly<Record<string, (value: string) => Requirement>> = {
  "danh hieu trong nam": (award) => ({ kind: "title-in-year", award }),
  "danh hieu trong thoi gian do": (award) => ({ kind: "since-then", award, times: 1 }),
  "danh hieu": (award) => ({ kind: "run", award, years: 1 }),
  "danh hieu co so": (award) => ({ kind: "run", award, years: 1 }),
  "da duoc khen": (award) => ({ kind: "earlier", award, years: 0 }),
  "khoang cach toi thieu": (value) => ({ kind: "interval", award: "", years: read(value) }),
  "xep loai toi thieu": (least) => ({ kind: "rating", least, years: 1, within: 0, proof: "" }),
  "so nam xuat sac": (value) => ({
    kind: "rating",
    least: "Hoàn thành xuất sắc nhiệm vụ",
    years: read(value),
    within: Math.max(1, read(value)),
    proof: "",
  }),
  "sang kien": (value) => ({ kind: "initiatives", count: read(value), scope: "" }),
  "so nam cua phong trao toi thieu": (value) => ({ kind: "campaign-years", years: read(value) }),
  "so nam cong tac": (value) => ({ kind: "service", years: read(value) }),
};

const countName = /^so (.+) toi thieu$/u;
const shareName = /^ty le (.+?)( toi thieu| tren)?$/u;

/** What a parameter begins; undefined for one that only details the one before, or says nothing of a standard. */
function begun(name: string, value: string, known: (what: string) => boolean): Requirement | undefined {
  const made = plain[name]?.(value);
  if (made !== undefined) return made;
  const what = shown[name];
  if (what !== undefined) return { kind: "shown", what };
  const figure = Number(value.replace(",", "."));
  if (!Number.isFinite(figure)) return undefined;
  const award = countName.exec(name)?.[1] ?? "";
  if (known(award)) return { kind: "holders", award, count: figure };
  const share = shareName.exec(name);
  const of = share?.[1] ?? "";
  if (!known(of) && of !== wholeTask) return undefined;
  return { kind: "share", of, percent: figure, above: share?.[2] === " tren" };
}

type Detail = (last: Requirement, value: string) => Requirement;

const details: Readonly<Record<string, Detail>> = {
  "so nam lien tuc": (last, value) =>
    last.kind === "run" || last.kind === "rating" ? { ...last, years: read(value) } : last,
  "so nam": (last, value) => (last.kind === "rating" ? { ...last, years: read(value) } : last),
  // “02 lần liên tục” of a title that is given every few years: of those given, none in between was missed by the book.
  "so lan lien tuc": (last, value) =>
    last.kind === "run" ? { kind: "times", award: last.award, times: read(value), within: 0 } : last,
  "so lan": (last, value) => {
    if (last.kind === "since-then") return { ...last, times: read(value) };
    return last.kind === "run" ? { kind: "times", award: last.award, times: read(value), within: 0 } : last;
  },
  "trong so nam": (last, value) =>
    last.kind === "times" || last.kind === "rating" ? { ...last, within: read(value) } : last,
  "so nam tiep theo": (last, value) => (last.kind === "earlier" ? { ...last, years: read(value) } : last),
  "tinh tu": (last, value) => (last.kind === "interval" ? { ...last, award: value } : last),
  "danh hieu thay xep loai": (last, value) => (last.kind === "rating" ? { ...last, proof: value } : last),
  "pham vi sang kien": (last, value) => (last.kind === "initiatives" ? { ...last, scope: value } : last),
};

/**
 * Reads the figures of a row of law as a standard. Parameters that a book cannot test are passed over.
 * @param parameters folded name → value, in the order of the cell
 * @param known whether these folded words are an award that a book can count
 */
export function readStandard(
  parameters: ReadonlyMap<string, string>,
  known: (what: string) => boolean,
): Standard {
  const needed: Requirement[] = [];
  const instead: Requirement[][] = [];
  let target = needed;
  for (const [written, value] of parameters) {
    // Names of one row differ: a second one of the same kind bears a number, “số năm tiếp theo (2)”.
    const folded = foldKey(written).replace(/ \(?\d\)?$/u, "");
    const name = folded.replace(/^hoac /u, "");
    if (name !== folded) {
      target = [];
      instead.push(target);
    }
    const next = begun(name, value.trim(), known);
    if (next !== undefined) {
      target.push(next);
      continue;
    }
    const last = target.pop();
    if (last !== undefined) target.push(details[name]?.(last, value.trim()) ?? last);
  }
  return { needed, instead: instead.filter((group) => group.length > 0) };
}
