import { takeByTimer } from "../../../src/app/returns/take-timer.ts";
import type { Return } from "../../../src/core/returns/return.ts";
import type { Random } from "../laws/random.ts";
import { ask, type Clerk, LAN, type MemoryOffice } from "../memory-office.ts";
import { changesRights, disturbed } from "./between-calls.ts";
import { BINH, HOA, leanReturns, list, send, takeAll } from "./returns-office.ts";
import { about, type Form, formOf, returnOf, type Sent } from "./sent-reports.ts";

const people = [
  { mail: HOA, unit: "PTP-1" },
  { mail: BINH, unit: "PTP-2" },
] as const;

/** A cell into which the desk typed, and what it says since. */
interface Typed {
  readonly sheet: string;
  readonly header: string;
  readonly before: string;
  readonly word: string;
}

/** A history that was played: what was sent, the book it came to, and the story of it. */
export interface Played {
  readonly office: MemoryOffice;
  readonly sent: readonly Sent[];
  readonly story: readonly string[];
  /** What the desk typed, the last word of each cell last. */
  readonly typed: readonly Typed[];
  /** What was wrong on the way. */
  readonly wrong: readonly string[];
}

/** Whether *Phân quyền* lets this address report for this unit, told anew from the sheet. */
function maySend(office: MemoryOffice, mail: string, unit: string): boolean {
  const mine = office
    .rows("Phân quyền")
    .filter((row) => (row["Email"] ?? "").trim().toLowerCase() === mail.toLowerCase());
  const roles = mine.map((row) => row["Vai trò"]);
  return (
    roles.includes("bộ phận thi đua") ||
    mine.some((row) => row["Vai trò"] === "đơn vị" && row["Đơn vị"] === unit)
  );
}

/** The desk types into a cell that a report may say too: a row that there was, a result, a nomination that came in. */
function deskTypes(random: Random, office: MemoryOffice, word: string): Typed | undefined {
  const [sheet, header] = random.of([
    ["Đăng ký", "Nội dung"],
    ["Chỉ tiêu", "Kết quả"],
    ["Đề nghị", "Thành tích"],
  ] as const);
  const rows = office.rows(sheet);
  const places = rows.flatMap((row, index) => {
    const mine = sheet === "Đăng ký" ? row["Mã"] === "DK-001" : (row["Đơn vị"] ?? "") !== "";
    return mine ? [index] : [];
  });
  if (places.length === 0) return undefined;
  const index = random.of(places);
  office.types(sheet, index + 2, header, word);
  return { sheet, header, before: rows[index]?.[header] ?? "", word };
}

/** One history. */
export function play(random: Random): Played {
  const office = leanReturns([]);
  const sent: Sent[] = [];
  const story: string[] = [];
  const typed: Typed[] = [];
  const wrong: string[] = [];
  ask(office.clerk(LAN, {}), { verb: "returns.timer", on: true, takeOver: false });
  const files: { readonly one: Sent; readonly ret: Return }[][] = [];
  const forms: { readonly unit: string; readonly form: Form }[] = [];
  const runs = (who: string, run: (clerk: Clerk) => void): void => disturbed(random, office, who, LAN, run);
  const reads = (file: (typeof files)[number]): void =>
    runs(LAN, (clerk) => {
      const returns = file.map(({ ret }) => ret);
      const { ok } = ask(clerk, { verb: "returns.add", returns, take: random.below(2) === 0 });
      for (const { one } of file) one.told ||= ok;
    });
  const sends = (one: Sent, mail: string): void => {
    const before = maySend(office, mail, one.unit);
    let told = false;
    runs(mail, (clerk) => {
      told = send(clerk, { ...one.about, unit: one.unit, ticket: one.ticket }).ok;
    });
    one.told ||= told;
    if (told && !before && !maySend(office, mail, one.unit)) wrong.push(`${mail} reported for ${one.unit}`);
  };
  for (let turn = 1; turn <= 16; turn += 1) {
    const { mail, unit } = random.of(people);
    const does = random.of([
      "sends",
      "sends",
      "sends",
      "sends again",
      "takes",
      "takes",
      "timer",
      "undoes",
      "sends back",
      "withdraws",
      "edits",
      "file",
      "file again",
      "form",
      "form comes back",
      "desk types",
      "rights",
    ]);
    story.push(`${does} ${unit}`);
    const mine = sent.filter((one) => one.unit === unit);
    const reports = office
      .rows("Báo về")
      .flatMap((row, index) => (row["⚙Mã"] === undefined ? [] : [{ row, index }]));
    const some = reports.length === 0 ? undefined : random.of(reports);
    switch (does) {
      case "sends": {
        const one = { unit, ticket: `t-${turn}`, about: about(random, unit, turn), told: false };
        sent.push(one);
        sends(one, mail);
        break;
      }
      case "sends again":
        if (mine.length > 0) sends(random.of(mine), mail);
        break;
      case "takes":
        runs(LAN, (clerk) => takeAll(clerk, random.of(["unit", "book", ""])));
        break;
      case "timer":
        runs(LAN, takeByTimer);
        break;
      case "undoes":
        runs(LAN, (clerk) => {
          const { batches } = list(clerk);
          const batch = batches[random.below(Math.max(1, batches.length))];
          if (batch !== undefined) ask(clerk, { verb: "returns.undo", batch: batch.batch });
        });
        break;
      case "sends back":
        runs(LAN, (clerk) => {
          const rows = list(clerk)
            .rows.slice(0, 1)
            .map(({ key }) => ({ key }));
          ask(clerk, { verb: "returns.refuse", rows, reason: "Thiếu phụ lục" });
        });
        break;
      case "withdraws":
        runs(mail, (clerk) => ask(clerk, { verb: "returns.withdraw", key: some?.row["⚙Mã"] ?? "" }));
        break;
      // A file of a unit comes in, with one thing or two; also once more, as people send files.
      case "file": {
        const first = files.push([]) - 1;
        for (let nth = 0; nth <= random.below(2); nth += 1) {
          const one = { unit, ticket: "", about: about(random, unit, turn * 100 + nth), told: false };
          sent.push(one);
          files[first]?.push({ one, ret: returnOf(one, `F-${turn}-${nth}`, null) });
        }
        reads(files[first] ?? []);
        break;
      }
      case "file again":
        if (files.length > 0) reads(random.of(files));
        break;
      // A workbook with what the book says now goes out, and comes back when the book may say something else.
      case "form":
        forms.push({ unit, form: formOf(random, office, unit) });
        break;
      case "form comes back": {
        if (forms.length === 0) break;
        const out = random.of(forms);
        const cells = { [out.form.column]: `${out.unit} ${turn}` };
        const one = { unit: out.unit, ticket: "", about: { ...out.form.about, cells }, told: false };
        sent.push(one);
        const file = [{ one, ret: returnOf(one, `F-${turn}-form`, out.form.sent) }];
        files.push(file);
        reads(file);
        break;
      }
      case "desk types": {
        const word = deskTypes(random, office, `LAN ${turn}`);
        if (word !== undefined) typed.push(word);
        break;
      }
      case "rights":
        changesRights(random, office, LAN);
        break;
      // Somebody of a unit types into another's row of the sheet that both may write.
      default:
        if (some !== undefined) office.types("Báo về", some.index + 2, "Ghi chú", `sửa ${turn}`);
    }
  }
  return { office, sent, story, typed, wrong };
}
