import { expect, test } from "vitest";
import { testsBeside } from "../../scripts/check/tests-beside.mjs";

const bundle = ["book", "check", "paper", "tracking", "cost.test.ts"];

test.each<[readonly string[], readonly string[]]>([
  [["src/core/checks/unit/chain.ts"], ["tests/bundle/check"]],
  [["src/app/paper/job.ts", "src/core/paper/award/bases.ts"], ["tests/bundle/paper"]],
  [["src/core/tracking/board/list.ts"], ["tests/bundle/tracking"]],
  [["src/ui/check/kiem-tra.ts"], ["tests/browser", "tests/bundle/check"]],
  [["src/local/cli/ask.ts"], ["tests/cli"]],
  [["src/apps-script/mail.ts"], ["tests/bundle/bundle-form.test.ts", "tests/contracts"]],
  [["src/core/text/fold.ts", "tests/core/text/fold.test.ts", "README.md"], []],
])("%j → %j", (changed, tests) => expect(testsBeside(changed, bundle)).toEqual(tests));
