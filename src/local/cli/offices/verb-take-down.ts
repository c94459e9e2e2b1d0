import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Answers } from "../../../app/all-verbs.ts";
import { faultCode, whyNot } from "../../disk/why-not.ts";
import { ask } from "../../session/ask.ts";
import { openHost } from "../../session/open-host.ts";
import { changeFile, openFile } from "../../session/workbook-file.ts";
import { WrongUse } from "../../session/wrong-use.ts";
import type { Verb } from "../verb.ts";
import { clockOf } from "../words/clock-of.ts";
import { bookWord, shared } from "../words/shared-options.ts";

type Shown = Answers["levels.preview"];

const dayText = (day: string | null): string =>
  day === null ? "chưa rõ" : day.split("-").reverse().join("/");

/** What is told of a file, and whether it waits for `--yes`. */
interface Told {
  readonly lines: readonly string[];
  readonly waits: boolean;
}

/** Whether taking it in would write anything. */
const isNew = ({ changes, rows, moves }: Shown): boolean => changes.length + rows.length + moves.length > 0;

/** What taking in would write, as lines. */
function toldTake(shown: Shown): readonly string[] {
  const { title, from, office, days, known, rows, milestones, changes, conflicts, gone, moves } = shown;
  const counts = (part: "above" | "own"): string =>
    rows.flatMap(({ of, sheet, count }) => (of === part ? [`${sheet} ${count}`] : [])).join(", ");
  const [above, own] = [counts("above"), counts("own")];
  return [
    `Phong trào “${title}” của ${from}; cơ quan nhận: ${office}.`,
    ...(known
      ? [`Sổ đã nhận phong trào này${isNew(shown) ? "" : "; tệp không có gì mới"}.`]
      : [`Mốc của cơ quan đặt trước hạn cấp trên ${days} ngày làm việc (--days để đổi).`]),
    ...(above === "" ? [] : [`Dòng sẽ thêm của phong trào cấp trên: ${above}.`]),
    ...(own === "" ? [] : [`Dòng sẽ thêm của phong trào cơ quan: ${own}.`]),
    ...milestones.map(
      ({ what, words, above: there, here }) =>
        `  [mốc của cơ quan] ${what}: ${here === "" ? words : `hạn cấp trên ${there}, hạn cơ quan ${here} (${words})`}`,
    ),
    ...changes.map(
      ({ place, header, before, after }) => `  [đổi] ${place}, cột ${header}: “${before}” → “${after}”`,
    ),
    ...conflicts.map(
      ({ place, header, before, after }) =>
        `  [hai bên cùng sửa, giữ như sổ] ${place}, cột ${header}: sổ ghi “${before}”, cấp trên ghi “${after}”`,
    ),
    ...gone.map((name) => `  [cấp trên bỏ] ${name}: xem có còn dùng không.`),
    ...moves.map(
      ({ title: what, called, from: old, to, told }) =>
        `  [dời hạn] ${what} (${called}): ${dayText(old)} → ${dayText(to)}; báo cho ${told.count} đơn vị`,
    ),
  ];
}

/** `take-down`: a higher office's campaign is taken in, after a look. */
export const takeDown: Verb = {
  name: "take-down",
  group: "Cấp trên, cấp dưới, nhiều sổ",
  summary: "nhận phong trào cấp trên giao",
  more: [
    "Tệp cấp trên gửi lại sau khi sửa thì nhận phần đã đổi. Không có --yes thì chỉ cho xem. Mốc của cơ quan được đặt trước hạn của cấp trên.",
  ],
  accepts: {
    words: [bookWord, { shown: "TỆP.xlsx", called: "tệp cấp trên giao" }],
    options: {
      as: { value: '"CƠ QUAN"', says: "cơ quan nhận, khi sổ có nhiều cơ quan" },
      days: { value: "SỐ", says: "mốc của cơ quan trước hạn cấp trên mấy ngày làm việc; không ghi thì 5" },
      yes: { says: "ghi vào sổ" },
      undo: { says: "bỏ cả phong trào đã nhận" },
      user: shared.user,
      today: shared.today,
    },
  },
  examples: ["take-down so.xlsx giao.xlsx", "take-down so.xlsx giao.xlsx --yes"],
  run: async (given, tell) => {
    const [path = "", file = ""] = given.words;
    const typed = given.options.get("days");
    if (typed !== undefined && !/^\d{1,2}$/u.test(typed))
      throw new WrongUse("--days là số ngày làm việc, từ 0 đến 99.");
    // Few commands read such a file; the others start without the reader.
    const { readHandedFile } = await import("../../../reading/returned/read-handed.ts");
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(file);
    } catch (fault) {
      const code = faultCode(fault);
      if (code === undefined) throw fault;
      throw new WrongUse(`${file}: ${whyNot(code)}.`);
    }
    const read = readHandedFile(bytes);
    if (!read.ok) throw new WrongUse(`${file}: ${read.why}`);
    const { handed } = read;
    const choice = {
      office: given.options.get("as") ?? "",
      days: typed ?? "",
    };
    const { lines, waits } = await changeFile(path, openFile, (book): Told => {
      const [user, now] = [given.options.get("user"), clockOf(given)];
      const host = openHost(book, { path, papers: dirname(path), user, now });
      if (given.options.has("undo"))
        return { lines: [ask(host, { verb: "levels.undo", handed }).message], waits: false };
      const shown = ask(host, { verb: "levels.preview", handed, ...choice });
      if (!given.options.has("yes"))
        return { lines: [...toldTake(shown), "Chưa ghi gì. Thêm --yes để ghi vào sổ."], waits: isNew(shown) };
      const { fingerprint } = shown;
      const taken = ask(host, { verb: "levels.take", handed, ...choice, fingerprint });
      const letters = taken.letters.map(
        ({ units, subject }) => `  [thư nên gửi] ${subject}: ${units.join("; ")}`,
      );
      return { lines: [...toldTake(shown), taken.message, ...letters], waits: false };
    });
    for (const line of lines) tell(line);
    return waits ? 1 : 0;
  },
};
