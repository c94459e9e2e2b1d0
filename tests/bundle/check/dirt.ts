import type { Stored } from "../../../src/local/book/model/stored.ts";

/** Content that must not stand in a cell of a keyed row, and the finding it must give. */
export interface Dirt {
  readonly name: string;
  readonly sheet: string;
  readonly key: string;
  readonly header: string;
  readonly content: Stored;
  readonly rule: string;
  readonly severity: string;
  /** What the sentence or its cure must name. */
  readonly says: string;
}

/** One of each kind of mistake that a cell can hold. */
export const dirt: readonly Dirt[] = [
  {
    name: "a text in a date column",
    ...{ sheet: "Phong trào", key: "QB-2017", header: "Từ ngày", content: "hôm qua" },
    ...{ rule: "o.khong-phai-ngay", severity: "lỗi", says: "“hôm qua” không phải là ngày" },
  },
  {
    name: "a day that never was",
    ...{ sheet: "Phong trào", key: "QB-2017", header: "Đến ngày", content: "31/02/2017" },
    ...{ rule: "o.ngay-khong-co", severity: "lỗi", says: "Không có ngày 31/02/2017" },
  },
  {
    name: "a year of two figures",
    ...{ sheet: "Đơn vị", key: "STP-QB", header: "Hiệu lực từ", content: "05/02/17" },
    ...{ rule: "o.nam-hai-chu-so", severity: "lỗi", says: "bốn chữ số" },
  },
  {
    name: "a tick in a date column",
    ...{ sheet: "Đơn vị", key: "STP-QB", header: "Hiệu lực từ", content: true },
    ...{ rule: "o.khong-phai-ngay", severity: "lỗi", says: "“TRUE”" },
  },
  {
    name: "an unknown key",
    ...{ sheet: "Mốc", key: "TV-HS-KT", header: "Phong trào", content: "TV-2012" },
    ...{ rule: "o.ma-khong-co", severity: "lỗi", says: "Có phải “" },
  },
  {
    name: "a required cell left empty",
    ...{ sheet: "Phong trào", key: "QB-2017", header: "Tên phong trào", content: null },
    ...{ rule: "o.thieu", severity: "lỗi", says: "Thiếu “Tên phong trào”" },
  },
  {
    name: "a value outside the list",
    ...{ sheet: "Phong trào", key: "QB-2017", header: "Trạng thái", content: "đang thực hiên rồi" },
    ...{ rule: "o.ngoai-danh-sach", severity: "lỗi", says: "đang thực hiện" },
  },
  {
    name: "a broken formula",
    ...{ sheet: "Đơn vị", key: "STP-QB", header: "Tên ngắn", content: "#REF!" },
    ...{ rule: "o.loi-cong-thuc", severity: "lỗi", says: "#REF!" },
  },
  {
    name: "a formula that shows an error",
    ...{ sheet: "Đơn vị", key: "STP-QB", header: "Tên ngắn" },
    ...{ content: { formula: "Z9+1", result: "#N/A" } },
    ...{ rule: "o.loi-cong-thuc", severity: "lỗi", says: "#N/A" },
  },
  {
    name: "a text in a number column",
    ...{ sheet: "Mốc", key: "TV-HS-KT", header: "Đợt", content: "một" },
    ...{ rule: "o.khong-phai-so", severity: "lỗi", says: "“một” không phải là số" },
  },
];
