import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import type { SourceLine } from "../../src/core/reader/lines/line.ts";
import { readSource } from "../core/reader/stated.ts";
import { openStage } from "./open-page.ts";

const root = join(import.meta.dirname, "../..");
const fixture = (name: string): string =>
  readFileSync(join(root, `tests/fixtures/clipboard/${name}`), "utf8");

let page: Page;

beforeAll(async () => {
  const { outputFiles } = await build({
    entryPoints: [join(root, "src/ui/reading/clipboard-lines.ts")],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "Clipboard",
    target: "es2020",
  });
  page = (await openStage()).page;
  await page.goto("about:blank");
  await page.evaluate(`${outputFiles[0]?.text ?? ""};window.linesOf = Clipboard.clipboardLines`);
  return () => page.close();
});

const linesOf = (html: string): Promise<readonly SourceLine[]> =>
  page.evaluate((text) => {
    const read = Reflect.get(window, "linesOf") as (html: string) => readonly SourceLine[];
    return read(text);
  }, html);

/** A line as one is told apart here: “** …” for bold, “note: …” for what stands beside. */
const told = ({ text, strong, beside }: SourceLine): string =>
  `${beside === undefined ? "" : `${beside}: `}${strong === true ? "** " : ""}${text}`;
const toldOf = async (html: string): Promise<readonly string[]> => (await linesOf(html)).map(told);

const names = ["word-plan", "word-decision", "word-letter", "docs-plan", "docs-decision", "docs-letter"];

/** What a fixture comes to, looked through by hand; breaks and tabs inside a line are drawn. */
const expected = (name: string): readonly string[] =>
  fixture(`${name}.txt`)
    .trimEnd()
    .split("\n")
    .map((line) => line.replace(/⏎/gu, "\n").replace(/⇥/gu, "\t"));

test.each(names)("%s is taken apart line by line", async (name) => {
  expect(await toldOf(fixture(`${name}.html`))).toEqual(expected(name));
});

test.each([
  ["word-plan", "45/KH-STP", "Kế hoạch", "Trần Văn Lâm", ["2024-02-15"]],
  ["word-decision", "45/QĐ-STP", "Quyết định", "Trần Văn Lâm", ["2024-06-30"]],
  ["word-letter", "45/STP-VP", "Công văn", "Trần Văn Lâm", ["2024-02-20"]],
  ["docs-plan", "07/KH-PTP", "Kế hoạch", "Lê Thị Hoa", ["2025-03-15"]],
  ["docs-decision", "07/QĐ-PTP", "Quyết định", "Lê Thị Hoa", []],
  ["docs-letter", "07/PTP-TĐKT", "Công văn", "Lê Thị Hoa", ["2025-06-10"]],
])("%s states what it states on paper", async (name, number, kind, signer, deadlines) => {
  const reading = readSource(await linesOf(fixture(`${name}.html`)));
  expect([reading.number?.value, reading.kind?.value, reading.signers[0]?.name]).toEqual([
    number,
    kind,
    signer,
  ]);
  expect(reading.deadlines.map(({ nominal }) => nominal)).toEqual(deadlines);
  expect(reading.recipients.at(-1)?.purpose).toBe("lưu");
  expect(reading.unsure.filter(({ what }) => what === "đoạn")).toEqual([]);
});

test.each<[string, string, readonly string[]]>([
  ["plain text", "a<br>b", ["a\nb"]],
  ["numbers as a list says", '<ol type="I" start="3"><li>a<li value="7">b</ol>', ["III. a", "VII. b"]],
  ["a list in a list", "<ol><li>a<ol><li>b</li></ol></li><li>c</li></ol>", ["1. a", "1.1. b", "2. c"]],
  ["bullets", "<ul><li>a<ul><li>b</ul></ul>", ["- a", "- b"]],
  ["an item of two paragraphs", "<ol><li><p>a</p><p>b</p></li></ol>", ["1. a", "b"]],
  ["a piece of a list", "<li>a</li>", ["a"]],
  ["an empty item of Word's", '<p><span style="mso-list:Ignore">1.</span>&nbsp;</p><p>b</p>', ["b"]],
  ["a frame", "<table><tr><td><p>a</p><table><tr><td>b<td>c</table></table>", ["a", "b | c"]],
  [
    "a caption and rows of one cell",
    "<table><caption>t</caption><tr><td>a<tr><td>b<td>c</table>",
    ["t", "a", "b | c"],
  ],
  ["blanks as a browser shows them", "<p> a \n <b> b</b>  c&nbsp;&nbsp; d </p>", ["a b c   d"]],
  ["bold that is not", '<h1><span style="font-weight:400">a</span></h1><p><b>b</b></p>', ["a", "** b"]],
  ["nothing", "", []],
])("%s", async (_name, html, lines) => {
  expect(await toldOf(html)).toEqual(lines);
});

test("nothing in the clipboard is run, loaded or shown", async () => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const html = `<base href="http://dich.test/"><link rel=stylesheet href="http://dich.test/a.css"><meta http-equiv=refresh content="0;url=http://dich.test/">
    <style>@import url(http://dich.test/b.css); p { background: url(http://dich.test/c.png) }</style>
    <script>window.ran = 1</script><img src="http://dich.test/d.png" onerror="window.ran = 2"><svg onload="window.ran = 3"><text>s</text></svg>
    <p onclick="window.ran = 4" style="background:url(http://dich.test/e.png)">chữ<iframe src="http://dich.test/f" srcdoc="<script>parent.ran = 5</script>"></iframe>
    <object data="http://dich.test/g"></object><video src="http://dich.test/h" autoplay></video><details open ontoggle="window.ran = 6"></details></p>
    <form action="http://dich.test/"><input autofocus onfocus="window.ran = 7"></form><a href="javascript:window.ran = 8">liên kết</a>`;
  expect(await toldOf(html)).toEqual(["chữ", "liên kết"]);
  await page.waitForTimeout(200);
  expect(await page.evaluate("window.ran")).toBeUndefined();
  expect(asked).toEqual([]);
});

test("however deep and however long, it ends", async () => {
  expect(await toldOf(`${"<div><ol><li>".repeat(3000)}x`)).toHaveLength(1);
  expect(await toldOf(`<p>${"<b>a </b>".repeat(50_000)}`)).toHaveLength(1);
});
