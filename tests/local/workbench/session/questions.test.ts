import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openBook } from "../../../../src/local/book/read/open-book.ts";
import type { Answered } from "../../../../src/local/workbench/protocol.ts";
import type { Asked } from "../../../../src/local/workbench/session/calls.ts";
import { askAt, type Questions } from "../../../../src/local/workbench/session/commands.ts";
import { type Request, startPump } from "../../../../src/local/workbench/session/pump.ts";
import type { Session } from "../../../../src/local/workbench/session/session.ts";
import { sampleFile } from "../sample-file.ts";
import { type OpenedSession, openedSession, tabNamed, textAt, wellOf } from "./opened-session.ts";

const unchanged = { tabs: [], strip: false, beside: false, protections: false };

/** The question on a window that waits for its answer. */
function asked({ heard }: OpenedSession, window: string): number {
  const alert = heard.flatMap(({ told, window: to }) =>
    to === window && told.tells === "alert" && told.question ? [told.alert] : [],
  );
  return alert.at(-1) ?? -1;
}

const said = ({ heard }: OpenedSession, window: string): readonly string[] =>
  heard.flatMap(({ told, window: to }) => (to === window && told.tells === "toast" ? [told.message] : []));

/** *Cụm theo năm* of the sample office asks before it writes the clusters of a new year. */
async function twoAtDesk() {
  const path = await sampleFile();
  const opened = await openedSession(path);
  const [an, binh] = [await opened.enter("an@sotuphap.vn"), await opened.enter("binh@sotuphap.vn")];
  return { path, opened, an, binh, sheet: tabNamed(an, "Đơn vị") };
}

test("a script waits for the answer, and what others type meanwhile is answered and kept", async () => {
  const { path, opened, an, binh, sheet } = await twoAtDesk();
  const answers: Answered<unknown>[] = [];
  opened.meanwhile.push(
    () =>
      opened.request(
        binh.window,
        "type",
        { blocks: [{ sheet, row: 95, rowIds: [null], column: 2, texts: [["Gõ khi An đang được hỏi"]] }] },
        (answer) => answers.push(answer),
      ),
    () => {
      // Answered and on the disk before An says a word.
      expect(answers).toEqual([{ ok: true, value: { row: 95 } }]);
      return opened.request(an.window, "answer", { alert: asked(opened, an.window), yes: true });
    },
  );
  expect(await opened.call(an.window, "menu", { function: "clusters" })).toEqual({ ok: true, value: {} });
  expect(opened.meanwhile).toEqual([]);
  expect(said(opened, an.window).join()).toMatch(/cụm/iu);
  expect(said(opened, binh.window)).toEqual([]);
  const book = await openBook(readFileSync(path));
  expect(textAt(await opened.rows(an.window, sheet), 95, 2)).toBe("Gõ khi An đang được hỏi");
  expect(book.sheetByName("Đơn vị")?.rows[94]?.values[1]).toBe("Gõ khi An đang được hỏi");
});

test("a window that closes answers no", async () => {
  const { opened, an } = await twoAtDesk();
  opened.meanwhile.push(() => {
    opened.session.gone(an.window);
    return undefined;
  });
  expect(await opened.call(an.window, "menu", { function: "clusters" })).toMatchObject({ ok: true });
  expect(said(opened, an.window).join()).not.toMatch(/đã ghi/iu);
});

test("nobody else answers a question, and one who is asked starts nothing else", async () => {
  const { opened, an, binh } = await twoAtDesk();
  const answers: Answered<unknown>[] = [];
  opened.meanwhile.push(
    () => opened.request(binh.window, "answer", { alert: asked(opened, an.window), yes: true }),
    () => opened.request(an.window, "menu", { function: "check" }, (answer) => answers.push(answer)),
    () => opened.request(an.window, "answer", { alert: asked(opened, an.window), yes: false }),
  );
  wellOf(await opened.call(an.window, "menu", { function: "clusters" }));
  // The answer of another one ended no wait: all three were served.
  expect(opened.meanwhile).toEqual([]);
  expect(answers).toEqual([{ ok: false, message: "Có một câu hỏi đang đợi. Trả lời câu hỏi đó trước." }]);
});

test("who wants to do the same while the book is held for the asked one is told so", async () => {
  const { opened, an, binh } = await twoAtDesk();
  const answers: Answered<unknown>[] = [];
  opened.meanwhile.push(
    () => opened.request(binh.window, "menu", { function: "clusters" }, (answer) => answers.push(answer)),
    () => opened.request(an.window, "answer", { alert: asked(opened, an.window), yes: false }),
  );
  wellOf(await opened.call(an.window, "menu", { function: "clusters" }));
  expect(answers).toEqual([{ ok: true, value: {} }]);
  expect(said(opened, binh.window).join()).toMatch(/người khác|lệnh khác|đang/u);
});

test("an answer for the outer question that comes while an inner one waits is kept", async () => {
  const asks: number[] = [];
  const ended: string[] = [];
  const coming: (() => Request)[] = [];
  const questions: Questions = { open: new Map(), next: () => asks.push(0) };
  const desk = { waiting: 0, tell: () => undefined, seen: { changes: () => unchanged }, watched: new Set() };
  const asker = (name: string) => ({ name, windows: [name], asked: undefined });
  const begin: Session["begin"] = (window = "", call) => {
    if (call.name === "answer") {
      const question = questions.open.get(call.asks.alert);
      if (question !== undefined) question.answer = call.asks.yes;
      return { ok: true, value: {} };
    }
    const wait = (until: () => boolean): void => pump.meanwhile(until, () => coming.shift()?.());
    const yes = askAt(desk as never, asker(window) as never, questions, { title: "", message: "" }, wait);
    ended.push(`${window}: ${yes}`);
    return { ok: true, value: {} };
  };
  const pump = startPump({ begin, owes: () => false } as Partial<Session> as Session, 1_000_000);
  const request = (window: string, call: Asked): Request => ({ window, call, reply: () => undefined });
  coming.push(
    () => request("binh", { name: "menu", asks: { function: "x" } }),
    () => request("an", { name: "answer", asks: { alert: 1, yes: true } }),
    () => request("binh", { name: "answer", asks: { alert: 2, yes: false } }),
  );
  pump.take(request("an", { name: "menu", asks: { function: "x" } }));
  expect(ended).toEqual(["binh: false", "an: true"]);
});
