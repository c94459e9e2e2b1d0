import { expect, test } from "vitest";
import { postAt } from "../../../../src/core/paper/form/post-title.ts";

test.each([
  ["Trưởng phòng", "Phòng Tư pháp huyện Bố Trạch", "Trưởng Phòng Tư pháp huyện Bố Trạch"],
  ["Phó Trưởng phòng", "Phòng Tư pháp thị xã Duyên Hải", "Phó Trưởng Phòng Tư pháp thị xã Duyên Hải"],
  ["Bí thư", "Đoàn Thanh niên Sở Tư pháp", "Bí thư Đoàn Thanh niên Sở Tư pháp"],
  ["Bí thư Đoàn", "Đoàn Thanh niên Sở Tư pháp", "Bí thư Đoàn Thanh niên Sở Tư pháp"],
  ["Bí thư Chi đoàn", "Chi đoàn Sở Tư pháp An Giang", "Bí thư Chi đoàn Sở Tư pháp An Giang"],
  ["Chủ tịch Hội", "Hội Luật gia tỉnh Nghệ An", "Chủ tịch Hội Luật gia tỉnh Nghệ An"],
  ["Chi hội phó", "Chi hội Luật gia Bộ Tư pháp", "Chi hội phó Chi hội Luật gia Bộ Tư pháp"],
  ["Chánh Văn phòng", "Văn phòng Sở Tư pháp Quảng Bình", "Chánh Văn phòng Sở Tư pháp Quảng Bình"],
  ["Vụ trưởng", "Vụ Thi đua - Khen thưởng", "Vụ trưởng Vụ Thi đua - Khen thưởng"],
  ["Giám đốc Sở Tư pháp", "Sở Tư pháp tỉnh Quảng Bình", "Giám đốc Sở Tư pháp tỉnh Quảng Bình"],
  ["Chủ tịch", "Ủy ban nhân dân tỉnh Quảng Bình", "Chủ tịch Ủy ban nhân dân tỉnh Quảng Bình"],
  ["Bộ trưởng Bộ Tư pháp", "Bộ Tư pháp", "Bộ trưởng Bộ Tư pháp"],
  ["Chuyên viên", "Phòng Tư pháp huyện Bố Trạch", "Chuyên viên, Phòng Tư pháp huyện Bố Trạch"],
  [
    "Phó Trưởng phòng Nghiệp vụ",
    "Trung tâm Trợ giúp pháp lý",
    "Phó Trưởng phòng Nghiệp vụ, Trung tâm Trợ giúp pháp lý",
  ],
  ["", "Văn phòng", "Văn phòng"],
  ["Giám đốc", "", "Giám đốc"],
])("%j at %j is %j", (post, place, name) => expect(postAt(post, place)).toBe(name));
