import { readFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import { parse } from "acorn";
import { build, transform } from "esbuild";

/** Everything that reaches nothing outside by itself: dependencies, rules, papers and use cases. */
const isInner = (/** @type {string} */ file) => /^(?:node_modules|src\/(?:core|docx|app))\//u.test(file);

/** Names of exports that a variable cannot have. */
const reserved = new Set(["default", "enum", "null", "undefined", "void", "function", "catch"]);

/** @typedef {{ type: string } & Record<string, unknown>} Node */

/** @param {unknown} tree @param {(node: Node) => void} see */
function walk(tree, see) {
  if (Array.isArray(tree)) for (const part of tree) walk(part, see);
  else if (typeof tree === "object" && tree !== null) {
    if ("type" in tree) see(/** @type {Node} */ (tree));
    for (const part of Object.values(tree)) walk(part, see);
  }
}

/** Members of a namespace import that the module names (`z.object`), so that the rest can be left out.
 * @param {Node} program @param {string} local */
function membersOf(program, local) {
  const members = new Set();
  walk(program, (node) => {
    const { object, property, computed } = /** @type {any} */ (node);
    if (node.type === "MemberExpression" && object.name === local && computed === false)
      members.add(property.name);
  });
  return [...members];
}

/** What one module of the shell takes from each inner module: names by specifier as written.
 * @param {string} file */
async function takenBy(file) {
  const { code } = await transform(await readFile(file, "utf8"), {
    loader: "ts",
    target: "es2020",
    format: "esm",
  });
  const program = /** @type {any} */ (parse(code, { ecmaVersion: 2022, sourceType: "module" }));
  /** @type {Map<string, string[]>} */
  const taken = new Map();
  for (const node of program.body) {
    if (node.type !== "ImportDeclaration") continue;
    const names = node.specifiers.flatMap((/** @type {any} */ one) => {
      if (one.type === "ImportNamespaceSpecifier") return membersOf(program, one.local.name);
      return one.type === "ImportDefaultSpecifier" ? ["default"] : [one.imported.name];
    });
    taken.set(node.source.value, [...(taken.get(node.source.value) ?? []), ...names]);
  }
  return taken;
}

/**
 * Names that the shell takes from each inner module, by the module's path from the root.
 * @param {import("esbuild").Metafile["inputs"]} inputs
 */
async function takenNames(inputs) {
  /** @type {Map<string, Set<string>>} */
  const names = new Map();
  for (const [file, { imports }] of Object.entries(inputs)) {
    if (isInner(file)) continue;
    const inner = imports.filter(({ path }) => isInner(path));
    if (inner.length === 0) continue;
    const taken = await takenBy(file);
    for (const { path, original } of inner) {
      const own = names.get(path) ?? new Set();
      for (const name of taken.get(original ?? path) ?? []) own.add(name);
      names.set(path, own);
    }
  }
  return names;
}

/**
 * All but the adapters as one minified expression, `Inner`, and a plugin that lets the shell import from it. The shell
 * keeps calling what it takes by its own name; inside, every name is short.
 * @param {import("esbuild").Metafile["inputs"]} inputs of a plain build of the shell's entry
 * @returns {Promise<import("esbuild").Plugin>}
 */
export async function innerBundle(inputs) {
  const names = await takenNames(inputs);
  /** Short names for the way between the two bundles: they stand there twice, and nobody reads them. */
  let count = 0;
  const aliases = new Map(
    [...names].map(([path, taken]) => {
      const own = [...taken].map((name) => {
        count += 1;
        return /** @type {const} */ ([name, `_${count.toString(36)}`]);
      });
      return [path, own];
    }),
  );
  const lines = [...aliases].map(([path, taken]) => {
    const given = taken.map(([name, alias]) => `${name} as ${alias}`).join(", ");
    return `export { ${given} } from "./${path}";`;
  });
  const { outputFiles } = await build({
    stdin: { contents: lines.join("\n"), resolveDir: ".", loader: "ts" },
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    globalName: "Inner",
    target: "es2020",
    charset: "utf8",
    legalComments: "none",
  });
  const whole = `${outputFiles[0]?.text ?? ""}\nexport { Inner };`;
  return {
    name: "inner",
    setup: (builder) => {
      builder.onResolve({ filter: /.*/ }, async ({ path, kind, resolveDir, importer, pluginData }) => {
        if (path === "inner:whole") return { path: "whole", namespace: "inner" };
        if (pluginData === "seen" || kind === "entry-point") return undefined;
        const found = await builder.resolve(path, { kind, resolveDir, importer, pluginData: "seen" });
        const file = relative(resolve("."), found.path).replaceAll("\\", "/");
        return isInner(file) ? { path: file, namespace: "inner" } : found;
      });
      builder.onLoad({ filter: /.*/, namespace: "inner" }, ({ path }) => {
        if (path === "whole") return { contents: whole, loader: "js" };
        const own = (aliases.get(path) ?? []).map(([name, alias]) => ({
          name,
          alias,
          local: reserved.has(name) ? `${name}_` : name,
        }));
        const taken = own.map(({ alias, local }) => `${alias}: ${local}`).join(", ");
        const given = own.map(({ name, local }) => `${local} as ${name}`).join(", ");
        return {
          contents: `import { Inner } from "inner:whole";\nconst { ${taken} } = Inner;\nexport { ${given} };`,
          loader: "js",
          resolveDir: ".",
        };
      });
    },
  };
}
