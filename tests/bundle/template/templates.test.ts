import { describe, expect, test } from "vitest";
import { columnOf, headersOf, rowWhere } from "../grid.ts";
import { ask, asked, LAN, MINH, type Office, setUp } from "../office.ts";
import { changes, pictureOf } from "../picture.ts";
import {
  adopt,
  anew,
  draftName,
  edit,
  editDraft,
  listed,
  officeWords,
  parts,
  planBody,
  restore,
  shippedWords,
  templateRow,
} from "./template-office.ts";

/** An office whose plan template Lan edited and adopted. */
function adopted(): Office {
  const office = anew();
  const lan = office.clerk(LAN, {});
  edit(lan, false);
  editDraft(office, shippedWords, officeWords);
  expect(adopt(lan)).toMatchObject({ ok: true });
  return office;
}

/** Letters that do not pack well. */
const noise = (length: number): string =>
  Array.from({ length }, (_, i) =>
    ((Math.imul(i, 2654435761) ^ (i >>> 3)) >>> 7).toString(36).slice(-1),
  ).join("");

test("a new book uses the shipped templates and says so", () => {
  const office = anew();
  const plan = listed(office.clerk(LAN, {}), "ke-hoach");
  expect(plan).toMatchObject({
    origin: "kèm theo sổ",
    who: "",
    at: "",
    note: "",
    draft: { link: "", at: "" },
  });
  expect(plan.tags.map(({ typed }) => typed)).toContain("{chuc_vu}");
  expect(planBody(office, office.clerk(LAN, {}))).toMatchObject({ note: "" });
});

test("edit, adopt: the row and the list tell who and when, and the log too", () => {
  const office = anew();
  const lan = office.clerk(LAN, {});
  const editing = edit(lan, false);
  expect(editing).toMatchObject({
    ok: true,
    value: { question: "", message: expect.stringContaining("Nạp mẫu") as unknown },
  });
  expect(draftName(office)).toBe("Mẫu Kế hoạch phát động phong trào thi đua.docx");
  const link = `https://drive.invalid/${draftName(office)}`;
  expect(templateRow(office)).toMatchObject({
    "⚙Nguồn": "kèm theo sổ",
    "⚙Bản đang sửa": link,
    "⚙Người sửa": LAN,
  });
  editDraft(office, shippedWords, officeWords);
  expect(adopt(lan)).toEqual({
    ok: true,
    value: "Đã nạp mẫu “Kế hoạch phát động phong trào thi đua”; từ nay văn bản của mọi người dùng mẫu này.",
  });
  expect(templateRow(office)).toMatchObject({
    "⚙Nguồn": "của cơ quan",
    "⚙Đổi lúc": expect.stringMatching(/^05\/03\/2026 08:00:\d\d$/) as unknown,
    "⚙Người đổi": LAN,
  });
  expect(listed(lan, "ke-hoach")).toMatchObject({
    origin: "của cơ quan",
    who: LAN,
    draft: { link, editor: LAN },
  });
  expect(listed(lan, "quyet-dinh-ke-hoach")).toMatchObject({ origin: "kèm theo sổ" });
});

test("the second clerk's run uses the adopted bytes, though the two reach none of each other's files", () => {
  const office = adopted();
  const minh = office.clerk(MINH, {});
  expect(planBody(office, minh)).toMatchObject({
    note: "",
    body: expect.stringContaining(officeWords) as unknown,
  });
  const calls = Object.keys(minh.meter().calls);
  expect(calls).not.toContain("UrlFetchApp.fetch");
  expect(calls).not.toContain("HtmlService.createHtmlOutputFromFile");
});

test("a paper costs the same calls whether the template kept is small or large", () => {
  const cells: number[] = [];
  const cost = (grow: string): unknown => {
    const office = anew();
    const lan = office.clerk(LAN, {});
    edit(lan, false);
    editDraft(office, "</w:body>", `<!--${grow}--></w:body>`);
    expect(adopt(lan)).toMatchObject({ ok: true });
    cells.push(parts(office).length);
    lan.resetMeter();
    planBody(office, lan);
    return lan.meter().calls;
  };
  expect(cost(noise(650_000))).toEqual(cost("x"));
  expect(cells[0]).toBeGreaterThan(10);
  expect(cells[1]).toBeLessThan(5);
});

test("the other clerk cannot adopt the file of the first, and is told whose it is", () => {
  const office = anew();
  edit(office.clerk(LAN, {}), false);
  const before = pictureOf(office.book, []);
  const answer = adopt(office.clerk(MINH, {}));
  expect(answer).toMatchObject({ ok: false });
  expect(!answer.ok && answer.message).toContain(`Bản này do ${LAN} tạo: nhờ người đó bấm Nạp mẫu`);
  expect(changes(before, pictureOf(office.book, []))).toEqual([]);
});

test("while one edits, another is asked before a new file takes the first one's place", () => {
  const office = anew();
  edit(office.clerk(LAN, {}), false);
  const minh = office.clerk(MINH, {});
  const before = pictureOf(office.book, []);
  const answer = edit(minh, false);
  expect(answer.ok && answer.value.question).toContain(`${LAN} đã mở một bản để sửa mẫu này`);
  expect(changes(before, pictureOf(office.book, []))).toEqual([]);
  expect(edit(minh, true)).toMatchObject({ ok: true, value: { question: "" } });
  expect(templateRow(office)).toMatchObject({ "⚙Người sửa": MINH });
  const refused = adopt(office.clerk(LAN, {}));
  expect(!refused.ok && refused.message).toContain(MINH);
  expect(adopt(minh)).toMatchObject({ ok: true });
});

test("whoever edits next starts from the office's words", () => {
  const office = adopted();
  edit(office.clerk(MINH, {}), true);
  editDraft(office, officeWords, "CỦA MINH");
  expect(adopt(office.clerk(MINH, {}))).toMatchObject({ ok: true });
  expect(planBody(office, office.clerk(LAN, {})).body).toContain("CỦA MINH");
});

test("a template with errors is refused with all of them, and the former stays in force", () => {
  const office = adopted();
  const lan = office.clerk(LAN, {});
  const kept = parts(office);
  editDraft(office, "{ten_loai}", "{ten_loia}");
  editDraft(office, "{nguoi_ky}", "{nguoi_kys}");
  const answer = adopt(lan);
  expect(answer).toMatchObject({ ok: false });
  const message = answer.ok ? "" : answer.message;
  expect(message).toContain("vì còn 2 lỗi; sổ vẫn dùng mẫu trước đó.");
  expect(message).toContain("Không có thẻ nào tên là {ten_loia}. Có phải là {ten_loai}?");
  expect(message).toContain("{nguoi_kys}");
  expect(parts(office)).toEqual(kept);
  expect(planBody(office, lan).body).toContain(officeWords);
});

test.each([
  ["an empty file", new Uint8Array(), "Tệp trống, không có nội dung."],
  ["a text", Buffer.from("Xin chào"), "không phải là văn bản Word"],
])("%s in place of the edited one is refused", (_name, bytes, words) => {
  const office = anew();
  const lan = office.clerk(LAN, {});
  edit(lan, false);
  office.drive.write(draftName(office), bytes);
  const answer = adopt(lan);
  expect(!answer.ok && answer.message).toContain(words);
  expect(parts(office)).toEqual([]);
});

test("a template over 1 MB is refused with its size", () => {
  const office = anew();
  const lan = office.clerk(LAN, {});
  edit(lan, false);
  editDraft(office, "</w:body>", `<!--${noise(1_800_000)}--></w:body>`);
  const answer = adopt(lan);
  expect(!answer.ok && answer.message).toMatch(/Mẫu nặng \d,\d MB; sổ giữ được mẫu đến 1 MB/u);
});

test("nothing is being edited, or the file is gone: a sentence with the cure", () => {
  const office = anew();
  const lan = office.clerk(LAN, {});
  expect(adopt(lan)).toMatchObject({ ok: false, message: expect.stringContaining("Bấm Sửa mẫu") as unknown });
  edit(lan, false);
  office.drive.remove(draftName(office));
  expect(adopt(lan)).toMatchObject({ ok: false, message: expect.stringContaining("đã bị xóa") as unknown });
});

test("“Trả về mẫu gốc” puts the shipped one in force for everybody; the file edited can be adopted again", () => {
  const office = adopted();
  const minh = office.clerk(MINH, {});
  expect(restore(minh)).toMatchObject({ ok: true });
  expect(planBody(office, office.clerk(LAN, {}))).toMatchObject({
    note: "",
    body: expect.not.stringContaining("MẪU CƠ QUAN") as unknown,
  });
  expect(listed(minh, "ke-hoach")).toMatchObject({ origin: "kèm theo sổ", who: MINH, note: "" });
  expect(templateRow(office)).toMatchObject({ "⚙Nguồn": "kèm theo sổ", "⚙Người đổi": MINH });
  expect(restore(minh)).toMatchObject({
    ok: true,
    value: expect.stringContaining("không có gì thay đổi") as unknown,
  });
  expect(adopt(office.clerk(LAN, {}))).toMatchObject({ ok: true });
  expect(planBody(office, minh).body).toContain(officeWords);
});

test("one version of each template is kept, however often it is adopted", () => {
  const office = adopted();
  const lan = office.clerk(LAN, {});
  const count = parts(office).length;
  for (let round = 0; round < 3; round += 1) adopt(lan);
  expect(parts(office)).toHaveLength(count);
  expect(parts(office)[0]).toMatchObject({ Lần: 4 });
});

describe("what is kept, spoilt by hand", () => {
  const type = (office: Office, row: number, header: string, text: string): void =>
    office.types("⚙Mẫu", row, header, text);

  test.each<readonly [string, (office: Office) => void]>([
    ["a letter typed into a piece", (office) => type(office, 2, "Nội dung", "x")],
    ["a piece emptied", (office) => type(office, 2, "Nội dung", "")],
    ["the hash typed over", (office) => type(office, 2, "Dấu", "1")],
    ["the number of a piece typed over", (office) => type(office, 2, "Lần", "7")],
    ["its row given to another template", (office) => type(office, 2, "Mẫu", "mau-khac")],
    ["its row deleted", ({ hand }) => hand.deleteRows("⚙Mẫu", 2, 1)],
    ["the sheet emptied", ({ hand }) => hand.deleteRows("⚙Mẫu", 1, 2)],
    [
      "a column deleted",
      ({ hand, book }) => hand.deleteColumns("⚙Mẫu", columnOf(book, "⚙Mẫu", "Nội dung"), 1),
    ],
  ])("%s: the shipped template is used and the clerk is told", (_name, spoil) => {
    const office = adopted();
    spoil(office);
    const { body, note } = planBody(office, office.clerk(MINH, {}));
    expect(body).not.toContain(officeWords);
    expect(note).toContain("không còn nguyên vẹn nên sổ dùng mẫu kèm theo sổ");
    const lan = office.clerk(LAN, {});
    expect(listed(lan, "ke-hoach")).toMatchObject({ origin: "kèm theo sổ", note });
    const [checked] = asked(lan, { verb: "template.check", name: "ke-hoach" });
    expect(checked?.errors).toEqual([note]);
  });

  test("adopting again cures it", () => {
    const office = adopted();
    type(office, 2, "Nội dung", "x");
    expect(adopt(office.clerk(LAN, {}))).toMatchObject({ ok: true });
    expect(planBody(office, office.clerk(MINH, {}))).toMatchObject({
      note: "",
      body: expect.stringContaining(officeWords) as unknown,
    });
  });

  test("taking it back cures it too", () => {
    const office = adopted();
    type(office, 2, "Nội dung", "x");
    expect(restore(office.clerk(MINH, {}))).toMatchObject({ ok: true });
    expect(planBody(office, office.clerk(MINH, {}))).toMatchObject({ note: "" });
  });
});

describe("what clerks do to the sheets", () => {
  test("columns moved, rows in another order, a row of one's own: the same template", () => {
    const office = adopted();
    const { hand, book, types } = office;
    hand.moveColumn("⚙Mẫu", columnOf(book, "⚙Mẫu", "Nội dung"), 1);
    hand.moveColumn("Mẫu văn bản", columnOf(book, "Mẫu văn bản", "⚙Mã bản sửa"), 1);
    hand.insertRows("⚙Mẫu", 2, 3);
    hand.insertRows("Mẫu văn bản", 2, 1);
    types("Mẫu văn bản", 2, "Mã", "mau-rieng");
    const lan = office.clerk(LAN, {});
    expect(planBody(office, lan).body).toContain(officeWords);
    editDraft(office, officeWords, "LẦN HAI");
    expect(adopt(lan)).toMatchObject({ ok: true });
    expect(planBody(office, lan).body).toContain("LẦN HAI");
    expect(templateRow(office)).toMatchObject({ "⚙Người đổi": LAN });
  });

  test("a row of the template deleted is named with its cure", () => {
    const office = anew();
    office.hand.deleteRows("Mẫu văn bản", rowWhere(office.book, "Mẫu văn bản", "Mã", "ke-hoach"), 1);
    const lan = office.clerk(LAN, {});
    const answer = edit(lan, false);
    expect(!answer.ok && answer.message).toContain("Chạy Thi đua › Thiết lập sổ");
    setUp(lan);
    expect(edit(lan, false)).toMatchObject({ ok: true });
  });

  test("a book in which none was adopted has no hidden sheet, and makes papers all the same", () => {
    const office = anew();
    const lan = office.clerk(LAN, {});
    expect(office.book.sheetByName("⚙Mẫu")).toBeUndefined();
    expect(planBody(office, lan).note).toBe("");
    edit(lan, false);
    expect(office.book.sheetByName("⚙Mẫu")).toBeUndefined();
  });

  test("the hidden sheet is hidden, and no clerk's own column is touched", () => {
    const office = adopted();
    expect(office.book.sheetByName("⚙Mẫu")?.visibility).toBe("hidden");
    expect(headersOf(office.book, "⚙Mẫu")).toEqual(["Mẫu", "Lần", "Phần", "Nội dung", "Dấu", "Ai", "Lúc"]);
  });
});

test.each(["template.edit", "template.adopt", "template.restore"] as const)(
  "%s of a template nobody knows is refused",
  (verb) => {
    const answer = ask(anew().clerk(LAN, {}), { verb, name: "thu-moi-x", anew: false });
    expect(answer).toEqual({
      ok: false,
      message: expect.stringContaining("Không có mẫu nào mang mã “thu-moi-x”. Các mẫu: ke-hoach") as unknown,
    });
  },
);
