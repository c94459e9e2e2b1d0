import { describe, expect, test } from "vitest";
import { memoryDrive } from "../../../src/local/drive/memory-drive.ts";
import type { EditFault } from "../../../src/local/google/run/faults.ts";
import { type Edit, told as tell } from "../../app/laws/edits.ts";
import { type Judged, judge } from "../../app/laws/laws.ts";
import type { Picture } from "../../app/laws/picture.ts";
import { randomOf } from "../../app/laws/random.ts";
import { histories, sweepNote } from "../../sweep.ts";
import { LAN, type Office, officeOver, said, setUp, twinOf } from "../office.ts";
import { chooseEdits } from "./choose-grid-edits.ts";
import { type ClerkAtGrid, clerkAtGrid, furnish, pictureAt } from "./clerk-at-grid.ts";
import { setUpScenes } from "./set-up-scenes.ts";

interface Act {
  readonly edit: Edit;
  readonly place: Pick<EditFault, "method" | "nth">;
  /** What is put in and what is typed into it come together. */
  readonly turn: number;
}

/** Of so many seeds one is tried: a run on the local Google costs as much as dozens in memory. */
const SHARE = 10;

const FIRST = 5;

const tells = /Chạy lại|chạy lại|chưa ghi|chưa đổi/u;

/** What a set-up said, or threw. */
function run(
  office: Office,
  faults: readonly EditFault[],
): { readonly said: string; readonly threw: string } {
  const host = office.clerk(LAN, { faults });
  try {
    setUp(host);
    return { said: said(host), threw: "" };
  } catch (thrown) {
    return { said: said(host), threw: String(thrown) };
  }
}

describe.each(setUpScenes)("set-up where $name", ({ office: make, sheets, rewritten }) => {
  test("whoever comes in between", { timeout: 7_200_000 }, async () => {
    const base = await make();
    for (const sheet of sheets) furnish(base, sheet);
    const anew = (): Office => officeOver(twinOf(base.book), memoryDrive());
    const quiet = anew().clerk(LAN, {});
    setUp(quiet);
    const places = Object.entries(quiet.meter().calls).flatMap(([method, count]) =>
      Array.from({ length: count }, (_, index) => ({ method, nth: index + 1 })),
    );
    const picture = (clerk: ClerkAtGrid): Picture =>
      new Map(sheets.map((sheet) => [sheet, pictureAt(clerk, sheet)]));
    const attempt = (seed: number): { readonly story: string; readonly broken: readonly string[] } => {
      const random = randomOf(seed);
      const acts: Act[] = [];
      const turns = random.of([1, 1, 2, 2, 3]);
      for (let turn = 1; turn <= turns; turn += 1) {
        // Half of them at one of the first calls of some method: what a clerk can lose is done by few.
        const few = places.filter(({ nth }) => nth <= FIRST);
        const place = random.of(random.below(2) === 0 ? places : few);
        acts.push(
          ...chooseEdits(random, base, random.of(sheets), turn).map((edit) => ({ edit, place, turn })),
        );
      }
      const clerk = clerkAtGrid(anew());
      const came: Act[] = [];
      const faults = acts.map(
        (act): EditFault => ({
          ...act.place,
          edit: () => {
            came.push(act);
            clerk.perform(act.edit);
          },
        }),
      );
      const told = run(clerk.office, faults);
      const result = picture(clerk);
      const alone = clerkAtGrid(anew());
      for (const { edit } of came) alone.perform(edit);
      const twin = picture(alone);
      const inOrder = (first: (turn: number) => boolean, twice: boolean) => {
        const other = clerkAtGrid(anew());
        for (const { edit, turn } of came) if (first(turn)) other.perform(edit);
        run(other.office, []);
        for (const { edit, turn } of came) if (!first(turn)) other.perform(edit);
        if (twice) run(other.office, []);
        return picture(other);
      };
      const judged = (now: Picture, twice: boolean) => {
        const orders: Picture[] = [];
        let last: Judged = { broken: [], undone: [] };
        for (let subset = (1 << turns) - 1; subset >= 0; subset -= 1) {
          orders.push(inOrder((turn) => (subset & (1 << (turn - 1))) !== 0, twice));
          last = judge(now, twin, orders, rewritten ? sheets : []);
          if (last.broken.length + last.undone.length === 0) break;
        }
        return last;
      };
      const once = judged(result, false);
      const broken = [...once.broken];
      if (once.undone.length > 0 && !tells.test(told.said) && told.threw === "")
        broken.push(...once.undone.map((what) => `left undone and not told: ${what}`));
      if (told.threw !== "") broken.push(`it threw: ${told.threw}`);
      const again = run(clerk.office, []);
      if (again.threw !== "") broken.push(`run again it threw: ${again.threw}`);
      const after = judged(picture(clerk), true);
      broken.push(...[...after.broken, ...after.undone].map((what) => `run again: ${what}`));
      const story = came.map(({ edit, place }) => `at ${place.method} ${place.nth} she ${tell(edit)}`);
      return { story: [...story, `said: ${told.said}`, `then: ${again.said}`].join("\n  "), broken };
    };
    const failed: string[] = [];
    for (const seed of histories("book", { each: SHARE })) {
      const { story, broken } = attempt(seed);
      if (broken.length > 0) failed.push([`history ${seed}`, `  ${story}`, ...broken].join("\n"));
      if (failed.length === 5) break;
    }
    expect(failed, sweepNote("laws")).toEqual([]);
  });
});
