import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Answers } from "../../../app/all-verbs.ts";
import { faultCode, whyNot } from "../../disk/why-not.ts";
import type { Verb } from "../verb.ts";
import type { Desk } from "./desk.ts";

type Shown = Answers["levels.preview"];

const dayText = (day: string | null): string =>
  day === null ? "chưa rõ" : day.split("-").reverse().join("/");

/** What taking in would write, as lines. */
function toldTake(shown: Shown): readonly string[] {
  const { title, from, office, days, known, rows, milestones, changes, gone, moves } = shown;
  const counts = (part: "above" | "own"): string =>
    rows.flatMap(({ of, sheet, count }) => (of === part ? [`${sheet} ${count}`] : [])).join(", ");
  const [above, own] = [counts("above"), counts("own")];
  return [
    `Phong trào “${title}” của ${from}; cơ quan nhận: ${office}.`,
    ...(known
      ? [
          `Sổ đã nhận phong trào này${changes.length + rows.length + moves.length === 0 ? "; tệp không có gì mới" : ""}.`,
        ]
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
    ...gone.map((name) => `  [cấp trên bỏ] Mốc ${name}: xem có còn dùng không.`),
    ...moves.map(
      ({ title: what, called, from: old, to, told }) =>
        `  [dời hạn] ${what} (${called}): ${dayText(old)} → ${dayText(to)}; báo cho ${told.count} đơn vị`,
    ),
  ];
}

/** `take-down`: a higher office's campaign is taken in, after a look. */
export const takeDown = (desk: Desk): Verb => ({
  name: "take-down",
  usage:
    'take-down SỔ.xlsx TỆP.xlsx [--as "CƠ QUAN"] [--days 5] [--yes] [--undo] [--user EMAIL] [--today 2026-03-05]',
  summary:
    "nhận phong trào cấp trên giao, hoặc phần đã đổi của nó; --yes ghi vào sổ, --undo bỏ cả phong trào đã nhận",
  accepts: {
    words: ["tên sổ (SỔ.xlsx)", "tệp cấp trên giao"],
    options: ["as", "days", "user", "today"],
    flags: ["yes", "undo"],
  },
  run: async (given, tell) => {
    const [path = "", file = ""] = given.words;
    const typed = given.options.get("days");
    if (typed !== undefined && !/^\d{1,2}$/u.test(typed))
      desk.refuse("--days là số ngày làm việc, từ 0 đến 99.");
    // Few commands read such a file; the others start without the reader.
    const { readHandedFile } = await import("../../../reading/returned/read-handed.ts");
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(file);
    } catch (fault) {
      const code = faultCode(fault);
      if (code === undefined) throw fault;
      return desk.refuse(`${file}: ${whyNot(code)}.`);
    }
    const read = readHandedFile(bytes);
    if (!read.ok) return desk.refuse(`${file}: ${read.why}`);
    const { handed } = read;
    const choice = {
      office: given.options.get("as") ?? "",
      days: typed ?? "",
    };
    const lines = await desk.changeFile(path, desk.openFile, (book): readonly string[] => {
      const [user, now] = [given.options.get("user"), desk.clockOf(given)];
      const host = desk.openHost(book, { path, papers: dirname(path), user, now });
      if (given.options.has("undo")) return [desk.ask(host, { verb: "levels.undo", handed }).message];
      const shown = desk.ask(host, { verb: "levels.preview", handed, ...choice });
      if (!given.options.has("yes")) return [...toldTake(shown), "Chưa ghi gì. Thêm --yes để ghi vào sổ."];
      const { fingerprint } = shown;
      const taken = desk.ask(host, { verb: "levels.take", handed, ...choice, fingerprint });
      return [
        ...toldTake(shown),
        taken.message,
        ...taken.letters.map(({ units, subject }) => `  [thư nên gửi] ${subject}: ${units.join("; ")}`),
      ];
    });
    for (const line of lines) tell(line);
    return 0;
  },
});
