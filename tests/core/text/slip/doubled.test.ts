import { describe, expect, test } from "vitest";
import { doubled as doubledOf, saidOnce } from "../../../../src/core/text/slip/doubled.ts";
import { wordsOf } from "../../../../src/core/text/slip/words.ts";

const doubled = (text: string): ReturnType<typeof doubledOf> => doubledOf(text, wordsOf(text));

describe("doubled", () => {
  test.each([
    ["phong trào thi đua thi đua", "phong trào thi đua"],
    ["chức năng của của Sở", "chức năng của Sở"],
    ["các các đơn vị", "các đơn vị"],
    ["Phòng Phòng Tư pháp", "Phòng Tư pháp"],
    ["tổ chức chức năng nhiệm vụ chức chức", "tổ chức chức năng nhiệm vụ chức"],
    ["trợ giúp pháp lý lý cho người nghèo", "trợ giúp pháp lý cho người nghèo"],
    ["nhân rộng nhân rộng các điển hình", "nhân rộng các điển hình"],
    ["ngày ngày 15/02", "ngày 15/02"],
    ["năm năm 2017", "năm 2017"],
    ["Điều Điều 5", "Điều 5"],
    ["được được giao", "được giao"],
    ["phong trào thi đua phong trào thi đua", "phong trào thi đua"],
    ["THI ĐUA THI ĐUA", "THI ĐUA"],
    ["Ủy ban nhân dân Ủy ban nhân dân tỉnh", "Ủy ban nhân dân tỉnh"],
    ["và và", "và"],
    ["số số 12", "số 12"],
    ["công tác  công tác tư pháp", "công tác tư pháp"],
    ["hoà hòa giải", "hoà giải"],
    ["Các các cấp", "Các cấp"],
    ["của của và và", "của và"],
  ])("%s", (typed, once) => expect(saidOnce(typed, doubled(typed))).toBe(once));
});

describe("nothing is doubled in", () => {
  test.each([
    "luôn luôn, thường thường, từ từ, dần dần, đời đời",
    "ngày ngày cập nhật",
    "Người người thi đua, ngành ngành thi đua, nhà nhà thi đua",
    "Trưởng ban ban hành quy chế",
    "các tổ tổ chức thực hiện",
    "Hội hội họp",
    "cán bộ Bộ Tư pháp, Chi bộ Bộ",
    "Hội đồng đồng ý",
    "thực hiện hiện đại hóa; phát triển triển khai; công tác tác động; đơn vị vị trí; cơ quan quan tâm",
    "Nguyễn Thị Thanh Thanh",
    "thi đua, thi đua; thi đua - thi đua",
    "“thi đua” thi đua",
    "thi đua\nthi đua",
    "từng bước từng bước",
    "10 10",
    "năm năm qua",
    "ba ba",
    "A A",
    "Cư Cư, Ea Ea",
    "trùng trùng điệp điệp",
  ])("%s", (text) => expect(doubled(text)).toEqual([]));
});
