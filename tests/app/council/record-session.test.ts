import { expect, test } from "vitest";
import type { Request } from "../../../src/app/all-verbs.ts";
import { councilName, councilOfSize, councilRows, nominee } from "../../core/council/council-office.ts";
import { ask, asked, LAN, type MemoryOffice, memoryOffice } from "../memory-office.ts";
import { breaksOff } from "../port-calls.ts";

type Entry = Omit<Request<"council.record">, "verb">;
const name = (index: number): string => String(councilOfSize(9)[index]?.["Họ tên"]);
// Awards and shares are those that ship.
const {
  "Quy tắc": _rules,
  "Danh mục khen": _awards,
  ...rows
} = councilRows(9, [
  nominee("D1", "Trần Thị Hoa", { "Hình thức": "CSTĐ-B/T" }),
  nominee("D2", "Lê Thị Lan"),
  nominee("D3", "Lê Văn Tám"),
  nominee("D4", "Lê Văn Tư", { "Trạng thái": "đã nộp" }),
]);
const entry: Entry = {
  meeting: "H1",
  day: "20/11/2026",
  method: "bỏ phiếu kín",
  issued: "8",
  returned: "8",
  invalid: "0",
  counters: "Phạm Văn Đồng; Hoàng Thị Mai",
  opinions: "Nhất trí.",
  closing: "10 giờ 30",
  attendance: [{ member: name(8), attended: "ý kiến bằng văn bản", reason: "đi học" }],
  votes: [
    { key: "D1", votesFor: "8" },
    { key: "D2", votesFor: "9" },
    { key: "D3", votesFor: "" },
  ],
  confirmed: "",
};

function office(): MemoryOffice {
  const made = memoryOffice(rows);
  made.now({ day: "2026-11-30", time: "08:00:00" });
  return made;
}
const record = (at: MemoryOffice, cells: Partial<Entry> = {}) =>
  ask(at.clerk(LAN, {}), { verb: "council.record", ...entry, ...cells });
const nominations = ({ rows: of }: MemoryOffice) =>
  of("Đề nghị").map((row) =>
    ["Mã", "Trạng thái", "Phiếu đồng ý", "Tổng thành viên", "Ý kiến văn bản", "Phiên họp"].map(
      (header) => row[header] ?? "",
    ),
  );
/** All that a session writes, but when. */
const written = (at: MemoryOffice) => ({
  nominations: nominations(at),
  meeting: at.rows("Cuộc họp"),
  attendance: at.rows("Dự họp"),
  steps: at.rows("Quá trình xét").map(({ "Ghi lúc": _at, ...step }) => step),
});

test("votes against and blank ones go with the count they were typed beside", () => {
  const typed = { "Phiếu đồng ý": 6, "Phiếu không đồng ý": 2, "Phiếu trắng, hỏng": 1 };
  const made = memoryOffice({
    ...rows,
    "Đề nghị": (rows["Đề nghị"] ?? []).map((row) => (row["Mã"] === "D2" ? { ...row, ...typed } : row)),
  });
  made.now({ day: "2026-11-30", time: "08:00:00" });
  const others = (): readonly string[] =>
    made
      .rows("Đề nghị")
      .filter((row) => row["Mã"] === "D2")
      .flatMap((row) => Object.keys(typed).map((header) => row[header] ?? ""));
  record(made, { votes: [{ key: "D2", votesFor: "6" }], confirmed: "" });
  expect(others()).toEqual(["6", "2", "1"]);
  record(made, { votes: [{ key: "D2", votesFor: "9" }], confirmed: "" });
  expect(others()).toEqual(["9", "", ""]);
});

test("a session's votes, members and ballots stand in the book, each nominee goes his way", () => {
  const at = office();
  expect(record(at)).toEqual({
    ok: true,
    value: {
      recorded: true,
      message: "Đã ghi kết quả phiên họp ngày 20/11/2026: 1 thông qua, 1 không thông qua.",
    },
  });
  expect(nominations(at)).toEqual([
    ["D1", "Hội đồng không thông qua", "8", "9", "1", "H1"],
    ["D2", "Hội đồng thông qua", "9", "9", "1", "H1"],
    ["D3", "thẩm định", "", "", "", ""],
    ["D4", "đã nộp", "", "", "", ""],
  ]);
  expect(at.rows("Cuộc họp")[0]).toMatchObject({
    "Hội đồng": councilName,
    "Cách biểu quyết": "bỏ phiếu kín",
    "Phiếu phát ra": "8",
    "Ban kiểm phiếu": "Phạm Văn Đồng; Hoàng Thị Mai",
    "Giờ kết thúc": "10 giờ 30",
  });
  expect(at.rows("Dự họp").map((row) => [row["Họ tên"], row["Dự họp"], row["Lý do, ghi chú"] ?? ""])).toEqual(
    councilOfSize(9).map((member, index) => [
      member["Họ tên"],
      index === 8 ? "ý kiến bằng văn bản" : "có mặt",
      index === 8 ? "đi học" : "",
    ]),
  );
  expect(
    at.rows("Quá trình xét").map((step) => [step["Đề nghị"], step["Sang"], step["Lý do, căn cứ"]]),
  ).toContainEqual(["D1", "Hội đồng không thông qua", "8/9 phiếu đồng ý (88,9%), cần ít nhất 9 phiếu"]);
});

test("the same entry again changes nothing; members that changed are changed", () => {
  const at = office();
  record(at);
  const before = written(at);
  expect(record(at)).toMatchObject({ ok: true });
  expect(written(at)).toEqual(before);
  record(at, { attendance: [], issued: "9", returned: "9" });
  expect(at.rows("Dự họp").map((row) => row["Dự họp"])).toEqual(Array(9).fill("có mặt"));
});

test("a result that was entered wrongly is entered again, and its history keeps both", () => {
  const at = office();
  record(at);
  record(at, { votes: [{ key: "D1", votesFor: "9" }] });
  expect(nominations(at)[0]).toEqual(["D1", "Hội đồng thông qua", "9", "9", "1", "H1"]);
  expect(
    at.rows("Quá trình xét").flatMap((step) => (step["Đề nghị"] === "D1" ? [step["Sang"]] : [])),
  ).toEqual(["thẩm định", "Hội đồng không thông qua", "Hội đồng thông qua"]);
});

test("too few members are asked about; the answer holds for that entry alone", () => {
  const at = office();
  const away = [5, 6, 7, 8].map((index) => ({
    member: name(index),
    attended: "vắng có lý do",
    reason: "đi công tác",
  }));
  const few = { attendance: away, issued: "5", returned: "5", votes: [{ key: "D2", votesFor: "5" }] };
  const before = written(at);
  const first = asked(at.clerk(LAN, {}), { verb: "council.record", ...entry, ...few });
  expect(first).toMatchObject({
    recorded: false,
    question: expect.stringContaining("Chỉ 5/9 thành viên dự họp"),
  });
  expect(written(at)).toEqual(before);
  const { confirm } = first as { confirm: string };
  expect(record(at, { ...few, confirmed: confirm })).toMatchObject({ value: { recorded: true } });
  expect(record(at, { ...few, attendance: away.slice(1), confirmed: confirm })).toMatchObject({ ok: true });
});

test("broken off at any call and sent again, it comes to the same", () => {
  const whole = office();
  const clerk = whole.clerk(LAN, {});
  ask(clerk, { verb: "council.record", ...entry });
  const [calls, wanted] = [clerk.calls.length, written(whole)];
  for (let at = 1; at <= calls; at += 1)
    for (const when of ["before", "after"] as const) {
      const one = office();
      try {
        ask(one.clerk(LAN, breaksOff(at, when)), { verb: "council.record", ...entry });
      } catch {
        // Killed: what counts is what the next run makes of it.
      }
      expect(record(one)).toMatchObject({ ok: true, value: { recorded: true } });
      expect(written(one), `${when} call ${at}`).toEqual(wanted);
    }
});

test("a session is added once, with a key, and shows who sits and who is put to the vote", () => {
  const at = office();
  const add = { verb: "council.add", campaign: "QB-2026", council: councilName, day: "25/11/2026" } as const;
  const first = asked(at.clerk(LAN, {}), add);
  expect(first.message).toBe("Đã thêm phiên họp ngày 25/11/2026 ở trang Cuộc họp.");
  expect(asked(at.clerk(LAN, {}), add)).toEqual({
    meeting: first.meeting,
    message: "Phiên họp này đã có trong sổ.",
  });
  const { sessions, session } = asked(at.clerk(LAN, {}), { verb: "council.open", meeting: first.meeting });
  expect(sessions[0]?.title).toBe(`25/11/2026 · Họp ${councilName} xét khen thưởng`);
  expect(session?.members).toHaveLength(9);
  expect(session?.candidates.map(({ key, least, asked: share }) => [key, least, share])).toEqual([
    ["D1", 9, "90% tổng số thành viên"],
    ["D2", 8, "80% tổng số thành viên"],
    ["D3", 8, "80% tổng số thành viên"],
  ]);
});

test.each<[string, Omit<Request<"council.add">, "verb">, string]>([
  ["no campaign", { campaign: "X", council: councilName, day: "25/11/2026" }, "không còn phong trào"],
  ["no council", { campaign: "QB-2026", council: "Hội đồng khác", day: "25/11/2026" }, "không có hội đồng"],
  ["no day", { campaign: "QB-2026", council: councilName, day: "31/11/2026" }, "không phải là ngày"],
])("%s: refused", (_what, request, said) => {
  expect(ask(office().clerk(LAN, {}), { verb: "council.add", ...request })).toMatchObject({
    ok: false,
    message: expect.stringContaining(said),
  });
});

test("what another clerk wrote since the window was opened is asked about; what she sent herself is not", () => {
  const at = office();
  const { meeting: _meeting, confirmed: _confirmed, ...empty } = entry;
  const blank = { issued: "", returned: "", invalid: "", counters: "", opinions: "", closing: "" };
  const saw = {
    ...empty,
    ...blank,
    attendance: councilOfSize(9).map((_, index) => ({ member: name(index), attended: "có mặt", reason: "" })),
    votes: ["D1", "D2", "D3"].map((key) => ({ key, votesFor: "" })),
  };
  // Sent twice, as after a lost connection.
  expect(record(at, { saw })).toMatchObject({ value: { recorded: true } });
  expect(record(at, { saw })).toMatchObject({ value: { recorded: true } });

  const late = {
    saw,
    issued: "9",
    returned: "9",
    opinions: "",
    attendance: [],
    votes: [{ key: "D1", votesFor: "9" }],
  };
  const before = written(at);
  const asked = record(at, late);
  expect(asked).toMatchObject({
    value: {
      recorded: false,
      question: `Trong lúc khung này mở, người khác đã ghi: Phiếu phát ra “8”; Phiếu thu về “8”; Ý kiến tại phiên họp “Nhất trí.”; ${name(8)} ý kiến bằng văn bản, đi học; Trần Thị Hoa 8 phiếu. Vẫn ghi?`,
    },
  });
  expect(written(at)).toEqual(before);
  const { confirm } = (asked as { value: { confirm: string } }).value;
  expect(record(at, { ...late, confirmed: confirm })).toMatchObject({ value: { recorded: true } });
  expect(nominations(at)[0]).toEqual(["D1", "Hội đồng thông qua", "9", "9", "0", "H1"]);
});
