import { expect, test } from "vitest";
import { namedUnits, saidTaskUnits, unitsIn } from "../../../src/core/intake/task-units.ts";

const unit = (key: string, name: string, shortName = "") => ({
  key,
  name,
  shortName,
  kind: "khác",
  cluster: "",
  province: "",
  validFrom: null,
  validTo: null,
});

const known = namedUnits({
  units: [
    unit("VP", "Văn phòng Sở", "Văn phòng"),
    unit("TT", "Thanh tra Sở"),
    unit("PB", "Phòng Phổ biến, giáo dục pháp luật và Trợ giúp"),
    unit("TG", "Trung tâm Trợ giúp pháp lý nhà nước", "Trung tâm TGPL"),
    unit("P1", "Phòng Tư pháp huyện Một", "Phòng Tư pháp"),
    unit("P2", "Phòng Tư pháp huyện Hai", "Phòng Tư pháp"),
  ],
});

test.each<readonly [string, string, string]>([
  [
    "Văn phòng Sở chủ trì, phối hợp với Thanh tra Sở tổ chức hội nghị trước ngày 15/02/2026.",
    "Văn phòng Sở",
    "Thanh tra Sở",
  ],
  ["Giao Trung tâm TGPL chủ trì thực hiện.", "Trung tâm Trợ giúp pháp lý nhà nước", ""],
  [
    "Tổ chức hội thi do Thanh tra Sở chủ trì, phối hợp cùng Văn phòng và Trung tâm TGPL.",
    "Thanh tra Sở",
    "Văn phòng Sở; Trung tâm Trợ giúp pháp lý nhà nước",
  ],
  [
    "Đơn vị chủ trì: Phòng Phổ biến, giáo dục pháp luật và Trợ giúp; đơn vị phối hợp: Văn phòng Sở, Thanh tra Sở.",
    "Phòng Phổ biến, giáo dục pháp luật và Trợ giúp",
    "Văn phòng Sở; Thanh tra Sở",
  ],
  ["Đơn vị thực hiện: Văn phòng Sở chủ trì, Thanh tra Sở phối hợp.", "Văn phòng Sở", "Thanh tra Sở"],
  ["Đơn vị thực hiện: Văn phòng Sở.", "Văn phòng Sở", ""],
  // Nobody that the book knows, a name of two units, another's office, a sentence that names no lead.
  ["Sở Nội vụ chủ trì, phối hợp với Ban Dân vận thực hiện.", "", ""],
  ["Phòng Tư pháp chủ trì, phối hợp với Văn phòng Sở thực hiện.", "", "Văn phòng Sở"],
  ["Văn phòng UBND tỉnh chủ trì, phối hợp với Văn phòng HĐND tỉnh.", "", ""],
  ["Các đơn vị phối hợp với Văn phòng Sở thực hiện tốt phong trào.", "", ""],
  ["Ông Nguyễn Văn A chủ trì cuộc họp.", "", ""],
])("%s", (text, lead, support) => {
  expect(saidTaskUnits(text, known)).toEqual({ lead, support });
});

test("a list in its own order, each unit once", () => {
  expect(unitsIn("Thanh tra Sở; Văn phòng, Văn phòng Sở", known)).toBe("Thanh tra Sở; Văn phòng Sở");
  expect(unitsIn("", known)).toBe("");
});
