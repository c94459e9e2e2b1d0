import { expect, test } from "vitest";
import { asked, LAN, type MemoryOffice } from "../memory-office.ts";
import { HOA, nomination, registration, result, returnsOffice, send, takeAll } from "./returns-office.ts";

/** One report each of a registration, a result and a nomination, taken over together. */
function taken(): { readonly office: MemoryOffice; readonly batch: string } {
  const office = returnsOffice({}, true);
  for (const [index, more] of [registration, result, nomination].entries())
    expect(send(office.clerk(HOA, {}), { ...more, ticket: `t-${index}` })).toMatchObject({ ok: true });
  const { batch } = takeAll(office.clerk(LAN, {}), "");
  return { office, batch };
}

const undo = ({ office, batch }: ReturnType<typeof taken>) =>
  asked(office.clerk(LAN, {}), { verb: "returns.undo", batch });

const logged = (office: MemoryOffice) =>
  office
    .rows("Nhật ký")
    .filter((row) => row["Việc"] === "Hoàn tác nhận báo về")
    .map((row) => [row["Trước"] ?? "", row["Sau"] ?? ""]);

test("a row in which somebody went on stays whole, and the log says so", () => {
  const all = taken();
  const { office } = all;
  const made = office.rows("Đề nghị").length + 1;
  office.types("Đề nghị", made, "Chức vụ", "Phó phòng");
  expect(undo(all).kept).toEqual(["Đề nghị: Trần Thị Hoa, cột Chức vụ"]);
  expect(office.rows("Đề nghị")[made - 2]).toMatchObject({ "Họ tên / Tên tập thể": "Trần Thị Hoa" });
  expect(logged(office)[2]).toEqual(["", "giữ nguyên dòng, đã sửa tiếp ở cột Chức vụ"]);
});

test("a cell that says something else since is not told as taken back", () => {
  const all = taken();
  const { office } = all;
  office.types("Chỉ tiêu", 2, "Kết quả", "99");
  undo(all);
  expect(office.rows("Chỉ tiêu")[0]).toMatchObject({ "Kết quả": "99" });
  expect(logged(office)[1]?.join(" ")).not.toContain("98,5");
});

test("a row of the book that is gone since is not made anew of what it said", () => {
  const all = taken();
  const { office } = all;
  const before = office.rows("Chỉ tiêu").length;
  office.hand.deleteRows("Chỉ tiêu", 2, 1);
  expect(undo(all).kept).toHaveLength(1);
  expect(office.rows("Chỉ tiêu")).toHaveLength(before - 1);
  expect(logged(office)[1]).toEqual(["", "dòng không còn ở trang nên không hoàn tác được"]);
});

/** A result that came in over another, each taken over by itself. */
function over(): { readonly office: MemoryOffice; readonly first: string; readonly second: string } {
  const office = returnsOffice({}, true);
  const [first, second] = ["98,5", "99"].map((told, index) => {
    send(office.clerk(HOA, {}), { ...result, cells: { result: told }, ticket: `t-${index}` });
    return takeAll(office.clerk(LAN, {}), "unit").batch;
  });
  return { office, first: first ?? "", second: second ?? "" };
}

test.each([["first"], ["second"]] as const)(
  "of two reports that came in one over the other, the %s taken back first, nothing stands in the end",
  (which) => {
    const { office, ...batches } = over();
    expect(office.rows("Chỉ tiêu")[0]).toMatchObject({ "Kết quả": "99" });
    undo({ office, batch: batches[which] });
    expect(office.rows("Chỉ tiêu")[0]).toMatchObject({ "Kết quả": which === "first" ? "99" : "98,5" });
    undo({ office, batch: batches[which === "first" ? "second" : "first"] });
    expect(office.rows("Chỉ tiêu")[0]).not.toHaveProperty("Kết quả");
  },
);

test("a report typed into while its taking over is taken back waits again like the others", () => {
  const { office, batch } = taken();
  let [wrote, done] = [false, false];
  const lan = office.clerk(LAN, {
    after: ({ method, on }) => {
      wrote ||= on === "Đề nghị" && method.endsWith(".writeBlock");
      if (!wrote || done) return;
      done = true;
      office.types("Báo về", 2, "Đơn vị", "Phòng khác");
    },
  });
  const { message } = asked(lan, { verb: "returns.undo", batch });
  expect(done).toBe(true);
  expect(message).toContain("Đã hoàn tác 3 báo về");
  expect(office.rows("Báo về").map((row) => row["Xử lý"])).toEqual(Array(3).fill("chờ nhận"));
});
