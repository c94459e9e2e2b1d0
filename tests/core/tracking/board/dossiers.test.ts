import { expect, test } from "vitest";
import { boardDossiers } from "../../../../src/core/tracking/board/dossiers.ts";
import { boardModel } from "../../../../src/core/tracking/board/model.ts";
import { boardOf } from "../../../../src/core/tracking/board/sheet.ts";
import { bookOf } from "../../book-of.ts";
import { smallOffice } from "../../small-office.ts";

const { book } = bookOf({
  ...smallOffice,
  "Đề nghị": [
    ["DN-1", "10/03/2026", ""],
    ["DN-2", "01/03/2026", ""],
    ["DN-3", "18/03/2026", ""],
    ["DN-4", "19/03/2026", ""],
    ["DN-5", "10/03/2026", "có"],
    ["DN-6", "", ""],
  ].map(([key = "", due = "", held = ""]) => ({
    Mã: key,
    "Phong trào": "QB-2026",
    "Họ tên / Tên tập thể": `Người ${key}`,
    "Trạng thái": "đang thẩm định",
    "Tạm dừng": held,
    "⚙Hạn giải quyết": due,
    "⚙Việc tiếp theo": "Hội đồng: họp xét, bỏ phiếu",
  })),
});

test("nominations that are late or due within the outlook, the earliest first, none on hold", () => {
  const lines = boardDossiers(book, "2026-03-05");
  expect(lines.map(({ key, late, state }) => [key, late, state])).toEqual([
    ["DN-2", true, "thẩm định"],
    ["DN-1", false, "thẩm định"],
    ["DN-3", false, "thẩm định"],
  ]);
  const model = boardModel([], "2026-03-05", book, "ngày theo lịch");
  const { rows } = boardOf(model, { updated: "", provisional: "", waiting: 0, dossiers: lines });
  const texts = rows.map(([first]) => first?.value);
  const at = texts.indexOf("Hồ sơ khen thưởng đến hạn");
  expect(texts.slice(at, at + 6)).toEqual([
    "Hồ sơ khen thưởng đến hạn",
    "3 hồ sơ, 1 hồ sơ quá hạn; tính theo trang Thời hạn luật.",
    "Tập thể, cá nhân",
    "Người DN-2",
    "Người DN-1",
    "Người DN-3",
  ]);
});
