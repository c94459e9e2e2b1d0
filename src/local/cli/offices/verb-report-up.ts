import type { Verb } from "../verb.ts";
import type { Desk } from "./desk.ts";
import { madeFile } from "./made-file.ts";

/** `report-up`: what the office reports of a higher campaign, as one file that the higher book receives. */
export const reportUp = (desk: Desk): Verb => ({
  name: "report-up",
  usage:
    'report-up SỔ.xlsx --campaign "PHONG TRÀO" --out TỆP.xlsx --day 12/6/2026 --signer "HỌ TÊN" [--user EMAIL] [--today 2026-03-05]',
  summary: "lập báo cáo gửi cấp trên đã giao phong trào; cấp trên nhận bằng lệnh receive",
  accepts: {
    words: ["tên sổ (SỔ.xlsx)"],
    options: ["campaign", "out", "day", "signer", "user", "today"],
    flags: [],
  },
  run: async (given, tell) => {
    const asked = {
      campaign: desk.required(given, "campaign"),
      day: desk.required(given, "day"),
      signer: desk.required(given, "signer"),
    };
    const { message, summary } = await madeFile(desk, given, (host) =>
      desk.ask(host, { verb: "levels.up", ...asked }),
    );
    for (const [what, said] of summary) tell(`${what}: ${said}`);
    tell(`${message} Tệp: ${given.options.get("out") ?? ""}`);
    return 0;
  },
});
