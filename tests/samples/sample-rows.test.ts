import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lawRows } from "../../src/core/shipped/law/law-rows.ts";
import { readSamples, rowsOf, type SampleRow, seedFolder } from "./read-samples.ts";
import { sampleSheets } from "./sample-headers.ts";

const files = readSamples();
const names = files.map((file) => [file.name, file] as const);
const said = (row: SampleRow, column: string): string => String(row[column] ?? "");
const keysOf = (sheet: string): ReadonlySet<string> => {
  if (sheet === "danh-muc-khen") return new Set(lawRows.awards.map((award) => String(award["key"])));
  const key = sampleSheets[sheet]?.headers[0] ?? "";
  return new Set(rowsOf(files, sheet).map((row) => said(row, key)));
};
const prose = (row: SampleRow): string =>
  ["Nội dung", "Mở đầu", "Kết thúc"].map((column) => said(row, column)).join("\n");

test("the office holds five campaigns and what they share", () => {
  expect([...keysOf("phong-trao")].sort()).toEqual(["AG-2023", "BTP-2017", "HLG-2017", "QB-2017", "TV-2021"]);
  expect(new Set(files.map((file) => file.sheet))).toEqual(new Set(Object.keys(sampleSheets)));
});

describe.each(names)("%s", (name, file) => {
  const sheet = sampleSheets[file.sheet];

  test("is NFC, indented by two, one object a row", () => {
    expect(file.text).toBe(file.text.normalize("NFC"));
    expect(file.text).toBe(`${JSON.stringify(file.rows, null, 2)}\n`);
    expect(file.rows.length).toBeGreaterThan(0);
  });

  test("has the tab's headers, in the tab's order", () => {
    for (const row of file.rows) {
      expect(Object.keys(row)).toEqual(sheet?.headers.filter((header) => header in row));
    }
  });

  test("holds cells that a sheet takes as they stand", () => {
    const cells = file.rows.flatMap((row) => Object.values(row));
    // A leading = + @ would be read as a formula; an empty cell is left out instead.
    expect(cells.filter((cell) => typeof cell === "string" && /^(?:[=+@\s]|$)|\s$/u.test(cell))).toEqual([]);
    expect(cells.filter((cell) => typeof cell !== "string" && typeof cell !== "number")).toEqual([]);
  });

  test("repeats no row", () => {
    const keys = file.rows.map((row) => sheet?.identity.map((column) => said(row, column)).join("|"));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  test("names only rows that exist", () => {
    for (const [column, target] of Object.entries(sheet?.refs ?? {})) {
      const known = keysOf(target);
      const named = file.rows.map((row) => said(row, column)).filter((key) => key !== "");
      expect(
        named.filter((key) => !known.has(key)),
        column,
      ).toEqual([]);
    }
  });

  test("belongs to its folder's campaign", () => {
    const folder = name.split("/")[0];
    if (folder === "chung") return;
    const column = file.sheet === "phong-trao" ? "Mã" : "Phong trào";
    const campaigns = new Map(rowsOf(files, "moc").map((row) => [said(row, "Mã"), said(row, column)]));
    const own = (row: SampleRow): string | undefined =>
      file.sheet === "han-rieng" ? campaigns.get(said(row, "Mốc")) : said(row, column);
    expect(new Set(file.rows.map(own))).toEqual(new Set([folder]));
  });
});

test("keys are unique across the folders", () => {
  for (const [sheet, { identity }] of Object.entries(sampleSheets)) {
    const keys = rowsOf(files, sheet).map((row) => identity.map((column) => said(row, column)).join("|"));
    expect(new Set(keys).size, sheet).toBe(keys.length);
  }
});

test("every reference in the prose has its one row", () => {
  const owners: Readonly<Record<string, readonly [sheet: string, column: string]>> = {
    hạn: ["moc", "Mã"],
    đợt: ["dot", "Đợt số"],
    "kỷ niệm": ["dot", "Đợt số"],
    "chỉ tiêu": ["chi-tieu", "Chỉ tiêu"],
    "căn cứ": ["can-cu", "Thứ tự"],
  };
  const broken: string[] = [];
  for (const row of [...rowsOf(files, "noi-dung"), ...rowsOf(files, "phong-trao")]) {
    const campaign = said(row, "Phong trào") || said(row, "Mã");
    for (const [whole, kind = "", name = ""] of prose(row).matchAll(/\{([^:{}]*):?\s*([^{}]*)\}/gu)) {
      const [sheet, column] = owners[kind.toLowerCase()] ?? ["", ""];
      const hits = rowsOf(files, sheet).filter(
        (o) => said(o, "Phong trào") === campaign && said(o, column) === name,
      );
      if (hits.length !== 1) broken.push(`${campaign} ${whole}`);
    }
  }
  expect(broken).toEqual([]);
});

test("every milestone and every tracked unit is reached", () => {
  const text = rowsOf(files, "noi-dung").map(prose).join("\n").toLowerCase();
  const milestones = rowsOf(files, "moc");
  expect(milestones.filter((row) => !text.includes(`{hạn: ${said(row, "Mã").toLowerCase()}}`))).toEqual([]);

  const units = rowsOf(files, "don-vi");
  const audience = (row: SampleRow): readonly string[] => said(row, "Áp dụng cho").split("; ");
  const reached = (unit: SampleRow, whom: readonly string[]): boolean =>
    ["Mã", "Loại", "Cụm/khối"].some((column) => whom.includes(said(unit, column)));
  for (const row of milestones) {
    for (const whom of audience(row))
      expect(
        units.some((unit) => reached(unit, [whom])),
        whom,
      ).toBe(true);
  }
  for (const row of rowsOf(files, "theo-doi")) {
    const unit = units.find((one) => said(one, "Mã") === said(row, "Đơn vị"));
    const milestone = milestones.find((one) => said(one, "Mã") === said(row, "Mốc"));
    expect(
      unit !== undefined && milestone !== undefined && reached(unit, audience(milestone)),
      said(row, "Mốc"),
    ).toBe(true);
  }
});

test("lead and supporting units stand in the list of units", () => {
  const units = keysOf("don-vi");
  const named = rowsOf(files, "noi-dung").flatMap((row) =>
    ["Chủ trì", "Phối hợp"].flatMap((column) => said(row, column).split("; ")),
  );
  expect(named.filter((key) => key !== "" && !units.has(key))).toEqual([]);
});

test("nominations fit their campaign, their unit's life and their unit's registrations", () => {
  const iso = (written: string): string => written.split("/").reverse().join("-");
  const owner = (sheet: string, key: string): SampleRow =>
    rowsOf(files, sheet).find((row) => said(row, "Mã") === key) ?? {};
  const registered = new Set(
    rowsOf(files, "dang-ky").map((row) => `${said(row, "Phong trào")}|${said(row, "Đơn vị")}`),
  );
  for (const row of rowsOf(files, "de-nghi")) {
    const name = said(row, "Mã");
    const campaign = owner("phong-trao", said(row, "Phong trào"));
    const ends = iso(said(owner("don-vi", said(row, "Đơn vị")), "Hiệu lực đến")) || "9999-12-31";
    expect(iso(said(row, "Từ ngày")) >= iso(said(campaign, "Từ ngày")), name).toBe(true);
    expect(iso(said(row, "Đến ngày")) <= iso(said(campaign, "Đến ngày")), name).toBe(true);
    expect(iso(said(row, "Ngày nộp")) <= ends, name).toBe(true);
    expect(registered.has(`${said(row, "Phong trào")}|${said(row, "Đơn vị")}`), name).toBe(true);
    expect(Number(row["Phiếu đồng ý"] ?? 0)).toBeLessThanOrEqual(Number(row["Tổng thành viên"] ?? 0));
  }
});

test("the corrections each stand in their seed and stay under 1 % of it", () => {
  const corrections = JSON.parse(readFileSync(join(seedFolder, "corrections.json"), "utf8")) as readonly {
    readonly campaign: string;
    readonly seed: string;
    readonly row: string;
  }[];
  let total = 0;
  let changed = 0;
  for (const campaign of keysOf("phong-trao")) {
    const seed = readFileSync(join(seedFolder, `${campaign.toLowerCase()}.txt`), "utf8").normalize("NFC");
    total += seed.length;
    for (const one of corrections.filter((correction) => correction.campaign === campaign)) {
      const times = seed.split(one.seed).length - 1;
      expect(times, one.seed).toBeGreaterThan(0);
      changed += times * Math.max(one.seed.length, one.row.length);
    }
  }
  expect(changed / total).toBeLessThan(0.01);
});
