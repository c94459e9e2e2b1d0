import type { Answers, Request } from "../../app/all-verbs.ts";
import type { Host } from "../host.ts";
import { ask } from "../session/ask.ts";
import { openHost } from "../session/open-host.ts";
import { changeFile, openFile } from "../session/workbook-file.ts";
import { WrongUse } from "../session/wrong-use.ts";
import type { Verb } from "./verb.ts";
import { type Arguments, required } from "./words/arguments.ts";
import { clockOf } from "./words/clock-of.ts";
import { bookWord, shared } from "./words/shared-options.ts";

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
  group: "Phong trào, văn bản",
  summary: "tạo phong trào mới, từ cũ hay từ đoạn soạn sẵn",
  more: [
    "Hai cách: --from với --year chuyển một phong trào cũ sang năm mới; --title với --begin, --end tạo từ các đoạn soạn sẵn của cơ quan. Lệnh in những chỗ đã đổi và những chỗ cần xem lại.",
  ],
  accepts: {
    words: [bookWord],
    options: {
      from: { value: '"TÊN"', says: "phong trào cũ: tên, hoặc mã đứng sau tên trong sổ" },
      year: { value: "NĂM", says: "năm của phong trào mới, đi với --from" },
      title: { value: '"TÊN"', says: "tên phong trào mới" },
      begin: { value: "NGÀY", says: "ngày bắt đầu, đi với --title: 01/01/2026" },
      end: { value: "NGÀY", says: "ngày kết thúc, đi với --title: 31/12/2026" },
      issuer: {
        value: '"ĐƠN VỊ"',
        says: "đơn vị ban hành kế hoạch; không ghi thì là cơ quan đứng trên mọi đơn vị",
      },
      kind: { value: '"LOẠI"', says: `loại: ${kinds.join(", ")}; không ghi thì là ${kinds[0]}` },
      theme: { value: '"CHỦ ĐỀ"', says: "chủ đề, khẩu hiệu" },
      event: { value: '"SỰ KIỆN"', says: "ngày lễ, sự kiện mà phong trào chào mừng" },
      json: shared.json,
      user: shared.user,
      today: shared.today,
    },
  },
  examples: [
    "new-campaign mau.xlsx --from BTP-2017 --year 2026",
    'new-campaign so.xlsx --title "Phong trào thi đua năm 2026" --begin 01/01/2026 --end 31/12/2026',
  ],
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
