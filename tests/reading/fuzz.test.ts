import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readFile } from "../../src/reading/read-any-file.ts";
import { template } from "../docx/paper-data.ts";
import { runs } from "../sweep.ts";

/** Reads it; what cannot be read is told in sentences, the last of which says what to do. */
async function told(name: string, bytes: Uint8Array): Promise<void> {
  const answer = await readFile(name, bytes);
  if (answer.ok) expect(answer.json).toContain("paragraphs");
  else expect(answer.why).toMatch(/Hãy |dùng|chọn/u);
}

const anyName = fc.constantFrom("a.docx", "a.txt", "a.md", "a.pdf", "a.doc", "a");
const start = fc.constantFrom(
  "",
  "%PDF-1.7\n",
  "PK\u0003\u0004",
  "{\\rtf1",
  "<html>",
  "\u00ff\u00fe",
  "\u00fe\u00ff",
  "\u00d0\u00cf\u0011\u00e0",
);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test("any bytes under any name", async () => {
  await fc.assert(
    fc.asyncProperty(anyName, start, fc.uint8Array({ maxLength: 600 }), async (name, first, bytes) => {
      await told(name, Uint8Array.from([...latin(first), ...bytes]));
    }),
    { numRuns: runs(1000) },
  );
});

const pdf = readFileSync(join(import.meta.dirname, "../fixtures/pdf/lich-cong-tac-BTP-2017.pdf"));
test.each([
  ["a.docx", template("ke-hoach"), 400],
  ["a.pdf", pdf, 80],
])("a sound %s with some bytes changed, or cut off", async (name, sound, many) => {
  const change = fc.tuple(fc.nat(sound.length - 1), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(
      fc.array(change, { maxLength: 8 }),
      fc.nat(sound.length),
      fc.boolean(),
      async (changes, end, cut) => {
        const bytes = Uint8Array.from(cut ? sound.subarray(0, end) : sound);
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
        await told(name, bytes);
      },
    ),
    { numRuns: runs(many) },
  );
});
