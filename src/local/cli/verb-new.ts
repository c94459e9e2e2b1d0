import { makeBook } from "../session/make-book.ts";
import type { SampleKind } from "../session/sample-rows.ts";
import type { Verb } from "./verb.ts";
import type { Arguments } from "./words/arguments.ts";
import { clockOf } from "./words/clock-of.ts";
import { typedHere } from "./words/here.ts";
import { quoted } from "./words/quoted.ts";
import { bookWord, shared } from "./words/shared-options.ts";

async function make(
  given: Arguments,
  sample: SampleKind | undefined,
  tell: (line: string) => void,
): Promise<number> {
  const [path = ""] = given.words;
  await makeBook({ path, sample, now: clockOf(given) ?? (() => Date.now()) }, tell);
  tell(`Đã tạo sổ ${path}.`);
  const book = quoted(path);
  tell(`Mở trong trình duyệt: ${typedHere(`open ${book}`)}`);
  tell(
    sample !== undefined
      ? `Kiểm tra thử: ${typedHere(`check ${book}`)}`
      : `Khai báo cơ quan: ${typedHere(`office ${book} --help`)}`,
  );
  return 0;
}

export const newBook: Verb = {
  name: "new",
  group: "Sổ",
  summary: "tạo sổ mới, các trang đã sẵn sàng để ghi",
  more: [
    "Sổ mới có sẵn luật, quy tắc kiểm tra, lịch nghỉ và các danh mục. Việc tiếp theo: khai báo cơ quan bằng lệnh office.",
  ],
  accepts: {
    words: [bookWord],
    options: {
      today: shared.today,
    },
  },
  examples: ["new so.xlsx"],
  run: (given, tell) => make(given, undefined, tell),
};

export const sample: Verb = {
  name: "sample",
  group: "Sổ",
  summary: "tạo sổ mẫu có 5 phong trào để xem thử",
  more: [
    "Sổ mẫu là của một cơ quan mẫu, chép lại 5 kế hoạch thật, có cả chỗ sai của bản gốc để thử lệnh check và fix.",
    "Với --khen-thuong, sổ có thêm phần khen thưởng: 120 đề nghị ở mọi bước, phiên họp Hội đồng, người dự họp, hồ sơ trình và lịch sử khen; họ tên đều đặt ra.",
  ],
  accepts: {
    words: [bookWord],
    options: {
      awards: { says: "thêm 120 đề nghị khen thưởng ở mọi bước, có Hội đồng và lịch sử khen" },
      today: shared.today,
    },
  },
  examples: ["sample mau.xlsx", "sample mau-khen.xlsx --khen-thuong"],
  run: (given, tell) => make(given, given.options.has("awards") ? "awards" : "plans", tell),
};
