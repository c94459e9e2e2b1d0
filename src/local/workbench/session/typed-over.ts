import { rectName } from "../../book/model/a1.ts";
import type { Desk } from "./desk.ts";
import type { Op } from "./op.ts";
import type { Person } from "./person.ts";
import type { LastTyped } from "./typed-last.ts";
import { tabOf } from "./typing.ts";

type TypeOp = Extract<Op, { readonly op: "type" }>;

/** Two that type within so long did not see each other's words, in milliseconds. */
const SAME_MOMENT = 5000;
/** A larger paste is nobody's answer to a cell. */
const MOST_CELLS = 400;

/** The later of two who type into one cell at the same moment wins, and both are told: what stands there, and what stood there. */
export function tellTypedOver(desk: Desk, window: string, { name }: Person, ops: readonly TypeOp[]): void {
  const at = desk.now();
  if (ops.reduce((sum, { texts }) => sum + texts.flat().length, 0) > MOST_CELLS) return;
  for (const { sheet: id, row: top, column: left, texts } of ops) {
    const sheet = tabOf(desk, id);
    texts.forEach((line, down) => {
      const row = sheet.rows[top + down - 1];
      if (row === undefined) return;
      const cells = desk.typedLast.get(row) ?? new Map<number, LastTyped>();
      desk.typedLast.set(row, cells);
      line.forEach((text, right) => {
        const [before, now] = [cells.get(left + right), { window, person: name, text, at }];
        cells.set(left + right, now);
        const isSame = before === undefined || before.window === window || before.text === text;
        if (isSame || Math.abs(at - before.at) > SAME_MOMENT) return;
        const rect = { top: top + down, bottom: top + down, left: left + right, right: left + right };
        tellBoth(desk, `Ô ${rectName(rect)} trang “${sheet.name}”`, before, now);
      });
    });
  }
}

function tellBoth({ tell }: Desk, cell: string, before: LastTyped, now: LastTyped): void {
  const title = "Hai người cùng ghi một ô";
  const toast = { tells: "toast", title, seconds: 12 } as const;
  const mine = `${cell}: ${before.person} vừa ${deed(before)}, anh/chị ${deed(now)} ngay sau đó nên ô giữ nội dung của anh/chị. Muốn trả lại nội dung trước thì nhấn Ctrl+Z.`;
  const theirs = `${cell}: anh/chị vừa ${deed(before)}, ${now.person} ${deed(now)} ngay sau đó nên ô giữ nội dung của người ấy. Hai người thống nhất rồi sửa lại nếu cần.`;
  tell({ ...toast, message: mine }, now.window);
  tell({ ...toast, message: theirs }, before.window);
}

const deed = ({ text }: LastTyped): string => (text === "" ? "xóa trống" : `ghi “${text}”`);
