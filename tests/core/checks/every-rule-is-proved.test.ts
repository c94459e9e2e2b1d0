import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ruleCards } from "../../../src/core/checks/all-rules.ts";
import { campaignRules, campaignTitles } from "../../../src/core/checks/campaign/rules.ts";
import { cellRules, cellTitles } from "../../../src/core/checks/cell/rules.ts";
import { citationRules, citationTitles } from "../../../src/core/checks/citation/rules.ts";
import { deadlineRules, deadlineTitles } from "../../../src/core/checks/deadline/rules.ts";
import { lifeRules, lifeTitles } from "../../../src/core/checks/life/rules.ts";
import { nominationRules, nominationTitles } from "../../../src/core/checks/nomination/rules.ts";
import { outlineRules, outlineTitles } from "../../../src/core/checks/outline/rules.ts";
import { parseRules, parseTitles } from "../../../src/core/checks/parse-rules.ts";
import { recipientRules, recipientTitles } from "../../../src/core/checks/recipient/rules.ts";
import { registrationRules, registrationTitles } from "../../../src/core/checks/registration/rules.ts";
import type { RuleCard, RuleTitles } from "../../../src/core/checks/rule/rule.ts";
import { saidRules, saidTitles } from "../../../src/core/checks/said/rules.ts";
import { unitRules, unitTitles } from "../../../src/core/checks/unit/rules.ts";
import { writingRules, writingTitles } from "../../../src/core/checks/writing/rules.ts";
import { proofs } from "../../mutations/all-rooms.ts";
import type { Proof } from "../../mutations/mutation.ts";

const rooms: Readonly<Record<keyof typeof proofs, Readonly<Record<string, readonly RuleCard[]>>>> = {
  parsing: { parseRules },
  campaign: campaignRules,
  cell: cellRules,
  citation: citationRules,
  deadline: deadlineRules,
  life: lifeRules,
  nomination: nominationRules,
  outline: outlineRules,
  recipient: recipientRules,
  registration: registrationRules,
  said: saidRules,
  unit: unitRules,
  writing: writingRules,
};
const titlesByRoom: Readonly<Record<keyof typeof proofs, RuleTitles>> = {
  parsing: parseTitles,
  campaign: campaignTitles,
  cell: cellTitles,
  citation: citationTitles,
  deadline: deadlineTitles,
  life: lifeTitles,
  nomination: nominationTitles,
  outline: outlineTitles,
  recipient: recipientTitles,
  registration: registrationTitles,
  said: saidTitles,
  unit: unitTitles,
  writing: writingTitles,
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

test.each(byRoom)("the list of %s says of each rule, in a sentence, what is looked for", (room, cards) => {
  const titles = Object.entries(titlesByRoom[room]);
  expect(titles.map(([id]) => id)).toEqual(cards.map(({ id }) => id));
  expect(titles.filter(([, title]) => !/^\p{Lu}.*\.$/u.test(title))).toEqual([]);
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
