import { docxWith, p } from "../docx-with.ts";
import { type Case, eachIsTold } from "./broken-form.ts";
import { fieldCode, paragraph, run } from "./pieces.ts";

const cases: readonly Case[] = [
  [
    "a tag without its end",
    docxWith(p("một") + p("Số {so_ky_hieu ngày")),
    [{ paragraph: 2, says: "Thẻ “{so_ky_hieu” thiếu dấu “}”" }],
  ],
  [
    "a tag without its end before a sound one",
    docxWith(p("{so_ky_hieu, {trich_yeu}")),
    [{ paragraph: 1, tag: "so_ky_hieu,", says: "thiếu dấu “}”" }],
  ],
  [
    "a tag without its beginning",
    docxWith(p("x") + p("so_ky_hieu}")),
    [{ paragraph: 2, says: "không có dấu “{”" }],
  ],
  [
    "a tag over the end of its paragraph",
    docxWith(p("{so_") + p("ky_hieu}")),
    [
      { paragraph: 1, says: "thiếu dấu “}”" },
      { paragraph: 2, says: "không có dấu “{”" },
    ],
  ],
  [
    "doubled braces",
    docxWith(p("{{so_ky_hieu}}")),
    [{ paragraph: 1, tag: "so_ky_hieu", says: "{so_ky_hieu}." }],
  ],
  ["a doubled beginning", docxWith(p("{{so_ky_hieu}")), [{ paragraph: 1, says: "mở bằng hai dấu “{”" }]],
  ["a doubled end", docxWith(p("{so_ky_hieu}}")), [{ paragraph: 1, says: "đóng bằng hai dấu “}”" }]],
  ["an empty tag", docxWith(p("{ }")), [{ paragraph: 1, says: "Thẻ {} để trống" }]],
  [
    "a misspelt tag",
    docxWith(p("x") + p("Ký: {nguoi_ki}")),
    [
      {
        paragraph: 2,
        tag: "nguoi_ki",
        nearest: "nguoi_ky",
        says: "Đoạn 2 (thân văn bản), “Ký: {nguoi_ki}”: Không có thẻ nào tên là {nguoi_ki}. Có phải là {nguoi_ky}?",
      },
    ],
  ],
  [
    "a tag with marks, composed",
    docxWith(p("{trích yếu}")),
    [{ paragraph: 1, nearest: "trich_yeu", says: "Có phải là {trich_yeu}?" }],
  ],
  [
    "a tag with marks, decomposed",
    docxWith(p("{Trích_Yếu}".normalize("NFD"))),
    [{ paragraph: 1, tag: "Trích_Yếu", nearest: "trich_yeu", says: "Có phải là {trich_yeu}?" }],
  ],
  [
    "a tag between quotation marks",
    docxWith(p("{“so_ky_hieu”}")),
    [{ paragraph: 1, nearest: "so_ky_hieu", says: "{“so_ky_hieu”}. Có phải là {so_ky_hieu}?" }],
  ],
  [
    "a tag like no other",
    docxWith(p("{so_dien_thoai_nha_rieng}")),
    [{ paragraph: 1, nearest: "", says: "Hãy xóa thẻ này." }],
  ],
  [
    "{constructor}",
    docxWith(p("{constructor}")),
    [{ paragraph: 1, tag: "constructor", says: "Không có thẻ" }],
  ],
  ["{__proto__}", docxWith(p("{__proto__}")), [{ paragraph: 1, tag: "__proto__", says: "Không có thẻ" }]],
  ["raw Word code", docxWith(p("{@so_ky_hieu}")), [{ paragraph: 1, says: "Hãy đổi thành {so_ky_hieu}" }]],
  [
    "a tag of another program",
    docxWith(p("{%anh}")),
    [{ paragraph: 1, says: "Không có thẻ nào tên là {%anh}" }],
  ],
  ["a loop of another program", docxWith(p("{-w:tr don_vi}")), [{ paragraph: 1, says: "{-w:tr don_vi}" }]],
  ["other braces", docxWith(p("{=[[ ]]=}")), [{ paragraph: 1, says: "Không có thẻ nào" }]],
  [
    "a condition as a value",
    docxWith(p("{co_phu_luc}")),
    [{ paragraph: 1, says: "Thẻ {co_phu_luc} là điều kiện, không in ra chữ. Hãy dùng {#co_phu_luc}" }],
  ],
  ["a list as a value", docxWith(p("{don_vi}")), [{ paragraph: 1, says: "Thẻ {don_vi} là phần lặp" }]],
  [
    "a tag in the code of a field",
    docxWith(paragraph(fieldCode(" MERGEFIELD {so_ky_hieu} "), run("x"))),
    [{ paragraph: 1, tag: "so_ky_hieu", says: "nằm trong mã trường" }],
  ],
  [
    "a misspelt tag split by Word",
    docxWith(
      paragraph(
        '<w:r w:rsidR="00A1"><w:t xml:space="preserve">Số {so_</w:t></w:r><w:proofErr w:type="spellStart"/>',
        '<w:r w:rsidR="00B2"><w:rPr><w:b/></w:rPr><w:t>ky_hie</w:t></w:r><w:proofErr w:type="spellEnd"/><w:r><w:t>}</w:t></w:r>',
      ),
    ),
    [{ paragraph: 1, tag: "so_ky_hie", nearest: "so_ky_hieu", says: "“Số {so_ky_hie}”" }],
  ],
  [
    "a misspelt tag split by Docs",
    docxWith(
      paragraph(
        '<w:r w:rsidDel="00000000" w:rsidR="00000000" w:rsidRPr="00000000"><w:rPr><w:rtl w:val="0"/></w:rPr><w:t xml:space="preserve">{</w:t></w:r>',
        '<w:r w:rsidDel="00000000"><w:rPr><w:i w:val="1"/><w:rtl w:val="0"/></w:rPr><w:t xml:space="preserve">nguoi_kyy}</w:t></w:r>',
      ),
    ),
    [{ paragraph: 1, tag: "nguoi_kyy", nearest: "nguoi_ky", says: "Có phải là {nguoi_ky}?" }],
  ],
  [
    "a long paragraph, quoted short",
    docxWith(p(`${"dài ".repeat(60)}{sai_ten_the}${" nữa".repeat(60)}`)),
    [{ paragraph: 1, tag: "sai_ten_the", says: "{sai_ten_the}" }],
  ],
];

eachIsTold(cases);
