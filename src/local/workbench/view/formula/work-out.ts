import type { Plain } from "../../../book/model/stored.ts";
import { type CellSource, cellOf, cellsOf, type Shift } from "./cell-values.ts";
import { blockFunctions } from "./count-cells.ts";
import type { FormulaTerm } from "./formula-term.ts";
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
  const counted = new Map<string, Worked | undefined>();
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
    const work = blockFunctions[name];
    const cells: Plain[] = [];
    let criterion: Worked = null;
    for (const term of terms) {
      const isBlock = term.kind === "ref" && (name !== "COUNTIF" || term === terms[0]);
      const block = isBlock ? cellsOf(term, source, shift) : undefined;
      const value = isBlock ? null : of(term, shift);
      if (value === undefined || (isBlock && block === undefined)) return undefined;
      if (block !== undefined) cells.push(...block);
      else if (name === "COUNTIF") criterion = value;
      else if (!(value instanceof CellError)) cells.push(value);
    }
    return work?.(cells, criterion);
  };
  /** A block is counted once for each question, however many cells ask. */
  const remembered = (call: Call, shift: Shift): Worked | undefined => {
    const isStill = call.terms.every(
      (term) =>
        term.kind !== "ref" ||
        ((term.from.isRowFixed || term.from.row === undefined) && term.to !== undefined),
    );
    const rest = call.terms.slice(1).map((term) => of(term, shift));
    const key = isStill ? JSON.stringify([call, shift.columns, rest]) : undefined;
    if (key === undefined) return overBlocks(call, shift);
    if (!counted.has(key)) counted.set(key, overBlocks(call, shift));
    return counted.get(key);
  };
  const of = (term: FormulaTerm, shift: Shift): Worked | undefined => {
    if (term.kind === "value") return term.value;
    if (term.kind === "ref") return errorIn(cellOf(term, source, shift));
    const { name, terms } = term;
    const own = special[name];
    if (own !== undefined) return own(terms, shift);
    if (blockFunctions[name] !== undefined) return remembered(term, shift);
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
