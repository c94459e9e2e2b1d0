import { expect, test } from "vitest";
import { smallOffice } from "../../core/small-office.ts";
import { asked, LAN, type MemoryOffice, memoryOffice } from "../memory-office.ts";

const nominee = (key: string, name: string, due: string, held = "") => ({
  Mã: key,
  "Phong trào": "QB-2026",
  "Đơn vị": "STP-QB",
  "Họ tên / Tên tập thể": name,
  "Tạm dừng": held,
  "Trạng thái": "đủ hồ sơ",
  "⚙Hạn giải quyết": due,
});

const office = (mail: string): MemoryOffice =>
  memoryOffice({
    ...smallOffice,
    "Đơn vị": (smallOffice["Đơn vị"] ?? []).map((unit) => ({ ...unit, Email: mail })),
    "Đề nghị": [
      nominee("DN-1", "Trần Văn A", "04/03/2026"),
      nominee("DN-2", "Lê Thị B", "04/03/2026"),
      nominee("DN-3", "Phạm Văn C", "04/03/2026", "có"),
      nominee("DN-4", "Đỗ Văn D", "30/06/2026"),
    ],
  });

test("the office is reminded of its own nominations by the day they are due, those on hold left out", () => {
  const { letters } = asked(office("stp@example.gov.vn").clerk(LAN, {}), { verb: "remind.preview" });
  expect(letters.map(({ to }) => to)).toEqual(["stp@example.gov.vn"]);
  expect(letters[0]?.body).toContain("Giải quyết 2 hồ sơ khen thưởng: Trần Văn A; Lê Thị B");
  expect(letters[0]?.body).not.toContain("Đỗ Văn D");
});

test("an office without an address is told so", () => {
  const { letters, unaddressed } = asked(office("").clerk(LAN, {}), { verb: "remind.preview" });
  expect(letters).toEqual([]);
  expect(unaddressed).toEqual(["Sở Tư pháp tỉnh Quảng Bình: chưa ghi Email; 1 việc chưa nhắc được."]);
});
