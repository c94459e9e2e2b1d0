import { expect, test } from "vitest";
import { minutes } from "../../../../src/core/paper/council/minutes.ts";
import { outcomesOf, sessionOf, votersOf } from "../../../../src/core/paper/council/session.ts";
import { bookOf, type RowByHeader } from "../../book-of.ts";
import { sampleRows } from "../../sample-book.ts";
import { contextOf } from "../context.ts";

const COUNCIL = "Hội đồng Thi đua - Khen thưởng Sở Tư pháp Quảng Bình";

const member = (name: string, role: string): RowByHeader => ({
  "Hội đồng": COUNCIL,
  "Họ tên": name,
  "Chức vụ": "Công chức",
  "Vai trò": role,
  Từ: "01/01/2017",
});

const council = [
  member("Lò Thị Một", "Chủ tịch"),
  ...Array.from({ length: 7 }, (_, index) => member(`Trần Văn ${index}`, "Ủy viên")),
  member("Vàng A Chín", "Thư ký"),
];

const meeting = {
  Mã: "HOP",
  "Phong trào": "QB-2017",
  "Nội dung": "Họp Hội đồng xét khen thưởng",
  Ngày: "10/07/2018",
  "Hội đồng": COUNCIL,
};

const nominee = (cells: RowByHeader): RowByHeader => ({
  Mã: "X-1",
  "Phong trào": "QB-2017",
  "Đơn vị": "TTTGPL-QB",
  "Đối tượng": "cá nhân",
  "Họ tên / Tên tập thể": "Hà Văn Tám",
  "Hình thức": "CSTĐ-B/T",
  "Loại hình khen": "công trạng",
  "Trạng thái": "thẩm định",
  "Phiên họp": "HOP",
  "Tổng thành viên": 9,
  ...cells,
});

interface Given {
  readonly nominations?: readonly RowByHeader[];
  readonly meetings?: readonly RowByHeader[];
  readonly attendance?: readonly RowByHeader[];
  readonly members?: readonly RowByHeader[];
}

function contextWith({ nominations = [], meetings = [meeting], attendance = [], members = council }: Given) {
  const sheets = {
    ...sampleRows,
    "Đề nghị": nominations,
    "Cuộc họp": meetings,
    "Dự họp": attendance,
    "Hội đồng": members,
  };
  return contextOf(bookOf(sheets), "QB-2017", "2017-09-01");
}

function outcomes(given: Given, key = "HOP") {
  const context = contextWith(given);
  const session = sessionOf(context, key);
  if (session === undefined) throw new Error("no session");
  return outcomesOf(context, session);
}

test.each<[string, RowByHeader, boolean | undefined]>([
  // Nine tenths of all members (NĐ 91/2017, Điều 45).
  ["9 of 9", { "Phiếu đồng ý": 9 }, true],
  ["8 of 9, 88,9%", { "Phiếu đồng ý": 8 }, false],
  ["8 of 9 that the clerk calls passed", { "Phiếu đồng ý": 8, "Trạng thái": "Hội đồng thông qua" }, true],
  [
    "9 of 9 that the clerk calls refused",
    { "Phiếu đồng ý": 9, "Trạng thái": "Hội đồng không thông qua" },
    false,
  ],
  ["18 of 20", { "Phiếu đồng ý": 18, "Tổng thành viên": 20 }, true],
  ["17 of 19", { "Phiếu đồng ý": 17, "Tổng thành viên": 19 }, false],
  ["no votes yet", {}, undefined],
])("a nominee with %s", (_, cells, passed) => {
  const [outcome] = outcomes({ nominations: [nominee({ "Ngày nộp": "01/06/2018", ...cells })] });
  expect(outcome?.passed).toBe(passed);
});

test("who is not told of was there, who wrote counts among the votes, who is away does not", () => {
  const context = contextWith({
    attendance: [
      { "Cuộc họp": "HOP", "Họ tên": "Trần Văn 1", "Dự họp": "ý kiến bằng văn bản" },
      { "Cuộc họp": "HOP", "Họ tên": "TRẦN VĂN 2", "Dự họp": "vắng không lý do" },
      { "Cuộc họp": "HOP", "Họ tên": "Người Lạ", "Dự họp": "vắng có lý do" },
    ],
  });
  const session = sessionOf(context, "HOP");
  if (session === undefined) throw new Error("no session");
  const attended = session.seats.map((seat) => seat.attended);
  expect(attended.filter((how) => how === "có mặt")).toHaveLength(7);
  expect(votersOf(session)).toBe(8);
});

test("a member does not vote on himself", () => {
  const rows = [
    nominee({ "Họ tên / Tên tập thể": "Trần Văn 3", "Phiếu đồng ý": 8 }),
    nominee({ Mã: "X-2", "Phiếu đồng ý": 8 }),
  ];
  expect(outcomes({ nominations: rows }).map(({ sits, against }) => [sits, against])).toEqual([
    [true, 0],
    [false, 1],
  ]);
});

test.each<[string, RowByHeader, readonly string[]]>([
  ["that names no session", { "Phiên họp": "" }, ["", "HOP-2"]],
  ["that names the first", { "Phiên họp": "HOP" }, ["HOP", ""]],
  ["on hold", { "Phiên họp": "", "Tạm dừng": "có" }, ["", ""]],
  ["withdrawn before the vote", { "Trạng thái": "rút" }, ["", ""]],
  ["annulled after the vote", { "Trạng thái": "hủy bỏ", "Phiếu đồng ý": 9 }, ["HOP", ""]],
])("a nomination %s stands in its session alone", (_, cells, wanted) => {
  const meetings = [
    meeting,
    { ...meeting, Mã: "HOP-2", "Nội dung": "Họp Hội đồng xét bổ sung", Ngày: "20/07/2018" },
  ];
  const found = ["HOP", "HOP-2"].map((key) =>
    outcomes({ nominations: [nominee(cells)], meetings }, key).length > 0 ? key : "",
  );
  expect(found).toEqual(wanted);
});

test.each<[string, Given, RegExp]>([
  ["no member on the day", { members: [] }, /Chưa rõ ai là thành viên Hội đồng/u],
  ["no secretary", { members: council.slice(0, -1) }, /chưa có Thư ký/u],
  [
    "a chair who is away and no deputy",
    { attendance: [{ "Cuộc họp": "HOP", "Họ tên": "Lò Thị Một", "Dự họp": "vắng có lý do" }] },
    /Chưa rõ ai chủ trì/u,
  ],
])("minutes of a session with %s are told why, with the cure", (_, given, told) => {
  const context = contextWith(given);
  const made = minutes.make(context, { key: "HOP", label: "" }, undefined);
  expect(made.ok ? "" : made.problems.map(({ message, fix }) => `${message} ${fix}`).join("\n")).toMatch(
    told,
  );
});
