import { ask } from "../../session/ask.ts";
import type { Verb } from "../verb.ts";
import { required } from "../words/arguments.ts";
import { bookWord, shared } from "../words/shared-options.ts";
import { madeFile } from "./made-file.ts";

/** `report-up`: what the office reports of a higher campaign, as one file that the higher book receives. */
export const reportUp: Verb = {
  name: "report-up",
  group: "Cấp trên, cấp dưới, nhiều sổ",
  summary: "lập báo cáo gửi cấp trên đã giao phong trào",
  more: ["Cấp trên nhận bằng lệnh receive."],
  accepts: {
    words: [bookWord],
    options: {
      campaign: shared.campaign,
      out: { value: "TỆP.xlsx", says: "tệp báo cáo sẽ ghi", needed: true },
      day: { value: "NGÀY", says: "ngày ký duyệt", needed: true },
      signer: { value: '"HỌ TÊN"', says: "người ký duyệt", needed: true },
      user: shared.user,
      today: shared.today,
    },
  },
  examples: [
    'report-up so.xlsx --campaign QB-2017 --out bao-cao.xlsx --day 12/06/2017 --signer "Nguyễn Văn An"',
  ],
  run: async (given, tell) => {
    const asked = {
      campaign: required(given, "campaign"),
      day: required(given, "day"),
      signer: required(given, "signer"),
    };
    const { message, summary } = await madeFile(given, (host) => ask(host, { verb: "levels.up", ...asked }));
    for (const [what, said] of summary) tell(`${what}: ${said}`);
    tell(`${message} Tệp: ${given.options.get("out") ?? ""}`);
    return 0;
  },
};
