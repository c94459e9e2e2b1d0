// Checks the house: imports point inward and never in a circle, docs/architecture.md shows the rooms as they are, folders
// and files stay small, the pushed code keeps to its budgets and holds no other zod.
import { readdir, readFile } from "node:fs/promises";
import { bundleShares, bundleTable } from "./bundle-shares.mjs";
import { circles, graphOf } from "./house/circles.mjs";
import { directionProblems } from "./house/directions.mjs";
import { allImports } from "./house/imports.mjs";
import { roomProblems } from "./house/rooms.mjs";
import { bundleProblems, crowdedFolders, lengthProblems } from "./house/sizes.mjs";

/** @param {string} directory @returns {Promise<string[]>} */
async function filesOf(directory) {
  const entries = await readdir(directory, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/${entry.name}`);
}

const inSrc = await filesOf("src");
const others = (await Promise.all(["scripts", "templates", "tests", "docs"].map(filesOf))).flat();
const isCode = (/** @type {string} */ file) => /\.(?:ts|mjs)$/u.test(file);

const imports = await allImports(inSrc.filter(isCode));
const inside = imports.filter(({ local }) => local);
const { median, problems: tooLong } = await lengthProblems(
  [...inSrc, ...others].filter((file) => isCode(file) && !file.startsWith("tests/")),
);
const page = await readFile("docs/architecture.md", "utf8");

const problems = [
  ...directionProblems(imports),
  ...circles(graphOf(inside.map(({ from, to }) => [from, to]))).map(
    (circle) => `a circle of files: ${[...circle, circle[0]].join(" → ")}`,
  ),
  ...roomProblems(page, inSrc, [...inSrc, ...others], imports),
  ...crowdedFolders([...inSrc, ...others.filter((file) => file.startsWith("tests/"))]),
  ...tooLong,
  ...bundleProblems(await bundleShares()),
];
if (problems.length > 0) {
  console.error(problems.join("\n"));
  process.exit(1);
}
const rooms = new Set(inSrc.map((file) => file.slice(0, file.lastIndexOf("/")))).size;
console.log(
  `house: ${inSrc.length} files in ${rooms} rooms, median ${median} lines, no circle, no import upward`,
);
console.log(await bundleTable());
