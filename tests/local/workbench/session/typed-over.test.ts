import { expect, test } from "vitest";
import { sampleFile } from "../sample-file.ts";
import { openedSession, tabNamed, wellOf } from "./opened-session.ts";

test("two who type into one cell at the same moment are both told, each once: what stands there, what stood there", async () => {
  const opened = await openedSession(await sampleFile());
  const [an, binh] = [await opened.enter("an@sotuphap.vn"), await opened.enter("binh@sotuphap.vn")];
  const sheet = tabNamed(an, "Đơn vị");
  const rowIds = [(await opened.rows(an.window, sheet)).find(({ row }) => row === 3)?.id ?? null];
  const types = async (window: string, text: string, column = 2): Promise<void> => {
    wellOf(
      await opened.call(window, "type", { blocks: [{ sheet, row: 3, rowIds, column, texts: [[text]] }] }),
    );
  };
  const toasts = () =>
    opened.heard
      .splice(0)
      .flatMap(({ told, window }) => (told.tells === "toast" ? [[window, told.message]] : []));

  await types(an.window, "Phòng Một");
  // His own words, the same words, another cell.
  await types(an.window, "Phòng Hai");
  await types(binh.window, "Phòng Hai");
  await types(binh.window, "ghi chú", 3);
  expect(toasts()).toEqual([]);

  await types(an.window, "Phòng Ba");
  expect(toasts()).toEqual([
    [
      an.window,
      "Ô B3 trang “Đơn vị”: binh@sotuphap.vn vừa ghi “Phòng Hai”, anh/chị ghi “Phòng Ba” ngay sau đó nên ô giữ nội dung của anh/chị. Muốn trả lại nội dung trước thì nhấn Ctrl+Z.",
    ],
    [
      binh.window,
      "Ô B3 trang “Đơn vị”: anh/chị vừa ghi “Phòng Hai”, an@sotuphap.vn ghi “Phòng Ba” ngay sau đó nên ô giữ nội dung của người ấy. Hai người thống nhất rồi sửa lại nếu cần.",
    ],
  ]);
  // And what the sentence says gives the other's words back.
  wellOf(await opened.call(an.window, "undo", {}));
  const rows = await opened.rows(an.window, sheet);
  expect(rows.find(({ row }) => row === 3)?.cells[1]?.text).toBe("Phòng Hai");
});
