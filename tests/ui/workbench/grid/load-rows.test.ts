import { describe, expect, it } from "vitest";
import type { RowShown } from "../../../../src/local/workbench/protocol.ts";
import { rowLoader } from "../../../../src/ui/workbench/grid/sheet/load-rows.ts";

/** A server that answers when it is told to. */
function server(rows: number) {
  const asked: { readonly from: number; readonly to: number; readonly answer: () => void }[] = [];
  const came: number[] = [];
  const loader = rowLoader({
    rows,
    ask: (from, to) =>
      new Promise<readonly RowShown[]>((resolve) => {
        asked.push({ from, to, answer: () => resolve([{ row: from, cells: [] }]) });
      }),
    came: (told) => came.push(...told.map(({ row }) => row)),
  });
  const answerAll = async (): Promise<void> => {
    for (let at = 0; at < asked.length; at += 1) {
      asked[at]?.answer();
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  return { asked, came, loader, answerAll };
}

describe("rows on their way", () => {
  it("asks for each piece once, what is wanted first, and the rest behind it", async () => {
    const { asked, loader, answerAll } = server(1000);
    loader.want(400, 460);
    loader.want(430, 440);
    expect(asked.map(({ from, to }) => [from, to])).toEqual([
      [301, 450],
      [451, 600],
    ]);
    const all = loader.all();
    await answerAll();
    await all;
    const rows = asked.map(({ from, to }) => to - from + 1).reduce((sum, each) => sum + each);
    expect(rows).toBe(1000);
  });

  it("asks anew for a piece in which something changed while it was on its way", async () => {
    const { asked, came, loader, answerAll } = server(100);
    const there = loader.need(1, 100);
    loader.told([50]);
    await answerAll();
    await there;
    expect(asked).toHaveLength(2);
    expect(came).toEqual([1]);
  });

  it("asks again for what may look otherwise, once it is wanted", async () => {
    const { asked, loader, answerAll } = server(450);
    const all = loader.all();
    await answerAll();
    await all;
    const before = asked.length;
    loader.stale();
    expect(asked).toHaveLength(before);
    loader.want(10, 40);
    expect(asked.slice(before).map(({ from, to }) => [from, to])).toEqual([[1, 150]]);
    // And what is on its way comes twice: the first answer may be older.
    loader.stale();
    await answerAll();
    expect(asked.slice(before)).toHaveLength(2);
  });

  it("takes nothing in once it is stopped", async () => {
    const { came, loader, answerAll } = server(100);
    const there = loader.need(1, 100);
    loader.stop();
    await answerAll();
    await there;
    expect(came).toEqual([]);
  });
});
