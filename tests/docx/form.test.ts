import { describe, expect, test } from "vitest";
import { boldTextWidth } from "../../src/docx/fit/text-width.ts";
import { partOf } from "./docx-with.ts";
import { template } from "./paper-data.ts";

/** Figures of Nghị định 30/2020/NĐ-CP, Phụ lục I; twips (1 mm = 56.69) and half-points. */
const FORMS = ["ke-hoach", "quyet-dinh-ke-hoach"];

const between = (value: number, [low, high]: readonly [number, number]): void => {
  expect(value).toBeGreaterThanOrEqual(low);
  expect(value).toBeLessThanOrEqual(high);
};

const attribute = (tag: string | undefined, name: string): number =>
  Number(tag?.match(new RegExp(`\\s${name}="([^"]*)"`))?.[1] ?? Number.NaN);

const all = (xml: string, pattern: RegExp): readonly string[] => xml.match(pattern) ?? [];

describe.each(FORMS)("page of %s.docx", (form) => {
  const body = partOf(template(form), "word/document.xml");
  const sections = all(body, /<w:sectPr>.*?<\/w:sectPr>/g);

  test("has a section for each paper in it", () => {
    expect(sections).toHaveLength(form === "ke-hoach" ? 1 : 2);
  });

  test.each([
    ["width: A4", /<w:pgSz [^>]*>/, "w:w", [11905, 11907]],
    ["height: A4", /<w:pgSz [^>]*>/, "w:h", [16837, 16839]],
    ["top margin 20–25 mm", /<w:pgMar [^>]*>/, "w:top", [1134, 1418]],
    ["bottom margin 20–25 mm", /<w:pgMar [^>]*>/, "w:bottom", [1134, 1418]],
    ["left margin 30–35 mm", /<w:pgMar [^>]*>/, "w:left", [1701, 1985]],
    ["right margin 15–20 mm", /<w:pgMar [^>]*>/, "w:right", [850, 1134]],
    ["numbers from 1", /<w:pgNumType [^>]*>/, "w:start", [1, 1]],
  ] as const)("%s", (_name, tag, name, range) => {
    for (const section of sections) between(attribute(section.match(tag)?.[0], name), range);
  });

  test("shows no number on the first page, and one centred at size 13–14 on the others", () => {
    for (const section of sections) {
      expect(section).toContain("<w:titlePg/>");
      expect(section).toMatch(/<w:headerReference w:type="first" r:id="rIdFirstHeader"\/>/);
      expect(section).not.toContain("footerReference");
    }
    expect(partOf(template(form), "word/header1.xml")).toContain(" PAGE ");
    expect(partOf(template(form), "word/header2.xml")).not.toMatch(/<w:t[ >]|instrText/);
  });

  test("every measure is a whole number, as the format demands", () => {
    expect(all(body, /w:(?:w|left|right|pos|val)="[\d.-]*\.[\d.-]*"/g)).toEqual([]);
  });

  test("holds no picture, no shape and no underlining", () => {
    expect(body).not.toMatch(/<w:(?:drawing|pict|u|object)\b/);
  });
});

interface Look {
  readonly size: readonly [number, number];
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: string;
}

const look = (low: number, high: number, marks: string, align = "center"): Look => ({
  size: [low * 2, high * 2],
  bold: marks.includes("b"),
  italic: marks.includes("i"),
  align,
});

/** Text found in the form, and how the decree wants its paragraph to look. */
const ELEMENTS: readonly (readonly [element: string, text: string, look: Look])[] = [
  ["1a quốc hiệu", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", look(12, 13, "b")],
  ["1b tiêu ngữ", "Độc lập - Tự do - Hạnh phúc", look(13, 14, "b")],
  ["2a parent agency", "{co_quan_chu_quan}", look(12, 13, "")],
  ["2b issuing agency", "{co_quan_ban_hanh}", look(12, 13, "b")],
  ["3 number", "Số: {so_ky_hieu}", look(13, 13, "")],
  ["4 place and date", "{dia_danh_ngay_thang}", look(13, 14, "i")],
  ["5a kind", "{ten_loai}", look(13, 14, "b")],
  ["5a' abstract", "{trich_yeu}", look(13, 14, "b")],
  ["7a office", "{chuc_vu}", look(13, 14, "b")],
  ["7b signer", "{nguoi_ky}", look(13, 14, "b")],
  ["9b nơi nhận", "Nơi nhận:", look(12, 12, "bi", "left")],
];

const STYLES = partOf(template("ke-hoach"), "word/styles.xml");
const styleOf = (id: string): string =>
  STYLES.match(new RegExp(`w:styleId="${id}">.*?</w:style>`))?.[0] ?? "";

const paragraphWith = (form: string, text: string): string =>
  all(partOf(template(form), "word/document.xml"), /<w:p>.*?<\/w:p>/g).find((each) =>
    each.includes(`>${text}<`),
  ) ?? "";

describe.each(FORMS)("elements of %s.docx", (form) => {
  test.each(ELEMENTS)("%s", (_name, text, wanted) => {
    const style = styleOf(paragraphWith(form, text).match(/<w:pStyle w:val="(\w+)"/)?.[1] ?? "");
    between(attribute(style.match(/<w:sz [^>]*>/)?.[0], "w:val"), wanted.size);
    expect(style.includes("<w:b/>")).toBe(wanted.bold);
    expect(style.includes("<w:i/>")).toBe(wanted.italic);
    expect(style).toContain(`<w:jc w:val="${wanted.align}"/>`);
  });
});

describe("styles", () => {
  test("everything is black Times New Roman in Vietnamese, alone and once", () => {
    expect(all(STYLES, /<w:rFonts [^>]*>/g)).toEqual([
      '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman"/>',
    ]);
    expect(all(STYLES, /<w:color [^>]*>/g)).toEqual(['<w:color w:val="000000"/>']);
    expect(STYLES).toContain('<w:lang w:val="vi-VN"');
  });

  test("widows and orphans are kept from all paragraphs", () => {
    expect(STYLES).toMatch(/<w:pPrDefault><w:pPr><w:widowControl\/>/);
  });

  test("body: 13–14, justified, first line 1 or 1.27 cm, 6 pt apart, single to 1.5 lines", () => {
    const body = styleOf("ThanVan");
    between(attribute(body.match(/<w:sz [^>]*>/)?.[0], "w:val"), [26, 28]);
    expect(body).toContain('<w:jc w:val="both"/>');
    expect([567, 720]).toContain(attribute(body.match(/<w:ind [^>]*>/)?.[0], "w:firstLine"));
    between(attribute(body.match(/<w:spacing [^>]*>/)?.[0], "w:after"), [120, 240]);
    between(attribute(body.match(/<w:spacing [^>]*>/)?.[0], "w:line"), [240, 360]);
  });

  test.each([
    ["CanCu", "<w:i/>"],
    ["Heading1", "<w:b/>"],
    ["Heading2", "<w:b/>"],
    ["Heading1", "<w:keepNext/>"],
    ["Heading2", "<w:keepNext/>"],
  ])("%s is body text with %s", (id, mark) => {
    expect(styleOf(id)).toContain('<w:basedOn w:val="ThanVan"/>');
    expect(styleOf(id)).toContain(mark);
  });

  test.each(["Muc", "Diem", "Gach", "Cong", "Dieu"])("%s is body text, upright", (id) => {
    expect(styleOf(id)).toContain('<w:basedOn w:val="ThanVan"/>');
    expect(styleOf(id)).not.toMatch(/<w:[bi]\/>/);
  });

  test.each(["Heading1", "Heading2"])(
    "%s is Word's own heading, in its outline, and is not stretched",
    (id) => {
      const style = styleOf(id);
      expect(style).toContain(`<w:name w:val="heading ${id.slice(-1)}"/>`);
      expect(STYLES).not.toContain(`w:customStyle="1" w:styleId="${id}"`);
      expect(style).toContain('<w:jc w:val="left"/>');
      expect(style).toContain(`<w:outlineLvl w:val="${Number(id.slice(-1)) - 1}"/>`);
    },
  );

  test("no name has a comma, which parts aliases for Word", () => {
    const names = all(STYLES, /<w:name [^>]*>/g);
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => name.includes(","))).toEqual([]);
  });

  test("the dashes of several addressees stand below the colon", () => {
    const [first, list] = ["KinhGuiNhieu", "NoiGui"].map((id) => styleOf(id).match(/<w:ind [^>]*>/)?.[0]);
    // Measured in bold, which is some 4 pt wider.
    const colon = attribute(first, "w:left") + boldTextWidth("Kính gửi", 14);
    expect(Math.abs(attribute(list, "w:left") - attribute(list, "w:hanging") - colon)).toBeLessThan(100);
  });

  test("recipients: 11, upright, hanging behind their dash", () => {
    const list = styleOf("DanhSachNhan");
    expect(attribute(list.match(/<w:sz [^>]*>/)?.[0], "w:val")).toBe(22);
    expect(attribute(list.match(/<w:ind [^>]*>/)?.[0], "w:hanging")).toBeGreaterThan(0);
  });
});

describe.each(FORMS)("signature block of %s.docx", (form) => {
  const tables = all(partOf(template(form), "word/document.xml"), /<w:tbl>.*?<\/w:tbl>/g);
  const block = tables.filter((table) => table.includes("Nơi nhận:"));

  test("stands once, borderless, in one row that no page parts", () => {
    expect(block).toHaveLength(1);
    expect(all(block[0] ?? "", /<w:tr>/g)).toHaveLength(1);
    expect(block[0]).toContain("<w:cantSplit/>");
    expect(all(block[0] ?? "", /w:val="nil"/g)).toHaveLength(6);
  });

  test("every printed paragraph in it keeps to the next", () => {
    const printed = all(block[0] ?? "", /<w:p>.*?<\/w:p>/g).filter((each) => !/\{[#/]/.test(each));
    expect(printed.length).toBeGreaterThan(4);
    for (const each of printed) expect(each).toContain("<w:keepNext/>");
  });
});

describe("annexes (Phụ lục I, III.1)", () => {
  test.each([
    "bao-cao-so-ket",
    "to-trinh-khen-thuong",
    "quyet-dinh-khen-thuong",
    "cong-van-dang-ky",
    "cong-van-don-doc-chung",
  ])(
    "of %s: “Phụ lục” in small letters, the title in capitals, a line below what it is attached to",
    (form) => {
      const body = partOf(template(form), "word/document.xml");
      const at = body.indexOf('<w:pStyle w:val="PhuLuc"/>');
      const [word, title, attached, line] = all(
        body.slice(body.lastIndexOf("<w:p>", at)),
        /<w:p>.*?<\/w:p>/g,
      );
      const text = (paragraph = ""): string => paragraph.replace(/<[^<>]*>/g, "").replace(/\{\w+\}/g, "");
      expect(text(word)).toBe("Phụ lục");
      expect(text(title)).toBe(text(title).toUpperCase());
      expect(attached).toMatch(/<w:pStyle w:val="KemTheo"\/>.*>\(/);
      expect(line).toContain("<w:pBdr>");
    },
  );

  test("the line of an attached plan stands below what it is attached to, not below its abstract", () => {
    const body = partOf(template("quyet-dinh-ke-hoach"), "word/document.xml");
    expect(body).toMatch(/\{trich_yeu\}<\/w:t><\/w:r><\/w:p><w:p><w:pPr><w:pStyle w:val="KemTheo"\/>/);
    expect(body).toMatch(
      /\{ke_hoach_kem_theo\}<\/w:t><\/w:r><\/w:p><w:p><w:pPr><w:pStyle w:val="DuongKe"\/>/,
    );
  });
});
