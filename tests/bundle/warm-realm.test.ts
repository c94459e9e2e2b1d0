import { expect, test } from "vitest";
import { pushedCode, scriptOf } from "../../src/local/google/script.ts";
import type { HostOptions } from "../../src/local/host-options.ts";
import { anew } from "./disturb.ts";
import { ask, LAN, pushed, said } from "./office.ts";
import { pictureOf } from "./picture.ts";

/** What a clerk's day leaves: what she was told and answered, and every sheet. */
function day(options: Partial<HostOptions>): readonly unknown[] {
  const office = anew();
  const lan = office.clerk(LAN, options);
  lan.select("Phong trào", 2);
  const told = ["check", "deadlines", "tracking", "board", "plan", "allPlans"].map((command) => {
    lan.call(command);
    return said(lan);
  });
  const answers = (["check", "board.read", "template.list", "remind.preview"] as const).map((verb) =>
    ask(lan, { verb }),
  );
  return [told, answers, pictureOf(office.book, []), [...office.drive.files], lan.meter()];
}

test("a run in a realm where others ran is as a run in a new one, and none leaves a global behind", () => {
  let loads = 0;
  const script = scriptOf(
    `${pushedCode(pushed)}\nconst loadedAt = Date.now();\nfunction loaded() { return loadedAt; }`,
  );
  const loadedAt = (): unknown =>
    anew()
      .clerk(LAN, { script, now: () => ++loads })
      .call("loaded");
  const first = loadedAt();
  const fresh = day({ script });
  expect(day({ script })).toEqual(fresh);
  expect(loadedAt()).toBe(first);
});
