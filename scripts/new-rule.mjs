// The skeleton of a rule: npm run new-rule -- <room> <file-name> <rule.id>
// Its card, its place in the room's list, its test, its mutation and its line in docs/quy-tac-kiem-tra.md. The test fails
// until the rule speaks.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { ruleSkeleton } from "./new-rule/skeleton.mjs";

const [room = "", name = "", id = ""] = process.argv.slice(2);
const made = ruleSkeleton({ room, name, id }, (path) =>
  existsSync(path) ? readFileSync(path, "utf8") : undefined,
);
if ("problem" in made) {
  console.error(`${made.problem}\nUsage: npm run new-rule -- <room> <file-name> <rule.id>`);
  process.exit(2);
}
for (const [path, text] of made.files) writeFileSync(path, text);
spawnSync("biome", ["check", "--write", ...made.files.keys()], { stdio: "inherit" });
const { status } = spawnSync(process.execPath, ["scripts/docs.mjs"], { stdio: "inherit" });
console.log(
  [...made.files.keys(), "docs/quy-tac-kiem-tra.md"].map((path) => `  ${path}`).join("\n"),
  `\nFill in what stands in ‹…›: the rule, then its test and its mutation, then npm run docs.`,
  `\nSee it fail: npx vitest run tests/core/checks/${room}/${name}.test.ts`,
);
process.exit(status ?? 1);
