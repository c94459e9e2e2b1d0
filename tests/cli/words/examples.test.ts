import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { verbs } from "../../../src/local/cli/verbs.ts";
import { folder, thiduaIn } from "../thidua.ts";
import { typedWords } from "./typed-words.ts";

/** Read as a newcomer types them: one after another, in one folder, from an empty one. `open` serves until it is stopped. */
const order = [
  ...[
    "sample",
    "new",
    "office",
    "menu",
    "check",
    "fix",
    "due",
    "new-campaign",
    "hand-down",
    "take-down",
    "report-up",
  ],
  ...["write", "run", "read", "import", "templates", "remind", "ics", "send-forms", "receive", "inbox"],
  ...["export", "rollup"],
];

test("each example of the help runs, over the sample that the first one makes", async () => {
  expect([...order, "open"].sort()).toEqual(verbs.map(({ name }) => name).sort());
  const at = folder();
  for (const name of order) {
    const { examples } = verbs.find((verb) => verb.name === name) ?? { examples: [] };
    for (const example of examples) {
      const { code, out, err } = await thiduaIn(at, ...typedWords(example));
      // 1 is a finding that the sample has: the authors' own slips, units without an address.
      expect([example, err, [0, 1].includes(code)]).toEqual([example, "", true]);
      expect(out, example).not.toBe("");
    }
  }
  expect(readdirSync(at)).toEqual(
    expect.arrayContaining(["btp-2017.ics", "giao.xlsx", "bao-cao.xlsx", "goi", "tong-hop.xlsx", "van-ban"]),
  );
});
