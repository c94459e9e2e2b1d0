import fc from "fast-check";
import { strFromU8, unzipSync, zipSync } from "fflate";
import PizZip from "pizzip";
import { expect, test } from "vitest";
import { openPackage } from "../../src/opc/opc-package.ts";
import { zipDirectory } from "../../src/opc/zip-directory.ts";
import { zipOf } from "../docx/docx-with.ts";

const TYPES = "[Content_Types].xml";

test("any texts put into a package are read there by us and by others, the other parts as they were", () => {
  const texts = fc.dictionary(
    fc.constantFrom("word/document.xml", "word/header1.xml", "docProps/app.xml"),
    fc.string({ unit: "grapheme", maxLength: 2000 }),
  );
  fc.assert(
    fc.property(texts, texts, (own, changed) => {
      const before = { "customXml/item1.xml": "<a/>", ...own, [TYPES]: "<Types/>" };
      const there = Object.fromEntries(Object.entries(changed).filter(([path]) => path in before));
      const bytes = openPackage(zipOf(before)).withParts(new Map(Object.entries(there)));
      const wanted = Object.entries({ ...before, ...there });
      const [ours, theirs] = [openPackage(bytes), unzipSync(bytes)];
      const peer = new PizZip(bytes, { checkCRC32: true });
      expect(ours.paths[0]).toBe(TYPES);
      expect([...ours.paths].sort()).toEqual(wanted.map(([path]) => path).sort());
      for (const [path, text] of wanted) {
        expect(ours.text(path)).toBe(text);
        expect(strFromU8(theirs[path] ?? new Uint8Array())).toBe(text);
        expect(peer.file(path)?.asText()).toBe(text);
      }
    }),
    { numRuns: 60 },
  );
});

test("what is not changed is copied as it is packed, a folder's own entry is left out, a name keeps its bytes", () => {
  const zip = zipSync({
    [TYPES]: new Uint8Array(3),
    "word/": new Uint8Array(),
    "word/media/ảnh.png": [Uint8Array.from({ length: 3000 }, (_, index) => index % 7), { level: 9 }],
    "word/stored.bin": [Uint8Array.of(1, 2, 3), { level: 0 }],
  });
  const listed = zipDirectory(zip) ?? [];
  const copied = zipDirectory(openPackage(zip).withParts(new Map())) ?? [];
  const shape = ({ name, utf8, deflated, crc, packed, unpacked }: (typeof listed)[number]) =>
    [name, utf8, deflated, crc, packed, unpacked] as const;
  expect(copied.map(shape)).toEqual(listed.filter(({ name }) => name !== "word/").map(shape));
  expect(unzipSync(openPackage(zip).withParts(new Map()))["word/media/ảnh.png"]).toHaveLength(3000);
});

test("a text that is not there is empty, bytes that are no zip are told by a throw", () => {
  expect(openPackage(zipOf({ a: "x" })).text("b")).toBe("");
  expect(() => openPackage(Uint8Array.of(1, 2, 3))).toThrow("no whole zip");
});
