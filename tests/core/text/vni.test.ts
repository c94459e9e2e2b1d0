import { expect, test } from "vitest";
import { fromVni } from "../../../src/core/text/vni.ts";

test.each([
  ["Tieáng Vieät coù daáu", "Tiếng Việt có dấu"],
  ["Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"],
  ["COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ["Ñoäc laäp - Töï do - Haïnh phuùc", "Độc lập - Tự do - Hạnh phúc"],
  ["phong traøo thi ñua yeâu nöôùc", "phong trào thi đua yêu nước"],
  ["aê, aè, aé, aú, aü, aë", "ă, ằ, ắ, ẳ, ẵ, ặ"],
  ["ôø, ôù, ôû, ôõ, ôï, öø, öù, öû, öõ, öï", "ờ, ớ, ở, ỡ, ợ, ừ, ứ, ử, ữ, ự"],
  ["yø, yù, yû, yõ, î; ì, í, æ, ó, ò", "ỳ, ý, ỷ, ỹ, ỵ; ì, í, ỉ, ĩ, ị"],
  ["uâ, eê", "uâ, eê"],
  ["plain ASCII 123", "plain ASCII 123"],
])("%s → %s", (written, text) => expect(fromVni(written)).toBe(text.normalize("NFC")));
