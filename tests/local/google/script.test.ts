import vm from "node:vm";
import { expect, test } from "vitest";
import { openBook } from "../../../src/local/book/read/open-book.ts";
import { scriptOf } from "../../../src/local/google/script.ts";
import { type Host, START, tinyHost } from "../tiny-host.ts";

const text = `
let loads = 0;
loads += 1;
function who() {
  const now = Date.now();
  return [Session.getEffectiveUser().getEmail(), now, typeof Drive].join();
}
function keep() { globalThis.kept = "trước"; }
function sees() { return typeof kept; }
function loaded() { return loads; }
function look() {
  const before = who();
  const cells = SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1, 1, 1).getValues();
  const day = Utilities.parseDate("05/3/2026", "Asia/Ho_Chi_Minh", "dd/MM/yyyy");
  return [before, who(), String(cells instanceof Array && day instanceof Date)].join(" | ");
}`;

const shared = scriptOf(text);

async function clerk(user: string, options: Parameters<typeof tinyHost>[2]): Promise<Host> {
  return tinyHost(await openBook(undefined), {}, { user, script: shared, ...options });
}

test("hosts that share a script see their own user, clock and services", async () => {
  const lan = await clerk("lan", {});
  const minh = await clerk("minh", { now: () => START + 5, drive: undefined });
  expect(lan.call("who")).toBe(`lan,${START},object`);
  expect(minh.call("who")).toBe(`minh,${START + 5},undefined`);
  expect(String(lan.call("who"))).toMatch(/^lan,\d+,object$/u);
});

test("a clerk who acts in the middle of another's run has her own globals, and the other keeps his", async () => {
  const minh = await clerk("minh", { now: () => START + 5, drive: undefined });
  const heard: unknown[] = [];
  const edit = (): void => {
    heard.push(minh.call("look"), minh.call("loaded"));
  };
  const lan = await clerk("lan", { faults: [{ method: "Range.getValues", nth: 1, edit }] });
  const said = String(lan.call("look")).split(" | ");
  expect([said[0], said[1]?.replace(/\d{13}/u, "…"), said[2]]).toEqual([
    `lan,${START},object`,
    "lan,…,object",
    "true",
  ]);
  expect(String(heard[0]).split(" | ").at(-1)).toBe("true");
  expect(String(heard[0])).not.toContain("lan");
  expect(heard[1]).toBe(1);
});

test("a global that a run leaves is not there for the next", async () => {
  const lan = await clerk("lan", {});
  lan.call("keep");
  expect(lan.call("sees")).toBe("undefined");
  expect((await clerk("minh", {})).call("sees")).toBe("undefined");
});

test("loading is done once for all hosts", async () => {
  let now = 0;
  const counted = scriptOf("let n = Date.now(); function main() { return n; }");
  const at = async (): Promise<unknown> =>
    tinyHost(await openBook(undefined), {}, { script: counted, now: () => ++now }).call("main");
  expect(await at()).toBe(await at());
});

test("what was compiled before gives the same answers, and what is no such thing is passed over", async () => {
  const main = "function main() { return Date.now(); }";
  const kept = new vm.Script(main, { filename: "Code.js" }).createCachedData();
  for (const compiled of [kept, Buffer.from("of another V8")]) {
    const host = tinyHost(await openBook(undefined), {}, { script: scriptOf(main, compiled) });
    expect(host.call("main")).toBe(START);
  }
});
