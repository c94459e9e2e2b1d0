import { readFileSync } from "node:fs";
import { getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, expect, test } from "vitest";
import { LAN, newOffice } from "../bundle/office.ts";
import { openStage, type Stage } from "./open-page.ts";

const guide = readFileSync("docs/huong-dan-don-vi.md", "utf8");

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.page.close());

/** Its few marks as HTML: headings, lists, paragraphs, bold words. */
function asHtml(text: string): string {
  const blocks = text.trim().split(/\n(?=\n|#|\d+\. )\n?/u);
  const bold = (line: string): string =>
    line.replace(/\*\*([^*]+)\*\*/gu, "<b>$1</b>").replace(/\n\s*/gu, " ");
  return blocks
    .map((block) => {
      const [, marks = "", heading = ""] = /^(#+) (.*)$/u.exec(block) ?? [];
      if (marks !== "") return `<h${marks.length}>${bold(heading)}</h${marks.length}>`;
      return /^\d+\. /u.test(block)
        ? `<p style="margin-left:6mm">${bold(block)}</p>`
        : `<p>${bold(block)}</p>`;
    })
    .join("\n");
}

test("the guide of a unit's clerk fits on one A4 sheet, as an office prints it", async () => {
  const style =
    "body{font:13pt/1.2 'Times New Roman',serif}h1{font-size:15pt}h2{font-size:13pt}p{margin:1.5mm 0}";
  await stage.page.setContent(`<html lang="vi"><style>${style}</style><body>${asHtml(guide)}</body></html>`);
  const margin = { top: "20mm", bottom: "20mm", left: "30mm", right: "15mm" };
  const bytes = await stage.page.pdf({ format: "A4", margin });
  const { numPages } = await getDocumentProxy(new Uint8Array(bytes));
  expect(numPages).toBe(1);
});

test("it names no code, and of the menu only what there is", async () => {
  expect(guide).not.toMatch(/⚙|`|\b[A-ZĐ]{2,}-[\dA-ZĐ]/u);
  const named = [...guide.matchAll(/Thi đua › ([^*]+)\*\*/gu)].map(([, caption = ""]) => caption);
  expect(named).not.toEqual([]);
  const menu = JSON.stringify((await newOffice()).clerk(LAN, {}).menu());
  expect(named.filter((caption) => !menu.includes(`"${caption}"`))).toEqual([]);
});
