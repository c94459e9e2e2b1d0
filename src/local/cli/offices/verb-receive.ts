import { dirname } from "node:path";
import type { Answers, Request } from "../../../app/all-verbs.ts";
import type { Host } from "../../host.ts";
import type { Verb } from "../verb.ts";
import type { Desk } from "./desk.ts";

type TableRows = Request<"forms.table">["table"]["rows"];
type UnitBack = Answers["forms.receive"]["units"][number];

/** Hands over what units say: what nothing speaks against is taken over, the rest waits in *Báo về* until somebody looked. */
function handOver(desk: Desk, host: Host, units: readonly UnitBack[]): readonly string[] {
  const sure = new Set(units.flatMap((unit) => unit.sure));
  const returns = units.flatMap((unit) => unit.returns);
  return [true, false].flatMap((take) => {
    const those = returns.filter(({ key }) => sure.has(key) === take);
    if (those.length === 0) return [];
    const { message, left } = desk.ask(host, { verb: "returns.add", returns: those, take });
    return [message, ...left.map(({ why }) => `  [chờ ở Báo về] ${why}`)];
  });
}

/**
 * `receive`: workbooks that units sent back are read, compared with what was sent and with the book, and told by unit. Nothing
 * of them is written without `--yes`.
 */
export const receive = (desk: Desk): Verb => ({
  name: "receive",
  usage:
    'receive SỔ.xlsx TỆP…|THƯ-MỤC [--report] [--yes] [--unit "ĐƠN VỊ" --campaign "PHONG TRÀO"] [--user EMAIL] [--today 2026-03-05]',
  summary:
    "đọc các tệp mẫu đơn vị gửi lại, in theo đơn vị chỗ cần xem; --report in mọi ô đã đổi, --yes nhận vào sổ những gì không vướng, phần còn lại chờ ở Báo về; --unit, --campaign đọc bảng đơn vị tự lập (.xlsx, .docx)",
  accepts: {
    words: ["tên sổ (SỔ.xlsx)", "tệp hoặc thư mục đơn vị gửi lại"],
    manyWords: true,
    options: ["unit", "campaign", "user", "today"],
    flags: ["report", "yes"],
  },
  run: async (given, tell) => {
    const [path = "", ...named] = given.words;
    // Few commands read them; the others start without the reader.
    const { returnedFiles } = await import("./returned-files.ts");
    const { toldForms } = await import("../../../reading/returned/told-forms.ts");
    const [unit, campaign] = [given.options.get("unit"), given.options.get("campaign")];
    if ((unit === undefined) !== (campaign === undefined))
      desk.refuse("Bảng đơn vị tự lập không ghi của ai, về việc gì: ghi cả --unit và --campaign.");
    const { files, tables, unread } = returnedFiles(named, unit !== undefined);
    const { units, refused, messages } = await desk.changeFile(path, desk.openFile, (book) => {
      const host = desk.openHost(book, {
        path,
        papers: dirname(path),
        user: given.options.get("user"),
        now: desk.clockOf(given),
      });
      const back = desk.ask(host, { verb: "forms.receive", files });
      const own = tables.map(({ name, table: { layout, sheet }, read }) =>
        desk.ask(host, {
          verb: "forms.table",
          ...{ unit: unit ?? "", campaign: campaign ?? "", name },
          table: { table: layout.table, sheet, rows: read.rows as TableRows },
          told: [...read.doubts],
        }),
      );
      const units = [...back.units, ...own];
      return { ...back, units, messages: given.options.has("yes") ? handOver(desk, host, units) : [] };
    });
    const left = [...refused, ...unread];
    for (const line of toldForms(units, left, given.options.has("report"))) tell(line);
    for (const line of messages) tell(line);
    const isLess = units.some(({ doubts }) => doubts.some(({ grade }) => grade === "refuse"));
    return left.length > 0 || isLess ? 1 : 0;
  },
});
