import { expect, test } from "vitest";
import { rowHeight } from "../../src/xlsx/row-height.ts";

const columns = [{ width: 4, hidden: true }, { width: 20 }, { width: 40 }];
const cell = (value: string, look = {}) => ({ value, look });
const long = "Số hóa sổ hộ tịch đang lưu giữ tại Ủy ban nhân dân cấp xã trong năm 2026";

test.each([
  ["an empty row", [], 17],
  ["one line", [undefined, cell("ngắn", { wrap: true })], 17],
  ["what does not wrap", [undefined, cell(long)], 17],
  [
    "what wraps, in a narrow column and in a wide one",
    [undefined, cell(long, { wrap: true }), cell(long, { wrap: true })],
    58,
  ],
  ["lines of the text itself", [undefined, cell("a\nb\n\nc", { wrap: true })], 58],
  ["a larger size", [undefined, cell("ngắn", { size: 16 })], 23],
  ["the hidden column does not count", [cell(long.repeat(9), { wrap: true })], 17],
  ["no higher than Excel shows", [undefined, cell(long.repeat(99), { wrap: true })], 409],
])("%s", (_what, cells, points) => expect(rowHeight(cells, columns)).toBe(points));
