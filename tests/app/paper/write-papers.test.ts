import { expect, test } from "vitest";
import { writeSelectedPlan } from "../../../src/app/paper/write-selected.ts";
import { smallOffice } from "../../core/small-office.ts";
import { ask, asked, LAN, memoryOffice } from "../memory-office.ts";

test.each([
  [
    "a paper there is not",
    "ke-hoach-nam",
    "QB-2026",
    "",
    "Không có loại văn bản “ke-hoach-nam”. Các loại: Kế hoạch, ",
  ],
  [
    "a campaign there is not",
    "ke-hoach",
    "QB-2030",
    "",
    "Trang Phong trào không có “QB-2030”. Ghi tên một dòng có ở đó.",
  ],
  ["a plan for one unit", "ke-hoach", "QB-2026", "STP-QB", "Kế hoạch không có cho “STP-QB”."],
  [
    "a letter nobody needs",
    "cong-van-don-doc",
    "QB-2026",
    "",
    "Không có đơn vị nào quá hạn ở phong trào này.",
  ],
])("%s is refused, and nothing is made", (_name, paper, campaign, subject, message) => {
  const office = memoryOffice(smallOffice);
  const written = ask(office.clerk(LAN, {}), {
    verb: "paper.write",
    paper,
    campaign,
    subject,
    replace: false,
  });
  expect(written).toEqual({ ok: false, message: expect.stringContaining(message) as unknown });
  expect([office.drive.files.size, office.rows("Sổ văn bản")]).toEqual([0, []]);
});

test("*Tạo kế hoạch* ends with the way to the plan of the row on which she stands; elsewhere there is none", () => {
  const office = memoryOffice(smallOffice);
  const lan = office.clerk(LAN, {});
  expect(asked(lan, { verb: "plan.selected" })).toEqual([]);
  lan.screen.select("Phong trào", office.rowOf("Phong trào", "QB-2026"));
  expect(asked(lan, { verb: "plan.selected" })).toEqual([]);
  writeSelectedPlan(lan);
  expect(lan.screen.said).toEqual(["Đã tạo “Kế hoạch · Phong trào thi đua năm 2026”.", "[da-tao] Kế hoạch"]);
  expect(asked(lan, { verb: "plan.selected" })).toEqual([
    {
      title: "Kế hoạch · Phong trào thi đua năm 2026",
      link: office.reads("Phong trào", "QB-2026", "⚙Văn bản"),
    },
  ]);
});

test.each([
  ["its title", "Kế hoạch", "phong trào thi đua năm 2026"],
  ["its name and the campaign's key", "ke-hoach", "QB-2026"],
  ["its title without marks and the campaign's label", "ke hoach", "Phong trào thi đua năm 2026 · QB-2026"],
])("a paper is asked for by %s", (_, paper, campaign) => {
  const office = memoryOffice(smallOffice);
  const written = ask(office.clerk(LAN, {}), {
    verb: "paper.write",
    paper,
    campaign,
    subject: "",
    replace: false,
  });
  expect(written).toMatchObject({ ok: true, value: { made: [{ name: "ke-hoach-QB-2026" }] } });
});

test("of two campaigns of one name those that may be meant are told, each by what means it alone", () => {
  const [campaign = {}] = smallOffice["Phong trào"] ?? [];
  const office = memoryOffice({
    ...smallOffice,
    "Phong trào": [campaign, { ...campaign, Mã: "QB-2", "Từ ngày": "01/02/2026" }],
  });
  const make = (named: string) =>
    ask(office.clerk(LAN, {}), {
      verb: "paper.write",
      paper: "ke-hoach",
      campaign: named,
      subject: "",
      replace: false,
    });
  const refused = make(String(campaign["Tên phong trào"]));
  const told = /có thể là .*?“(?<first>[^”]* \(từ ngày [^”]*\))”/u.exec(refused.ok ? "" : refused.message);
  expect(make(told?.groups?.["first"] ?? "")).toMatchObject({
    ok: true,
    value: { made: [{ name: "ke-hoach-QB-2026" }] },
  });
});
