import { dirname } from "node:path";
import type { Answers } from "../../app/all-verbs.ts";
import { required } from "./arguments.ts";
import { ask } from "./ask.ts";
import { clockOf } from "./clock-of.ts";
import { openHost } from "./open-host.ts";
import type { Verb } from "./verb.ts";
import { changeFile, openFile } from "./workbook-file.ts";
import { WrongUse } from "./wrong-use.ts";

type Review = Answers["campaign.preview"]["review"][number];

function lineOf({ sheet, key, column, kind, before, after, reason }: Review): string {
  const place = [sheet, key, column].filter((part) => part !== "").join(" · ");
  const change = [before, after].filter((part) => part !== "").join(" → ");
  return `[${kind}] ${place}: ${change === "" ? "" : `${change}. `}${reason}`;
}

export const newCampaign: Verb = {
  name: "new-campaign",
  usage: "new-campaign FILE.xlsx --from MÃ --year NĂM [--json] [--user EMAIL] [--today 2026-03-05]",
  summary: "tạo phong trào của năm mới từ một phong trào cũ, in những chỗ đã đổi và cần xem lại",
  accepts: { words: ["tên sổ (FILE.xlsx)"], options: ["from", "year", "user", "today"], flags: ["json"] },
  run: async (given, tell) => {
    const [path = ""] = given.words;
    const from = required(given, "from");
    const year = required(given, "year");
    if (!/^\d{4}$/u.test(year)) throw new WrongUse("Ghi năm bằng bốn chữ số, ví dụ --year 2026.");
    const { key, rows, review, written, message } = await changeFile(path, openFile, (book) => {
      const host = openHost(book, {
        papers: dirname(path),
        user: given.options.get("user"),
        now: clockOf(given),
      });
      const start = { way: "renew", from, year: Number(year) } as const;
      const shown = ask(host, { verb: "campaign.preview", start });
      const { key, fingerprint } = shown;
      return { ...shown, ...ask(host, { verb: "campaign.write", start, key, fingerprint }) };
    });
    if (given.options.has("json")) tell(JSON.stringify({ key, rows, review }, null, 2));
    else {
      for (const line of review) tell(lineOf(line));
      tell(message);
    }
    return written ? 0 : 1;
  },
};
