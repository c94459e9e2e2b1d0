import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { store } from "../../../src/local/book/model/cells.ts";
import { thidua } from "../../cli/thidua.ts";
import { columnOf, rowsOf, rowWhere, sheetOf } from "../grid.ts";
import { LAN, pushed, setUp, setUpOffice } from "../office.ts";
import { changes, pictureOf } from "../picture.ts";

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, "../../../package.json"), "utf8")) as {
  readonly version: string;
};

test("the version of package.json stands at the head of the bundle and of the command line", async () => {
  expect(pushed("Code.js").split("\n")[0]).toContain(`Sổ Thi đua ${version}. `);
  expect(await thidua("--version")).toEqual({ code: 0, out: `${version}\n`, err: "" });
});

test("the last line of the guide tells it, and setting up an older book writes that cell alone", async () => {
  const { book, ...office } = await setUpOffice();
  expect(rowsOf(book, "Hướng dẫn").at(-1)).toMatchObject({
    Việc: "Phiên bản",
    "Cách làm": `Sổ Thi đua ${version}`,
  });
  const before = pictureOf(book, ["Nhật ký"]);
  const at = rowWhere(book, "Hướng dẫn", "Việc", "Phiên bản");
  store(sheetOf(book, "Hướng dẫn"), at, columnOf(book, "Hướng dẫn", "Cách làm"), "Sổ Thi đua 0.1.0");
  expect(changes(before, pictureOf(book, ["Nhật ký"]))).toEqual([
    expect.stringContaining(version),
    expect.stringContaining("0.1.0"),
  ]);
  setUp(office.clerk(LAN, {}));
  expect(changes(before, pictureOf(book, ["Nhật ký"]))).toEqual([]);
});
