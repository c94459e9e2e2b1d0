import fc from "fast-check";
import { p } from "./docx-with.ts";

const PAGE_BREAK = '<w:r><w:br w:type="page"/></w:r>';

/** What may be opened at a place and what may stand there, by how deep it stands in the lists of `broken-form.ts`. */
const SCOPES = [
  {
    open: ["#co_phu_luc", "^co_phu_luc", "#don_vi", "^don_vi"],
    values: ["{so_ky_hieu}", "{trich_yeu}", "x", "y "],
  },
  {
    open: ["#co_phu_luc", "#ca_nhan", "^ca_nhan"],
    values: ["{ten_don_vi}", "{so_ky_hieu}", "x", " {trich_yeu}"],
  },
  { open: ["^co_phu_luc", "#co_phu_luc"], values: ["{ho_ten}", "{ten_don_vi}", "x"] },
];
const INNER = new Map([
  ["#don_vi", 1],
  ["#ca_nhan", 2],
]);

/** Another run begins, as where Word writes what a clerk typed in several goes. */
const PARTED = "</w:t></w:r><w:r><w:t>";

type Texts = fc.Arbitrary<string>;

/** The two tags of a section, and what is made of them and of what stands between. */
function section<T>(
  scope: number,
  inside: (scope: number) => fc.Arbitrary<T>,
  made: (open: string, between: T, close: string) => string,
): Texts {
  return fc
    .constantFrom(...(SCOPES[scope]?.open ?? []))
    .chain((open) =>
      inside(INNER.get(open) ?? scope).map((between) => made(`{${open}}`, between, `{/${open.slice(1)}}`)),
    );
}

const value = (scope: number): Texts => fc.constantFrom(...(SCOPES[scope]?.values ?? []));

const line = (scope: number): Texts =>
  fc
    .tuple(
      fc.array(
        fc.oneof(
          value(scope),
          section(scope, value, (open, between, close) => open + between + close),
        ),
        { minLength: 1, maxLength: 3 },
      ),
      fc.constantFrom("", PARTED),
    )
    .map(([texts, between]) => texts.join(between));

const rowOf = (cells: readonly string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join("")}</w:tr>`;
const cells = (scope: number) => fc.array(line(scope), { minLength: 2, maxLength: 3 });

/** A row of a table; or rows that a section repeats, its tags in the first and the last cell. */
const rows = (scope: number): Texts =>
  fc.oneof(
    cells(scope).map(rowOf),
    section(
      scope,
      (inner) => fc.array(cells(inner), { minLength: 1, maxLength: 2 }),
      (open, between, close) =>
        between
          .map((texts, row) =>
            texts.map((text, column) => {
              const last = row === between.length - 1 && column === texts.length - 1;
              return (row + column === 0 ? open : "") + text + (last ? close : "");
            }),
          )
          .map(rowOf)
          .join(""),
    ),
  );

/** A paragraph, with a page break in it or without. */
const onPage = (paragraph: string, newPage: boolean): string =>
  newPage ? paragraph.replace("</w:p>", `${PAGE_BREAK}</w:p>`) : paragraph;

/** Paragraphs, tables, and sections around them: with their tags in paragraphs of their own, or amid text. */
const blocks = (scope: number, depth: number): Texts => {
  const paragraph = line(scope).map((text) => p(text));
  const table = fc
    .array(rows(scope), { minLength: 1, maxLength: 2 })
    .map((all) => `<w:tbl>${all.join("")}</w:tbl>`);
  if (depth === 0) return fc.oneof(paragraph, table);
  const inside = (inner: number): Texts => blocks(inner, depth - 1);
  const alone = section(
    scope,
    (inner) => fc.tuple(inside(inner), fc.constantFrom("", "", "#", "/")),
    (open, [between, newPage], close) =>
      onPage(p(open), newPage === "#") +
      between +
      // Behind an opposite that prints nothing docxtemplater keeps the break of a condition, and drops that of a list.
      onPage(p(close), newPage === "/" && open.startsWith("{#")),
  );
  const amid = section(
    scope,
    (inner) => fc.tuple(line(inner), inside(inner), line(inner)),
    (open, [first, between, last], close) => p(`trước ${open}${first}`) + between + p(`${last}${close} sau`),
  );
  return fc
    .array(fc.oneof(paragraph, table, alone, amid), { minLength: 1, maxLength: 3 })
    .map((all) => all.join(""));
};

/** The body of a sound form with the tags of `broken-form.ts`. */
export const soundForms: Texts = blocks(0, 2).map((all) => all + p("hết"));
