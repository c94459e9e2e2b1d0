import { expect, test } from "vitest";
import { campaignWith } from "../../small-office.ts";
import { findingsBy } from "../findings-by-rule.ts";

test.each([
  [
    "Ph¸t ®éng phong trµo thi ®ua",
    "Chữ gõ bằng bảng mã TCVN3: “Ph¸t ®éng phong trµo thi ®ua”; máy khác sẽ không đọc được.",
    "Phát động phong trào thi đua",
  ],
  [
    "Phaùt ñoäng phong traøo thi ñua",
    "Chữ gõ bằng bảng mã VNI: “Phaùt ñoäng phong traøo thi ñua”; máy khác sẽ không đọc được.",
    "Phát động phong trào thi đua",
  ],
  [
    "PhÃ¡t Ä‘á»™ng phong trÃ o thi Ä‘ua",
    "Chữ bị vỡ mã: “PhÃ¡t Ä‘á»™ng phong trÃ o thi Ä‘ua”; máy khác sẽ không đọc được.",
    "Phát động phong trào thi đua",
  ],
])("o.bang-ma-cu: %s", (written, message, text) => {
  expect(findingsBy("o.bang-ma-cu", campaignWith({ "Chủ đề": written }))).toMatchObject([
    {
      column: "Chủ đề",
      severity: "cảnh báo",
      message,
      fix: `Đọc lại rồi thay bằng chữ Unicode: “${text}”.`,
      cure: { label: "Đổi sang Unicode", value: text },
    },
  ]);
});

test.each(["Phát động phong trào", "Loïc Müller", "Công an", "© 2026", "131/QĐ-BTP"])(
  "o.bang-ma-cu says nothing of %s",
  (written) => expect(findingsBy("o.bang-ma-cu", campaignWith({ "Chủ đề": written }))).toEqual([]),
);
