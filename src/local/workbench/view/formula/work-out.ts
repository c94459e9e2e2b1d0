import type { FormulaTerm } from "../../../book/calc/formula-term.ts";
import type { Plain } from "../../../book/model/stored.ts";
import { blockKey, type CellSource, cellOf, cellsOf, type Shift } from "./cell-values.ts";
import { blockFunctions, countIf } from "./count-cells.ts";
import { CellError, functions, isTruthy, type Worked } from "./functions.ts";

type Call = Extract<FormulaTerm, { readonly kind: "call" }>;

/** Functions that tell of an error instead of being one. */
const ASKS_ONLY = new Set(["ISNUMBER", "ISTEXT", "ISBLANK"]);

/** Works terms out over the cells of a book. */
export interface Worker {
  /** What the term comes to for a cell so far from the one it was written for; undefined where this host cannot tell. */
  of(term: FormulaTerm, shift: Shift): Worked | undefined;
}

/** A worker over these cells; what it counted over a block it knows until it is dropped. */
export function worker(source: CellSource): Worker {
  const blocks = new Map<string, readonly Plain[] | undefined>();
  /** The same array for the same block, by which what was counted over it is known again. */
  const blockOf = (ref: Extract<FormulaTerm, { readonly kind: "ref" }>, shift: Shift) => {
    const key = blockKey(ref, shift);
    if (!blocks.has(key)) blocks.set(key, cellsOf(ref, source, shift));
    return blocks.get(key);
  };
  const each = (terms: readonly FormulaTerm[], shift: Shift): readonly (Worked | undefined)[] =>
    terms.map((term) => of(term, shift));
  /** Functions that do not look at all their arguments, or not as single values. */
  const special: Readonly<
    Record<string, (terms: readonly FormulaTerm[], shift: Shift) => Worked | undefined>
  > = {
    IF: ([asked, then, other], shift) => {
      const answer = asked === undefined ? undefined : of(asked, shift);
      if (answer === undefined || answer instanceof CellError) return answer;
      const chosen = isTruthy(answer) ? then : other;
      return chosen === undefined ? isTruthy(answer) : of(chosen, shift);
    },
    IFERROR: ([term, other], shift) => {
      const value = term === undefined ? undefined : of(term, shift);
      if (!(value instanceof CellError)) return value;
      return other === undefined ? null : of(other, shift);
    },
    ISERROR: ([term], shift) => {
      const value = term === undefined ? undefined : of(term, shift);
      return value === undefined ? undefined : value instanceof CellError;
    },
    CHOOSE: ([index, ...choices], shift) => {
      const at = index === undefined ? undefined : of(index, shift);
      if (at === undefined || at instanceof CellError) return at;
      const chosen = choices[Number(at) - 1];
      return chosen === undefined ? new CellError("#VALUE!") : of(chosen, shift);
    },
    AND: (terms, shift) => all(terms, shift, true),
    OR: (terms, shift) => all(terms, shift, false),
  };
  const all = (terms: readonly FormulaTerm[], shift: Shift, wanted: boolean): Worked | undefined => {
    const values = each(terms, shift);
    if (values.includes(undefined)) return undefined;
    const error = values.find((value) => value instanceof CellError);
    if (error !== undefined) return error;
    const isAll = values.every((value) => isTruthy(value ?? null) === wanted);
    return isAll ? wanted : !wanted;
  };
  const overBlocks = ({ name, terms }: Call, shift: Shift): Worked | undefined => {
    const [first, asked] = terms;
    if (name === "COUNTIF") {
      const block = first?.kind === "ref" ? blockOf(first, shift) : undefined;
      const criterion = asked === undefined ? null : of(asked, shift);
      return block === undefined || criterion === undefined ? undefined : countIf(block, criterion);
    }
    const cells: Plain[] = [];
    for (const term of terms) {
      if (term.kind === "ref") {
        const block = blockOf(term, shift);
        if (block === undefined) return undefined;
        for (const cell of block) cells.push(cell);
      } else {
        const value = of(term, shift);
        if (value === undefined || value instanceof CellError) return value;
        cells.push(value);
      }
    }
    return blockFunctions[name]?.(cells);
  };
  const of = (term: FormulaTerm, shift: Shift): Worked | undefined => {
    if (term.kind === "value") return term.value;
    if (term.kind === "ref") return errorIn(cellOf(term, source, shift));
    const { name, terms } = term;
    const own = special[name];
    if (own !== undefined) return own(terms, shift);
    if (name === "COUNTIF" || blockFunctions[name] !== undefined) return overBlocks(term, shift);
    const known = functions[name];
    const values = each(terms, shift);
    if (known === undefined || values.includes(undefined)) return undefined;
    const error = ASKS_ONLY.has(name) ? undefined : values.find((value) => value instanceof CellError);
    return error ?? known(...values.map((value) => value ?? null));
  };
  return { of };
}

/** A cell that shows an error is one. */
const errorIn = (value: Plain | undefined): Worked | undefined =>
  typeof value === "string" && /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)$/u.test(value)
    ? new CellError(value)
    : value;
