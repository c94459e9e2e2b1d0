import { expect, test } from "vitest";
import type { Day } from "../../../../src/core/calendar/day.ts";
import { resolvePhrase } from "../../../../src/core/calendar/phrase/resolve-phrase.ts";
import { bareContext, daysOf, eventsOn } from "./phrase-context.ts";

test.each([
  ["theo hướng dẫn của Sở Nội vụ", "Sở Nội vụ"],
  ["Theo văn bản hướng dẫn của Sở Nội vụ.", "Sở Nội vụ"],
  ["THEO HƯỚNG DẪN CỦA SỞ NỘI VỤ", "SỞ NỘI VỤ"],
  ["theo thời hạn do Tổng cục quy định", "Tổng cục"],
  ["theo Công văn số 1068/BTP-TGPL", "Công văn số 1068/BTP-TGPL"],
  ["theo Quyết định số 32/2016/QĐ-TTg", "Quyết định số 32/2016/QĐ-TTg"],
  ["theo quy định", "cơ quan quy định"],
  ["theo quy định hiện hành", "cơ quan quy định hiện hành"],
  ["khi có yêu cầu", "cơ quan yêu cầu"],
  ["khi có yêu cầu của Sở Nội vụ", "Sở Nội vụ"],
  ["sau khi nhận được hồ sơ", "nhận được hồ sơ"],
  ["vào dịp sơ kết 6 tháng đầu năm 2022", "sơ kết 6 tháng đầu năm 2022"],
  [
    "vào dịp tổng kết phong trào thi đua cuối năm 2017 theo quy định",
    "tổng kết phong trào thi đua cuối năm 2017",
  ],
  ["vào dịp kỷ niệm Ngày Pháp luật", "kỷ niệm Ngày Pháp luật"],
  ["tuỳ từng thời điểm", "đơn vị tổ chức"],
  ["tùy từng thời điểm", "đơn vị tổ chức"],
  ["cùng với tổng kết năm", "tổng kết năm"],
  ["đến khi có thông báo mới", "cơ quan thông báo"],
  ["báo cáo theo hướng dẫn của Sở Nội vụ", "Sở Nội vụ"],
  ["ngày ký", "ngày ký văn bản"],
  ["Hằng năm, đánh giá kết quả cùng với tổng kết năm", "tổng kết năm"],
])("%s waits for %s", (words, owner) => {
  const resolution = resolvePhrase(words, bareContext);
  expect(daysOf(resolution)).toEqual({ kind: "waiting", owner });
  expect(resolution.explain.join(" ")).toContain(owner);
});

test.each([
  ["theo hướng dẫn của Sở Nội vụ, trước ngày 20/02/2017", "20/02/2017"],
  ["theo hướng dẫn của Sở Nội vụ trong tháng 8/2021", "8/2021"],
])("%s says two things at once: unclear at %s", (words, part) => {
  expect(daysOf(resolvePhrase(words, bareContext))).toEqual({ kind: "unclear", part });
});

test.each<[string, Day]>([
  ["vào dịp sơ kết 6 tháng đầu năm 2022", "2022-07-08"],
  ["trước ngày sơ kết 6 tháng đầu năm 2022", "2022-07-07"],
  ["Kết thúc đợt 1", "2022-06-30"],
  ["từ 01/01/2022 đến khi kết thúc đợt 1", "2022-06-30"],
  ["khi kết thúc đợt 1", "2022-06-30"],
  ["ngày ký", "2022-01-10"],
])("%s, once the event has its day → %s", (words, due) => {
  const events = eventsOn({
    ["Sơ kết 6 tháng đầu năm 2022".normalize("NFD")]: "2022-07-08",
    "kết thúc đợt 1": "2022-06-30",
  });
  expect(resolvePhrase(words, { ...bareContext, ...events, issued: "2022-01-10" })).toMatchObject({
    kind: "resolved",
    due,
  });
});
