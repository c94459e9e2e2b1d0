import { expect, test } from "vitest";
import { decidesItself } from "../../../src/core/award/decided-here.ts";

const office = { name: "Sở Tư pháp tỉnh Quảng Trị", kind: "Sở Tư pháp" };
const province = { name: "Ủy ban nhân dân tỉnh Quảng Trị", kind: "" };
const ministry = { name: "Bộ Tư pháp", kind: "Bộ" };
const commune = { name: "Ủy ban nhân dân xã Cồn Tiên", kind: "" };

/** Luật 2022, Điều 74, 75, 77 - 79: certificates of ministries and provinces are theirs, a Sở gives Giấy khen. */
test.each<[string, { readonly name: string; readonly kind: string } | undefined, boolean]>([
  ["cơ sở", office, true],
  ["cơ sở", commune, true],
  ["cơ sở", undefined, true],
  ["Bộ, tỉnh", office, false],
  ["Bộ, tỉnh", commune, false],
  ["Bộ, tỉnh", undefined, false],
  ["Bộ, tỉnh", province, true],
  ["Bộ, tỉnh", ministry, true],
  ["bộ, tỉnh".normalize("NFD"), province, true],
  ["Nhà nước", office, false],
  ["Nhà nước", province, false],
  ["Nhà nước", ministry, false],
  ["", office, true],
])("an award of level “%s” at %j", (level, issuer, own) => expect(decidesItself(level, issuer)).toBe(own));
