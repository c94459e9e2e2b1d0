import type { Answers, Request } from "../../app/all-verbs.ts";
import type { Host } from "../host.ts";
import { ask } from "../session/ask.ts";
import { openHost } from "../session/open-host.ts";
import { changeFile, openFile } from "../session/workbook-file.ts";
import { WrongUse } from "../session/wrong-use.ts";
import { type Arguments, required } from "./arguments.ts";
import { clockOf } from "./clock-of.ts";
import type { Verb } from "./verb.ts";

type Review = Answers["campaign.preview"]["review"][number];

function lineOf({ sheet, row, column, kind, before, after, reason }: Review): string {
  const place = `${sheet}${row === "" ? "" : ` “${row}”`}${column === "" ? "" : `, cột ${column}`}`;
  const change = [before, after].filter((part) => part !== "").join(" → ");
  return `[${kind}] ${place}: ${change === "" ? "" : `${change}. `}${reason}`;
}

type Start = Request<"campaign.preview">["start"];

const kinds = ["thường xuyên", "chuyên đề", "theo đợt"] as const;

/** From a former campaign, or from the office's text blocks. */
function startOf(given: Arguments): Start {
  const option = (name: string): string => given.options.get(name) ?? "";
  if (given.options.has("title")) {
    if (given.options.has("from")) throw new WrongUse("Chọn một cách: --from với --year, hoặc --title.");
    const kind = kinds.find((each) => each === (option("kind") || "thường xuyên").normalize("NFC"));
    if (kind === undefined) throw new WrongUse(`Ghi --kind là một trong: ${kinds.join(", ")}.`);
    return {
      way: "blocks",
      title: option("title"),
      theme: option("theme"),
      event: option("event"),
      kind,
      issuer: option("issuer"),
      from: required(given, "begin"),
      to: required(given, "end"),
    };
  }
  const from = required(given, "from");
  const year = required(given, "year");
  if (!/^\d{4}$/u.test(year)) throw new WrongUse("Ghi năm bằng bốn chữ số, ví dụ --year 2026.");
  return { way: "renew", from, year: Number(year) };
}

/** Where one unit alone stands above all others, nobody has to say that it issues the plan. */
function withIssuer(host: Host, start: Start): Start {
  if (start.way === "renew" || start.way === "paper") return start;
  // A book without any says what comes first.
  const { office } = ask(host, { verb: "campaign.open" });
  return start.issuer.trim() === "" ? { ...start, issuer: office } : start;
}

export const newCampaign: Verb = {
  name: "new-campaign",
  usage:
    'new-campaign FILE.xlsx --from "PHONG TRÀO" --year NĂM | --title "TÊN" --begin 01/01/2026 --end 31/12/2026 [--issuer "ĐƠN VỊ"] [--kind "theo đợt"] [--theme …] [--event …] [--json] [--user EMAIL] [--today 2026-03-05]',
  summary:
    "tạo phong trào mới từ một phong trào cũ hoặc từ các đoạn soạn sẵn, in những chỗ đã đổi và cần xem lại",
  accepts: {
    words: ["tên sổ (FILE.xlsx)"],
    options: ["from", "year", "title", "issuer", "begin", "end", "kind", "theme", "event", "user", "today"],
    flags: ["json"],
  },
  run: async (given, tell) => {
    const [path = ""] = given.words;
    const asked = startOf(given);
    const { key, rows, review, written, message } = await changeFile(path, openFile, (book) => {
      const host = openHost(book, {
        path,
        user: given.options.get("user"),
        now: clockOf(given),
      });
      const start = withIssuer(host, asked);
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
