import { expect, test } from "vitest";
import { findingsBy } from "../findings-by-rule.ts";
import { awardOffice, history, lawRows, nominations } from "./award-office.ts";

const pastOf = (cells: Readonly<Record<string, string | number>>) => ({
  "Người / tập thể": "Nguyễn Văn Hòa",
  "Đơn vị": "STP-QT",
  ...cells,
});

/** Rules that speak only when two rows meet, each with rows that wake it. */
const offices = {
  "de-nghi.khen-hai-lan": awardOffice(nominations({}, {})),
  "de-nghi.da-khen-trong-nam": awardOffice(
    nominations({}),
    history(pastOf({ "Hình thức": "BK-B/T", Năm: 2026, "Loại hình": "chuyên đề" })),
  ),
  "de-nghi.khen-nha-nuoc-trong-nam": awardOffice(
    lawRows({ "Đối tượng": "cá nhân", "Tham số": "số lần khen cấp Nhà nước trong năm: 1" }),
    nominations({ "Hình thức": "HCLĐ", "Đối tượng": "cá nhân" }),
    history(pastOf({ "Hình thức": "BK-TTg", Năm: 2026 })),
  ),
  "de-nghi.co-the-trung-nguoi": awardOffice(nominations({ "Đơn vị": "STP-QT" }, { "Đơn vị": "PTP-BA-DON" })),
  "de-nghi.khen-khong-duoc-tinh": awardOffice(
    lawRows(
      { "Hình thức": "BK-TTg", "Tham số": "đã được khen: BK-B/T; số năm tiếp theo: 2" },
      {
        "Loại hình": "công trạng",
        "Hiệu lực từ": "01/01/2024",
        "Tham số": "loại hình không tính: chuyên đề, đột xuất",
      },
    ),
    nominations({ "Hình thức": "BK-TTg", "Loại hình khen": "công trạng" }),
    history(pastOf({ "Hình thức": "BK-B/T", Năm: 2023, "Loại hình": "chuyên đề" })),
  ),
  "lich-su.ghi-hai-lan": awardOffice(
    history(
      pastOf({ "Đơn vị": "STP-QB", "Hình thức": "BK-B/T", Năm: 2023, "Số QĐ": "12/QĐ-UBND" }),
      pastOf({ "Hình thức": "BK-B/T", Năm: 2023, "Số QĐ": "" }),
    ),
  ),
};

test("rules that need two rows say what the golden text holds", async () => {
  const said = Object.entries(offices).map(([rule, office]) => {
    const [found] = findingsBy(rule, office);
    return `${rule}\n  ${found?.message ?? "(im lặng)"}\n  ${found?.fix ?? ""}`;
  });
  expect(said.filter((text) => text.includes("(im lặng)"))).toEqual([]);
  await expect(`${said.join("\n\n")}\n`).toMatchFileSnapshot("../../../golden/said/award-two-rows.txt");
});
