import { chmodSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { sampleFolder } from "./sample-book.ts";
import { thidua, thiduaWith } from "./thidua.ts";

const letter = ["--paper", "cong-van-don-doc", "--campaign", "BTP-2017", "--for", "CUC-TGPL"];
/** The same as people say it. */
const named = ["--paper", "Công văn đôn đốc", "--campaign", "Phong trào thi đua ngành Tư pháp năm 2017"];

test("--for makes the paper of one unit; made again it says that nothing changed", async () => {
  const { at, book } = await sampleFolder();
  const out = join(at, "vb");
  const first = await thidua("write", book, ...letter, "--out", out);
  expect([first.code, first.err]).toEqual([0, ""]);
  const file = relative(process.cwd(), join(out, "cong-van-don-doc-BTP-2017-CUC-TGPL.docx"));
  expect(first.out).toBe(
    `Đã tạo Công văn đôn đốc · Cục Trợ giúp pháp lý · Phong trào thi đua ngành Tư pháp năm 2017: ${file}\n`,
  );
  const again = await thidua("write", book, ...named, "--for", "Cục Trợ giúp pháp lý", "--out", out);
  expect([again.code, again.out]).toEqual([0, `${first.out}  Không có gì thay đổi.\n`]);
  expect(readdirSync(out)).toEqual(["cong-van-don-doc-BTP-2017-CUC-TGPL.docx"]);
});

test("without LibreOffice --pdf says so, with exit code 1, and the .docx is there", async () => {
  const { at, book } = await sampleFolder();
  const empty = join(at, "bin");
  mkdirSync(empty);
  const out = join(at, "vb");
  const ended = await thiduaWith(empty, "write", book, ...letter, "--out", out, "--pdf");
  expect([ended.code, ended.err]).toEqual([1, ""]);
  expect(ended.out).toContain("Máy này chưa cài LibreOffice nên chưa xuất được PDF; các tệp .docx đã có.");
  expect(readdirSync(out)).toEqual(["cong-van-don-doc-BTP-2017-CUC-TGPL.docx"]);
});

/** A LibreOffice that writes, for each paper it is given, a file beside it; or nothing, with a word on stderr. */
const converter = (works: boolean): string => `#!/bin/sh
while [ $# -gt 0 ]; do
  case "$1" in
    --outdir) folder="$2"; shift ;;
    *.docx) ${works ? 'printf x > "$folder/$(basename "$1" .docx).pdf"' : 'echo "source file could not be loaded" >&2'} ;;
  esac
  shift
done
`;

test.each([
  ["each paper gets its PDF", true, 0],
  ["a paper that cannot be turned is named", false, 1],
])("with LibreOffice %s", async (_, works, code) => {
  const { at, book } = await sampleFolder();
  const bin = join(at, "bin");
  mkdirSync(bin);
  writeFileSync(join(bin, "soffice"), converter(works));
  chmodSync(join(bin, "soffice"), 0o755);
  const out = join(at, "vb");
  const path = `${bin}:/usr/bin:/bin`;
  const ended = await thiduaWith(path, "write", book, ...letter, "--out", out, "--pdf");
  expect([ended.code, ended.err]).toEqual([code, ""]);
  const name = "cong-van-don-doc-BTP-2017-CUC-TGPL";
  expect(readdirSync(out).sort()).toEqual(works ? [`${name}.docx`, `${name}.pdf`] : [`${name}.docx`]);
  if (!works)
    expect(ended.out).toContain(`Chưa xuất được PDF từ ${name}.docx. source file could not be loaded`);
});
