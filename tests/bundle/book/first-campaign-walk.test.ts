// The walk of docs/huong-dan.md from a new book to the first reminder: every cell and every field that somebody types is
// counted, and none of them is a code.
import { beforeAll, describe, expect, test } from "vitest";
import { memoryDrive } from "../../../src/local/drive/memory-drive.ts";
import type { Host } from "../../../src/local/host.ts";
import type { HostOptions } from "../../../src/local/host-options.ts";
import { rowsOf, sheetOf } from "../grid.ts";
import { asked, LAN, newOffice, type Office, officeOver, said, setUp, twinOf } from "../office.ts";
import { officeFacts } from "../office-facts.ts";

/** Monday 5 January 2026 and Thursday 5 February, eight in the morning in Viet Nam. */
const [JANUARY, FEBRUARY] = [Date.UTC(2026, 0, 5, 1), Date.UTC(2026, 1, 5, 1)];

const units = [
  "Văn phòng Sở",
  "Thanh tra Sở",
  "Phòng Xây dựng, kiểm tra và thi hành pháp luật",
  "Phòng Phổ biến, giáo dục pháp luật",
  "Phòng Hành chính tư pháp",
  "Phòng Bổ trợ tư pháp",
  "Trung tâm Trợ giúp pháp lý nhà nước",
  "Trung tâm Dịch vụ đấu giá tài sản",
  "Phòng công chứng số 1",
  "Phòng công chứng số 2",
  "Phòng công chứng số 3",
  "Phòng công chứng số 4",
].map((name, index) => [name, `donvi${index + 1}@quangtri.gov.vn`] as const);

interface Walk {
  readonly office: Office;
  /** All that was typed or chosen, one entry for each cell or field. */
  readonly typed: readonly string[];
  /** What the screen said, in order. */
  readonly told: readonly string[];
  readonly last: Host;
}

async function walk(): Promise<Walk> {
  const office = await newOffice();
  const typed: string[] = [];
  const told: string[] = [];
  const clerk = (now: number): Host => office.clerk(LAN, { now: () => now });
  const run = (
    command: string,
    at: { readonly sheet: string; readonly row: number } | undefined,
    now: number,
  ): Host => {
    const lan = clerk(now);
    if (at !== undefined) lan.select(at.sheet, at.row);
    if (command === "setUp") setUp(lan);
    else lan.call(command);
    told.push(said(lan));
    return lan;
  };
  const lan = run("setUp", undefined, JANUARY);

  typed.push(...Object.values(officeFacts).filter((fact) => fact !== ""));
  told.push(asked(lan, { verb: "office.write", facts: officeFacts }));
  typed.push(...units.flat());
  const pasted = units.map((cells) => cells.join("\t")).join("\n");
  const list = asked(lan, { verb: "units.preview", pasted });
  told.push(asked(lan, { verb: "units.write", pasted, fingerprint: list.fingerprint }).message);

  const { units: offered, year } = asked(lan, { verb: "campaign.open" });
  const issuer = offered.find(({ name }) => name === officeFacts.unit);
  const facts = {
    title: "Phong trào thi đua năm 2026",
    kind: "thường xuyên",
    from: `01/01/${year}`,
    to: `31/12/${year}`,
  } as const;
  typed.push(...Object.values(facts), issuer?.name ?? "");
  const start = { way: "blocks", theme: "", event: "", issuer: issuer?.key ?? "", ...facts } as const;
  const { key, fingerprint } = asked(lan, { verb: "campaign.preview", start });
  told.push(asked(lan, { verb: "campaign.write", start, key, fingerprint }).message);

  run("plan", { sheet: "Phong trào", row: 2 }, JANUARY);
  run("check", undefined, JANUARY);
  run("deadlines", undefined, JANUARY);
  run("tracking", undefined, JANUARY);
  // Signed: the number and day that the registry gave it, the plan once more, and it has left.
  for (const [header, text] of [
    ["Số", "05"],
    ["Ngày ban hành", "05/01/2026"],
    ["Trạng thái", "đang thực hiện"],
  ] as const) {
    office.types("Phong trào", 2, header, text);
    typed.push(text);
  }
  run("plan", { sheet: "Phong trào", row: 2 }, JANUARY);
  run("issued", { sheet: "Sổ văn bản", row: 2 }, JANUARY);
  run("board", undefined, JANUARY);
  const last = run("reminders", undefined, FEBRUARY);
  return { office, typed, told, last };
}

/** What is said where somebody types into a milestone just before a command writes it, whichever read comes before. */
function conflictsOf(office: Office): readonly string[] {
  const emptied = (): Office => {
    const twin = officeOver(twinOf(office.book), memoryDrive());
    twin.types("Mốc", 2, "⚙Cách tính", "");
    return twin;
  };
  const run = (twin: Office, faults: HostOptions["faults"] | undefined): Host => {
    const lan = twin.clerk(LAN, { now: () => JANUARY, ...(faults === undefined ? {} : { faults }) });
    lan.call("deadlines");
    return lan;
  };
  const reads = run(emptied(), undefined).meter().calls["Range.getValues"] ?? 0;
  return Array.from({ length: reads }, (_, index) => {
    const twin = emptied();
    const edit = () => twin.types("Mốc", 2, "Yêu cầu tối thiểu", "có số liệu");
    return said(run(twin, [{ method: "Range.getValues", nth: index + 1, edit }]));
  });
}

let done: Walk;
beforeAll(async () => {
  done = await walk();
});

describe("from a new book to the first reminder", () => {
  test("fewer than sixty cells are typed, and none of them is a code", () => {
    const { office, typed } = done;
    expect(typed.filter((text) => text === "")).toEqual([]);
    expect(typed).toHaveLength(39);
    const keys = new Set(
      ["Đơn vị", "Phong trào", "Mốc", "Người ký"].flatMap((sheet) =>
        rowsOf(office.book, sheet).map((row) => row["Mã"]),
      ),
    );
    expect(keys.size).toBeGreaterThan(15);
    expect(typed.filter((text) => keys.has(text))).toEqual([]);
  });

  test("office, twelve units, campaign, plan, deadlines, tracking and letters are there", () => {
    const { office, told, last } = done;
    expect(rowsOf(office.book, "Đơn vị")).toHaveLength(13);
    expect(rowsOf(office.book, "Phong trào")).toHaveLength(1);
    expect(rowsOf(office.book, "Sổ văn bản").map((row) => row["Mã"])).toContainEqual(
      expect.stringContaining("ke-hoach"),
    );
    for (const row of rowsOf(office.book, "Mốc")) expect(row["⚙Hạn"]).not.toBe("");
    expect(rowsOf(office.book, "Sổ văn bản").map((row) => row["⚙Trạng thái"])).toEqual(["đã ban hành"]);
    expect(rowsOf(office.book, "Theo dõi")).toHaveLength(36);
    const { letters, problem, unaddressed } = asked(last, { verb: "remind.preview" });
    expect([letters.length, problem, unaddressed]).toEqual([12, "", []]);
    // Of the plan nothing; that one text of law ends within a month and another begins.
    expect(told.join("\n")).toContain("Kiểm tra xong: 0 lỗi, 0 cảnh báo, 2 gợi ý.");
  });

  test("the check has nothing to say after all of it, and every message led on", () => {
    const { told, last } = done;
    expect(asked(last, { verb: "check" }).map(({ rule, message }) => [rule, message])).toEqual([]);
    expect(told[0]).toContain("Tiếp theo: chọn Thi đua › Bắt đầu để khai báo cơ quan");
    expect(told[1]).toContain("Tiếp theo: dán danh sách");
    expect(told[2]).toContain("Tiếp theo: Thi đua › Phong trào mới");
    expect(told.join("\n")).not.toMatch(/0\/0|undefined|NaN/u);
  });

  test("no message, reason, letter, log entry or board line says a key", () => {
    const { office, told, last } = done;
    const keys = ["Đơn vị", "Phong trào", "Mốc", "Người ký"]
      .flatMap((sheet) => rowsOf(office.book, sheet).map((row) => String(row["Mã"] ?? "")))
      .filter((key) => key !== "");
    const says = new RegExp(`(?<![\\p{L}\\p{N}])(?:${keys.join("|")})(?![\\p{L}\\p{N}])`, "u");
    const reasons = ["Mốc", "Theo dõi"].flatMap((sheet) =>
      rowsOf(office.book, sheet).map((row) => String(row["⚙Cách tính"] ?? "")),
    );
    const letters = asked(last, { verb: "remind.preview" }).letters.flatMap(({ subject, body }) => [
      subject,
      body,
    ]);
    const page = JSON.stringify(asked(last, { verb: "board.read" })).split('"');
    const board = sheetOf(office.book, "Bảng điều khiển").rows.flatMap((row) =>
      (row?.values ?? []).map(String),
    );
    // The key that a row was given is what such an entry tells; a made paper's file bears the name by which it is found.
    const log = rowsOf(office.book, "Nhật ký").flatMap((row) =>
      (row["Việc"] === "Đặt mã" ? ["Việc", "Ở đâu"] : ["Việc", "Ở đâu", "Trước", "Sau"])
        .map((header) => String(row[header] ?? ""))
        .filter((text) => !/^(?:file|https?):/u.test(text)),
    );
    const conflicts = conflictsOf(office);
    expect(conflicts.join("\n")).toMatch(/chưa ghi: Mốc dòng 2 \(.+\), cột Yêu cầu tối thiểu\. Chạy lại/u);
    const texts = { told, reasons, letters, page, board, log, conflicts };
    expect(Object.values(texts).filter((list) => list.length < 5)).toEqual([]);
    for (const [what, list] of Object.entries(texts))
      expect([what, list.filter((text) => says.test(text))]).toEqual([what, []]);
  });
});
