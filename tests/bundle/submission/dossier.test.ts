import { beforeAll, describe, expect, test } from "vitest";
import type { Answers, Request } from "../../../src/app/all-verbs.ts";
import { memoryDrive } from "../../../src/local/drive/memory-drive.ts";
import type { Fault } from "../../../src/local/google/run/faults.ts";
import { type Host, HostKilled } from "../../../src/local/host.ts";
import { sampled, sweepNote } from "../../sweep.ts";
import { awardOffice } from "../award-office.ts";
import { rowsOf } from "../grid.ts";
import { ask, asked, cutGrid, LAN, type Office, officeOver, START, said, twinOf } from "../office.ts";

let base: Office;
beforeAll(async () => {
  base = await awardOffice();
  cutGrid(base.book);
}, 120_000);
const anew = (): Office => officeOver(twinOf(base.book), memoryDrive());

const TO = "Chủ tịch Ủy ban nhân dân tỉnh Trà Vinh";
const three = ["TV-DN-07", "TV-DN-08", "TV-DN-09"];
const wanted = {
  verb: "submission.make",
  ...{
    key: "",
    campaign: "TV-2021",
    name: "Bằng khen đợt 2",
    to: TO,
    nominations: three.map((key) => ({ key })),
  },
} as const;

type Made = Answers["submission.make"];

function make(host: Host, key = ""): Made {
  let made = asked(host, key === "" ? wanted : { ...wanted, key, nominations: [] });
  while (!made.finished) made = asked(host, { ...wanted, key: made.key, nominations: [] });
  return made;
}

let sent:
  | { readonly office: Office; readonly key: string; readonly calls: Readonly<Record<string, number>> }
  | undefined;
/** The office in which the dossier was made, made once for all tests: each has a twin of its own, the files with it. */
function withDossier(): { readonly office: Office; readonly key: string } {
  if (sent === undefined) {
    const office = anew();
    const lan = office.clerk(LAN, {});
    sent = { office, key: make(lan).key, calls: lan.meter().calls };
  }
  const drive = memoryDrive();
  for (const [name, file] of sent.office.drive.files) drive.write(name, file);
  return { office: officeOver(twinOf(sent.office.book), drive), key: sent.key };
}

const byKey = (office: Office, key: string) =>
  rowsOf(office.book, "Đề nghị").find((row) => row["Mã"] === key) ?? {};
const dossiers = (office: Office) =>
  rowsOf(office.book, "Hồ sơ trình").filter((row) => row["Tên hồ sơ"] === wanted.name);
const steps = (office: Office, to: string) =>
  office.book.sheetByName("Quá trình xét") === undefined
    ? []
    : rowsOf(office.book, "Quá trình xét").filter((row) => row["Sang"] === to);
const names = ({ book }: Office) =>
  book.files.filter(({ fileName }) => fileName !== undefined).map(({ name }) => name);

describe("what can go upward", () => {
  test("is listed by who receives it, what is to be decided here or waits left out", () => {
    const { ready, dossiers } = asked(anew().clerk(LAN, {}), { verb: "submission.open" });
    const ours = ready.filter(({ campaign }) => campaign === "TV-2021");
    expect(ours.map(({ to }) => to)).toEqual([TO]);
    expect(ours.flatMap(({ nominations }) => nominations.map(({ key }) => key)).sort()).toEqual(three);
    expect(dossiers.find(({ key }) => key === "TV-HS-BK")).toMatchObject({ state: "đã gửi" });
  });
});

describe("a dossier", () => {
  test("is one folder of numbered files, entered, linked, and its nominations go on", () => {
    const office = anew();
    const made = make(office.clerk(LAN, {}));
    expect(made).toMatchObject({ done: made.total, finished: true });
    const files = names(office);
    expect(files[0]).toBe("00. Danh mục hồ sơ trình");
    expect(files[1]).toBe("01. Tờ trình đề nghị khen thưởng");
    expect([...files].sort()).toEqual([...files]);
    expect(
      office.book.files.filter(({ fileName }) => fileName === undefined).map(({ name }) => name),
    ).toEqual(["Sổ Thi đua", "Hồ sơ trình - Bằng khen đợt 2"]);
    const [row] = dossiers(office);
    expect(row).toMatchObject({ "Nơi nhận": TO, "Trạng thái": "đang lập" });
    expect(row?.["⚙Thư mục"]).not.toBe("");
    for (const key of three) expect(byKey(office, key)["Trạng thái"]).toBe("trình");
    expect(steps(office, "trình")).toHaveLength(3);
    // What units handed in is to be put beside, under its number.
    expect(made.beside).toContainEqual({ title: "06. Báo cáo thành tích", count: 3 });
  });

  test("made again it is the same dossier, with the same files", () => {
    const { office, key } = withDossier();
    const files = names(office);
    make(office.clerk(LAN, {}));
    make(office.clerk(LAN, {}), key);
    expect(names(office)).toEqual(files);
    expect(dossiers(office)).toHaveLength(1);
    expect(steps(office, "trình")).toHaveLength(3);
  });

  test.each<readonly [what: string, nominations: readonly string[], said: string]>([
    ["one that goes already", ["TV-DN-19"], "đã ở hồ sơ trình"],
    ["one that is decided here", ["TV-DN-03"], "do thủ trưởng cơ quan quyết định"],
    ["one of another campaign", ["AG-DN-15"], "thuộc phong trào khác"],
    ["one that nobody knows", ["X-1"], "không còn ở trang Đề nghị"],
    ["none", [], "Chưa chọn đề nghị nào"],
  ])("does not take %s, and nothing is written", (_, nominations, said) => {
    const office = anew();
    const answer = ask(office.clerk(LAN, {}), {
      ...wanted,
      nominations: nominations.map((key) => ({ key })),
    });
    expect(answer).toMatchObject({ ok: false });
    expect(answer.ok ? "" : answer.message).toContain(said);
    expect(dossiers(office)).toEqual([]);
    expect(names(office)).toEqual([]);
  });
});

describe("what came back", () => {
  const answer: Omit<Request<"submission.answer">, "key"> = {
    verb: "submission.answer",
    result: "đã có kết quả",
    number: "1507/QĐ-UBND",
    day: "10/08/2022",
    remark: "",
    refused: [],
  };
  const history = (office: Office) =>
    rowsOf(office.book, "Lịch sử khen").filter((row) => row["Số QĐ"] === answer.number);

  test("decided: number and day in each row, and a row of history each, once", () => {
    const { office, key } = withDossier();
    for (let round = 0; round < 2; round += 1)
      expect(asked(office.clerk(LAN, {}), { ...answer, key })).toMatchObject({ left: [] });
    for (const nomination of three)
      expect(byKey(office, nomination)).toMatchObject({ "Trạng thái": "quyết định", "Số QĐ": answer.number });
    expect(history(office)).toHaveLength(3);
    expect(dossiers(office)).toMatchObject([
      { "Trạng thái": "đã có kết quả", "Văn bản trả lời": answer.number },
    ]);
  });

  test("some refused: they go back to their unit with the reason", () => {
    const { office, key } = withDossier();
    const told = asked(office.clerk(LAN, {}), {
      ...answer,
      ...{ key, refused: [{ key: "TV-DN-09" }], remark: "Chưa đủ tiêu chuẩn theo quy chế của tỉnh" },
    });
    expect(told.left).toEqual([]);
    expect(byKey(office, "TV-DN-09")).toMatchObject({ "Trạng thái": "trả lại" });
    expect(byKey(office, "TV-DN-07")).toMatchObject({ "Trạng thái": "quyết định" });
    expect(history(office)).toHaveLength(2);
  });

  test("returned: all go back to be completed, with the reason", () => {
    const { office, key } = withDossier();
    const remark = "Thiếu xác nhận của cấp trình";
    asked(office.clerk(LAN, {}), { ...answer, ...{ key, number: "", day: "", remark }, result: "trả lại" });
    for (const nomination of three)
      expect(byKey(office, nomination)).toMatchObject({ "Trạng thái": "thiếu hồ sơ", "Lý do": remark });
    expect(dossiers(office)).toMatchObject([{ "Trạng thái": "trả lại", "Ghi chú": remark }]);
  });

  test.each<readonly [Partial<typeof answer>, string]>([
    [{ number: "" }, "số và ngày của quyết định"],
    [{ day: "" }, "số và ngày của quyết định"],
    [{ day: "30/2/2022" }, "30/2/2022"],
    [{ result: "trả lại", remark: "" }, "lý do"],
    [{ refused: [{ key: "TV-DN-07" }] }, "lý do"],
  ])("does not take %o", (more, said) => {
    const { office, key } = withDossier();
    const told = ask(office.clerk(LAN, {}), { ...answer, key, ...more });
    expect(told.ok ? "" : told.message).toContain(said);
    expect(byKey(office, "TV-DN-07")).toMatchObject({ "Trạng thái": "trình" });
  });
});

describe("the menu", () => {
  test("offers receiver by receiver, and takes what is written in a dossier's row to its nominations", () => {
    const office = anew();
    const asks: string[] = [];
    const lan = office.clerk(LAN, {
      confirm: ({ message }) => {
        asks.push(message);
        return message.includes(TO);
      },
    });
    lan.select("Đề nghị", 2);
    lan.call("upwardDossier");
    expect(asks.filter((message) => message.includes(TO))).toHaveLength(1);
    expect(said(lan)).toContain("đề nghị chuyển sang “trình”");
    const at =
      rowsOf(office.book, "Hồ sơ trình").findIndex((row) => String(row["Mã"]).startsWith("HST-")) + 2;
    expect(at).toBeGreaterThan(1);
    for (const key of three) expect(byKey(office, key)["Trạng thái"]).toBe("trình");
    expect(said(lan)).toContain("06. Báo cáo thành tích (3 bản)");

    lan.select("Hồ sơ trình", at);
    lan.call("dossierAnswer");
    expect(said(lan)).toContain("Ghi Trạng thái");
    office.types("Hồ sơ trình", at, "Trạng thái", "đã có kết quả");
    office.types("Hồ sơ trình", at, "Văn bản trả lời", "1507/QĐ-UBND");
    office.types("Hồ sơ trình", at, "Ngày trả lời", "10/08/2022");
    lan.call("dossierAnswer");
    for (const key of three)
      expect(byKey(office, key)).toMatchObject({ "Trạng thái": "quyết định", "Số QĐ": "1507/QĐ-UBND" });
  });
});

/** Where the office is not as one undisturbed run would have left it. */
function flaws(office: Office): readonly string[] {
  const files = names(office);
  const folders = office.book.files.filter(({ fileName }) => fileName === undefined).length;
  const states = three.map((key) => String(byKey(office, key)["Trạng thái"]));
  const taken = steps(office, "trình").length;
  return [
    ...(new Set(files).size === files.length ? [] : [`twice: ${files}`]),
    ...(folders === 2 ? [] : [`${folders} folders`]),
    ...(dossiers(office).length === 1 ? [] : [`${dossiers(office).length} dossiers`]),
    ...(states.every((state) => state === "trình") ? [] : [`states ${states}`]),
    ...(taken === 3 ? [] : [`${taken} steps`]),
  ];
}

test.each([
  "Drive.Files.create",
  "Drive.Files.generateIds",
  "Properties.setProperty",
  "Range.setValues",
  "SpreadsheetApp.flush",
])(
  "killed at every call of %s and run again: one dossier, each file once, each step once",
  (method) => {
    expect(flaws(withDossier().office)).toEqual([]);
    const count = sent?.calls[method] ?? 0;
    expect(count).toBeGreaterThan(0);
    const bad: string[] = [];
    for (const nth of sampled(
      "paper",
      Array.from({ length: count }, (_, index) => index + 1),
    )) {
      const office = anew();
      const fault: Fault = { method, nth, clockJumpMs: 400_000 };
      expect(() => make(office.clerk(LAN, { faults: [fault] }))).toThrow(HostKilled);
      make(office.clerk(LAN, { now: () => START + 1000 }));
      bad.push(...flaws(office).map((flaw) => `${nth}: ${flaw}`));
    }
    expect(bad, sweepNote("paper")).toEqual([]);
  },
  240_000,
);
