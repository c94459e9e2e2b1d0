import { ask } from "../../session/ask.ts";
import type { Verb } from "../verb.ts";
import { required } from "../words/arguments.ts";
import { bookWord, shared } from "../words/shared-options.ts";
import { madeFile } from "./made-file.ts";

/** `hand-down`: a campaign as one file for the offices below. */
export const handDown: Verb = {
  name: "hand-down",
  group: "Cấp trên, cấp dưới, nhiều sổ",
  summary: "lập một tệp giao phong trào xuống cấp dưới",
  more: ["Tệp có mốc, chỉ tiêu, nội dung kế hoạch; cấp dưới nhận bằng lệnh take-down."],
  accepts: {
    words: [bookWord],
    options: {
      campaign: shared.campaign,
      out: { value: "TỆP.xlsx", says: "tệp giao sẽ ghi", needed: true },
      user: shared.user,
      today: shared.today,
    },
  },
  examples: ["hand-down mau.xlsx --campaign BTP-2017 --out giao.xlsx"],
  run: async (given, tell) => {
    const campaign = required(given, "campaign");
    const { message } = await madeFile(given, (host) => ask(host, { verb: "levels.hand-down", campaign }));
    tell(`${message} Tệp: ${given.options.get("out") ?? ""}`);
    return 0;
  },
};
