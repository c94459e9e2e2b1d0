import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { campaignRules } from "../../../src/core/checks/campaign/rules.ts";
import { ruleCards } from "../../../src/core/checks/check-book.ts";
import { citationRules } from "../../../src/core/checks/citation/rules.ts";
import { deadlineRules } from "../../../src/core/checks/deadline/rules.ts";
import { nominationRules } from "../../../src/core/checks/nomination/rules.ts";
import { outlineRules } from "../../../src/core/checks/outline/rules.ts";
import { parseRules } from "../../../src/core/checks/parse-rules.ts";
import { recipientRules } from "../../../src/core/checks/recipient/rules.ts";
import { registrationRules } from "../../../src/core/checks/registration/rules.ts";
import type { RuleCard } from "../../../src/core/checks/rule/rule.ts";
import { unitRules } from "../../../src/core/checks/unit/rules.ts";
import { writingRules } from "../../../src/core/checks/writing/rules.ts";
import { proofs } from "../../mutations/all-rooms.ts";
import type { Proof } from "../../mutations/mutation.ts";

const rooms: Readonly<Record<keyof typeof proofs, Readonly<Record<string, readonly RuleCard[]>>>> = {
  parsing: { parseRules },
  campaign: campaignRules,
  citation: citationRules,
  deadline: deadlineRules,
  nomination: nominationRules,
  outline: outlineRules,
  recipient: recipientRules,
  registration: registrationRules,
  unit: unitRules,
  writing: writingRules,
};
const byRoom = Object.entries(rooms).map(
  ([room, groups]) => [room, Object.values(groups).flat()] as readonly [keyof typeof proofs, RuleCard[]],
);
const root = join(import.meta.dirname, "../../..");

/** The tests beside a room's rules; what is judged where cells are read is tested there. */
function testsOf(room: string): string {
  const folder = join(root, "tests/core", room === "parsing" ? "" : join("checks", room));
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .join("\n");
}

test("every folder with a list of rules is a room here", () => {
  const folders = readdirSync(join(root, "src/core/checks"), { recursive: true, encoding: "utf8" });
  const listed = folders.filter((file) => file.endsWith("/rules.ts")).map((file) => file.split("/")[0]);
  expect(listed.sort()).toEqual(
    Object.keys(rooms)
      .filter((room) => room !== "parsing")
      .sort(),
  );
});

test("every rule of a room has one card and runs: no group of rules is forgotten", () => {
  const listed = byRoom.flatMap(([, cards]) => cards.map(({ id }) => id));
  expect(new Set(listed).size).toBe(listed.length);
  expect(listed.sort()).toEqual(ruleCards.map(({ id }) => id).sort());
});

test.each(byRoom)("the cards of %s say in a sentence what is looked for", (_room, cards) => {
  expect(cards.filter(({ title }) => !/^\p{Lu}.*\.$/u.test(title)).map(({ id }) => id)).toEqual([]);
});

test.each(byRoom)("the rules of %s have a test beside them that names them", (room, cards) => {
  const tests = testsOf(room);
  expect(cards.map(({ id }) => id).filter((id) => !new RegExp(`["\`]${id}["\` ]`, "u").test(tests))).toEqual(
    [],
  );
});

test.each(byRoom)(
  "the rules of %s have a changed cell of the sample office that makes them speak, or a reason why none can",
  (room, cards) => {
    const { mutations, provedByRows = {} } = proofs[room] as Proof;
    const proved = [...new Set(mutations.map(({ rule }) => rule)), ...Object.keys(provedByRows)];
    expect(proved.sort()).toEqual(cards.map(({ id }) => id).sort());
  },
);
