import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { noteMarker, ownNote, withOurNote } from "../../../src/core/table/note.ts";

const ours = "• lỗi: Thiếu “Tên”.";

describe("our text under the clerk's own", () => {
  test.each([
    ["", `${noteMarker}\n${ours}`],
    ["Hỏi chị Lan", `Hỏi chị Lan\n\n${noteMarker}\n${ours}`],
    [`Hỏi chị Lan\n\n${noteMarker}\nđiều cũ`, `Hỏi chị Lan\n\n${noteMarker}\n${ours}`],
    [`${noteMarker}\nđiều cũ`, `${noteMarker}\n${ours}`],
    [`Hỏi chị Lan${noteMarker}\nđiều cũ`, `Hỏi chị Lan\n\n${noteMarker}\n${ours}`],
  ])("%j becomes %j", (note, expected) => expect(withOurNote(note, ours)).toBe(expected));

  test.each(["", "Hỏi chị Lan", "Hỏi chị Lan\n", "\n\n"])("nothing of ours leaves %j alone", (note) =>
    expect(withOurNote(note, "")).toBe(note),
  );
});

const lines = fc
  .array(fc.oneof(fc.constant("\n"), fc.string({ unit: "grapheme" })), { maxLength: 8 })
  .map((parts) => parts.join(""))
  .filter((note) => !note.includes(noteMarker));

test("ours put there and taken away again gives the clerk's note back to the letter", () => {
  fc.assert(
    fc.property(lines, fc.string({ minLength: 1 }), (note, text) => {
      expect(ownNote(withOurNote(note, text))).toBe(note);
      expect(withOurNote(withOurNote(note, text), "")).toBe(note);
    }),
  );
});

test("ours put there twice stands there once", () => {
  fc.assert(
    fc.property(lines, fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (note, first, second) => {
      expect(withOurNote(withOurNote(note, first), second)).toBe(withOurNote(note, second));
    }),
  );
});
