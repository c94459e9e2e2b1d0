import { expect, test } from "vitest";
import { histories, sweepNote } from "../../sweep.ts";
import { randomOf } from "../laws/random.ts";
import { asked, LAN } from "../memory-office.ts";
import { againstTheLog } from "./log-replayed.ts";
import { type Played, play } from "./played-history.ts";

const isBlank = (row: Readonly<Record<string, string>>): boolean => Object.keys(row).length === 0;

/** What the desk typed stands where it did, or the log says what a report made of it. */
function lostOfTheDesk({ office, typed }: Played): readonly string[] {
  const replaced = office
    .rows("Nhật ký")
    .flatMap((row) => (row["Việc"] === "Nhận báo về" ? (row["Trước"] ?? "").split("; ") : []));
  const over = new Set(typed.map(({ before }) => before));
  return typed.flatMap(({ sheet, header, word }) => {
    const stands = office.rows(sheet).some((row) => row[header] === word);
    return stands || over.has(word) || replaced.includes(`${header}: ${word}`)
      ? []
      : [`${sheet}, ${header}: ${word} of the desk is lost`];
  });
}

/** What is wrong in the end, once the desk has looked and taken over what it could. */
function wrongIn(played: Played): readonly string[] {
  const { office, sent, typed } = played;
  const lan = office.clerk(LAN, {});
  const before = office.rows("Báo về").filter((row) => row["Xử lý"] === "đang nhận").length;
  asked(lan, { verb: "returns.take", rows: [] });
  const rows = office.rows("Báo về").filter((row) => !isBlank(row));
  const wrong: string[] = [...played.wrong, ...lostOfTheDesk(played)];
  const keys = rows.map((row) => row["⚙Mã"]);
  if (new Set(keys).size !== keys.length) wrong.push("a report stands there twice");
  const told = sent.filter((one) => one.told).length;
  if (rows.length < told) wrong.push(`${rows.length} rows of ${told} reports that were told to be in`);
  if (rows.length > sent.length) wrong.push(`${rows.length} rows of ${sent.length} reports`);
  const going = rows.filter((row) => row["Xử lý"] === "đang nhận").length;
  if (going > 0) wrong.push(`${going} of ${before} are still being taken over`);
  const desks = new Set(typed.map(({ word }) => word));
  // New rows stand in their sheet exactly as often as their report is taken over.
  for (const [sheet, kind, column] of [
    ["Đăng ký", "đăng ký", "Nội dung"],
    ["Đề nghị", "đề nghị khen thưởng", "Họ tên / Tên tập thể"],
  ] as const) {
    // What was taken back above other rows leaves a line in which nothing stands at all; a row in which the desk wrote stays.
    const mine = office.rows(sheet).filter((row) => row["Mã"] !== "DK-001" && !isBlank(row));
    const isKept = (row: (typeof mine)[number]): boolean =>
      Object.values(row).some((text) => desks.has(text));
    const taken = rows
      .filter((row) => row["Việc báo"] === kind && row["Xử lý"] === "đã nhận" && row["⚙Dòng"] === undefined)
      .map((row) => row["Nội dung / tên"] ?? "");
    const made = mine
      .filter((row) => !isKept(row) || taken.includes(row[column] ?? ""))
      .map((row) => row[column] ?? "");
    if (JSON.stringify(made.sort()) !== JSON.stringify(taken.sort()))
      wrong.push(`${sheet} has ${JSON.stringify(made)}, taken over are ${JSON.stringify(taken)}`);
  }
  // Whatever stands in a unit's row came from that unit, and from a report that is taken over.
  const takenWords = new Set(
    rows
      .filter((row) => row["Xử lý"] === "đã nhận")
      .flatMap((row) => [row["Số văn bản"], row["Kết quả"], row["Nội dung / tên"]]),
  );
  for (const [sheet, column] of [
    ["Theo dõi", "Số văn bản / liên kết"],
    ["Chỉ tiêu", "Kết quả"],
    ["Đăng ký", "Nội dung"],
    ["Đề nghị", "Họ tên / Tên tập thể"],
  ] as const)
    for (const row of office.rows(sheet)) {
      const [unit, word] = [row["Đơn vị"] ?? "", row[column] ?? ""];
      if (/^PTP/u.test(word) && !word.startsWith(`${unit} `)) wrong.push(`${sheet} of ${unit} says ${word}`);
      const isOld = sheet === "Theo dõi" || sheet === "Chỉ tiêu" || row["Mã"] === "DK-001";
      if (/^PTP/u.test(word) && isOld && !takenWords.has(word))
        wrong.push(`${sheet} says ${word}, which is not taken over`);
    }
  return [...wrong, ...againstTheLog(played)];
}

test("units, files, desk and timer in any order, killed at any call: each report is taken over once or waits", {
  timeout: 7_200_000,
}, () => {
  const failed: string[] = [];
  for (const seed of histories("returns", { inCi: 50 })) {
    const played = play(randomOf(seed));
    const wrong = wrongIn(played);
    if (wrong.length > 0) failed.push([`history ${seed}: ${played.story.join(", ")}`, ...wrong].join("\n  "));
    if (failed.length === 3) break;
  }
  expect(failed, sweepNote("laws")).toEqual([]);
});
