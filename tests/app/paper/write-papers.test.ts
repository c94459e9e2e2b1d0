import { expect, test } from "vitest";
import { smallOffice } from "../../core/small-office.ts";
import { ask, LAN, memoryOffice } from "../memory-office.ts";

test.each([
  [
    "a paper there is not",
    "ke-hoach-nam",
    "QB-2026",
    "",
    "Không có loại văn bản “ke-hoach-nam”. Các loại: ke-hoach, ",
  ],
  [
    "a campaign there is not",
    "ke-hoach",
    "QB-2030",
    "",
    "Không có phong trào mang mã “QB-2030” ở trang Phong trào.",
  ],
  ["a plan for one unit", "ke-hoach", "QB-2026", "STP-QB", "Kế hoạch không có cho “STP-QB”."],
  [
    "a letter nobody needs",
    "cong-van-don-doc",
    "QB-2026",
    "",
    "Không có đơn vị nào quá hạn ở phong trào này.",
  ],
])("%s is refused, and nothing is made", (_name, paper, campaign, subject, message) => {
  const office = memoryOffice(smallOffice);
  const written = ask(office.clerk(LAN, {}), {
    verb: "paper.write",
    paper,
    campaign,
    subject,
    replace: false,
  });
  expect(written).toEqual({ ok: false, message: expect.stringContaining(message) as unknown });
  expect([office.drive.files.size, office.rows("Sổ văn bản")]).toEqual([0, []]);
});
