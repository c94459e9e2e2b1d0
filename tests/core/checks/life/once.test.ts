import { expect, test } from "vitest";
import { type Cell, saidOfCell } from "./planted.ts";

/** Rule, and the cell that it speaks of; where that is another than the one typed, its sheet and column. */
const wrong: readonly (readonly [rule: string, at: string, cell: Cell])[] = [
  ["can-cu.trung", "", ["Căn cứ", { "Số ký hiệu": "65/2014/NĐ-CP" }, "Số ký hiệu", "42/2010/NĐ-CP"]],
  ["can-cu.trung", "", ["Căn cứ", { "Số ký hiệu": "1616/VPUBND-TH" }, "Số ký hiệu", "303/QĐ-BTP"]],
  ["de-nghi.so-vang-khac-nam", "", ["Đề nghị", { Mã: "QB-DN-08" }, "Số sổ vàng", "06/2016"]],
  ["de-nghi.so-vang-trung", "", ["Đề nghị", { Mã: "QB-DN-04" }, "Số sổ vàng", "01/2017"]],
  ["de-nghi.so-vang-trung", "", ["Đề nghị", { Mã: "AG-DN-04" }, "Số sổ vàng", "01/2025"]],
  ["de-nghi.so-vang-trung", "", ["Đề nghị", { Mã: "QB-DN-08" }, "Số sổ vàng", "5/2017"]],
  ["khen.quyet-dinh-hai-ngay", "", ["Đề nghị", { Mã: "QB-DN-05" }, "Ngày QĐ", "25/09/2017"]],
  ["khen.quyet-dinh-hai-ngay", "", ["Đề nghị", { Mã: "AG-DN-06" }, "Ngày QĐ", "29/05/2025"]],
  ["khen.quyet-dinh-hai-ngay", "", ["Đề nghị", { Mã: "QB-DN-03" }, "Ngày QĐ", "05/07/2017"]],
  [
    "khen.so-nguoc-ngay",
    "",
    ["Lịch sử khen", { "Người / tập thể": "Bùi Nhật Minh", Năm: "2011" }, "Ngày QĐ", "20/12/2011"],
  ],
  ["so-hieu.so-0-thua", "", ["Phong trào", { Mã: "QB-2017" }, "Số", "0677"]],
  ["so-hieu.so-0-thua", "", ["Phong trào", { Mã: "AG-2023" }, "Số", "078"]],
  ["so-hieu.so-0-thua", "", ["Đề nghị", { Mã: "QB-DN-03" }, "Số QĐ", "041/QĐ-STP"]],
  ["so-hieu.so-0-thua", "", ["Căn cứ", { "Số ký hiệu": "1055/KH-UBND" }, "Số ký hiệu", "01055/KH-UBND"]],
  ["so-hieu.so-0-thua", "", ["Lịch sử khen", { "Số QĐ": "2210/QĐ-BTP" }, "Số QĐ", "02210/QĐ-BTP"]],
  [
    "so-hieu.so-0-thua",
    "",
    ["Theo dõi", { "Số văn bản / liên kết": "118/STP-VP" }, "Số văn bản / liên kết", "0118/STP-VP"],
  ],
  ["so-hieu.so-0-thua", "", ["Hạn riêng", { "Áp dụng cho": "STP-HG" }, "Số văn bản", "0421/BTP-TĐKT"]],
  ["van-ban-phap-ly.trung", "", ["Văn bản pháp lý", { Mã: "ND-65-2014" }, "Số ký hiệu", "42/2010/NĐ-CP"]],
];

test.each(wrong)("once only: %s speaks %s of %j", (rule, at, cell) => {
  const [sheet, , column] = cell;
  const wanted = at === "" ? `${sheet} · ${column}` : at;
  const said = saidOfCell(cell).map((line) => line.split(" · "));
  expect(said.map(([id, tab, , header]) => `${id} ${tab} · ${header}`)).toContain(`${rule} ${wanted}`);
});
