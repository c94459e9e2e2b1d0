import type { RowByHeader } from "../../book-of.ts";
import { campaignWith } from "../../small-office.ts";
import { goldenOf, milestones, outline, saidOf } from "../plan-said.ts";

/** Two milestones whose days prose may repeat. */
const due = milestones(
  { Mã: "QB-DK", Việc: "đăng ký", "Thời hạn": "trước ngày 20/3/2026" },
  { Mã: "QB-TK", Việc: "báo cáo tổng kết", "Thời hạn": "chậm nhất là ngày 20/11/2026" },
);
/** What a rule says of one paragraph beside them. */
export const said = (rule: string, text: string, cells: RowByHeader = {}): readonly string[] =>
  saidOf(rule, {}, { ...due, ...outline(["đoạn", text, cells]) }).map(([, message]) => message);
export const golden = (rule: string, text: string, cells: RowByHeader = {}): ReturnType<typeof goldenOf> =>
  goldenOf(rule, campaignWith({}, { ...due, ...outline(["đoạn", text, cells]) }));

/** Paragraphs that no rule of days in prose minds. */
export const letBe = [
  "Gửi đăng ký {hạn: QB-DK}",
  "Quyết định số 5/QĐ-STP ngày 20/3/2026",
  "Từ ngày 20/3/2026 các đơn vị đăng ký",
  "Gửi đăng ký trước ngày 31/4/2026",
];
