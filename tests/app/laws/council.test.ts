import { councilName, councilRows, nominee } from "../../core/council/council-office.ts";
import { ask, type Clerk, type MemoryOffice } from "../memory-office.ts";
import { keepsTheLaws } from "./keeps-the-laws.ts";
import { keysFilledIn, leanOffice } from "./offices.ts";

/** Three members, two nominees, a session three days ago. */
function threeMembers(): MemoryOffice {
  const early = { "Ngày nộp": "01/02/2026", "Ngày đủ hồ sơ": "05/02/2026" };
  const office = leanOffice(
    councilRows(
      3,
      [
        nominee("D1", "Trần Thị Hoa", early),
        nominee("D2", "Lê Thị Lan", { ...early, "Trạng thái": "đủ hồ sơ" }),
      ],
      {
        "Cuộc họp": [
          {
            Mã: "H1",
            "Phong trào": "QB-2026",
            "Nội dung": "Họp xét khen thưởng",
            Ngày: "02/03/2026",
            "Hội đồng": councilName,
          },
        ],
      },
    ),
  );
  return office;
}

const record = (clerk: Clerk): string =>
  JSON.stringify(
    ask(clerk, {
      verb: "council.record",
      meeting: "H1",
      day: "02/03/2026",
      method: "bỏ phiếu kín",
      issued: "3",
      returned: "3",
      invalid: "0",
      counters: "",
      opinions: "",
      closing: "",
      attendance: [],
      votes: [{ key: "D1", votesFor: "3" }],
      confirmed: "",
    }),
  );

keepsTheLaws("council", {
  name: "council.record",
  office: threeMembers,
  run: record,
  owned: {
    ...keysFilledIn,
    "Đề nghị": [
      ...(keysFilledIn["Đề nghị"] ?? []),
      "state",
      "votesFor",
      "members",
      "writtenOpinions",
      "meeting",
      "due",
      "next",
    ],
    "Cuộc họp": [
      ...(keysFilledIn["Cuộc họp"] ?? []),
      "date",
      "council",
      "method",
      "issued",
      "returned",
      "invalid",
      "counters",
      "opinions",
      "closing",
    ],
    "Dự họp": ["attended", "reason"],
  },
  mayGo: [],
});

keepsTheLaws("council", {
  name: "council.add",
  office: threeMembers,
  run: (clerk) =>
    JSON.stringify(
      ask(clerk, { verb: "council.add", campaign: "QB-2026", council: councilName, day: "25/11/2026" }),
    ),
  owned: keysFilledIn,
  mayGo: [],
});
