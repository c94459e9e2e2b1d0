import fc from "fast-check";
import { expect, test } from "vitest";
import { missingParts } from "../../../src/core/award/dossier.ts";
import {
  afterEvent,
  type DossierPart,
  readDossier,
  writeDossier,
} from "../../../src/core/award/dossier-cell.ts";

test.each<[string, readonly DossierPart[]]>([
  ["", []],
  [
    "Tờ trình; ; Báo cáo",
    [
      { name: "Tờ trình", came: null, back: null },
      { name: "Báo cáo", came: null, back: null },
    ],
  ],
  ["Tờ trình (15/11/2026)", [{ name: "Tờ trình", came: "2026-11-15", back: null }]],
  ["Tờ trình (nhận ngày 5/11/2026)", [{ name: "Tờ trình", came: "2026-11-05", back: null }]],
  ["Báo cáo (mẫu số 07) (15.11.2026)", [{ name: "Báo cáo (mẫu số 07)", came: "2026-11-15", back: null }]],
  ["Báo cáo (mẫu số 07)", [{ name: "Báo cáo (mẫu số 07)", came: null, back: null }]],
  [
    "Báo cáo thành tích (trả lại 16/11/2026: thiếu xác nhận)",
    [{ name: "Báo cáo thành tích", came: null, back: { day: "2026-11-16", reason: "thiếu xác nhận" } }],
  ],
  ["Báo cáo (đã trả lại)", [{ name: "Báo cáo", came: null, back: { day: null, reason: "" } }]],
  [
    "Báo cáo (trả lại 31/2/2026, sai mẫu)",
    [{ name: "Báo cáo", came: null, back: { day: null, reason: "31/2/2026 sai mẫu" } }],
  ],
])("%s", (cell, parts) => {
  expect(readDossier(cell)).toEqual(parts);
});

test("what came and what went back, in its place", () => {
  const cell = "Tờ trình (15/11/2026); Báo cáo";
  expect(
    afterEvent(cell, "báo cáo", { kind: "back", day: "2026-11-16", reason: "thiếu (dấu); chữ ký" }),
  ).toBe("Tờ trình (15/11/2026); Báo cáo (trả lại 16/11/2026: thiếu dấu, chữ ký)");
  expect(afterEvent(cell, "Biên bản", { kind: "came", day: "2026-11-17" })).toBe(
    "Tờ trình (15/11/2026); Báo cáo; Biên bản (17/11/2026)",
  );
  expect(afterEvent(cell, "TỜ TRÌNH", { kind: "out" })).toBe("Báo cáo");
});

test("a day in brackets does not hide the paper, and what went back is missing", () => {
  expect(missingParts(["Tờ trình đề nghị khen thưởng"], "Tờ trình (15/11/2026)", [])).toEqual([]);
  expect(missingParts(["Báo cáo"], "Báo cáo (trả lại 16/11/2026: thiếu xác nhận)", [])).toEqual(["Báo cáo"]);
});

const word = fc.stringMatching(
  /^[a-zàáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]{1,6}( [a-zàáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]{1,5}){0,2}$/u,
);
const day = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10) as `${string}`);

test("what is written reads back the same", () => {
  const part = fc.record({
    name: word,
    came: fc.option(day),
    back: fc.option(fc.record({ day: fc.option(day), reason: fc.oneof(fc.constant(""), word) })),
  });
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const told = parts.map((one) => (one.back === null ? one : { ...one, came: null })) as DossierPart[];
      expect(readDossier(writeDossier(told))).toEqual(told);
    }),
  );
});
