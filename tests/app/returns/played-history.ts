import { takeByTimer } from "../../../src/app/returns/take-timer.ts";
import type { Return } from "../../../src/core/returns/return.ts";
import type { Random } from "../laws/random.ts";
import { ask, type Clerk, LAN, type MemoryOffice } from "../memory-office.ts";
import { breaksOff, broken } from "../port-calls.ts";
import { BINH, HOA, leanReturns, list, send, takeAll } from "./returns-office.ts";

/** What a unit sent, and whether it was told that it came in. */
interface Sent {
  readonly unit: string;
  readonly ticket: string;
  readonly about: Partial<Parameters<typeof send>[1]>;
  told: boolean;
}

const people = [
  { mail: HOA, unit: "PTP-1" },
  { mail: BINH, unit: "PTP-2" },
] as const;

/** One report of a unit; its words name the unit, so that a cell tells whose report it came from. */
function about(random: Random, unit: string, nth: number): Sent["about"] {
  const name = `${unit} ${nth}`;
  const campaign = "QB-2026";
  return random.of<Sent["about"]>([
    {
      table: "tracking",
      target: `M-${1 + random.below(3)}|`,
      paper: name,
      cells: { received: "01/03/2026" },
    },
    { table: "registrations", campaign, target: "", paper: "", cells: { kind: "công trình", content: name } },
    { table: "targets", campaign, target: "Hồ sơ đúng hạn", paper: "", cells: { result: name } },
    {
      table: "nominations",
      campaign,
      target: "",
      paper: "",
      cells: { subject: "cá nhân", name, award: "GK" },
    },
  ]);
}

/** The same as it comes in a file. */
function returnOf(
  { unit, about: { table = "tracking", target = "", cells = {}, paper = "" } }: Sent,
  key: string,
): Return {
  return {
    key,
    table,
    unit,
    campaign: "QB-2026",
    target,
    cells: { ...cells, ...(table === "tracking" ? { received: { day: "2026-03-01" }, paper } : {}) },
    sent: null,
    by: unit,
    at: "05/03/2026 08:00:00",
    source: `${unit}.xlsx`,
  };
}

/** Runs it, and one time in three Google kills it at some call. */
function maybeKilled(random: Random, office: MemoryOffice, who: string, run: (clerk: Clerk) => void): void {
  const at = random.below(3) === 0 ? 1 + random.below(80) : 0;
  const when = random.of(["before", "after"] as const);
  broken(() => run(office.clerk(who, at === 0 ? {} : breaksOff(at, when))));
}

/** One history: what was sent, the book it came to, and the story of it. */
export function play(random: Random): {
  readonly office: MemoryOffice;
  readonly sent: readonly Sent[];
  readonly story: string[];
} {
  const office = leanReturns([]);
  const sent: Sent[] = [];
  const story: string[] = [];
  ask(office.clerk(LAN, {}), { verb: "returns.timer", on: true, takeOver: false });
  const files: { readonly one: Sent; readonly ret: Return }[][] = [];
  const reads = (file: (typeof files)[number]): void =>
    maybeKilled(random, office, LAN, (clerk) => {
      const returns = file.map(({ ret }) => ret);
      const { ok } = ask(clerk, { verb: "returns.add", returns, take: random.below(2) === 0 });
      for (const { one } of file) one.told ||= ok;
    });
  const sends = (one: Sent, mail: string): void =>
    maybeKilled(random, office, mail, (clerk) => {
      one.told ||= send(clerk, { ...one.about, unit: one.unit, ticket: one.ticket }).ok;
    });
  for (let turn = 1; turn <= 14; turn += 1) {
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
    ]);
    story.push(`${does} ${unit}`);
    const mine = sent.filter((one) => one.unit === unit);
    const row = 2 + random.below(Math.max(1, office.book.read("Báo về").length - 1));
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
        maybeKilled(random, office, LAN, (clerk) => takeAll(clerk, random.of(["unit", "book", ""])));
        break;
      case "timer":
        maybeKilled(random, office, LAN, takeByTimer);
        break;
      case "undoes":
        maybeKilled(random, office, LAN, (clerk) => {
          const [batch] = list(clerk).batches;
          if (batch !== undefined) ask(clerk, { verb: "returns.undo", batch: batch.batch });
        });
        break;
      case "sends back":
        maybeKilled(random, office, LAN, (clerk) => {
          const rows = list(clerk)
            .rows.slice(0, 1)
            .map(({ key }) => ({ key }));
          ask(clerk, { verb: "returns.refuse", rows, reason: "Thiếu phụ lục" });
        });
        break;
      case "withdraws":
        maybeKilled(random, office, mail, (clerk) => {
          const key = String(office.rows("Báo về")[row - 2]?.["⚙Mã"] ?? "");
          ask(clerk, { verb: "returns.withdraw", key });
        });
        break;
      // A file of a unit comes in, with one thing or two; also once more, as people send files.
      case "file": {
        const first = files.push([]) - 1;
        for (let nth = 0; nth <= random.below(2); nth += 1) {
          const one = { unit, ticket: "", about: about(random, unit, turn * 100 + nth), told: false };
          sent.push(one);
          files[first]?.push({ one, ret: returnOf(one, `F-${turn}-${nth}`) });
        }
        reads(files[first] ?? []);
        break;
      }
      case "file again":
        if (files.length > 0) reads(random.of(files));
        break;
      // Somebody of a unit types into another's row of the sheet that both may write.
      default:
        if (office.book.read("Báo về").length > 1) office.types("Báo về", row, "Ghi chú", `sửa ${turn}`);
    }
  }
  return { office, sent, story };
}
