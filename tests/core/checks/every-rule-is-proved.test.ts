import { expect, test } from "vitest";
import { ruleCards } from "../../../src/core/checks/check-book.ts";
import { allMutations } from "../mutated-sample.ts";

/**
 * Rules that no single changed cell of the sample office makes speak alone, and why; each has failing and passing rows
 * in the table test of its family.
 */
const provedWithRows: Readonly<Record<string, string>> = {
  "trang.thieu": "a sheet, not a cell",
  "cot.thieu": "a column, not a row's cell",
  "cot.trung": "a column, not a row's cell",
  "van-ban.thieu": "only said when a paper is made",
  "phong-trao.ngay-nguoc": "a campaign that ends before it begins also leaves its rows outside it",
  "phong-trao.khong-co-moc": "every sample campaign has several milestones",
  "phong-trao.thieu-noi-dung": "the sample plans are older than the law of 2022",
  "dot.so-thieu": "phase numbers are referred to from the prose",
  "ngay-nghi.nam-thieu": "the days off are shipped, no rows of the sample office",
  "o.ngay-bang-chu": "typed into a day column the text becomes a date",
  "o.ngay-thang-dao": "judged over several cells of a column",
  "o.ngay-kieu-my": "judged over several cells of a column",
  "can-cu.thieu": "a decision loses all its legal bases, not one cell",
  "can-cu.luat": "the kind and the form of the citation together",
  "dang-ky.trung-noi-dung": "two rows that match",
  "de-nghi.khen-hai-lan": "two rows that match",
  "de-nghi.da-khen-trong-nam": "two rows that match",
  "de-nghi.khen-nha-nuoc-trong-nam": "two rows that match",
  "de-nghi.co-the-trung-nguoi": "two rows that match",
  "de-nghi.khen-khong-duoc-tinh": "two law rows in force on one day",
  "lich-su.ghi-hai-lan": "two rows that match",
  "so-van-ban.trung-so": "the sample office has not made its papers yet",
  "so-van-ban.thieu-so": "the sample office has not made its papers yet",
  "so-van-ban.so-nguoc-ngay": "the sample office has not made its papers yet",
  "so-van-ban.ky-hieu": "the sample office has not made its papers yet",
};

test("every rule has a changed cell of the sample office that makes it speak, or a reason why none can", () => {
  const proved = new Set([...allMutations.map((mutation) => mutation.rule), ...Object.keys(provedWithRows)]);
  expect(ruleCards.map((card) => card.id).filter((id) => !proved.has(id))).toEqual([]);
});

test("no rule has two cards, and no reason outlives its rule", () => {
  const ids = ruleCards.map((card) => card.id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect(Object.keys(provedWithRows).filter((id) => !ids.includes(id))).toEqual([]);
  expect(allMutations.map((mutation) => mutation.rule).filter((id) => !ids.includes(id))).toEqual([]);
});
