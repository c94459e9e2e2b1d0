import { computeDeadlines } from "../../../src/app/deadline/compute-deadlines.ts";
import { updateTracking } from "../../../src/app/tracking/update-tracking.ts";
import { ask, asked } from "../memory-office.ts";
import { keepsTheLaws } from "./keeps-the-laws.ts";
import { keysFilledIn, leanOffice, officeRows } from "./offices.ts";

keepsTheLaws("deadline", {
  name: "Tính thời hạn",
  office: () => leanOffice(officeRows),
  run: (clerk) => {
    computeDeadlines(clerk);
    return "";
  },
  owned: keysFilledIn,
  mayGo: [],
});

keepsTheLaws("deadline", {
  name: "deadlines.write",
  office: () => {
    const office = leanOffice(officeRows);
    for (const key of ["M-1", "M-3"]) office.types("Mốc", key, "⚙Hạn", "20/02/2026");
    return office;
  },
  run: (clerk) => {
    const { fingerprint } = asked(clerk, { verb: "deadlines.preview" });
    return JSON.stringify(ask(clerk, { verb: "deadlines.write", fingerprint }));
  },
  owned: keysFilledIn,
  mayGo: [],
});

keepsTheLaws("deadline", {
  name: "Cập nhật theo dõi",
  office: () =>
    leanOffice({
      ...officeRows,
      "Theo dõi": [
        { Mốc: "M-1", "Đơn vị": "PTP-1", "Ngày nhận": "01/03/2026" },
        { Mốc: "M-1", "Đơn vị": "PTP-2", "Ghi chú": "chờ" },
        { Mốc: "M-3", "Đơn vị": "PTP-1" },
        { Mốc: "M-3", "Đơn vị": "PTP-1" },
        { Mốc: "M-9", "Đơn vị": "PTP-1" },
      ],
    }),
  run: (clerk) => {
    updateTracking(clerk);
    return "";
  },
  owned: keysFilledIn,
  mayGo: [],
});

keepsTheLaws("deadline", {
  name: "report.enter",
  office: () =>
    leanOffice({
      ...officeRows,
      "Theo dõi": [
        { Mốc: "M-1", "Đơn vị": "PTP-1", "Ghi chú": "gọi lại" },
        { Mốc: "M-2", "Đơn vị": "PTP-1" },
      ],
    }),
  run: (clerk) =>
    ["PTP-1", "PTP-3"]
      .map((unit) => {
        const report = {
          verb: "report.enter",
          milestone: "M-1",
          unit,
          period: "",
          received: "02/03/2026",
          paper: "12/BC",
          remark: "đủ",
        } as const;
        const first = ask(clerk, { ...report, confirmed: "" });
        const confirmed = first.ok && !first.value.entered ? first.value.confirm : undefined;
        return JSON.stringify(confirmed === undefined ? first : ask(clerk, { ...report, confirmed }));
      })
      .join("\n"),
  owned: { "Theo dõi": ["received", "paper", "remark", "handling"] },
  mayGo: [],
});
