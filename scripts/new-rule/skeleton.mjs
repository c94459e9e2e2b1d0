/** @typedef {{ readonly room: string, readonly name: string, readonly id: string }} NewRule */

/** @param {string} name kebab-case */
const camelCase = (name) => name.replace(/-([a-z\d])/gu, (_, letter) => letter.toUpperCase());

/** @param {NewRule} rule */
const source = ({ name, id }) => `import type { Spot } from "../../facts/spot.ts";
import { plainCard, type Rule } from "../rule/rule.ts";

/** ‹Why it is a mistake, and who says so.› */
export const ${camelCase(name)}: Rule = {
  id: ${JSON.stringify(id)},
  severity: "cảnh báo",
  ...plainCard,
  reach: "row",
  find: ({ book }) => book.campaigns.rows.flatMap((): readonly Spot[] => []),
};
`;

/** @param {NewRule} rule */
const tests = ({ id }) => `import { expect, test } from "vitest";
import type { RowByHeader } from "../../book-of.ts";
import { saidOf } from "../plan-said.ts";

test.each<[RowByHeader, string?]>([
  [{ "Tên phong trào": "‹một ô đúng›" }],
  [{ "Tên phong trào": "‹một ô sai›" }, "‹câu mà cán bộ đọc›"],
])("${id} %j", (cells, message) => {
  const said = saidOf(${JSON.stringify(id)}, cells);
  expect(said).toEqual(message === undefined ? [] : [["Tên phong trào", message]]);
});
`;

/** @param {NewRule} rule */
const mutation = ({ id }) =>
  `    cell(${JSON.stringify(id)}, "Phong trào", { Mã: "QB-2017" }, "Tên phong trào", "‹một ô sai›"),\n`;

/**
 * The room's list with one more rule at the end of its longest group, the one of the room's main subject, and a title
 * to be filled in.
 * @param {string} list @param {NewRule} rule
 */
function listed(list, { name, id }) {
  const groups = [...list.matchAll(/^ {2}\w+: \[([\s\S]*?)\],$/gmu)];
  const [longest] = groups.sort((a, b) => (b[1] ?? "").length - (a[1] ?? "").length);
  if (longest === undefined) throw new Error("the room's list has no group");
  const rule = camelCase(name);
  const text = longest[0].replace(/,?\s*\],$/u, `, ${rule}],`);
  const at = longest.index;
  const after = list.slice(at + longest[0].length);
  const told = after.replace(/\n\};\n$/u, `\n  ${JSON.stringify(id)}: "",\n};\n`);
  return `import { ${rule} } from "./${name}.ts";\n${list.slice(0, at)}${text}${told}`;
}

/**
 * The files of a new rule by path, as they are to be written.
 * @param {NewRule} rule
 * @param {(path: string) => string | undefined} read the text of a file, undefined where there is none
 * @returns {{ readonly files: ReadonlyMap<string, string> } | { readonly problem: string }}
 */
export function ruleSkeleton(rule, read) {
  const { room, name, id } = rule;
  const paths = {
    source: `src/core/checks/${room}/${name}.ts`,
    list: `src/core/checks/${room}/rules.ts`,
    tests: `tests/core/checks/${room}/${name}.test.ts`,
    mutations: `tests/mutations/${room}.ts`,
  };
  const kebab = /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/u;
  if (!kebab.test(room)) return { problem: `“${room}” is no folder of src/core/checks.` };
  const [list, mutations] = [read(paths.list), read(paths.mutations)];
  if (list === undefined || mutations === undefined)
    return { problem: `“${room}” is no folder of src/core/checks that lists rules.` };
  if (!kebab.test(name)) return { problem: `“${name}” is no file name in kebab-case.` };
  if (!/^[a-z][a-z\d-]*\.[a-z\d][a-z\d-]*$/u.test(id))
    return { problem: `“${id}” is no id such as phong-trao.ten-khac-nhau.` };
  const taken = [paths.source, paths.tests].find((path) => read(path) !== undefined);
  if (taken !== undefined) return { problem: `${taken} is there already.` };
  if (read("docs/quy-tac-kiem-tra.md")?.includes(`\`${id}\``) === true)
    return { problem: `A rule ${id} is there already.` };
  const end = mutations.indexOf("\n  ],\n") + 1;
  return {
    files: new Map([
      [paths.source, source(rule)],
      [paths.list, listed(list, rule)],
      [paths.tests, tests(rule)],
      [paths.mutations, `${mutations.slice(0, end)}${mutation(rule)}${mutations.slice(end)}`],
    ]),
  };
}
