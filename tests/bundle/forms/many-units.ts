import { typeLabelled } from "../../samples/labelled.ts";
import { cutGrid, LAN, type Office, START, setUpOffice } from "../office.ts";

/** Communes, as a department has them since 2025; two of them bear one name. */
const unit = (nth: number) => ({
  Mã: `UB-${nth}`,
  Tên: nth === 2 ? "Ủy ban nhân dân xã số 1" : `Ủy ban nhân dân xã số ${nth}`,
  Loại: "UBND cấp xã",
  Tỉnh: nth === 2 ? "Quảng Bình" : "Quảng Trị",
  Email: `xa${nth}@quangtri.gov.vn`,
});

const campaign = {
  Mã: "QB-2026",
  "Tên phong trào": "Phong trào thi đua năm 2026",
  Loại: "thường xuyên",
  "Đơn vị ban hành": "STP-QB",
  "Từ ngày": "01/01/2026",
  "Đến ngày": "31/12/2026",
  "Loại văn bản": "Kế hoạch",
  "Ngày ban hành": "16/3/2026",
};

/** An office of so many communes that owe two reports each, registered once each. */
export async function communes(count: number): Promise<Office> {
  const office = await setUpOffice();
  const units = Array.from({ length: count }, (_, at) => unit(at + 1));
  typeLabelled(
    office.book,
    new Map<string, readonly Readonly<Record<string, string>>[]>([
      ["Đơn vị", [{ Mã: "STP-QB", Tên: "Sở Tư pháp tỉnh Quảng Bình", Loại: "Sở Tư pháp" }, ...units]],
      ["Phong trào", [campaign]],
      [
        "Mốc",
        ["31/3/2026", "15/6/2026"].map((day, at) => ({
          Mã: `M-${at + 1}`,
          "Phong trào": "QB-2026",
          Việc: at === 0 ? "đăng ký" : "báo cáo sơ kết",
          "Áp dụng cho": "UBND cấp xã",
          "Thời hạn": `trước ngày ${day}`,
        })),
      ],
      [
        "Đăng ký",
        units.map(({ Mã }, at) => ({
          Mã: `DK-${at + 1}`,
          "Phong trào": "QB-2026",
          "Đơn vị": Mã,
          Loại: "công trình",
          "Nội dung": `Công trình của xã ${at + 1}`,
        })),
      ],
    ]),
    START,
  );
  cutGrid(office.book);
  office.clerk(LAN, {}).call("tracking");
  return office;
}
