import type { Verb } from "../verb.ts";
import type { Desk } from "./desk.ts";
import { madeFile } from "./made-file.ts";

/** `hand-down`: a campaign as one file for the offices below. */
export const handDown = (desk: Desk): Verb => ({
  name: "hand-down",
  usage: 'hand-down SỔ.xlsx --campaign "PHONG TRÀO" --out TỆP.xlsx [--user EMAIL] [--today 2026-03-05]',
  summary: "lập một tệp giao phong trào xuống cấp dưới: mốc, chỉ tiêu, nội dung kế hoạch",
  accepts: { words: ["tên sổ (SỔ.xlsx)"], options: ["campaign", "out", "user", "today"], flags: [] },
  run: async (given, tell) => {
    const campaign = desk.required(given, "campaign");
    const { message } = await madeFile(desk, given, (host) =>
      desk.ask(host, { verb: "levels.hand-down", campaign }),
    );
    tell(`${message} Tệp: ${given.options.get("out") ?? ""}`);
    return 0;
  },
});
