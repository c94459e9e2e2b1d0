// The page of the command line, from the same declarations as its help.
import { loadModule } from "../load-module.mjs";

/** Every verb with its help, in the groups of the list of verbs. */
export async function commandLinePage() {
  // DuckDB brings a program for each system; it is loaded by two verbs when they run, and none runs here.
  const { verbs } = await loadModule("src/local/cli/verbs.ts", ["@duckdb/node-api"]);
  const { overview, verbHelp } = await loadModule("src/local/cli/words/help.ts");
  const { groups } = await loadModule("src/local/cli/words/told-verb.ts");
  const { shownAlias } = await loadModule("src/local/cli/words/verb-names.ts");
  /** @param {import("../../src/local/cli/verb.ts").Verb} verb */
  const part = (verb) => {
    // What a line may end with is told once, below.
    const help = verbHelp(verb).split("\n\nMã kết thúc")[0];
    return [`### ${verb.name}, ${shownAlias(verb.name)}`, "", "```text", help, "```", ""].join("\n");
  };
  return [
    "# Dòng lệnh",
    "",
    "Trang này được sinh từ khai báo trong `src/local/cli` (`npm run docs`); không sửa tay. Mỗi phần in lại `thidua <lệnh> --help`.",
    "",
    "Dòng lệnh làm trên máy, không cần Google, với sổ `.xlsx`. Bản đóng gói: ở thư mục `so-thi-dua`, gõ `thidua <lệnh> …` trên Windows,",
    "`./thidua <lệnh> …` trên Linux. Bản mã nguồn: ở thư mục của nó, gõ `npm run -s thidua -- <lệnh> …`. Ở dưới viết gọn là",
    "`thidua <lệnh> …`; chạy thật thì `--help` in đúng cách gõ ở máy đang dùng. Tên lệnh và tùy chọn gõ tiếng Anh hay tiếng Việt đều được, có dấu hay không dấu: `thidua check`,",
    "`thidua kiem-tra`, `thidua kiểm tra` là một. Gõ sai thì lệnh nói tên gần nhất. Ngày ghi `05/03/2026` hoặc `2026-03-05`. Tên có dấu",
    "cách thì đặt trong ngoặc kép. Mới dùng thì `thidua open` mở sổ trong trình duyệt là dễ nhất.",
    "",
    "Mã kết thúc, như nhau ở mọi lệnh:",
    "",
    "```text",
    overview(verbs, "").split("Mã kết thúc\n")[1],
    "```",
    "",
    ...groups.flatMap((/** @type {string} */ group) => [
      `## ${group}`,
      "",
      ...verbs
        .filter((/** @type {import("../../src/local/cli/verb.ts").Verb} */ verb) => verb.group === group)
        .map(part),
    ]),
  ].join("\n");
}
