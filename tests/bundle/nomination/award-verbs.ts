// Every verb of the award half over a book of so many nominations alike, with what is asked: for counting their calls and for
// striking them at each.
import type { Request, VerbName } from "../../../src/app/all-verbs.ts";
import type { RowByHeader as Cells } from "../../core/book-of.ts";
import { councilName, nominee } from "../../core/council/council-office.ts";
import { rowsOf } from "../grid.ts";
import { ask, LAN, type Office } from "../office.ts";
import { officeOf } from "./walk-office.ts";

const numbered = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `N${index + 1}`);
const keysOf = (count: number) => numbered(count).map((key) => ({ key }));

const meeting: Cells = {
  ...{ Mã: "H1", "Phong trào": "QB-2026", "Nội dung": "Họp xét khen thưởng" },
  ...{ Ngày: "27/02/2026", "Hội đồng": councilName },
};
const dossier: Cells = {
  ...{ Mã: "HST-1", "Phong trào": "QB-2026", "Tên hồ sơ": "Đợt 1", "Nơi nhận": "Chủ tịch UBND tỉnh" },
  "Trạng thái": "đã gửi",
};

/** One of them typed as a clerk does, the others after it: what a hand would do ten thousand times is not what is tried. */
async function officeWith(count: number, cells: Cells): Promise<Office> {
  const office = await officeOf(
    [
      nominee("N1", "Nguyễn Văn N1", {
        ...{ "Ông/Bà": "Ông", "Loại hình khen": "chuyên đề", "Thành tích": "Có thành tích N1" },
        ...{ "Từ ngày": "01/01/2026", "Đến ngày": "28/02/2026" },
        ...{ "Ngày nộp": "01/02/2026", "Ngày đủ hồ sơ": "05/02/2026" },
        ...cells,
      }),
    ],
    { "Cuộc họp": [meeting], "Hồ sơ trình": [dossier] },
  );
  const sheet = office.book.sheetByName("Đề nghị");
  const first = sheet?.rows[1];
  if (sheet === undefined || first === undefined) throw new Error("no nomination");
  const rows = numbered(count).map((key) => ({
    styles: [...first.styles],
    values: first.values.map((value) =>
      typeof value === "string" ? value.replaceAll(/\bN1\b/gu, key) : value,
    ),
  }));
  sheet.rows.splice(1, sheet.rows.length - 1, ...rows);
  sheet.maxRows = count + 21;
  return office;
}

/** A verb as it is asked. */
export interface AwardVerb {
  readonly name: string;
  /** Over so many nominations that stand as the verb wants them. */
  readonly office: (count: number) => Promise<Office>;
  /** What is asked of this book; `""` is the menu item of the statistics, which has no verb. */
  readonly request: (count: number, office: Office) => Request<VerbName> | "";
  /** Service calls while a sheet is read whole (40 nominations), and once its lines are told apart by their keys (1,000). */
  readonly calls: readonly [small: number, large: number];
}

const verb = <Name extends VerbName>(
  name: string,
  cells: Cells,
  request: (count: number, office: Office) => Request<Name> | "",
  calls: AwardVerb["calls"],
): AwardVerb => ({
  name,
  office: (count) => officeWith(count, cells),
  // A request of one verb is a request.
  request: request as AwardVerb["request"],
  calls,
});

const move =
  (to: string, day: string, one: "one" | "all", preview = false) =>
  (count: number): Request<"nomination.move"> => ({
    verb: "nomination.move",
    ...{ keys: keysOf(one === "one" ? 1 : count), to, day, reason: "theo biên bản" },
    ...{ number: "", decided: "", preview },
  });

const answer =
  (result: Request<"submission.answer">["result"], number: string, refused: readonly string[] = []) =>
  (): Request<"submission.answer"> => ({
    verb: "submission.answer",
    ...{ key: "HST-1", result, number, day: "04/03/2026", remark: "Chưa đủ tiêu chuẩn" },
    refused: refused.map((key) => ({ key })),
  });

/** The first condition of N1 that it does not meet; *Điều kiện* is worked out first. */
function unmet(office: Office): Request<"conditions.override"> {
  const row = rowsOf(office.book, "Điều kiện").find(
    (one) => one["⚙Kết quả"] !== "đạt" && String(one["⚙Đề nghị"]).includes("N1"),
  );
  const requirement = String(row?.["⚙Tiêu chuẩn"] ?? "");
  return { verb: "conditions.override", nomination: "N1", requirement, reason: "theo kết luận" };
}

const planned: Cells = { "Trạng thái": "dự kiến", "Ngày nộp": "", "Ngày đủ hồ sơ": "" };
const passed: Cells = { "Trạng thái": "Hội đồng thông qua" };
const upward: Cells = { "Hình thức": "BK-B/T", "Trạng thái": "trình", "Hồ sơ trình": "HST-1" };
const decided: Cells = {
  ...{ "Trạng thái": "quyết định", "Số QĐ": "41/QĐ-STP", "Ngày QĐ": "03/03/2026", "Số sổ vàng": "01/2026" },
};

/** Verbs that only look. */
export const looking: readonly AwardVerb[] = [
  verb(
    "nomination.search",
    {},
    () => ({ verb: "nomination.search", ...{ text: "van", campaign: "", state: "", late: false, from: 0 } }),
    [12, 12],
  ),
  verb("nomination.open", {}, () => ({ verb: "nomination.open", key: "N1" }), [36, 36]),
  verb("nomination.show", {}, () => ({ verb: "nomination.show", key: "N1" }), [12, 12]),
  verb("nomination.move, a preview", planned, move("đã nộp", "02/02/2026", "all", true), [32, 32]),
  verb("council.open", {}, () => ({ verb: "council.open", meeting: "" }), [32, 32]),
  verb("decision.open", passed, () => ({ verb: "decision.open" }), [33, 33]),
  verb("decision.show", passed, () => ({ verb: "decision.show" }), [3, 3]),
  verb("submission.open", upward, () => ({ verb: "submission.open" }), [54, 54]),
  verb("statistics.read", decided, () => ({ verb: "statistics.read", campaign: "" }), [15, 15]),
];

/** Verbs that write. */
export const writing: readonly AwardVerb[] = [
  verb(
    "nomination.dossier",
    {},
    () => ({
      verb: "nomination.dossier",
      ...{ key: "N1", part: "Tờ trình", what: "trả lại", day: "03/03/2026", reason: "thiếu dấu" },
    }),
    [47, 54],
  ),
  verb("nomination.move, one", planned, move("đã nộp", "02/02/2026", "one"), [146, 146]),
  verb("nomination.move, all for the first time", planned, move("đã nộp", "02/02/2026", "all"), [148, 148]),
  verb("conditions.update", {}, () => ({ verb: "conditions.update" }), [121, 121]),
  {
    ...verb("conditions.override", { "Thành tích": "" }, (_count, office) => unmet(office), [48, 48]),
    office: async (count) => {
      const office = await officeWith(count, { "Thành tích": "" });
      ask(office.clerk(LAN, {}), { verb: "conditions.update" });
      return office;
    },
  },
  verb(
    "council.add",
    {},
    () => ({ verb: "council.add", ...{ campaign: "QB-2026", council: councilName, day: "03/03/2026" } }),
    [114, 114],
  ),
  verb(
    "council.record, a vote for each",
    {},
    (count) => ({
      verb: "council.record",
      ...{ meeting: "H1", day: "27/02/2026", method: "bỏ phiếu kín", issued: "9", returned: "9" },
      ...{ invalid: "0", counters: "", opinions: "", closing: "", attendance: [], confirmed: "" },
      votes: numbered(count).map((key, index) => ({ key, votesFor: index % 2 === 0 ? "9" : "3" })),
    }),
    [241, 241],
  ),
  verb(
    "decision.enter, all in one decision",
    passed,
    (count) => ({
      verb: "decision.enter",
      ...{ key: "quyet-dinh-khen-thuong-QB-2026-du-thao", number: "41", day: "04/03/2026" },
      ...{ signer: "", nominees: keysOf(count), confirmed: "" },
    }),
    [173, 173],
  ),
  verb(
    "decision.annul, all of them",
    decided,
    (count) => ({
      verb: "decision.annul",
      ...{ keys: keysOf(count), number: "50/QĐ-STP", day: "05/03/2026" },
      ...{ reason: "sai thủ tục", preview: false },
    }),
    [151, 151],
  ),
  verb(
    "submission.make",
    { ...passed, "Hình thức": "BK-B/T" },
    (count) => ({
      verb: "submission.make",
      ...{ key: "", campaign: "QB-2026", name: "Đợt 2", to: "Chủ tịch UBND tỉnh" },
      nominations: keysOf(count),
    }),
    [200, 207],
  ),
  verb("submission.answer, sent", upward, answer("đã gửi", "12/TTr-STP"), [63, 63]),
  verb("submission.answer, sent back", upward, answer("trả lại", "1200/UBND-NC"), [184, 184]),
  verb(
    "submission.answer, decided but for one",
    upward,
    answer("đã có kết quả", "1250/QĐ-UBND", ["N2"]),
    [190, 190],
  ),
  verb("statistics, drawn", decided, () => "", [98, 98]),
  verb(
    "paper.write, the gold book",
    decided,
    () => ({ verb: "paper.write", paper: "so-vang", campaign: "QB-2026", subject: "", replace: false }),
    [129, 129],
  ),
];
