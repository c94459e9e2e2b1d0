import type { Answers } from "../../app/all-verbs.ts";
import type { Host } from "../host.ts";
import { ask } from "../session/ask.ts";
import { openHost } from "../session/open-host.ts";
import { changeFile, openFile } from "../session/workbook-file.ts";
import { WrongUse } from "../session/wrong-use.ts";
import { previewLines, reasonLines } from "./cure-lines.ts";
import { type Curable, curableOf, inParts, wantedOf } from "./cure-plan.ts";
import type { Verb } from "./verb.ts";
import type { Arguments } from "./words/arguments.ts";
import { clockOf } from "./words/clock-of.ts";
import { typedHere } from "./words/here.ts";
import { quoted } from "./words/quoted.ts";
import { rowTyped } from "./words/row-typed.ts";
import { bookWord, shared } from "./words/shared-options.ts";

type Tell = (line: string) => void;

/** So many cells the door cures at once (src/app/check/cure-group.ts). */
const MOST_AT_ONCE = 200;

/** Refuses options that do not go together. */
function refuseMixed({ options }: Arguments): void {
  const chosen = ["all", "rule", "row"].some((name) => options.has(name));
  if (options.has("undo") && (chosen || options.has("yes") || options.has("json")))
    throw new WrongUse("--undo hoàn tác lần sửa cuối, không đi với tùy chọn khác.");
  if (options.has("all") && (options.has("rule") || options.has("row")))
    throw new WrongUse("Chọn một cách: --all sửa tất cả, hoặc --rule, --row chọn chỗ sửa.");
  if (options.has("yes") && !chosen)
    throw new WrongUse("--yes cần biết sửa gì: thêm --all, --rule hoặc --row.");
  if (options.has("yes") && options.has("json"))
    throw new WrongUse("--json chỉ đi với xem trước: bỏ --yes hoặc bỏ --json.");
}

/** What can be cured in the book, and what of it is wanted; that nothing is where something was named is wrong use. */
function look(found: Answers["check"], { options }: Arguments) {
  const curable = curableOf(found);
  const [rule, row] = [options.get("rule"), options.get("row")];
  const wanted = wantedOf(curable, { rule, at: row === undefined ? undefined : rowTyped(row) });
  if (wanted.length === 0 && curable.length > 0) {
    const where = [rule, row].flatMap((each) => (each === undefined ? [] : [`“${each}”`])).join(", ");
    throw new WrongUse(
      `Không có chỗ nào sửa được ngay ở ${where}. Bỏ --rule, --row để xem những chỗ sửa được.`,
    );
  }
  return { curable, wanted, others: found.length - curable.length };
}

const openFor = (book: Parameters<typeof openHost>[0], given: Arguments): Host =>
  openHost(book, {
    path: given.words[0] ?? "",
    user: given.options.get("user"),
    now: clockOf(given),
  });

function tellOverview(curable: readonly Curable[], others: number, book: string, tell: Tell): void {
  if (curable.length > 0) {
    tell(`${curable.length} chỗ sửa được ngay:`);
    for (const line of reasonLines(curable, book)) tell(line);
    tell(`Xem trước tất cả: ${typedHere(`fix ${book} --all`)}`);
  } else tell("Không có chỗ nào sửa được ngay.");
  if (others > 0) tell(`${others} điều khác phải xem và tự sửa: ${typedHere(`check ${book}`)}`);
}

/** Shows what would be typed where; writes nothing. */
async function preview(given: Arguments, tell: Tell): Promise<number> {
  const { words, options } = given;
  const [path = ""] = words;
  const found = ask(openFor(await openFile(path), given), { verb: "check" });
  const { curable, wanted, others } = look(found, given);
  const book = quoted(path);
  if (options.has("json"))
    tell(
      JSON.stringify(
        wanted.map(({ sheet, row, column, rule, before = "", cure: { value: after } }) => ({
          ...{ sheet, row, column, rule, before, after },
        })),
        null,
        2,
      ),
    );
  else if (["all", "rule", "row"].some((name) => options.has(name)) && wanted.length > 0) {
    for (const line of previewLines(wanted)) tell(line);
    tell(`Chưa ghi gì. Ghi ${wanted.length} ô trên vào sổ: chạy lại lệnh này thêm --yes.`);
  } else tellOverview(curable, others, book, tell);
  return wanted.length === 0 ? 0 : 1;
}

/** Types the cures part by part; each part is taken back by itself. */
function cureAll(host: Host, wanted: readonly Curable[]): { readonly cured: number; readonly parts: number } {
  const cured = inParts(wanted, MOST_AT_ONCE).map(
    (part) =>
      ask(host, {
        verb: "cure.apply-group",
        cures: part.map(({ sheet, rowId, rowHash, column, cure: { value } }) => ({
          ...{ sheet, rowId, rowHash, column, value },
        })),
      }).cured,
  );
  return {
    cured: cured.reduce((sum, each) => sum + each, 0),
    parts: cured.filter((each) => each > 0).length,
  };
}

async function write(given: Arguments, tell: Tell): Promise<number> {
  const [path = ""] = given.words;
  const book = quoted(path);
  const { wanted, cured, parts, open } = await changeFile(path, openFile, (opened) => {
    const host = openFor(opened, given);
    const { wanted: those } = look(ask(host, { verb: "check" }), given);
    const done = cureAll(host, those);
    return { wanted: those, ...done, open: curableOf(ask(host, { verb: "check" })).length };
  });
  for (const line of previewLines(wanted)) tell(line);
  const left = wanted.length - cured;
  tell(`Đã sửa ${cured} ô.`);
  if (left > 0)
    tell(`${left} ô chưa ghi, vì ô còn lỗi khác hoặc sổ không cho sửa: xem ${typedHere(`check ${book}`)}`);
  if (cured > 0)
    tell(
      `Hoàn tác: ${typedHere(`fix ${book} --undo`)}${parts > 1 ? ` (${parts} lần, mỗi lần một phần)` : ""}`,
    );
  if (open > 0) tell(`Còn ${open} chỗ sửa được: ${typedHere(`fix ${book}`)}`);
  return left === 0 ? 0 : 1;
}

async function undo(given: Arguments, tell: Tell): Promise<number> {
  const [path = ""] = given.words;
  const { place, note } = await changeFile(path, openFile, (book) =>
    ask(openFor(book, given), { verb: "cure.undo" }),
  );
  tell(`Đã hoàn tác ở ${place}. ${note}`.trim());
  return note === "" ? 0 : 1;
}

/** `fix`: the cures that the page of findings offers, by rule, by row or all. Nothing is written without `--yes`. */
export const fix: Verb = {
  name: "fix",
  group: "Kiểm tra, thời hạn, nhắc việc",
  summary: "sửa giúp chỗ sai, cho xem trước rồi mới ghi",
  more: [
    "Không có tùy chọn thì liệt kê các lý do sửa được. Chọn chỗ sửa bằng --all, --rule hoặc --row: lệnh in từng ô trước và sau khi sửa; thêm --yes mới ghi vào sổ. Chỗ phải chọn giữa nhiều cách, hoặc chỉ người làm mới biết, thì không sửa giúp.",
    "Mã kết thúc là 1 khi còn chỗ chờ --yes, hoặc có ô chưa ghi được.",
  ],
  accepts: {
    words: [bookWord],
    options: {
      all: { says: "mọi chỗ sửa được" },
      rule: { value: "QUY-TẮC", says: "chỉ theo quy tắc này: mã, hoặc vài chữ trong tên quy tắc" },
      row: { value: '"TRANG!DÒNG"', says: "chỉ ở dòng này, ví dụ Nội dung!12" },
      yes: { says: "ghi vào sổ" },
      undo: { says: "trả lại các ô của lần sửa cuối" },
      json: shared.json,
      user: shared.user,
      today: shared.today,
    },
  },
  examples: [
    "fix mau.xlsx",
    'fix mau.xlsx --rule "gạch nối"',
    "fix mau.xlsx --all --yes",
    "fix mau.xlsx --undo",
  ],
  run: (given, tell) => {
    refuseMixed(given);
    if (given.options.has("undo")) return undo(given, tell);
    return given.options.has("yes") ? write(given, tell) : preview(given, tell);
  },
};
