import { beforeAll, describe, expect, test } from "vitest";
import type { Request } from "../../../src/app/all-verbs.ts";
import type { Host } from "../../../src/local/host.ts";
import { typeLabelled } from "../../samples/labelled.ts";
import { columnOf, rowsOf } from "../grid.ts";
import { ask, asked, LAN, type Office, START, said, setUpOffice } from "../office.ts";
import { applyRights, names } from "../rights/shared-office.ts";

const [OWNER, READER] = ["chu@example.gov.vn", "xem@example.gov.vn"];
/** Somebody of the first and of the second unit; the other ten report to the desk by letter. */
const [ONE, TWO] = ["mot@example.gov.vn", "hai@example.gov.vn"];

const places = [
  ...["huyện Lệ Thủy", "thị xã Ba Đồn", "huyện Bố Trạch", "huyện Quảng Ninh", "huyện Minh Hóa"],
  ...["huyện Tuyên Hóa", "huyện Quảng Trạch", "thành phố Đồng Hới", "huyện Vĩnh Linh", "huyện Gio Linh"],
  ...["huyện Hải Lăng", "huyện Đakrông"],
];
const keyOf = (index: number): string => `PTP-${index + 1}`;

let office: Office;
let people: Readonly<Record<"owner" | "desk" | "one" | "two" | "reader", Host>>;

/** Every row of the sheets that are not the units' own. */
const desks = (): ReadonlyMap<string, string> =>
  new Map(
    office.book.sheets
      .filter(({ name }) => name !== "Báo về")
      .map(({ name }) => [name, JSON.stringify(rowsOf(office.book, name))]),
  );

const report = (unit: number, target: string, paper: string): Request<"returns.send"> => ({
  verb: "returns.send",
  unit: keyOf(unit),
  table: "tracking",
  campaign: "",
  target,
  cells: { received: "04/03/2026" },
  paper,
  link: "",
  remark: "",
  ticket: `${unit} ${target} ${paper}`,
});

const typeAs = (who: Host, sheet: string, row: number, header: string, text: string): void =>
  who.typeIn(sheet, row, columnOf(office.book, sheet, header), [[text]]);

beforeAll(async () => {
  office = await setUpOffice();
  const unit = (place: string, index: number) => ({
    Mã: keyOf(index),
    Tên: `Phòng Tư pháp ${place}`,
    Loại: "Phòng Tư pháp cấp huyện",
  });
  const milestone = (key: string, task: string, words: string) => ({
    Mã: key,
    "Phong trào": "QB-2026",
    Việc: task,
    "Áp dụng cho": "Phòng Tư pháp cấp huyện",
    "Thời hạn": words,
  });
  const campaign = {
    Mã: "QB-2026",
    "Tên phong trào": "Phong trào thi đua năm 2026",
    Loại: "thường xuyên",
    "Đơn vị ban hành": "STP",
    "Từ ngày": "01/01/2026",
    "Đến ngày": "31/12/2026",
    "Loại văn bản": "Kế hoạch",
    "Trạng thái": "đang thực hiện",
  };
  typeLabelled(
    office.book,
    new Map([
      ["Đơn vị", [{ Mã: "STP", Tên: "Sở Tư pháp tỉnh Quảng Trị", Loại: "Sở Tư pháp" }, ...places.map(unit)]],
      ["Phong trào", [campaign]],
      [
        "Mốc",
        [
          milestone("M-DK", "đăng ký", "chậm nhất là ngày 06/03/2026"),
          milestone("M-BC", "báo cáo sơ kết", "chậm nhất là ngày 16/03/2026"),
        ],
      ],
    ]),
    START,
  );
  office.book.sharing = {
    owner: OWNER,
    editors: [LAN, ONE, TWO],
    groups: {},
    domain: { name: "", mayEdit: false },
  };
  const [owner, desk, one, two, reader] = [OWNER, LAN, ONE, TWO, READER].map((mail) =>
    office.clerk(mail, { confirm: () => true }),
  );
  if (!owner || !desk || !one || !two || !reader) throw new Error("five people");
  people = { owner, desk, one, two, reader };
  desk.call("rights");
  names(office, 2, { Email: LAN, "Vai trò": "bộ phận thi đua" });
  names(office, 3, { Email: OWNER, "Vai trò": "bộ phận thi đua" });
  names(office, 4, { Email: ONE, "Vai trò": "đơn vị", "Đơn vị": "PTP-1" });
  names(office, 5, { Email: TWO, "Vai trò": "đơn vị", "Đơn vị": "PTP-2" });
  names(office, 6, { Email: READER, "Vai trò": "người xem" });
  desk.call("deadlines");
  desk.call("tracking");
  applyRights(desk);
});

describe("five people and twelve units on one book", () => {
  test("each of a unit sees what that unit owes, by names, and reports it", () => {
    for (const [who, unit] of [
      [people.one, 0],
      [people.two, 1],
    ] as const) {
      const before = desks();
      const shown = asked(who, { verb: "returns.open", unit: "" });
      expect(shown.unit).toBe(keyOf(unit));
      expect(shown.items.map(({ milestone }) => milestone)).toEqual(["M-DK", "M-BC"]);
      asked(who, report(unit, "M-DK|", `1${unit}/DK-PTP`));
      expect(desks()).toEqual(before);
    }
  });

  test("a unit's attempts on what is not its own are refused, or marked where the sheet is open", () => {
    const { one } = people;
    const { rows } = asked(people.desk, { verb: "returns.list" });
    const before = desks();
    // Typed and pasted into the desk's sheets.
    for (const [sheet, header] of [
      ["Theo dõi", "Ngày nhận"],
      ["Báo về", "Xử lý"],
      ["Đơn vị", "Email"],
      ["Phân quyền", "Vai trò"],
    ] as const)
      expect(() => typeAs(one, sheet, 2, header, "x"), `${sheet}, ${header}`).toThrow(/protected cell/u);
    // By the page and by requests that no page makes.
    expect(ask(one, report(1, "M-BC|", "20/BC-PTP"))).toMatchObject({ ok: false });
    const all = rows.map(({ key, seen }) => ({ key, seen, prefer: "" as const }));
    const keys = rows.map(({ key }) => ({ key }));
    expect(ask(one, { verb: "returns.take", rows: all })).toMatchObject({ ok: false });
    expect(ask(one, { verb: "returns.refuse", rows: keys, reason: "thử" })).toMatchObject({ ok: false });
    for (const { key } of keys.slice(1))
      expect(ask(one, { verb: "returns.withdraw", key })).toMatchObject({ ok: false });
    for (const request of [
      {
        verb: "report.enter",
        milestone: "M-BC",
        unit: "PTP-2",
        period: "",
        received: "04/03/2026",
        paper: "1",
        remark: "",
        confirmed: "",
      },
      { verb: "rights.release" },
    ] as const)
      ask(one, request);
    expect(desks()).toEqual(before);
    // Typed over in the one sheet that is open: taken over by nobody unseen.
    typeAs(one, "Báo về", 3, "Số văn bản", "99/DK-PTP");
    const told = asked(people.desk, { verb: "returns.list" }).rows.find(({ unit }) =>
      unit.includes("Ba Đồn"),
    );
    expect(told?.findings.map(({ text }) => text).join(" ")).toContain("từ “11/DK-PTP” thành “99/DK-PTP”");
    typeAs(people.two, "Báo về", 3, "Số văn bản", "11/DK-PTP");
  });

  test("a reader sees and changes nothing", () => {
    const before = [desks(), rowsOf(office.book, "Báo về")];
    expect(() => typeAs(people.reader, "Báo về", 2, "Ghi chú", "x")).toThrow();
    expect(ask(people.reader, report(0, "M-BC|", "1/BC-PTP"))).toMatchObject({ ok: false });
    expect([desks(), rowsOf(office.book, "Báo về")]).toEqual(before);
  });

  test("the desk takes over once, also when the owner does so at the same time, and everybody sees it", () => {
    const { desk, owner, one } = people;
    const { rows } = asked(desk, { verb: "returns.list" });
    const wanted = rows.map(({ key, seen }) => ({ key, seen, prefer: "" as const }));
    expect(wanted).toHaveLength(2);
    expect(asked(desk, { verb: "returns.take", rows: wanted })).toMatchObject({ taken: 2, left: [] });
    asked(owner, { verb: "returns.take", rows: wanted });
    const came = rowsOf(office.book, "Theo dõi").filter((row) => row["Ngày nhận"] !== undefined);
    expect(came).toHaveLength(2);
    expect(rowsOf(office.book, "Theo dõi")).toHaveLength(2 * places.length);
    const shown = asked(one, { verb: "returns.open", unit: "" });
    expect(shown.items.map(({ received }) => received)).toEqual([null, "2026-03-04"]);
    desk.call("board");
    expect(said(desk)).toContain("22 phần việc còn phải nộp");
  });
});
