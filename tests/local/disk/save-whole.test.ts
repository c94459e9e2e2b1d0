import {
  chmodSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { keepDatedCopy } from "../../../src/local/disk/keep-copy.ts";
import { finishSave, readWhole, saveWhole } from "../../../src/local/disk/save-whole.ts";

const folder = (): string => mkdtempSync(join(tmpdir(), "thi-dua-"));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test("a new file, and one in the place of an old one with its rights", () => {
  const at = folder();
  const path = join(at, "so.xlsx");
  saveWhole(path, bytes("một"));
  chmodSync(path, 0o640);
  saveWhole(path, bytes("hai, dài hơn"));
  expect([readFileSync(path, "utf8"), statSync(path).mode & 0o777, readdirSync(at)]).toEqual([
    "hai, dài hơn",
    0o640,
    ["so.xlsx"],
  ]);
});

test("a file with a second name stays one file under both", () => {
  const at = folder();
  const [path, other] = [join(at, "so.xlsx"), join(at, "ten-khac.xlsx")];
  writeFileSync(path, "bản cũ dài hơn bản mới");
  linkSync(path, other);
  saveWhole(path, bytes("mới"));
  expect([readFileSync(other, "utf8"), statSync(path).nlink]).toEqual(["mới", 2]);
});

test.each([
  ["is read and finished from what was ready", 0, "mới, cả tệp"],
  ["is left as it is where somebody changed it since", 120, "mới, cdở dang"],
])("a file that a killed command was writing over %s", (_name, laterBy, wanted) => {
  const at = folder();
  const path = join(at, "so.xlsx");
  writeFileSync(`${path}.moi-xong`, "mới, cả tệp");
  writeFileSync(path, "mới, cdở dang");
  const now = Date.now() / 1000;
  utimesSync(path, now + laterBy, now + laterBy);
  expect(Buffer.from(readWhole(path)).toString()).toBe(wanted);
  finishSave(path);
  expect([readFileSync(path, "utf8"), readdirSync(at)]).toEqual([wanted, ["so.xlsx"]]);
});

test("where it cannot be written the old file is whole and no draft is left", () => {
  const at = folder();
  const path = join(at, "so.xlsx");
  writeFileSync(path, "cũ");
  // A folder in the place of the draft: nothing can be written there.
  symlinkSync(join(at, "khong", "co"), `${path}.moi`);
  saveWhole(path, bytes("mới"));
  expect(readFileSync(path, "utf8")).toBe("mới");
  expect(() => saveWhole(join(at, "khong", "so.xlsx"), bytes("x"))).toThrow("ENOENT");
  expect(readdirSync(at)).toEqual(["so.xlsx"]);
});

test("copies with a moment in their name do not cover each other", () => {
  const at = folder();
  const path = join(at, "Sổ của Sở.xlsx");
  writeFileSync(path, "gốc");
  const now = new Date(2026, 2, 5, 8, 7).getTime();
  expect(
    [keepDatedCopy(path, now), keepDatedCopy(path, now)].map((copy) => copy.slice(at.length + 1)),
  ).toEqual(["Sổ của Sở (bản gốc 2026-03-05 0807).xlsx", "Sổ của Sở (bản gốc 2026-03-05 0807 2).xlsx"]);
});
