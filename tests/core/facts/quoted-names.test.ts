import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compareNames, namesOf, quotedNames } from "../../../src/core/facts/quoted-names.ts";

const name = "Ngành Tư pháp chung tay vì người nghèo – Không để ai bị bỏ lại phía sau";
const compare = (quote: string, title = name): ReturnType<typeof compareNames> => {
  const [one] = namesOf({ title, theme: "" });
  return one === undefined ? undefined : compareNames(quote, one);
};

test.each([name, name.normalize("NFD"), name.toUpperCase(), name.replace("–", "-"), name.replace(" –", ",")])(
  "%j is the name",
  (quote) => expect(compare(quote)).toBe("same"),
);

test.each([
  [
    "Ngành Tư pháp chung tay vì người nghèo – Không ai bị bỏ lại phía sau",
    "… chung tay vì người nghèo – Không ai bị bỏ lại phía sau",
    "… chung tay vì người nghèo – Không để ai bị bỏ lại phía sau",
  ],
  [
    "Ngành Tư pháp chung sức vì người nghèo – Không để ai bị bỏ lại phía sau",
    "Ngành Tư pháp chung sức vì người nghèo – Không để ai …",
    "Ngành Tư pháp chung tay vì người nghèo – Không để ai …",
  ],
  [
    "Tư pháp chung tay vì người nghèo – Không để ai bị bỏ lại phía sau",
    "Tư pháp chung tay vì người …",
    "Ngành Tư pháp chung tay vì người …",
  ],
])("%j is a slip", (quote, here, there) => expect(compare(quote)).toEqual({ here, there }));

test.each([
  ["Ngành Tư pháp chung sức, góp phần xây dựng nông thôn mới", name],
  [
    "Ngành Tư pháp Quảng Bình chung sức xây dựng nông thôn mới",
    "Ngành Tư pháp chung sức xây dựng nông thôn mới",
  ],
  ["Thi đua hoàn thành xuất sắc nhiệm vụ năm 2016", "Thi đua hoàn thành xuất sắc nhiệm vụ năm 2017"],
  ["Người tốt, việc tốt", "Người tốt việc hay"],
  ["", name],
])("%j is another name than %j", (quote, title) => expect(compare(quote, title)).toBeUndefined());

test.each([
  ['“một”, "hai" và “ba”', ["một", "hai", "ba"]],
  ["“chung tay giảm nghèo, “học tập”", ["học tập"]],
  [`“${"x".repeat(500)}”`, []],
])("the quotations of %j", (text, names) => {
  expect(quotedNames(text).map((one) => one.name)).toEqual(names);
  for (const one of quotedNames(text)) expect(text.slice(one.index).startsWith(one.name)).toBe(true);
});

test("a title that quotes goes by what it quotes", () => {
  const of = (title: string, theme = ""): readonly string[] =>
    namesOf({ title, theme }).map((one) => one.name);
  expect(of("Phong trào “Không để ai bị bỏ lại phía sau”", "Chủ đề")).toEqual([
    "Không để ai bị bỏ lại phía sau",
    "Chủ đề",
  ]);
  expect(of("")).toEqual([]);
});

test("a name is always itself, and never compared into a throw", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (a, b) => {
      const [one] = namesOf({ title: "", theme: a });
      if (one === undefined) return;
      expect(compareNames(a, one)).toBe("same");
      compareNames(b, one);
    }),
  );
});
