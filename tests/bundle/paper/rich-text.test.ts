import type { RichTextRun } from "hucre";
import { expect, test } from "vitest";
import { partOf } from "../../docx/docx-with.ts";
import { columnOf, rowsOf, sheetOf } from "../grid.ts";
import { asked, LAN, sampleOffice } from "../office.ts";

test("bold and italic of a cell are printed, in the look of its paragraph, and make no paper old", async () => {
  const office = await sampleOffice();
  const { book, hand, clerk, drive } = office;
  const at = rowsOf(book, "Nội dung").findIndex(
    (row) => row["Phong trào"] === "QB-2017" && row["Cấp"] === "gạch -",
  );
  const column = columnOf(book, "Nội dung", "Nội dung");
  hand.type("Nội dung", at + 2, column, "Phát huy tinh thần Đoàn kết của toàn ngành;");
  const row = sheetOf(book, "Nội dung").rows[at + 1];
  if (row === undefined) throw new Error("the row was just typed");
  const richText = [
    { text: "Phát huy " },
    { text: "tinh thần", font: { italic: true } },
    { text: " " },
    { text: "Đoàn kết", font: { bold: true } },
    { text: " của toàn ngành;" },
  ];
  row.runs = new Map<number, readonly RichTextRun[]>(row.runs ?? []).set(column - 1, richText);
  const lan = clerk(LAN, {});
  asked(lan, { verb: "paper.write", paper: "ke-hoach", campaign: "QB-2017", subject: "", replace: false });
  expect(lan.meter().calls["Range.getRichTextValues"]).toBe(1);
  const xml = partOf(drive.files.get("ke-hoach-QB-2017.docx") ?? new Uint8Array(), "word/document.xml");
  const paragraph = xml.split("</w:p>").find((part) => part.includes("Phát huy ")) ?? "";
  const runs = [...paragraph.matchAll(/<w:r>.*?<\/w:r>/gs)].map(([run]) => [
    run.replace(/<[^>]*>/g, ""),
    /<w:b\/>/.test(run),
    /<w:i\/>/.test(run),
  ]);
  expect(runs.filter(([text]) => String(text).trim() !== "" && text !== "-")).toEqual([
    ["Phát huy ", false, false],
    ["tinh thần", false, true],
    ["Đoàn kết", true, false],
    [" của toàn ngành;", false, false],
  ]);
  expect(/[\ue000-\uf8ff]/u.test(xml)).toBe(false);
  lan.call("check");
  expect(rowsOf(book, "Sổ văn bản").map((each) => each["⚙Trạng thái"])).toEqual(["dự thảo"]);
});
