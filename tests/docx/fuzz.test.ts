import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decisionTags } from "../../src/core/paper/plan/tags.ts";
import { filters } from "../../src/core/paper/template/filters.ts";
import { measureForm } from "../../src/docx/form/measure-form.ts";
import { inspectTemplate, openTemplate } from "../../src/docx/template/open-template.ts";
import { inflatedSize } from "../../src/opc/inflated-size.ts";
import { cpuNow } from "../cpu-now.ts";
import { tags } from "./broken/broken-form.ts";
import { docxWith, p } from "./docx-with.ts";
import { template } from "./paper-data.ts";

/** Reads a form in every way there is; gives how long it took in milliseconds. */
function read(bytes: Uint8Array): number {
  const began = cpuNow();
  for (const { message, part } of inspectTemplate(bytes, tags, filters)) {
    expect(message).not.toMatch(/undefined|\[object/);
    expect(part).not.toBe("");
  }
  measureForm(bytes, false);
  return cpuNow() - began;
}

const SLOW = 2000;

describe("no form makes the reader throw or hang", () => {
  test("any bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 3000 }), (bytes) => read(bytes) < SLOW));
  });

  test("a sound form with some bytes changed, or cut off", () => {
    const sound = template("ke-hoach");
    const change = fc.tuple(fc.nat(sound.length - 1), fc.nat(255));
    fc.assert(
      fc.property(
        fc.array(change, { maxLength: 8 }),
        fc.nat(sound.length),
        fc.boolean(),
        (changes, end, cut) => {
          const bytes = Uint8Array.from(cut ? sound.subarray(0, end) : sound);
          for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
          return read(bytes) < SLOW;
        },
      ),
      { numRuns: 300 },
    );
  });

  test("any text in place of the body's XML", () => {
    const piece = fc.constantFrom(
      ..."<>/\"'{}#^ =&;!-?[]a|",
      "<w:p>",
      "</w:p>",
      "<w:r>",
      "</w:r>",
      "<w:t>",
      "</w:t>",
      "<w:tbl>",
      "</w:tbl>",
      "<w:tr>",
      "</w:tr>",
      "<w:tc>",
      "</w:tc>",
      "<w:document>",
      "</w:document>",
      "{#don_vi}",
      "{/don_vi}",
      "{ten_don_vi}",
      "<!--",
      "-->",
      "<![CDATA[",
      "]]>",
      "<?x",
      "&#xFFFFFFF;",
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }),
        (pieces) => read(docxWith("", { "word/document.xml": `<w:document>${pieces.join("")}` })) < SLOW,
      ),
      { numRuns: 300 },
    );
  });

  test("any tags in sound paragraphs and cells, and what is taken is filled or told", () => {
    const piece = fc.constantFrom(
      "{#don_vi}",
      "{/don_vi}",
      "{^don_vi}",
      "{#ca_nhan}",
      "{/ca_nhan}",
      "{#co_phu_luc}",
      "{/co_phu_luc}",
      "{/}",
      "{so_ky_hieu}",
      "{ho_ten}",
      "{ten_don_vi | in_hoa}",
      "{",
      "}",
      "x",
    );
    const line = fc.array(piece, { maxLength: 3 }).map((pieces) => p(pieces.join("")));
    const row = fc
      .array(line, { minLength: 1, maxLength: 3 })
      .map((cells) => `<w:tr>${cells.map((each) => `<w:tc>${each}</w:tc>`).join("")}</w:tr>`);
    const block = fc.oneof(
      line,
      fc.array(row, { minLength: 1, maxLength: 3 }).map((rows) => `<w:tbl>${rows.join("")}</w:tbl>`),
    );
    const data = {
      so_ky_hieu: "1",
      trich_yeu: "",
      ngay_ky: "",
      nguoi_ky: "",
      co_phu_luc: true,
      don_vi: [
        { ten_don_vi: "A", ca_nhan: [{ ho_ten: "B" }, { ho_ten: "C" }] },
        { ten_don_vi: "D", ca_nhan: [] },
      ],
    };
    let taken = 0;
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), (blocks) => {
        const opened = openTemplate(docxWith(blocks.join("") + p("hết")), tags, filters);
        if (!opened.ok) {
          expect(opened.problems.length).toBeGreaterThan(0);
          return;
        }
        taken += 1;
        const made = opened.render(data);
        expect(made.ok ? [] : made.problems.map(({ message }) => message)).toEqual([]);
      }),
      { numRuns: 600 },
    );
    expect(taken).toBeGreaterThan(20);
  });

  test.each([
    ["tags without end", "{a".repeat(200_000)],
    ["closing braces apart", "} ".repeat(200_000)],
    ["tags", "{so_ky_hieu}".repeat(50_000)],
    ["sections", "{#co_phu_luc}".repeat(50_000)],
    ["runs", "</w:t></w:r><w:r><w:t>{".repeat(50_000)],
    ["tables in tables", "</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>".repeat(20_000)],
    ["quotation marks", "<a \"<a '".repeat(100_000)],
    ["comments", "<!--".repeat(200_000)],
    ["brackets", "<".repeat(500_000)],
  ])("very many %s", (_name, inside) => {
    expect(read(docxWith(p(inside)))).toBeLessThan(3 * SLOW);
  });
});

test("the size of a deflated stream is counted as inflating it would tell", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("<w:p>", "a", "Thi đua ", "\0\0\0"), { maxLength: 3000 }),
      fc.integer({ min: 0, max: 9 }),
      (pieces, level) => {
        const text = Buffer.from(pieces.join(""));
        expect(inflatedSize(deflateRawSync(text, { level }), 1e6)).toBe(text.length);
      },
    ),
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
      expect(inflatedSize(bytes, 1000) ?? 0).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("a form of the decision's tags holds no problem of its own", () => {
  expect(inspectTemplate(template("quyet-dinh-ke-hoach"), decisionTags, filters)).toEqual([]);
});
