import { openXlsx, saveXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import type { Request } from "../../../src/app/all-verbs.ts";
import { sealOf } from "../../../src/core/forms/seal-form.ts";
import { readReturned } from "../../../src/reading/returned/read-returned.ts";
import { formsOffice } from "../../core/forms/forms-office.ts";
import { asked, type Clerk, LAN, type MemoryOffice, memoryOffice } from "../memory-office.ts";

type File = Request<"forms.receive">["files"][number];

const rows = {
  ...formsOffice,
  "Danh mục khen": [
    ...(formsOffice["Danh mục khen"] ?? []),
    { Mã: "GK-TP", Tên: "Giấy khen của Trưởng phòng", "Đối tượng": "tập thể; cá nhân" },
  ],
};

/** Sends workbooks to all units. */
function send(office: MemoryOffice): readonly Uint8Array[] {
  const clerk = office.clerk(LAN, {});
  let progress = asked(clerk, { verb: "forms.start", campaign: "QB-2026", units: [], way: "tep" });
  while (!progress.finished && progress.stopped === "")
    progress = asked(clerk, { verb: "forms.step", job: progress.job });
  return [...office.drive.files.values()].map(({ file }) => file.bytes);
}

/** What a unit does to its workbook: row and column by the words that stand there, and what it types. */
type Typing = readonly (readonly [sheet: string, row: number, header: string, value: string])[];

/** A workbook in which a unit typed, saved by another program. */
async function typed(bytes: Uint8Array, typing: Typing): Promise<Uint8Array> {
  const book = await openXlsx(bytes);
  for (const [name, row, header, value] of typing) {
    const sheet = book.sheets.find((each) => each.name === name);
    const at = sheet?.rows[2]?.indexOf(header) ?? -1;
    const cells = sheet?.rows[row - 1];
    if (at < 0 || cells === undefined) throw new Error(`no ${name} ${row} ${header}`);
    cells[at] = value;
  }
  return saveXlsx(book);
}

function fileOf(name: string, bytes: Uint8Array, saved = "2026-03-20T08:00:00Z"): File {
  const read = readReturned(name, bytes);
  if (read.kind !== "form") throw new Error(JSON.stringify(read));
  return { name, saved, form: read.form } as File;
}

/** A report sent, a result, a nomination changed, and one added with its award misspelt. */
const filled: Typing = [
  ["Việc phải nộp", 5, "Ngày văn bản", "12/6/2026"],
  ["Việc phải nộp", 5, "Số văn bản", "45/BC-PTP"],
  ["Chỉ tiêu", 4, "Kết quả", "97,5"],
  ["Đề nghị", 4, "Chức vụ", "Phó Trưởng phòng"],
  ["Đề nghị", 5, "Đối tượng", "cá nhân"],
  ["Đề nghị", 5, "Họ tên / Tên tập thể", "Trần Thị Bình"],
  ["Đề nghị", 5, "Hình thức", "Giấy khen của Trưởng phòn"],
];

const receive = (clerk: Clerk, ...files: File[]) => asked(clerk, { verb: "forms.receive", files });

describe("forms.receive", () => {
  test("workbooks that nobody touched say nothing", () => {
    const office = memoryOffice(rows);
    const files = send(office).map((bytes, at) => fileOf(`${at}.xlsx`, bytes));
    const { units, refused } = receive(office.clerk(LAN, {}), ...files);
    expect(refused).toEqual([]);
    expect(units.map(({ name, changes, doubts }) => [name, changes.length, doubts])).toEqual([
      ["Phòng Tư pháp thành phố Đồng Hới", 0, []],
      // Last year's registration goes out as a proposal, and stays where it was not deleted.
      ["Phòng Tư pháp thị xã Ba Đồn", 3, []],
      ["Phòng Tư pháp huyện Lệ Thủy", 0, []],
    ]);
  });

  test("what a unit fills in is told by cell and comes as reports, keys in place of names, days as days", async () => {
    const office = memoryOffice(rows);
    const [bytes = new Uint8Array()] = send(office);
    const file = fileOf("Đồng Hới.xlsx", await typed(bytes, filled));
    const { units } = receive(office.clerk(LAN, {}), file);
    expect(units).toHaveLength(1);
    const [unit] = units;
    expect(
      unit?.changes.map(({ sheet, title, column, sent, said, kind }) => [
        sheet,
        title,
        column,
        sent,
        said,
        kind,
      ]),
    ).toEqual([
      [
        "Việc phải nộp",
        "báo cáo sơ kết – Phòng Tư pháp cấp huyện",
        "Ngày văn bản",
        "",
        "12/06/2026",
        "changed",
      ],
      ["Việc phải nộp", "báo cáo sơ kết – Phòng Tư pháp cấp huyện", "Số văn bản", "", "45/BC-PTP", "changed"],
      ["Chỉ tiêu", "Hồ sơ đúng hạn", "Kết quả", "", "97,5", "changed"],
      ["Đề nghị", "Nguyễn Văn An", "Chức vụ", "", "Phó Trưởng phòng", "changed"],
      ["Đề nghị", "Trần Thị Bình", "Đối tượng", "", "cá nhân", "new"],
      ["Đề nghị", "Trần Thị Bình", "Họ tên / Tên tập thể", "", "Trần Thị Bình", "new"],
      ["Đề nghị", "Trần Thị Bình", "Hình thức", "", "Giấy khen của Trưởng phòn", "new"],
    ]);
    expect(unit?.returns.map(({ table, target, cells, sent }) => [table, target, cells, sent])).toEqual([
      [
        "tracking",
        "M-SK|",
        { received: { day: "2026-06-12" }, paper: "45/BC-PTP" },
        { received: "", paper: "" },
      ],
      ["targets", "Hồ sơ đúng hạn", { result: "97,5" }, { result: "" }],
      ["nominations", "DN-1", { position: "Phó Trưởng phòng" }, { position: "" }],
      ["nominations", "", { subject: "cá nhân", name: "Trần Thị Bình", award: "GK-TP" }, null],
    ]);
    // The last wants a look.
    expect(unit?.sure).toEqual(unit?.returns.slice(0, 3).map(({ key }) => key));
    expect(unit?.doubts).toEqual([
      {
        grade: "look",
        text: "Đề nghị dòng 5 (Trần Thị Bình), cột Hình thức: “Giấy khen của Trưởng phòn” được hiểu là “Giấy khen của Trưởng phòng”. Xem lại trước khi nhận.",
      },
    ]);
    expect(
      new Set(unit?.returns.map(({ unit: key, campaign, source }) => `${key} ${campaign} ${source}`)),
    ).toEqual(new Set(["PTP-DH QB-2026 Đồng Hới.xlsx"]));
  });

  test("read again on another day it gives the same reports", async () => {
    const office = memoryOffice(rows);
    const [bytes = new Uint8Array()] = send(office);
    const back = await typed(bytes, filled);
    const keysOf = (name: string) =>
      receive(office.clerk(LAN, {}), fileOf(name, back)).units[0]?.returns.map(({ key }) => key);
    const first = keysOf("mau.xlsx");
    office.now({ day: "2026-07-01", time: "09:00:00" });
    expect(keysOf("mau (1).xlsx")).toEqual(first);
    expect(new Set(first).size).toBe(4);
  });

  test("what the book says otherwise since is a conflict with both values, what it says alike is there", async () => {
    const office = memoryOffice(rows);
    const [bytes = new Uint8Array()] = send(office);
    const back = await typed(bytes, filled);
    office.types("Chỉ tiêu", 2, "Kết quả", "96");
    office.types("Đề nghị", "DN-1", "Chức vụ", "Phó Trưởng phòng");
    const [unit] = receive(office.clerk(LAN, {}), fileOf("mau.xlsx", back)).units;
    const kinds = unit?.changes.map(({ column, kind, said, now }) => [column, kind, said, now]);
    expect(kinds).toContainEqual(["Kết quả", "conflict", "97,5", "96"]);
    expect(kinds).toContainEqual(["Chức vụ", "there", "Phó Trưởng phòng", "Phó Trưởng phòng"]);
  });

  test("of two versions of one workbook the later wins where it changed a cell, and that is told", async () => {
    const office = memoryOffice(rows);
    const [bytes = new Uint8Array()] = send(office);
    const early = fileOf("a.xlsx", await typed(bytes, filled), "2026-06-12T01:00:00Z");
    const late = await typed(bytes, [
      ["Việc phải nộp", 5, "Số văn bản", "46/BC-PTP"],
      ["Việc phải nộp", 5, "Ngày văn bản", "12/6/2026"],
      ["Đề nghị", 6, "Họ tên / Tên tập thể", "Trần Thị Bình"],
      ["Đề nghị", 6, "Đối tượng", "cá nhân"],
      ["Đề nghị", 6, "Hình thức", "Giấy khen của Trưởng phòn"],
    ]);
    const [unit] = receive(
      office.clerk(LAN, {}),
      fileOf("0.xlsx", late, "2026-06-13T01:00:00Z"),
      early,
    ).units;
    expect(unit?.returns.map(({ table, cells }) => [table, cells])).toEqual([
      ["tracking", { received: { day: "2026-06-12" }, paper: "46/BC-PTP" }],
      ["targets", { result: "97,5" }],
      ["nominations", { position: "Phó Trưởng phòng" }],
      ["nominations", { subject: "cá nhân", name: "Trần Thị Bình", award: "GK-TP" }],
    ]);
    const told = unit?.doubts.map(({ text }) => text).join("\n");
    expect(told).toContain("Đơn vị gửi hai bản của một tệp: a.xlsx, rồi 0.xlsx");
    expect(told).toContain("Bản trước ghi “45/BC-PTP”, bản sau ghi “46/BC-PTP”; sổ lấy bản sau.");
  });
});

describe("whose workbook it is", () => {
  const sent = () => {
    const office = memoryOffice(rows);
    const [bytes = new Uint8Array()] = send(office);
    return { office, bytes };
  };

  test("a row whose hidden mark was made another's is not taken, and that is told", async () => {
    const { office, bytes } = sent();
    const back = await typed(bytes, [
      ["Đề nghị", 4, "⚙Dòng", "DN-9"],
      ["Đề nghị", 4, "Chức vụ", "Giám đốc"],
    ]);
    const [unit] = receive(office.clerk(LAN, {}), fileOf("mau.xlsx", back)).units;
    expect(unit?.returns).toEqual([]);
    expect(unit?.doubts).toContainEqual({
      grade: "refuse",
      text: expect.stringMatching(/^Đề nghị dòng 4 .*Dấu ẩn/u),
    });
  });

  test("a hidden sheet made another unit's does not fit the seal, and the other unit's rows stay its own", async () => {
    const { office, bytes } = sent();
    const file = fileOf("mau.xlsx", await typed(bytes, filled));
    const forged: File = { ...file, form: { ...file.form, head: { ...file.form.head, unit: "PTP-BD" } } };
    const [unit] = receive(office.clerk(LAN, {}), forged).units;
    expect(unit?.unit).toBe("PTP-BD");
    const doubts = unit?.doubts.map(({ grade, text }) => `${grade} ${text}`) ?? [];
    expect(doubts).toContainEqual(expect.stringContaining("look Dấu của tệp không khớp với sổ này"));
    expect(doubts).toContainEqual(
      expect.stringContaining("dòng này là của “Phòng Tư pháp thành phố Đồng Hới”; sổ không lấy."),
    );
    expect(unit?.returns.filter(({ target }) => target === "DN-1")).toEqual([]);
  });

  test("a row that the request alone says was sent is refused", async () => {
    const { office, bytes } = sent();
    const file = fileOf("mau.xlsx", bytes);
    const sheets = file.form.sheets.map((sheet) => ({
      ...sheet,
      rows: [
        ...sheet.rows,
        {
          mark: sheet.table === "tracking" ? "M-XX|" : "K-9",
          at: 50,
          cells: { remark: "x", result: "1", content: "y", name: "z" },
          shown: {},
        },
      ],
    }));
    const [unit] = receive(office.clerk(LAN, {}), { ...file, form: { ...file.form, sheets } } as File).units;
    expect(unit?.returns).toEqual([]);
    expect(unit?.doubts.filter(({ grade }) => grade === "refuse")).toHaveLength(4);
  });

  test("sent from a copy of the book it wants a look, from another office it is not taken", async () => {
    const { office, bytes } = sent();
    const own = fileOf("mau.xlsx", await typed(bytes, filled));
    const { seal: _seal, ...head } = own.form.head;
    // A copy of the book has another secret.
    const seal = sealOf(
      head,
      own.form.origin.map(
        ([sheet = "", mark = "", column = "", text = ""]) => [sheet, mark, column, text] as const,
      ),
      "khóa của bản sao",
    );
    const file: File = { ...own, form: { ...own.form, head: { ...head, seal } } };
    const [unit] = receive(office.clerk(LAN, {}), file).units;
    expect(unit?.doubts[0]?.text).toContain("bản sao của sổ");
    expect([unit?.returns.length, unit?.sure]).toEqual([4, []]);
    const other: File = { ...file, form: { ...file.form, head: { ...file.form.head, office: "Sở Nội vụ" } } };
    const { units, refused } = receive(office.clerk(LAN, {}), other);
    expect(units).toEqual([]);
    expect(refused).toEqual([
      { name: "mau.xlsx", why: expect.stringMatching(/^Tệp do “Sở Nội vụ” gửi .*không phải của sổ này/u) },
    ]);
  });

  test("of a campaign that is over it wants a look; of a unit or a campaign that is gone it is not taken", async () => {
    const { office, bytes } = sent();
    const file = fileOf("mau.xlsx", await typed(bytes, filled));
    office.types("Phong trào", "QB-2026", "Trạng thái", "đã tổng kết");
    expect(receive(office.clerk(LAN, {}), file).units[0]?.doubts[0]?.text).toContain("đã tổng kết");
    office.types("Đơn vị", "PTP-DH", "Mã", "PTP-XX");
    const gone = receive(office.clerk(LAN, {}), file);
    expect([gone.units, gone.refused[0]?.why]).toEqual([[], expect.stringContaining("không còn đơn vị ấy")]);
  });
});
