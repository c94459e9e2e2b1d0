import { expect, test } from "vitest";
import { sampleFile } from "../sample-file.ts";
import { openedSession } from "./opened-session.ts";

test("each tab has the colour of its group at once, before anybody reads its cells, and keeps it once they are read", async () => {
  const opened = await openedSession(await sampleFile());
  const { tabs, window } = await opened.enter("an@sotuphap.vn");
  const colours = (of: typeof tabs): readonly string[] =>
    of.filter(({ hidden }) => !hidden).map(({ name, colour }) => `${name} ${colour}`);
  const shown = colours(tabs);
  expect(shown).toContain("Đơn vị 1A73E8");
  expect(shown.filter((each) => each.endsWith("undefined"))).toEqual([]);
  for (const { id } of tabs) await opened.rows(window, id);
  expect(colours((await opened.enter("binh@sotuphap.vn")).tabs)).toEqual(shown);
});
