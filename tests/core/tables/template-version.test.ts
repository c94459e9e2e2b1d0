import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  keptTemplate,
  partsOf,
  type TemplatePart,
  type TemplateVersion,
} from "../../../src/core/tables/paper/template-version.ts";

const name = "ke-hoach";
const version = (number: number, content: string): TemplateVersion => ({
  version: number,
  content,
  who: "lan@sotuphap.vn",
  at: "05/03/2026 08:00:00",
});
const rowsOf = (...versions: readonly TemplateVersion[]): readonly TemplatePart[] =>
  versions.flatMap((kept) => partsOf(name, kept));

/** A text in which every place is another. */
const long = (letter: string, length: number): string =>
  `${Array.from({ length: Math.ceil(length / 6) }, (_, at) => letter + String(at).padStart(5, "0")).join("")}`.slice(
    0,
    length,
  );

test.each([
  [0, 1],
  [1, 1],
  [32_000, 1],
  [32_001, 2],
  [1_333_336, 42],
])("%i characters are kept in %i cells that Excel too takes, and come back", (length, cells) => {
  const rows = rowsOf(version(1, long("A", length)));
  expect(rows).toHaveLength(cells);
  expect(Math.max(...rows.map(({ content }) => content.length))).toBeLessThanOrEqual(32_767);
  expect(keptTemplate(rows, name)).toEqual({
    inForce: version(1, long("A", length)),
    damaged: false,
    highest: 1,
    remains: false,
  });
});

test("whatever the order of the rows and whatever else stands there, what was kept comes back", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 100_000 }), { maxLength: 4 }),
      fc.integer(),
      (lengths, seed) => {
        const kept = lengths.map((length, index) => version(index + 1, long("AB+/"[index] ?? "", length)));
        const others = partsOf("quyet-dinh-ke-hoach", version(9, "UEsD"));
        const rows = [...rowsOf(...kept), ...others];
        // A rotation and a turn round: enough to part every piece from its neighbours.
        const at = Math.abs(seed) % rows.length;
        const sorted = [...rows.slice(at), ...rows.slice(0, at)].reverse();
        expect(keptTemplate(sorted, name).inForce).toEqual(kept[kept.length - 1]);
        expect(keptTemplate(sorted, "quyet-dinh-ke-hoach").inForce?.content).toBe("UEsD");
      },
    ),
    { numRuns: 40 },
  );
});

const old = version(1, long("A", 100_000));
const fresh = version(2, long("B", 100_000));

describe("a newest version that is not whole is not used", () => {
  const [first, second, third] = partsOf(name, fresh);
  const change = (part: TemplatePart | undefined, change: Partial<TemplatePart>): readonly TemplatePart[] =>
    part === undefined ? [] : [{ ...part, ...change }];
  const rest = [first, second, third].flatMap((part) => (part === undefined ? [] : [part]));

  test.each<readonly [string, readonly TemplatePart[]]>([
    ["only its first piece is there", rest.slice(0, 1)],
    ["its first piece is missing", rest.slice(1)],
    ["a piece in the middle is missing", [...rest.slice(0, 1), ...rest.slice(2)]],
    [
      "a letter was typed into a piece",
      [...rest.slice(0, 2), ...change(third, { content: `x${third?.content}` })],
    ],
    ["a piece was emptied", [...rest.slice(0, 2), ...change(third, { content: "" })]],
    ["a piece was renumbered", [...rest.slice(0, 2), ...change(third, { part: 1 })]],
    ["its last piece lost its number", [...rest.slice(0, 2), ...change(third, { part: null })]],
    ["the hash was changed", rest.map((part) => ({ ...part, hash: "0" }))],
    ["it is another version renumbered", rest.map((part) => ({ ...part, version: 3 }))],
    [
      "it is another template's",
      partsOf("quyet-dinh-ke-hoach", fresh).map((part) => ({ ...part, template: name })),
    ],
  ])("%s", (_name, broken) => {
    expect(keptTemplate([...rowsOf(old), ...broken], name)).toMatchObject({ inForce: old, damaged: true });
    expect(keptTemplate(broken, name)).toMatchObject({ inForce: undefined, damaged: true });
  });
});

test("a row pasted twice does no harm; nothing kept is nothing damaged", () => {
  const rows = rowsOf(fresh);
  expect(keptTemplate([...rows, ...rows], name)).toMatchObject({ inForce: fresh, damaged: false });
  expect(keptTemplate([], name)).toEqual({ inForce: undefined, damaged: false, highest: 0, remains: false });
});

test("an emptied row is nothing that remains, but its number is not given again", () => {
  const emptied = rowsOf(fresh).map((part) => ({ ...part, content: "", hash: "", who: "", at: "" }));
  expect(keptTemplate([...rowsOf(old), ...emptied], name)).toEqual({
    inForce: old,
    damaged: false,
    highest: 2,
    remains: false,
  });
});
