import { dirname } from "node:path";
import type { Answers, Request } from "../../../app/all-verbs.ts";
import type { Host } from "../../host.ts";
import { ask } from "../../session/ask.ts";
import { openHost } from "../../session/open-host.ts";
import { changeFile, openFile } from "../../session/workbook-file.ts";
import { WrongUse } from "../../session/wrong-use.ts";
import type { Verb } from "../verb.ts";
import { clockOf } from "../words/clock-of.ts";
import { bookWord, shared } from "../words/shared-options.ts";

type TableRows = Request<"forms.table">["table"]["rows"];
type UnitBack = Answers["forms.receive"]["units"][number];

/** Hands over what units say: what nothing speaks against is taken over, the rest waits in *Báo về* until somebody looked. */
function handOver(host: Host, units: readonly UnitBack[]): readonly string[] {
  const sure = new Set(units.flatMap((unit) => unit.sure));
  const returns = units.flatMap((unit) => unit.returns);
  return [true, false].flatMap((take) => {
    const those = returns.filter(({ key }) => sure.has(key) === take);
    if (those.length === 0) return [];
    const { message, left } = ask(host, { verb: "returns.add", returns: those, take });
    return [message, ...left.map(({ why }) => `  [chờ ở Báo về] ${why}`)];
  });
}

/**
 * `receive`: workbooks that units sent back are read, compared with what was sent and with the book, and told by unit. Nothing
 * of them is written without `--yes`.
 */
export const receive: Verb = {
  name: "receive",
  group: "Đơn vị gửi và nhận",
  summary: "nhận các tệp Excel đơn vị gửi lại",
  more: [
    "So với sổ và nói chỗ cần xem. Nhận mẫu của lệnh send-forms, kể cả đã đổi tên tệp hay gửi nhiều lần. Bảng đơn vị tự lập (.xlsx, .docx) thì ghi thêm --unit và --campaign. Không có --yes thì không nhận gì vào sổ.",
  ],
  accepts: {
    words: [bookWord, { shown: "TỆP|THƯ-MỤC", called: "tệp hoặc thư mục đơn vị gửi lại", many: true }],
    options: {
      report: { says: "in mọi ô đã đổi, không chỉ chỗ cần xem" },
      yes: { says: "nhận vào sổ những gì không vướng; phần còn lại chờ ở Báo về" },
      unit: { value: '"ĐƠN VỊ"', says: "bảng tự lập là của đơn vị này" },
      campaign: { value: '"TÊN"', says: "bảng tự lập thuộc phong trào này" },
      user: shared.user,
      today: shared.today,
    },
  },
  examples: ["receive mau.xlsx mau-don-vi --report"],
  run: async (given, tell) => {
    const [path = "", ...named] = given.words;
    // Few commands read them; the others start without the reader.
    const { returnedFiles } = await import("./returned-files.ts");
    const { foreignFiles } = await import("../../../reading/returned/foreign-files.ts");
    const { NOT_OURS } = await import("../../../reading/returned/read-returned.ts");
    const { toldForms } = await import("../../../reading/returned/told-forms.ts");
    const [unit, campaign] = [given.options.get("unit"), given.options.get("campaign")];
    if ((unit === undefined) !== (campaign === undefined))
      throw new WrongUse("Bảng đơn vị tự lập không ghi của ai, về việc gì: ghi cả --unit và --campaign.");
    const { files, tables, unread } = returnedFiles(named, unit !== undefined);
    const { units, refused, strange, messages } = await changeFile(path, openFile, (book) => {
      const host = openHost(book, {
        path,
        papers: dirname(path),
        user: given.options.get("user"),
        now: clockOf(given),
      });
      const back = ask(host, { verb: "forms.receive", files });
      const known = unit === undefined ? {} : ask(host, { verb: "forms.senders", unit }).known;
      const own = tables.flatMap(({ name, grids }) => foreignFiles(name, grids, known));
      const read = own.map(({ name, table: { layout, sheet }, read }) =>
        ask(host, {
          verb: "forms.table",
          ...{ unit: unit ?? "", campaign: campaign ?? "", name, learned: {} },
          table: { table: layout.table, sheet, rows: read.rows as TableRows },
          told: [...read.doubts],
        }),
      );
      const strange = tables.flatMap(({ name }) =>
        own.some((each) => each.name === name) ? [] : [{ name, why: NOT_OURS }],
      );
      const units = [...back.units, ...read];
      const messages = given.options.has("yes") ? handOver(host, units) : [];
      return { ...back, units, strange, messages };
    });
    const left = [...refused, ...strange, ...unread];
    for (const line of toldForms(units, left, given.options.has("report"))) tell(line);
    for (const line of messages) tell(line);
    const isLess = units.some(({ doubts }) => doubts.some(({ grade }) => grade === "refuse"));
    return left.length > 0 || isLess ? 1 : 0;
  },
};
