import { docxWith, p } from "../docx-with.ts";
import { type Case, eachIsTold } from "./broken-form.ts";
import { box, control, link, note, paragraph, part, table } from "./pieces.ts";

const sound = p("{so_ky_hieu}");
const wrong = p("Trang {trang_sai_ten}");
const says = "Không có thẻ nào tên là {trang_sai_ten}";
const file = (path: string, root: string, inside: string): Uint8Array =>
  docxWith(sound, { [path]: part(root, inside) });

const cases: readonly Case[] = [
  ["a header", file("word/header1.xml", "w:hdr", wrong), [{ part: "đầu trang", paragraph: 1, says }]],
  [
    "a footer",
    docxWith(sound, { "word/footer1.xml": part("w:ftr", p("x") + wrong) }),
    [{ part: "chân trang", paragraph: 2, says }],
  ],
  [
    "a footnote",
    docxWith(sound, { "word/footnotes.xml": part("w:footnotes", note(wrong)) }),
    [{ part: "chú thích cuối trang", paragraph: 1, says }],
  ],
  [
    "an endnote, which is never filled",
    docxWith(sound, { "word/endnotes.xml": part("w:endnotes", note(p("{so_ky_hieu}"))) }),
    [{ part: "chú thích cuối văn bản", paragraph: 1, tag: "so_ky_hieu", says: "không được điền" }],
  ],
  [
    "a chart, which is never filled",
    docxWith(sound, {
      "word/charts/chart1.xml": "<c:chart><a:p><a:r><a:t>{trich_yeu}</a:t></a:r></a:p></c:chart>",
    }),
    [{ part: "biểu đồ", paragraph: 1, tag: "trich_yeu", says: "đặt ở biểu đồ" }],
  ],
  [
    "a comment",
    docxWith(sound, { "word/comments.xml": part("w:comments", p("sửa {cho_nay_giup_em}")) }),
    [{ part: "lời nhận xét", paragraph: 1, says: "{cho_nay_giup_em}" }],
  ],
  [
    "the file's title",
    docxWith(sound, {
      "docProps/core.xml": "<cp:coreProperties><dc:title>{trang_sai_ten}</dc:title></cp:coreProperties>",
    }),
    [{ part: "thuộc tính của tệp", paragraph: 0, says: `Thuộc tính của tệp, “{trang_sai_ten}”: ${says}` }],
  ],
  [
    "a cell of the second table",
    docxWith(table(["x"]) + p("giữa") + table(["a", "b"], ["c", "{trang_sai_ten}"])),
    [
      {
        paragraph: 6,
        cell: [2, 2, 2],
        says: `Đoạn 6 (thân văn bản, bảng 2, hàng 2, cột 2), “{trang_sai_ten}”: ${says}`,
      },
    ],
  ],
  [
    "a table in a cell",
    docxWith(table(["a", table(["x"], [wrong]) + p("sau")], ["{trang_sai_ten}", "d"])),
    [
      { paragraph: 3, cell: [2, 2, 1], says },
      { paragraph: 5, cell: [1, 2, 1], says },
    ],
  ],
  [
    "a text box, told once",
    docxWith(box(wrong)),
    [{ paragraph: 2, says: "Đoạn 2 (thân văn bản, khung chữ)" }],
  ],
  ["a link", docxWith(paragraph(link("{trang_sai_ten}"))), [{ paragraph: 1, says }]],
  ["a content control", docxWith(control(wrong)), [{ paragraph: 1, says }]],
  [
    "a loop from a table to outside",
    docxWith(table(["{#don_vi}"]) + p("{/don_vi}")),
    [{ paragraph: 1, cell: [1, 1, 1], says: "mở ở trong bảng nhưng đóng ở ngoài đó" }],
  ],
  [
    "a loop from outside into a table",
    docxWith(p("{#don_vi}") + table(["{ten_don_vi}{/don_vi}"])),
    [{ paragraph: 1, says: "mở ở ngoài đó nhưng đóng ở trong bảng" }],
  ],
  [
    "a loop over two tables",
    docxWith(table(["{#don_vi}x"]) + p("giữa") + table(["{/don_vi}"])),
    [{ paragraph: 1, cell: [1, 1, 1], says: "Hãy đặt cả hai thẻ cùng một chỗ" }],
  ],
  [
    "a loop that ends in a text box",
    docxWith(p("{#don_vi}") + box(p("x{/don_vi}"))),
    [{ paragraph: 1, says: "đóng ở trong khung chữ" }],
  ],
  [
    "two loops in one row that overlap",
    docxWith(table(["{#don_vi}a", "b{/don_vi}{#don_vi}c", "d{/don_vi}"])),
    [{ paragraph: 1, cell: [1, 1, 1], says: "Hai phần lặp trong bảng đan chéo nhau" }],
  ],
  [
    "a loop from the body into a header",
    docxWith(sound + p("{#don_vi}"), { "word/header1.xml": part("w:hdr", p("{/don_vi}")) }),
    [
      { paragraph: 2, says: "Hãy thêm {/don_vi}" },
      { part: "đầu trang", paragraph: 1, says: "Hãy thêm {#don_vi}" },
    ],
  ],
  [
    "a tag of filters unknown",
    docxWith(p("{ngay_ky | ngay_dai_du}")),
    [{ paragraph: 1, nearest: "ngay_day_du", says: "Có phải là “ngay_day_du”?" }],
  ],
  [
    "a filter like no other",
    docxWith(p("{ngay_ky | x_y_z_w_k}")),
    [{ paragraph: 1, nearest: "", says: "Các bộ lọc có: ngay_day_du," }],
  ],
  ["an empty filter", docxWith(p("{ngay_ky | }")), [{ paragraph: 1, says: "không có bộ lọc nào tên là “”" }]],
  ["a filter of objects", docxWith(p("{ngay_ky | toString}")), [{ paragraph: 1, says: "“toString”" }]],
  [
    "a filter on a section",
    docxWith(p("{#don_vi | in_hoa}x{/don_vi}")),
    [{ paragraph: 1, says: "không dùng được bộ lọc" }],
  ],
];

eachIsTold(cases);
