import { docxWith, p } from "../docx-with.ts";
import { type Case, eachIsTold } from "./broken-form.ts";
import { control, link, paragraph, run } from "./pieces.ts";

const loop = (...inside: readonly string[]): string => [p("{#don_vi}"), ...inside, p("{/don_vi}")].join("");

const cases: readonly Case[] = [
  [
    "a loop without its end",
    docxWith(p("một &amp; hai") + p("{#don_vi}") + p("{ten_don_vi}")),
    [{ paragraph: 2, tag: "don_vi", says: "Hãy thêm {/don_vi}" }],
  ],
  [
    "a loop without its beginning",
    docxWith(p("x") + p("{/don_vi}")),
    [{ paragraph: 2, says: "Hãy thêm {#don_vi}" }],
  ],
  [
    "two loops without their ends",
    docxWith(p("{#don_vi}") + p("{#ca_nhan}") + p("x")),
    [
      { paragraph: 1, tag: "don_vi", says: "không có thẻ đóng" },
      { paragraph: 2, tag: "ca_nhan", says: "không có thẻ đóng" },
    ],
  ],
  [
    "a loop forgotten within another",
    docxWith(loop(p("{#ca_nhan}"), p("{ho_ten}"))),
    [{ paragraph: 2, tag: "ca_nhan", says: "Thẻ mở {#ca_nhan} không có thẻ đóng" }],
  ],
  [
    "a section closed by another",
    docxWith(p("{#co_phu_luc}") + p("x") + p("{/phu_luc}")),
    [{ paragraph: 3, says: "Thẻ mở {#co_phu_luc} lại đóng bằng {/phu_luc}" }],
  ],
  [
    "crossing sections",
    docxWith(p("{#co_phu_luc}") + p("{#don_vi}") + p("x") + p("{/co_phu_luc}") + p("y") + p("{/don_vi}")),
    [{ paragraph: 4, tag: "co_phu_luc", says: "Hai phần đan chéo: {#don_vi} mở trong {#co_phu_luc}" }],
  ],
  [
    "crossing sections in one line",
    docxWith(p("{#co_phu_luc}a{#don_vi}b{/co_phu_luc}c{/don_vi}")),
    [{ paragraph: 1, says: "Hãy đặt {/don_vi} trước {/co_phu_luc}" }],
  ],
  ["an empty loop", docxWith(p("x{#don_vi}{/don_vi}")), [{ paragraph: 1, tag: "don_vi", says: "để trống" }]],
  [
    "an empty loop over two lines",
    docxWith(p("{#don_vi}") + p("{/don_vi}")),
    [{ paragraph: 1, says: "để trống" }],
  ],
  [
    "a field outside its list",
    docxWith(p("{ten_don_vi}")),
    [
      {
        paragraph: 1,
        tag: "ten_don_vi",
        nearest: "ten_don_vi",
        says: "Thẻ {ten_don_vi} chỉ dùng được bên trong phần lặp {#don_vi}",
      },
    ],
  ],
  [
    "a field outside its inner list",
    docxWith(loop(p("{ho_ten}"))),
    [{ paragraph: 2, says: "bên trong phần lặp {#ca_nhan}" }],
  ],
  [
    "an inner list outside",
    docxWith(p("{#ca_nhan}x{/ca_nhan}")),
    [{ paragraph: 1, says: "bên trong phần lặp {#don_vi}" }],
  ],
  [
    "a field where the list is empty",
    docxWith(p("{^don_vi}{ten_don_vi}{/don_vi}")),
    [{ paragraph: 1, says: "bên trong phần lặp {#don_vi}" }],
  ],
  [
    "a misspelt list: its fields are known",
    docxWith(p("{#don_vị}{ten_don_vi}{/don_vị}")),
    [{ paragraph: 1, nearest: "don_vi", says: "{#don_vị}. Có phải là {#don_vi}?" }],
  ],
  [
    "a text as a section",
    docxWith(p("{#so_ky_hieu}x{/so_ky_hieu}")),
    [{ paragraph: 1, says: "Thẻ {so_ky_hieu} in ra chữ, không mở được một phần" }],
  ],
  [
    "a loop that begins in a link",
    docxWith(paragraph(link("{#don_vi}x"), run("y{/don_vi}"))),
    [{ paragraph: 1, says: "mở ở trong liên kết nhưng đóng ở ngoài đó" }],
  ],
  [
    "a loop that ends in a content control",
    docxWith(p("{#don_vi}") + control(p("x{/don_vi}"))),
    [{ paragraph: 1, says: "đóng ở trong ô điều khiển nội dung" }],
  ],
  [
    "all at once",
    docxWith(
      p("{so_ky_hieu") + p("{#don_vi}") + p("{ho_ten}{sai_het_ca_roi}") + p("{/don_vi}") + p("{/co_phu_luc}"),
    ),
    [
      { paragraph: 1, says: "thiếu dấu “}”" },
      { paragraph: 3, tag: "ho_ten", says: "{#ca_nhan}" },
      { paragraph: 3, tag: "sai_het_ca_roi", says: "Không có thẻ nào" },
      { paragraph: 5, tag: "co_phu_luc", says: "không có thẻ mở" },
    ],
  ],
];

eachIsTold(cases);
