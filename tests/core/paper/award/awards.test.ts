import { expect, test } from "vitest";
import { awardDecision, titleDecision } from "../../../../src/core/paper/award/decision.ts";
import { awardName } from "../../../../src/core/paper/award/nominees.ts";
import { submission } from "../../../../src/core/paper/award/submission.ts";
import { certificates } from "../../../../src/core/paper/certificate/certificates.ts";
import { bookOf, type RowByHeader } from "../../book-of.ts";
import { sampleRows } from "../../sample-book.ts";
import { contextOf, valuesOf } from "../context.ts";

const nomination: RowByHeader = {
  Mã: "X-1",
  "Phong trào": "QB-2017",
  "Đơn vị": "TTTGPL-QB",
  "Đối tượng": "cá nhân",
  "Họ tên / Tên tập thể": "Trần Văn A",
  "Ông/Bà": "Ông",
  "Chức vụ": "Chuyên viên",
  "Hình thức": "GK",
  "Thành tích": "Có thành tích",
  "Trạng thái": "Hội đồng thông qua",
};

function contextWith(rows: readonly RowByHeader[], campaign: string) {
  const cells = rows.map((row, index) => ({ ...nomination, Mã: `X-${index}`, ...row }));
  return contextOf(bookOf({ ...sampleRows, "Đề nghị": cells }), campaign, "2017-09-01");
}

type Group = { readonly ten_nhom: string; readonly nguoi: readonly Readonly<Record<string, string>>[] };
const groupsOf = (values: Readonly<Record<string, unknown>>): readonly Group[] =>
  values["nhom"] as readonly Group[];

test("awards stand from the highest down, collectives apart from persons, each numbered for themselves", () => {
  const context = contextWith(
    [
      { "Hình thức": "BK-B/T", "Họ tên / Tên tập thể": "Người 1" },
      { "Hình thức": "HCLĐ", "Họ tên / Tên tập thể": "Người 2" },
      { "Hình thức": "BK-B/T", "Đối tượng": "tập thể", "Ông/Bà": "", "Họ tên / Tên tập thể": "Phòng A" },
      { "Hình thức": "BK-TTg", "Họ tên / Tên tập thể": "Người 3", "Phiếu đồng ý": 17, "Tổng thành viên": 19 },
      { "Hình thức": "GK", "Họ tên / Tên tập thể": "Người 4" },
      { "Hình thức": "BK-TTg", "Tạm dừng": "có" },
      { "Hình thức": "BK-TTg", "Trạng thái": "Hội đồng không thông qua" },
      { "Hình thức": "BK-TTg", "Trạng thái": "dự kiến" },
    ],
    "QB-2017",
  );
  const values = valuesOf(submission, context, "");
  expect(
    groupsOf(values).map(({ ten_nhom, nguoi }) => [
      ten_nhom,
      nguoi.map(({ stt, ho_ten }) => `${stt} ${ho_ten}`),
    ]),
  ).toEqual([
    ["Huân chương Lao động (01 cá nhân)", ["1 Ông Người 2"]],
    ["Bằng khen của Thủ tướng Chính phủ (01 cá nhân)", ["1 Ông Người 3"]],
    ["Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh Quảng Bình (01 tập thể)", ["1 Phòng A"]],
    ["Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh Quảng Bình (01 cá nhân)", ["1 Ông Người 1"]],
  ]);
  expect(groupsOf(values)[1]?.nguoi[0]?.["phieu"]).toBe("17/19 (89,5%)");
  expect(values["tong_so"]).toBe("01 tập thể, 03 cá nhân");
});

test.each<[string, RowByHeader, readonly string[]]>([
  ["a number of its own", { "Số QĐ": "41/QĐ-STP" }, ["41-QĐ-STP"]],
  ["a bare number", { "Số QĐ": "7" }, ["07-QĐ-STP"]],
  ["no number, passed by the council", {}, ["du-thao"]],
  ["no number, not passed", { "Trạng thái": "thẩm định" }, []],
  ["another agency's number", { "Số QĐ": "988/QĐ-TTg" }, []],
  ["on hold", { "Số QĐ": "41/QĐ-STP", "Tạm dừng": "có" }, []],
  ["another to decide", { "Hình thức": "BK-B/T" }, []],
])("a nomination with %s makes these decisions", (_, cells, keys) => {
  const context = contextWith([cells], "QB-2017");
  expect(awardDecision.subjects(context).map(({ key }) => key)).toEqual(keys);
});

test.each([
  ["GK", "QB-2017", "tặng Giấy khen của Giám đốc Sở Tư pháp tỉnh Quảng Bình"],
  ["LĐTT", "QB-2017", "công nhận danh hiệu Lao động tiên tiến"],
  ["BK-B/T", "BTP-2017", "tặng Bằng khen của Bộ trưởng Bộ Tư pháp"],
  // The flag of this ministry bears the sector's name (Thông tư số 11/2023/TT-BTP).
  ["CỜ-B/T", "BTP-2017", "tặng Cờ thi đua ngành Tư pháp"],
  ["CSTĐ-B/T", "BTP-2017", "công nhận danh hiệu Chiến sĩ thi đua ngành Tư pháp"],
])("what a decision on %s of %s does is “%s”", (award, campaign, deed) => {
  const context = contextWith([{ "Hình thức": award, "Phong trào": campaign }], campaign);
  const kind = awardDecision.subjects(context).length > 0 ? awardDecision : titleDecision;
  expect(valuesOf(kind, context, "du-thao")["khen"]).toBe(deed);
});

type Article = {
  readonly so_dieu: string;
  readonly noi_dung_dieu: string;
  readonly dong: readonly { readonly chu: string }[];
};

/** The decision's articles on awards as they are read, a paragraph a line. */
function articlesOf(rows: readonly RowByHeader[], campaign: string): readonly string[] {
  const values = valuesOf(awardDecision, contextWith(rows, campaign), "du-thao");
  return (values["dieu_khen"] as unknown as readonly Article[]).flatMap(
    ({ so_dieu, noi_dung_dieu, dong }) => [
      `Điều ${so_dieu}. ${noi_dung_dieu}`,
      ...dong.map(({ chu }) => chu),
    ],
  );
}

const person = (name: string, award: string): RowByHeader => ({
  "Họ tên / Tên tập thể": name,
  "Hình thức": award,
});
const team = (name: string, award: string): RowByHeader => ({
  ...person(name, award),
  "Đối tượng": "tập thể",
  "Đơn vị": "STP-QB",
  "Ông/Bà": "",
  "Chức vụ": "",
});
const about =
  "phong trào “Thi đua cao điểm lập thành tích hướng tới kỷ niệm 20 năm Ngày thành lập Tổ chức Trợ giúp pháp lý”";
const centre = "Trung tâm Trợ giúp pháp lý nhà nước tỉnh Quảng Bình";
const given = "Tặng Giấy khen của Giám đốc Sở Tư pháp tỉnh Quảng Bình cho";

test.each<[string, readonly RowByHeader[], readonly string[]]>([
  [
    "one person",
    [person("Trần Văn A", "GK")],
    [`Điều 1. ${given} Ông Trần Văn A, Chuyên viên, ${centre}, đã có thành tích trong ${about}.`],
  ],
  [
    "one collective",
    [team("Văn phòng Sở Tư pháp tỉnh Quảng Bình", "GK")],
    [`Điều 1. ${given} Văn phòng Sở Tư pháp tỉnh Quảng Bình, đã có thành tích trong ${about}.`],
  ],
  [
    "persons only",
    [person("Trần Văn A", "GK"), person("Trần Văn B", "GK")],
    [
      `Điều 1. ${given} 02 cá nhân đã có thành tích trong ${about}, gồm:`,
      `1. Ông Trần Văn A, Chuyên viên, ${centre};`,
      `2. Ông Trần Văn B, Chuyên viên, ${centre}.`,
    ],
  ],
  [
    "both",
    [person("Trần Văn A", "GK"), person("Trần Văn B", "GK"), team("Phòng Một", "GK")],
    [
      `Điều 1. ${given} 01 tập thể, 02 cá nhân đã có thành tích trong ${about}, gồm:`,
      "1. Tập thể: Phòng Một, Sở Tư pháp tỉnh Quảng Bình.",
      "2. Cá nhân:",
      `a) Ông Trần Văn A, Chuyên viên, ${centre};`,
      `b) Ông Trần Văn B, Chuyên viên, ${centre}.`,
    ],
  ],
  [
    "three kinds of award",
    [person("Trần Văn A", "LĐTT"), team("Phòng Một", "TTLĐTT"), person("Trần Văn B", "GK")],
    [
      `Điều 1. Công nhận danh hiệu Tập thể lao động tiên tiến cho Phòng Một, Sở Tư pháp tỉnh Quảng Bình, đã có thành tích trong ${about}.`,
      `Điều 2. Công nhận danh hiệu Lao động tiên tiến cho Ông Trần Văn A, Chuyên viên, ${centre}, đã có thành tích trong phong trào nêu tại Điều 1.`,
      `Điều 3. ${given} Ông Trần Văn B, Chuyên viên, ${centre}, đã có thành tích trong phong trào nêu tại Điều 1.`,
    ],
  ],
])("a decision on %s has an article for each award and says just whom there is", (_, rows, articles) => {
  expect(articlesOf(rows, "QB-2017")).toEqual(articles);
});

test("a decision on several awards is named by what it does, and its last article by its number", () => {
  const rows = [person("Trần Văn A", "LĐTT"), team("Phòng Một", "TTLĐTT"), person("Trần Văn B", "GK")];
  const values = valuesOf(awardDecision, contextWith(rows, "QB-2017"), "du-thao");
  expect(values).toMatchObject({
    khen: "công nhận danh hiệu thi đua và tặng Giấy khen của Giám đốc Sở Tư pháp tỉnh Quảng Bình",
    doi_tuong: "các tập thể, cá nhân",
    cac_dieu_khen: "Điều 1, Điều 2, Điều 3",
    so_dieu_thuong: "4",
    so_dieu_thi_hanh: "5",
  });
  expect(values["noi_nhan"]).toMatchObject([{ chu: "Như Điều 5;" }, { chu: "Lưu: VT, VP." }]);
});

test.each<[readonly RowByHeader[], string]>([
  [[person("A", "GK")], "cá nhân"],
  [[person("A", "GK"), person("B", "GK")], "các cá nhân"],
  [[team("A", "GK")], "tập thể"],
  [[team("A", "GK"), team("B", "GK")], "các tập thể"],
  [[team("A", "GK"), person("B", "GK")], "các tập thể, cá nhân"],
])("%# whom the decision is for: %s", (rows, words) => {
  expect(valuesOf(awardDecision, contextWith(rows, "QB-2017"), "du-thao")["doi_tuong"]).toBe(words);
});

test.each([
  [
    "Bằng khen của Bộ, ban, ngành, tỉnh",
    "Tổng Thanh tra Chính phủ",
    "Bằng khen của Tổng Thanh tra Chính phủ",
  ],
  [
    "Chiến sĩ thi đua Bộ, ban, ngành, tỉnh",
    "Tổng Thanh tra Chính phủ",
    "Chiến sĩ thi đua Thanh tra Chính phủ",
  ],
  ["Chiến sĩ thi đua Bộ, ban, ngành, tỉnh", "Bộ trưởng Bộ Xây dựng", "Chiến sĩ thi đua Bộ Xây dựng"],
  ["Cờ thi đua của Bộ, ban, ngành, tỉnh", "Bộ trưởng Bộ Xây dựng", "Cờ thi đua của Bộ Xây dựng"],
  ["Cờ thi đua của Bộ, ban, ngành, tỉnh", "", "Cờ thi đua của Bộ, ban, ngành, tỉnh"],
  ["Giấy khen", "Giám đốc Sở Tư pháp", "Giấy khen"],
])("%j given by %j is %j", (name, decider, printed) => {
  const award = { name } as Parameters<typeof awardName>[0];
  expect(awardName(award, decider)).toBe(printed);
});

test.each([10, 11])("%d people stand in the text up to ten, in a list behind it from eleven", (count) => {
  const rows = Array.from({ length: count }, (_, index) => ({ "Họ tên / Tên tập thể": `Người ${index}` }));
  const values = valuesOf(awardDecision, contextWith(rows, "QB-2017"), "du-thao");
  expect([values["trong_van_ban"], values["co_danh_sach"]]).toEqual([count <= 10, count > 10]);
});

test.each([
  ["2017-08-25", "Căn cứ Nghị định số 42/2010/NĐ-CP", "91/2017"],
  ["2018-02-01", "Căn cứ Nghị định số 91/2017/NĐ-CP", "42/2010"],
  ["2025-05-30", "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022", "2003"],
  ["2025-08-01", "Căn cứ Nghị định số 152/2025/NĐ-CP", "98/2023"],
])("a decision of %s rests on %s and not on %s", (day, cited, ended) => {
  const [year, month, date] = day.split("-");
  const cells = { "Số QĐ": "41/QĐ-STP", "Ngày QĐ": `${date}/${month}/${year}` };
  const values = valuesOf(awardDecision, contextWith([cells], "QB-2017"), "41-QĐ-STP");
  const lines = (values["can_cu"] as unknown as readonly { readonly chu: string }[]).map(({ chu }) => chu);
  expect(lines.some((line) => line.startsWith(cited))).toBe(true);
  expect(lines.some((line) => line.includes(ended))).toBe(false);
  expect(lines[lines.length - 1]).toMatch(/^Theo đề nghị của Hội đồng .*\.$/u);
});

test.each([
  ["Có thành tích xuất sắc.", "Đã có thành tích xuất sắc"],
  ["Hoàn thành\ncông trình", "Đã hoàn thành công trình"],
  ["đơn vị dẫn đầu phong trào", "Đơn vị dẫn đầu phong trào"],
])("merit %j stands on the certificate as %j", (merit, line) => {
  const values = valuesOf(certificates, contextWith([{ "Thành tích": merit }], "QB-2017"), "du-thao");
  expect(values["to_giay"]).toMatchObject([{ thanh_tich: line, sang_trang: false, to_dau: true }]);
});

test.each([
  ["Chuyên viên", "cá nhân", "Chuyên viên, Trung tâm Trợ giúp pháp lý nhà nước tỉnh Quảng Bình"],
  [
    "Giám đốc Trung tâm Trợ giúp pháp lý nhà nước tỉnh Quảng Bình",
    "cá nhân",
    "Giám đốc Trung tâm Trợ giúp pháp lý nhà nước tỉnh Quảng Bình",
  ],
  ["", "tập thể", "Trung tâm Trợ giúp pháp lý nhà nước tỉnh Quảng Bình"],
])("position %j of a %s is printed as %j", (position, subject, place) => {
  const cells = { "Chức vụ": position, "Đối tượng": subject, "Họ tên / Tên tập thể": "Phòng Nghiệp vụ" };
  const values = valuesOf(certificates, contextWith([cells], "QB-2017"), "X-0");
  expect(values["to_giay"]).toMatchObject([{ chuc_vu_don_vi: place }]);
});

test("a decomposed name is printed composed", () => {
  const cells = { "Họ tên / Tên tập thể": "Nguyễn Thị Ưỡn Ẵ".normalize("NFD") };
  const values = valuesOf(certificates, contextWith([cells], "QB-2017"), "X-0");
  expect(values["to_giay"]).toMatchObject([{ nguoi_duoc_tang: "Ông Nguyễn Thị Ưỡn Ẵ" }]);
});
