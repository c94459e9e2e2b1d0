import { describe, expect, test } from "vitest";
import { draftedKey, rowsOfDraft } from "../../../src/core/intake/rows-of-draft.ts";
import { bookOf, type RowsBySheet } from "../book-of.ts";
import { shippedBySheet } from "../sample-book.ts";
import { cellsIn, draftOf } from "./drafted.ts";

/** A plan of a made-up office around what a case is about. */
const planWith = (body: string, above = "", foot = "GIÁM ĐỐC\n\nPhan Văn Tám"): string => `UBND TỈNH LAM GIANG
SỞ TƯ PHÁP

Số: 31/KH-STP

Lam Giang, ngày 05 tháng 02 năm 2026

KẾ HOẠCH
Phát động phong trào thi đua năm 2026

${above}

I. NỘI DUNG

${body}

Nơi nhận:
- UBND tỉnh (để báo cáo);
- Lưu: VT.

${foot}
`;

const basesOf = (above: string) =>
  cellsIn(draftOf(planWith("1. Thi đua.", above), shippedBySheet), "legalBases");

describe("bases", () => {
  test.each<readonly [string, Readonly<Record<string, string>>]>([
    [
      "Căn cứ Nghị định số 12/2025/NĐ-CP ngày 20/01/2025 của Chính phủ quy định về lưu trữ;",
      {
        kind: "Nghị định",
        number: "12/2025/NĐ-CP",
        date: "20/01/2025",
        issuer: "Chính phủ",
        abstract: "quy định về lưu trữ",
      },
    ],
    [
      "Căn cứ Thông tư số 07/2024/TT-BTP ngày 03 tháng 6 năm 2024 của Bộ trưởng Bộ Tư pháp hướng dẫn thi đua;",
      {
        kind: "Thông tư",
        number: "07/2024/TT-BTP",
        date: "03/06/2024",
        issuer: "Bộ trưởng Bộ Tư pháp",
        abstract: "hướng dẫn thi đua",
      },
    ],
    // Several laws in one line, or none with a number: one row, word for word.
    [
      "Căn cứ Luật Lưu trữ năm 2024; Luật Căn cước năm 2023;",
      { kind: "Luật", abstract: "Lưu trữ năm 2024; Luật Căn cước năm 2023" },
    ],
    ["Xét đề nghị của Chánh Văn phòng Sở,", { kind: "Xét đề nghị", abstract: "của Chánh Văn phòng Sở," }],
    // A kind that nobody knows: the first two words.
    ["Căn cứ tình hình thực tế của đơn vị,", { kind: "tình hình", abstract: "thực tế của đơn vị," }],
    // Room in the wrong place would print otherwise: word for word.
    [
      "Căn cứ Quyết định số 15 /QĐ-UBND ngày 02/01/2026của UBND tỉnh;",
      { kind: "Quyết định", abstract: "số 15 /QĐ-UBND ngày 02/01/2026của UBND tỉnh" },
    ],
  ])("%s", (line, cells) => {
    expect(basesOf(line)).toEqual([{ ...cells, role: "căn cứ" }]);
  });

  test("what the opening carries out, without what the paper itself does", () => {
    expect(
      basesOf(
        "Thực hiện Kế hoạch số 9/KH-UBND ngày 12/01/2026 của UBND tỉnh Lam Giang về thi đua năm 2026, Sở Tư pháp ban hành Kế hoạch như sau:",
      ),
    ).toEqual([
      {
        kind: "Kế hoạch",
        number: "9/KH-UBND",
        date: "12/01/2026",
        issuer: "UBND tỉnh Lam Giang",
        abstract: "về thi đua năm 2026",
        role: "thực hiện",
      },
    ]);
  });
});

const office = { Mã: "VP", Tên: "Văn phòng Sở Tư pháp", "Tên ngắn": "Văn phòng Sở", Loại: "khác" };
const inspectors = { Mã: "TT", Tên: "Thanh tra Sở Tư pháp", "Tên ngắn": "Thanh tra Sở", Loại: "khác" };

const outlineOf = (body: string) => draftOf(planWith(body), shippedBySheet).outline.slice(1);

describe("outline", () => {
  test("ranks and words without numbers; a number that will be another is told", () => {
    const rows = outlineOf("1. Việc một\n\n1.1. Việc nhỏ\n\n- Gạch\n\n+ Cộng\n\n3. Việc ba");
    expect(rows.map(({ cells }) => [cells["rank"], cells["text"]])).toEqual([
      ["mục 1", "Việc một"],
      ["mục 1.1", "Việc nhỏ"],
      ["gạch -", "Gạch"],
      ["cộng +", "Cộng"],
      ["mục 1", "Việc ba"],
    ]);
    expect(rows.flatMap(({ doubts }) => doubts.map(({ why }) => why))).toEqual([
      "Trên văn bản là “3”, sổ sẽ in “2.”: xem lại cấp của đoạn này và các đoạn trước.",
    ]);
  });

  test("a table of tasks, its columns in any order", () => {
    const table =
      "| Thời gian | Đơn vị chủ trì | TT | Nội dung công việc | Phối hợp |\n| --- | --- | --- | --- | --- |\n| Tháng 3 | Văn phòng Sở | 1 | Tập huấn | Thanh tra Sở |";
    const text = "Tập huấn; chủ trì: Văn phòng Sở; phối hợp: Thanh tra Sở; thời gian: Tháng 3";
    // A unit that the book does not know would be an error in *Chủ trì*; the text names it.
    expect(outlineOf(table).map(({ cells }) => cells)).toEqual([{ rank: "gạch -", text }]);
    expect(
      draftOf(planWith(table), { ...shippedBySheet, "Đơn vị": [office, inspectors] }).outline[1]?.cells,
    ).toEqual({ rank: "gạch -", text, lead: "Văn phòng Sở Tư pháp", support: "Thanh tra Sở Tư pháp" });
  });

  test("who does a task, where its sentence says so", () => {
    const rows = { ...shippedBySheet, "Đơn vị": [office, inspectors] };
    const { outline } = draftOf(
      planWith(
        "1. Văn phòng Sở chủ trì, phối hợp với Thanh tra Sở và Phòng Mới tổ chức kiểm tra trước ngày 15/10/2026.\n\n2. Thanh tra Sở theo dõi.",
      ),
      rows,
    );
    expect(outline.slice(1).map(({ cells }) => [cells["lead"], cells["support"]])).toEqual([
      ["Văn phòng Sở Tư pháp", "Thanh tra Sở Tư pháp"],
      [undefined, undefined],
    ]);
  });

  test("another table is kept as it is, with a word on it", () => {
    const rows = outlineOf("| Đơn vị | Điểm |\n| --- | --- |\n| Phòng A | 95 |");
    expect(rows.map(({ cells }) => cells["text"])).toEqual(["Đơn vị | Điểm", "Phòng A | 95"]);
    expect(rows.every(({ doubts }) => doubts.length > 0)).toBe(true);
  });

  test("a decision: points under its articles stand in the article, with their marks", () => {
    const text = `UBND TỈNH LAM GIANG
SỞ TƯ PHÁP

Số: 31/QĐ-STP

Lam Giang, ngày 05 tháng 02 năm 2026

QUYẾT ĐỊNH
Ban hành Kế hoạch thi đua năm 2026

GIÁM ĐỐC SỞ TƯ PHÁP

Căn cứ Luật Lưu trữ năm 2024;

QUYẾT ĐỊNH:

Điều 1. Giao trách nhiệm:

a) Văn phòng Sở theo dõi;

b) Thanh tra Sở kiểm tra.

Điều 2. Quyết định có hiệu lực từ ngày ký./.

GIÁM ĐỐC

Phan Văn Tám

KẾ HOẠCH
Thi đua năm 2026
(Kèm theo Quyết định số 31/QĐ-STP ngày 05/02/2026 của Sở Tư pháp)

I. NỘI DUNG

1. Thi đua.
`;
    const draft = draftOf(text, shippedBySheet);
    expect(cellsIn(draft, "outline")).toEqual([
      { rank: "Điều", text: "Giao trách nhiệm:\na) Văn phòng Sở theo dõi;\nb) Thanh tra Sở kiểm tra." },
      { rank: "Điều", text: "Quyết định có hiệu lực từ ngày ký" },
      { rank: "phần I", text: "NỘI DUNG" },
      { rank: "mục 1", text: "Thi đua." },
    ]);
    expect(draft.campaigns[0]?.cells["form"]).toBe("Quyết định kèm Kế hoạch");
  });
});

const lamGiang = { Mã: "STP-LG", Tên: "Sở Tư pháp tỉnh Lam Giang", Loại: "Sở Tư pháp" };
const signer = {
  Mã: "PVT",
  "Họ tên": "Phan Văn Tám",
  "Chức vụ": "GIÁM ĐỐC",
  "Cơ quan ban hành": "SỞ TƯ PHÁP",
};

describe("people", () => {
  test.each<readonly [string, RowsBySheet, string, string, number, number]>([
    ["nobody is known", {}, "Sở Tư pháp tỉnh Lam Giang", "Phan Văn Tám", 1, 1],
    ["both are known", { "Đơn vị": [lamGiang], "Người ký": [signer] }, "STP-LG", "PVT", 0, 0],
    [
      "two units of one name",
      { "Đơn vị": [lamGiang, { ...lamGiang, Mã: "STP-LG2" }], "Người ký": [signer] },
      "",
      "PVT",
      0,
      0,
    ],
    [
      "of two units one stood on the paper's day",
      {
        "Đơn vị": [
          { ...lamGiang, "Hiệu lực đến": "30/6/2025" },
          { ...lamGiang, Mã: "STP-LG2", "Hiệu lực từ": "01/7/2025" },
        ],
      },
      "STP-LG2",
      "Phan Văn Tám",
      0,
      1,
    ],
  ])("%s", (_, rows, issuer, signs, units, signers) => {
    const draft = draftOf(planWith("1. Thi đua."), { ...shippedBySheet, ...rows });
    const { issuer: by = "", signer: who = "" } = draft.campaigns[0]?.cells ?? {};
    expect([by, who, draft.units.length, draft.signers.length]).toEqual([issuer, signs, units, signers]);
    const doubted = draft.campaigns[0]?.doubts.some(({ column }) => column === "issuer");
    expect(doubted).toBe(issuer === "");
  });

  test("who signs for another keeps the authority", () => {
    const draft = draftOf(
      planWith("1. Thi đua.", "", "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nĐỗ Thị Chín"),
      shippedBySheet,
    );
    expect(cellsIn(draft, "signers")).toMatchObject([
      { name: "Đỗ Thị Chín", authority: "KT. GIÁM ĐỐC", position: "PHÓ GIÁM ĐỐC" },
    ]);
  });
});

describe("times", () => {
  const milestones = (body: string, rows: RowsBySheet = {}) =>
    draftOf(planWith(body), { ...shippedBySheet, ...rows }).milestones.map(({ cells, doubts }) => [
      cells["task"],
      cells["audience"],
      cells["deadline"],
      doubts.map(({ column }) => column).join(),
    ]);

  test.each<readonly [string, RowsBySheet, readonly unknown[]]>([
    [
      "1. Các đơn vị gửi báo cáo sơ kết trước ngày 30/6/2026.",
      {},
      [["báo cáo sơ kết", "tất cả", "trước ngày 30/6/2026", ""]],
    ],
    [
      "1. Gửi hồ sơ đề nghị khen thưởng chậm nhất là ngày 10/11/2026.",
      {},
      [["hồ sơ khen thưởng", "tất cả", "chậm nhất là ngày 10/11/2026", "audience"]],
    ],
    [
      "1. Gửi bản đăng ký trước ngày 15/3/2026 đối với Phòng Tư pháp.",
      { "Đơn vị": [{ Mã: "P1", Tên: "Phòng Tư pháp Một", Loại: "Phòng Tư pháp" }] },
      [["đăng ký", "Phòng Tư pháp", "trước ngày 15/3/2026", ""]],
    ],
    // Said twice, it is one milestone.
    [
      "1. Các đơn vị gửi báo cáo tổng kết trước ngày 20/11/2026.\n\n2. Các đơn vị gửi báo cáo tổng kết trước ngày 20/11/2026.",
      {},
      [["báo cáo tổng kết", "tất cả", "trước ngày 20/11/2026", ""]],
    ],
  ])("%s", (body, rows, told) => {
    expect(milestones(body, rows)).toEqual(told);
  });

  test("the heading above tells whom a deadline binds", () => {
    const draft = draftOf(
      planWith(
        "1. Thủ trưởng các phòng, đơn vị thuộc Sở có trách nhiệm:\n\n- Gửi bản đăng ký trước ngày 15/3/2026.",
      ),
      shippedBySheet,
    );
    expect(draft.milestones[0]?.doubts.map(({ why }) => why)).toEqual([
      "Văn bản ghi “Thủ trưởng các phòng, đơn vị thuộc Sở”; sổ chưa có nhóm đơn vị này: chọn nhóm, đơn vị, hoặc để “tất cả”.",
    ]);
  });

  test("a milestone is of the phase in which its day lies", () => {
    const draft = draftOf(
      planWith(
        "1. Đợt 1: từ ngày 01/3/2026 đến ngày 30/6/2026.\n\n2. Đợt 2: từ 01/7/2026 đến 30/11/2026.\n\n3. Các đơn vị gửi bản đăng ký trước ngày 15/3/2026.\n\n4. Các đơn vị gửi báo cáo tổng kết trước ngày 10/12/2026.",
      ),
      shippedBySheet,
    );
    expect(cellsIn(draft, "milestones").map(({ task, phase }) => [task, phase])).toEqual([
      ["đăng ký", "1"],
      ["báo cáo tổng kết", undefined],
    ]);
  });

  test("a row of the outline leads to the milestone that it tells, and to none of two", () => {
    const draft = draftOf(
      planWith(
        "1. Các đơn vị gửi bản đăng ký trước ngày 15/3/2026.\n\n2. Các đơn vị gửi báo cáo sơ kết trước ngày 30/6/2026, báo cáo tổng kết trước ngày 20/11/2026.",
      ),
      shippedBySheet,
    );
    const { book } = bookOf(shippedBySheet);
    const made = rowsOfDraft(book, draft, draftedKey(book, draft));
    if (!made.ok) throw new Error(made.message);
    const keys = made.value.rows.milestones?.map((row) => row["key"]) ?? [];
    expect(made.value.rows.outline?.map((row) => row["milestone"])).toEqual([undefined, keys[0], undefined]);
    expect(keys).toHaveLength(3);
  });

  test("phases in the paper's words", () => {
    const draft = draftOf(
      planWith("Đợt 1: từ ngày 01/3/2026 đến ngày 30/6/2026.\n\nĐợt 2: từ 01/7/2026 đến 30/11/2026."),
      shippedBySheet,
    );
    expect(cellsIn(draft, "phases").map(({ number, from, to }) => [number, from, to])).toEqual([
      ["1", "ngày 01/3/2026", "ngày 30/6/2026"],
      ["2", "01/7/2026", "30/11/2026"],
    ]);
  });
});

test.each([
  ["Phấn đấu 98% văn bản được ban hành đúng hạn.", "Văn bản được ban hành đúng hạn", "98", "%"],
  [
    "Hoàn thành vượt mức chỉ tiêu hòa giải (HG) được giao (trên 85% về việc).",
    "Hoàn thành vượt mức chỉ tiêu hòa giải – về việc",
    "85",
    "%",
  ],
  [
    "Bảo đảm 100% xã, phường, đặc khu có tủ sách pháp luật.",
    "Xã, phường, đặc khu có tủ sách pháp luật",
    "100",
    "%",
  ],
  ["Giảm án tồn ít nhất 5% đến 7 % số việc và 3% số tiền.", "Giảm án tồn số việc", "5 đến 7", "%"],
  ["Trên 90% tổ hòa giải ở cơ sở hoạt động tốt.", "Tổ hòa giải ở cơ sở hoạt động tốt", "90", "%"],
])("the target of %s", (text, name, assigned, measure) => {
  expect(cellsIn(draftOf(planWith(`1. ${text}`), shippedBySheet), "targets")[0]).toEqual({
    name,
    assigned,
    measure,
  });
});

test.each([
  ["Phát động phong trào thi đua “Một cửa thân thiện” năm 2026", "Một cửa thân thiện", "chuyên đề"],
  [
    "Tổ chức đợt thi đua cao điểm cải cách hành chính",
    "Đợt thi đua cao điểm cải cách hành chính",
    "theo đợt",
  ],
  ["Phát động phong trào thi đua năm 2026", "Phong trào thi đua năm 2026", "thường xuyên"],
])("the campaign of %j", (abstract, title, kind) => {
  const text = planWith("1. Thi đua.").replace("Phát động phong trào thi đua năm 2026", abstract);
  expect(cellsIn(draftOf(text, shippedBySheet), "campaigns")[0]).toMatchObject({
    title,
    kind,
    number: "31",
    symbol: "KH-STP",
    place: "Lam Giang",
    level: "cơ quan, đơn vị",
    state: "đang thực hiện",
  });
});

test("what the paper lacks is told", () => {
  const draft = draftOf("KẾ HOẠCH\nThi đua\n\nI. NỘI DUNG\n\n1. Thi đua.", shippedBySheet);
  expect(draft.campaigns[0]?.doubts.map(({ column }) => column)).toEqual(
    expect.arrayContaining(["issuer", "signer", "symbol", "place"]),
  );
});
