import { foldKey, foldText } from "../text/fold.ts";
import { bareNameInAnyOrder, letterSum, nameInAnyOrder } from "../text/names.ts";

/** A place where a name stands. */
export interface NamePlace {
  readonly name: string;
  /** Variants are looked for within one of these: the last heir of a unit. */
  readonly within: string;
  /** "" where it is not known. Two different ones are two persons. */
  readonly born: string;
}

/** A name written otherwise than the same name elsewhere in its unit; `usual` is the commoner form. */
export interface Variant<P extends NamePlace> {
  readonly place: P;
  readonly usual: P;
}

const shown = (name: string): string => name.replace(/\s+/gu, " ").trim();
const withoutMarks = (name: string): boolean => foldText(name) === foldKey(name);

function grouped<P, K>(places: readonly P[], keyOf: (place: P) => K): readonly (readonly P[])[] {
  const groups = new Map<K, P[]>();
  for (const place of places) {
    const key = keyOf(place);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [place]);
    else group.push(place);
  }
  return [...groups.values()];
}

/** Only the groups in which several stand. */
const met = <P, K>(places: readonly P[], keyOf: (place: P) => K): readonly (readonly P[])[] =>
  grouped(places, keyOf).filter((group) => group.length > 1);

const different = (a: NamePlace, b: NamePlace): boolean =>
  a.born !== "" && b.born !== "" && a.born !== b.born;

/** The forms of one bare name: the commonest first, and one with marks before one without. */
function variantsIn<P extends NamePlace>(group: readonly P[]): readonly Variant<P>[] {
  const forms = grouped(group, ({ name }) => shown(name));
  if (forms.length < 2) return [];
  const ranked = forms
    .map((places) => ({ places, bare: withoutMarks(places[0]?.name ?? "") }))
    .sort((a, b) => Number(a.bare) - Number(b.bare) || b.places.length - a.places.length);
  const usualOf = new Map<string, P>();
  const [common] = ranked[0]?.places ?? [];
  return ranked.flatMap(({ places, bare }): readonly Variant<P>[] => {
    const [first] = places;
    if (first === undefined) return [];
    const marked = nameInAnyOrder(first.name);
    // Hưng and Hùng are two names; Hung may be either.
    const usual = usualOf.get(marked) ?? (bare ? common : undefined);
    if (usual === undefined || usual === first) {
      usualOf.set(marked, first);
      return [];
    }
    return places.filter((place) => !different(place, usual)).map((place) => ({ place, usual }));
  });
}

/**
 * Names that may be one person's: the same within one unit (or its heirs) but for tone placement, case, marks left out
 * or the order of syllables. Places are put into buckets by unit and by cheaper keys first, so each is compared with few.
 */
export function nameVariants<P extends NamePlace>(places: readonly P[]): readonly Variant<P>[] {
  return met(places, ({ within }) => within)
    .flatMap((group) => met(group, ({ name }) => letterSum(name)))
    .flatMap((group) => met(group, ({ name }) => bareNameInAnyOrder(name)))
    .flatMap(variantsIn);
}
