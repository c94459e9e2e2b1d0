import { describe, expect, test } from "vitest";
import type { CampaignShown } from "../../../src/app/campaign/preview-campaign.ts";
import type { CampaignStart } from "../../../src/app/campaign/start.ts";
import { smallOffice } from "../../core/small-office.ts";
import { sampled } from "../../sweep.ts";
import { ask, asked, type Clerk, LAN, type MemoryOffice, MINH, memoryOffice } from "../memory-office.ts";
import { actsBefore, breaksOff, broken, effectsIn } from "../port-calls.ts";
import { draftFor, shortPlan, startOf } from "./paper-start.ts";

/** A new book: neither the unit nor the signer stands in it. */
const anew = (): MemoryOffice => memoryOffice({});

const sheets = [
  "Đơn vị",
  "Người ký",
  "Phong trào",
  "Đợt",
  "Nội dung",
  "Căn cứ",
  "Nơi nhận",
  "Mốc",
  "Chỉ tiêu",
  "Việc cần rà soát",
];

const madeIn = ({ rows }: MemoryOffice) =>
  Object.fromEntries(
    sheets.map((sheet) => [sheet, rows(sheet).filter((row) => Object.keys(row).length > 0)]),
  );

const preview = (clerk: Clerk, start: CampaignStart) => asked(clerk, { verb: "campaign.preview", start });
const write = (
  clerk: Clerk,
  start: CampaignStart,
  { key, fingerprint }: Pick<CampaignShown, "key" | "fingerprint">,
) => ask(clerk, { verb: "campaign.write", start, key, fingerprint });

const quiet = anew();
const lan = quiet.clerk(LAN, {});
const empty = madeIn(quiet);
const start = startOf(draftFor(lan, shortPlan));
const shown = preview(lan, start);
const looked = lan.calls.length;
const outcome = write(lan, start, shown);
const whole = madeIn(quiet);
const effects = effectsIn(lan.calls);
const named = effects.map(({ nth, method, on }) => [nth, method, on] as const);

test("reading and looking write nothing; writing adds what was shown", () => {
  expect(effectsIn(lan.calls.slice(0, looked))).toEqual([]);
  expect(outcome).toMatchObject({ ok: true, value: { written: true } });
  for (const { sheet, count } of shown.rows) expect([sheet, whole[sheet]?.length]).toEqual([sheet, count]);
  expect(shown.rows.map(({ sheet }) => sheet)).toEqual(
    expect.arrayContaining([
      "Đơn vị",
      "Người ký",
      "Phong trào",
      "Đợt",
      "Nội dung",
      "Căn cứ",
      "Mốc",
      "Chỉ tiêu",
    ]),
  );
  expect(quiet.rows("Nội dung").map((row) => row["Nội dung"])).toEqual(
    expect.arrayContaining(["Đợt 1: {đợt: 1}.", expect.stringContaining("{hạn: đăng ký}")]),
  );
});

test("the same start again, and the same paper read again, add nothing", () => {
  expect(ask(quiet.clerk(MINH, {}), { verb: "campaign.preview", start })).toMatchObject({
    ok: false,
    message: expect.stringContaining("đã được tạo từ đúng các lựa chọn này") as unknown,
  });
  expect(write(quiet.clerk(MINH, {}), start, shown)).toMatchObject({ ok: true, value: { written: true } });
  expect(madeIn(quiet)).toEqual(whole);
});

describe.each([
  ["before", 0],
  ["after", 1],
] as const)("a run that breaks off %s", (when, turn) => {
  test.each(sampled("campaign", named, turn))(
    "call %i, %s %s, and is begun again writes every row once",
    (nth) => {
      const office = anew();
      const breaking = office.clerk(LAN, breaksOff(nth, when));
      expect(
        broken(() => {
          const first = startOf(draftFor(breaking, shortPlan));
          return write(breaking, first, preview(breaking, first));
        }),
      ).toBe(true);
      expect(write(office.clerk(LAN, {}), start, shown)).toMatchObject({
        ok: true,
        value: { written: true },
      });
      expect(madeIn(office)).toEqual(whole);
    },
  );

  test.each(sampled("campaign", named, turn + 2))(
    "call %i, %s %s, and the file is read anew makes no second campaign",
    (nth) => {
      const office = anew();
      const breaking = office.clerk(LAN, breaksOff(nth, when));
      broken(() => {
        const first = startOf(draftFor(breaking, shortPlan));
        return write(breaking, first, preview(breaking, first));
      });
      // The page is opened again: by now the unit may stand in the book, and the paper comes to other rows.
      const clerk = office.clerk(LAN, {});
      const second = startOf(draftFor(clerk, shortPlan));
      const again = ask(clerk, { verb: "campaign.preview", start: second });
      if (again.ok) {
        const now = write(clerk, second, again.value);
        if (now.ok && now.value.now !== null) write(clerk, second, now.value.now);
      }
      expect(office.rows("Phong trào")).toHaveLength(1);
      expect(office.rows("Đơn vị")).toHaveLength(1);
      expect(office.rows("Người ký")).toHaveLength(1);
      expect(madeIn(office)["Nội dung"]).toEqual(whole["Nội dung"]);
    },
  );
});

const undo = (clerk: Clerk, of: CampaignStart, key: string) =>
  ask(clerk, { verb: "campaign.undo", start: of, key });

function written(rows: Parameters<typeof memoryOffice>[0]): {
  readonly office: MemoryOffice;
  readonly start: CampaignStart;
  readonly key: string;
  readonly before: ReturnType<typeof madeIn>;
} {
  const office = memoryOffice(rows);
  const before = madeIn(office);
  const clerk = office.clerk(LAN, {});
  const asking = startOf(draftFor(clerk, shortPlan));
  const offered = preview(clerk, asking);
  expect(write(clerk, asking, offered)).toMatchObject({ ok: true, value: { written: true } });
  return { office, start: asking, key: offered.key, before };
}

test.each([
  ["a new book", {}],
  ["a book that has the unit and the signer", smallOffice],
])("undo leaves %s as it was", (_, rows) => {
  const { office, start: asking, key, before } = written(rows);
  expect(undo(office.clerk(LAN, {}), asking, key)).toMatchObject({ ok: true });
  expect(madeIn(office)).toEqual(before);
  expect(undo(office.clerk(LAN, {}), asking, key)).toMatchObject({
    ok: false,
    message: "Phong trào này không còn trong sổ nên không có gì để hoàn tác.",
  });
});

const outlineRow = ({ rows }: MemoryOffice, words: string): number =>
  rows("Nội dung").findIndex((row) => (row["Nội dung"] ?? "").includes(words)) + 2;

test.each<readonly [string, (office: MemoryOffice, key: string) => void, string]>([
  [
    "a row was changed",
    (office) => office.types("Nội dung", outlineRow(office, "MỤC ĐÍCH"), "Nội dung", "MỤC TIÊU"),
    "Trang Nội dung đã được sửa hoặc thêm dòng",
  ],
  [
    "a row was added",
    (office, key) => {
      const row = office.book.read("Nơi nhận").length + 1;
      office.types("Nơi nhận", row, "Phong trào", key);
      office.types("Nơi nhận", row, "Tên", "Đảng ủy Sở");
    },
    "Trang Nơi nhận đã được sửa hoặc thêm dòng",
  ],
  [
    "the campaign's own row was changed",
    (office, key) => office.types("Phong trào", key, "Tên phong trào", "Một cửa"),
    "Trang Phong trào đã được sửa hoặc thêm dòng",
  ],
  [
    "another sheet leans on it",
    (office, key) => {
      office.types("Đăng ký", 2, "Phong trào", key);
      office.types("Đăng ký", 2, "Nội dung", "Lao động tiên tiến");
    },
    "Trang Đăng ký đã có dòng của phong trào",
  ],
])("undo is refused where %s", (_, does, sentence) => {
  const { office, start: asking, key } = written({});
  does(office, key);
  const before = madeIn(office);
  expect(undo(office.clerk(LAN, {}), asking, key)).toMatchObject({
    ok: false,
    message: expect.stringContaining(sentence) as unknown,
  });
  expect(madeIn(office)).toEqual(before);
});

test("undo keeps a unit and a signer that somebody leans on or has changed", () => {
  const { office, start: asking, key } = written({});
  office.types("Đơn vị", 3, "Mã", "VP-STP-QB");
  office.types("Đơn vị", 3, "Tên", "Văn phòng Sở Tư pháp");
  office.types("Đơn vị", 3, "Cấp trên", "STP-QB");
  office.types("Người ký", "NTL", "Chức vụ", "Quyền Giám đốc");
  expect(undo(office.clerk(LAN, {}), asking, key)).toMatchObject({ ok: true });
  expect(office.rows("Đơn vị").map((row) => row["Mã"])).toEqual(
    expect.arrayContaining(["STP-QB", "VP-STP-QB"]),
  );
  expect(office.rows("Người ký").map((row) => row["Mã"])).toContain("NTL");
  expect(madeIn(office)["Phong trào"]).toEqual([]);
});

const undone = written({});
const watching = undone.office.twin().clerk(LAN, {});
undo(watching, undone.start, undone.key);

describe.each([
  ["before", 4],
  ["after", 5],
] as const)("an undo that breaks off %s", (when, turn) => {
  const calls = effectsIn(watching.calls).map(({ nth, method, on }) => [nth, method, on] as const);
  test.each(sampled("campaign", calls, turn))(
    "call %i, %s %s, and is pressed again leaves the book as it was",
    (nth) => {
      const office = undone.office.twin();
      broken(() => undo(office.clerk(LAN, breaksOff(nth, when)), undone.start, undone.key));
      const again = undo(office.clerk(LAN, {}), undone.start, undone.key);
      if (!again.ok) expect(again.message).toContain("không còn trong sổ");
      expect(madeIn(office)).toEqual(empty);
    },
  );
});

/** One call of a port in so many is tried. */
const STRIDE = 6;

/**
 * The calls before which another clerk may type into a sheet: not between the last look at it and the write into that very
 * cell, in which Sheets lets nobody see what he typed (tests/app/laws/too-close.ts).
 */
function callsApart(sheet: string): readonly number[] {
  const mine = watching.calls.filter(({ on }) => on === sheet);
  const at = mine.findIndex(({ method }) => method === "workbook.writeBlock");
  const [looked, wrote] = [mine[at - 1]?.nth ?? 0, mine[at]?.nth ?? 0];
  return watching.calls
    .map(({ nth }) => nth)
    .filter((nth) => nth % STRIDE === 0 && (nth <= looked || nth > wrote));
}

/**
 * Undo takes several looks and writes, and a row that is half taken belongs to no order of whole commands: so it is held to
 * what matters here, not by the laws of tests/app/laws. What another clerk types stays; all else goes, or nothing does.
 */
describe.each([
  ["Nội dung", "Nội dung"],
  ["Mốc", "Thời hạn"],
  ["Căn cứ", "Trích yếu"],
])("another clerk types into %s while it is taken back", (sheet, header) => {
  test.each(callsApart(sheet))("before call %i", (nth) => {
    const office = undone.office.twin();
    const whole = madeIn(office);
    const disturbed = office.clerk(
      LAN,
      actsBefore(nth, () => office.types(sheet, 2, header, "Minh sửa")),
    );
    let answer = undo(disturbed, undone.start, undone.key);
    for (let more = 0; more < 2 && !answer.ok && /lần nữa/u.test(answer.message); more += 1)
      answer = undo(office.clerk(LAN, {}), undone.start, undone.key);
    expect(office.reads(sheet, 2, header)).toBe("Minh sửa");
    const now = madeIn(office);
    const rows = (of: ReturnType<typeof madeIn>) =>
      Object.entries(of).flatMap(([name, lines]) => lines.map((line) => ({ name, line })));
    if (answer.ok) expect(rows(now)).toHaveLength(1);
    else expect(rows(now)).toHaveLength(rows(whole).length);
  });
});

/** The start with one sheet's rows as a page of nonsense sends them. */
function nonsense(sheet: string, rows: readonly Readonly<Record<string, string>>[]): CampaignStart {
  const asking = startOf(draftFor(anew().clerk(LAN, {}), shortPlan));
  const draft = (asking as unknown as { draft: Record<string, unknown> }).draft;
  draft[sheet] = rows.map((cells) => ({ paragraph: null, cells, doubts: [] }));
  return asking;
}

const aUnit = { name: "Sở Tư pháp tỉnh Quảng Bình", kind: "Sở Tư pháp" };

test.each<readonly [string, string, readonly Readonly<Record<string, string>>[], string]>([
  ["no campaign", "campaigns", [], "Giữ lại dòng của trang Phong trào."],
  ["no issuer", "campaigns", [{ title: "X", signer: "Nguyễn Thị Lài" }], "Chọn đơn vị ban hành"],
  ["no unit's row", "units", [], "Chọn đơn vị ban hành"],
  ["no signer's row", "signers", [], "Chọn người ký"],
  [
    "a rank that is none",
    "outline",
    [{ rank: "mục 9", text: "X" }],
    "Trang Nội dung, dòng thứ 1, Cấp: “mục 9” không ghi được. Chọn một mục trong danh sách.",
  ],
  [
    "a number that is none",
    "phases",
    [{ number: "một", title: "Đợt" }],
    "Trang Đợt, dòng thứ 1, Đợt số: “một” không ghi được. Ghi một số.",
  ],
  [
    "a day that is none",
    "legalBases",
    [{ kind: "Luật", date: "31/02/2026", role: "căn cứ" }],
    "Trang Căn cứ, dòng thứ 1, Ngày: “31/02/2026” không ghi được. Ghi ngày/tháng/năm, ví dụ 15/02/2026.",
  ],
])("a page that sends %s gets a sentence", (_, sheet, rows, sentence) => {
  const office = anew();
  expect(
    ask(office.clerk(LAN, {}), { verb: "campaign.preview", start: nonsense(sheet, rows) }),
  ).toMatchObject({
    ok: false,
    message: expect.stringContaining(sentence) as unknown,
  });
  expect(madeIn(office)).toEqual(empty);
});

test("columns that are none, or the system's own, are not written", () => {
  const office = anew();
  const clerk = office.clerk(LAN, {});
  const rows = [{ ...aUnit, nosuch: "x", constructor: "y", ["__proto__"]: "z", key: "KHAC", marks: "!" }];
  const asking = nonsense("units", rows);
  expect(write(clerk, asking, preview(clerk, asking))).toMatchObject({ ok: true, value: { written: true } });
  expect(office.rows("Đơn vị")).toEqual([
    { Mã: "STP-QB", Tên: "Sở Tư pháp tỉnh Quảng Bình", Loại: "Sở Tư pháp" },
  ]);
});

test("a second row of the campaign is no second campaign", () => {
  const office = anew();
  const clerk = office.clerk(LAN, {});
  const row = {
    title: "X",
    issuer: "Sở Tư pháp tỉnh Quảng Bình",
    signer: "Nguyễn Thị Lài",
    from: "01/01/2026",
    to: "31/12/2026",
  };
  const asking = nonsense("campaigns", [row, { ...row, title: "Y" }]);
  write(clerk, asking, preview(clerk, asking));
  expect(madeIn(office)["Phong trào"]).toHaveLength(1);
});

test("30,000 letters are a cell, one more is refused at the door", () => {
  const office = anew();
  const long = "a".repeat(30_000);
  const asking = nonsense("outline", [{ rank: "đoạn", text: long }]);
  const clerk = office.clerk(LAN, {});
  expect(write(clerk, asking, preview(clerk, asking))).toMatchObject({ ok: true, value: { written: true } });
  expect(office.rows("Nội dung").at(-1)?.["Nội dung"]).toBe(long);
  const longer = nonsense("outline", [{ rank: "đoạn", text: `${long}a` }]);
  expect(ask(anew().clerk(LAN, {}), { verb: "campaign.preview", start: longer })).toMatchObject({
    ok: false,
  });
});

test.each([
  ["QB-MOI", true],
  ["", true],
  ["QB-2026", false],
  ["qb-2026", false],
  ["có dấu cách", false],
  ["A;B", false],
])("the code %j that was asked for", (code, isGood) => {
  const office = memoryOffice(smallOffice);
  const clerk = office.clerk(LAN, {});
  const answer = ask(clerk, { verb: "campaign.preview", start: startOf(draftFor(clerk, shortPlan), code) });
  expect(answer.ok).toBe(isGood);
  if (answer.ok && code !== "") expect(answer.value.key).toBe(code);
});
