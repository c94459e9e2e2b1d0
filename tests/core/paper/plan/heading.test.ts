import { expect, test } from "vitest";
import { isTitle } from "../../../../src/core/paper/plan/heading.ts";

test.each([
  ["phần I", "MỤC ĐÍCH, YÊU CẦU", true],
  ["phần I", "Mục đích.", true],
  ["mục 1", "Mục đích", true],
  ["mục 1", "Đối tượng:", true],
  ["mục 1.1", "Phong trào thi đua “Dân vận khéo”", true],
  ["mục 1", "Tiếp tục quán triệt Chỉ thị.", false],
  ["mục 1.1.1", "Củng cố tổ chức bộ máy;", false],
  ["mục 1", `${"các nhiệm vụ trọng tâm ".repeat(5).trim()}:`, false],
  ["điểm a", "Mục đích", false],
  ["gạch -", "Mục đích", false],
  ["đoạn", "Mục đích", false],
  ["Điều", "Hiệu lực", false],
] as const)("%s %j: %s", (rank, text, title) => expect(isTitle(rank, text)).toBe(title));
