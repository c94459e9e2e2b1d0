import { describe, expect, test } from "vitest";
import type { PhraseContext } from "../../../../src/core/calendar/phrase/resolution.ts";
import { resolvePhrase } from "../../../../src/core/calendar/phrase/resolve-phrase.ts";
import { bareContext, eventsOn } from "./phrase-context.ts";

/** The five real plans, as far as their deadlines lean on them; “law” and “issue” are read in a plan of 2017. */
const plans: Readonly<Record<string, PhraseContext>> = {
  law: { ...bareContext, year: 2017, issued: "2017-01-25" },
  "000": { ...bareContext, year: 2017, issued: "2017-04-28" },
  "001": { ...bareContext, year: 2021 },
  "002": { ...bareContext, year: 2017, issued: "2017-01-25" },
  "003": { ...bareContext, year: 2023, issued: "2023-04-27" },
  "004": { ...bareContext, year: 2017 },
};

/** What a phrase comes to: “start..due”, then “<nominal” where that day is out, “=nominal” where art. 148.5 moved it. */
const outcome = (words: string, context: PhraseContext): string => {
  const resolution = resolvePhrase(words, context);
  if (resolution.kind === "waiting") return `waits for ${resolution.owner}`;
  if (resolution.kind === "unclear") return `unclear at ${resolution.part}`;
  const { start = "", due, nominal, bound, recurrence } = resolution;
  const named = bound === "exclusive" ? ` <${nominal}` : nominal === due ? "" : ` =${nominal}`;
  return `${start}..${due}${named}${recurrence === undefined ? "" : ` ${recurrence}`}`;
};

const events = eventsOn({ "kết thúc đợt 1": "2017-06-30", "nhận được hồ sơ": "2017-06-15" });

describe("every row of the domain's table and of the issue", () => {
  test.each([
    ["chậm nhất ngày 15/02/2017", "..2017-02-15"],
    ["chậm nhất là ngày 15/02/2017", "..2017-02-15"],
    ["đến ngày 30/6/2017", "..2017-06-30"],
    ["đến hết ngày 30/6/2017", "..2017-06-30"],
    ["đến hết ngày 30/6", "..2017-06-30"],
    ["trước ngày 20/02/2017", "..2017-02-19 <2017-02-20"],
    ["Trước 05/7/2017", "..2017-07-04 <2017-07-05"],
    ["Trước 05/7", "..2017-07-04 <2017-07-05"],
    ["trong tháng 8/2021", "2021-08-01..2021-08-31"],
    ["vào tháng 7/2022", "2022-07-01..2022-07-31"],
    ["tháng 7/2022", "2022-07-01..2022-07-31"],
    ["Từ tháng 8/2021 đến cuối tháng 12/2021", "2021-08-01..2021-12-31"],
    ["Từ tháng 01/2022 đến cuối tháng 6/2022", "2022-01-01..2022-06-30"],
    ["từ đầu năm đến 30/6/2017", "2017-01-01..2017-06-30"],
    ["Từ 01/7/2017 đến kết thúc năm 2017", "2017-07-01..2017-12-31"],
    ["đến hết năm", "..2017-12-31"],
    ["6 tháng đầu năm 2017", "2017-01-01..2017-06-30"],
    ["06 tháng đầu năm", "2017-01-01..2017-06-30"],
    ["6 tháng cuối năm", "2017-07-01..2017-12-31"],
    ["quý I/2024", "2024-01-01..2024-03-31"],
    ["quý 1/2024", "2024-01-01..2024-03-31"],
    ["cuối quý III", "..2017-09-30"],
    ["năm 2017", "2017-01-01..2017-12-31"],
    ["từ năm 2023 đến năm 2025", "2023-01-01..2025-12-31"],
    ["giai đoạn 2023 - 2025", "2023-01-01..2025-12-31"],
    ["giai đoạn 2011-2016", "2011-01-01..2016-12-31"],
    ["hằng năm", "..2017-12-31 yearly"],
    ["hằng năm, đánh giá cùng với tổng kết năm", "waits for tổng kết năm"],
    ["đầu tháng 8/2017", "..2017-08-01"],
    ["giữa tháng 8/2017", "..2017-08-15"],
    ["cuối tháng 8/2017", "..2017-08-31"],
    ["giữa năm", "..2017-06-30"],
    ["đầu năm", "..2017-01-01"],
    ["cuối năm", "..2017-12-31"],
    ["ngày 25 hằng tháng", "..2017-01-25 monthly"],
    ["trước ngày 05 tháng sau", "..2017-02-04 <2017-02-05 monthly"],
    ["theo văn bản hướng dẫn của Sở Nội vụ", "waits for Sở Nội vụ"],
    ["theo hướng dẫn của Sở Nội vụ", "waits for Sở Nội vụ"],
    ["theo quy định", "waits for cơ quan quy định"],
    ["khi có yêu cầu", "waits for cơ quan yêu cầu"],
    ["vào dịp tổng kết năm", "waits for tổng kết năm"],
    ["tùy từng thời điểm", "waits for đơn vị tổ chức"],
    ["kể từ ngày ký", "unclear at kể từ ngày ký"],
    ["15 ngày kể từ ngày ký", "2017-01-26..2017-02-09"],
    ["5/1992 – 5/2022", "unclear at 5/1992 - 5/2022"],
    ["15 ngày làm việc kể từ ngày kết thúc đợt 1", "2017-07-01..2017-07-21"],
    ["02 ngày sau khi nhận được hồ sơ", "2017-06-16..2017-06-19 =2017-06-17"],
    ["30/2/2017", "unclear at 30/2/2017"],
    ["chậm nhất ngày 15/02/17", "unclear at 15/02/17"],
  ])("%s → %s", (words, expected) => {
    expect(outcome(words, { ...bareContext, ...plans["law"], ...events })).toBe(expected);
  });
});

describe("every deadline in the five seeds, as it stands there", () => {
  test.each([
    ["000", "- Thời gian xét khen thưởng đến ngày 30/6/2017.", "..2017-06-30"],
    ["000", "- Thời gian xét khen thưởng tính từ năm 2011-2016.", "2011-01-01..2016-12-31"],
    ["000", "- Thời gian thực hiện: Trước 05/7/2017.", "..2017-07-04 <2017-07-05"],
    ["000", "giai đoạn 2015 - 2025", "2015-01-01..2025-12-31"],
    ["000", "giai đoạn hiện nay", "unclear at giai đoạn hiện nay"],
    ["000", "(06/9/1997 - 06/9/2017)", "unclear at 06/9/1997 - 06/9/2017"],
    [
      "000",
      "nhân dịp kỷ niệm 20 năm Ngày thành lập Tổ chức TGPL.",
      "waits for kỷ niệm 20 năm Ngày thành lập Tổ chức TGPL",
    ],
    ["001", "- Đợt 01: Từ tháng 8/2021 đến cuối tháng 12/2021.", "2021-08-01..2021-12-31"],
    ["001", "- Đợt 02: Từ tháng 01/2022 đến cuối tháng 6/2022.", "2022-01-01..2022-06-30"],
    ["001", "Thời gian: đăng ký và gửi về Văn phòng Sở trong tháng 8/2021.", "2021-08-01..2021-08-31"],
    ["001", "Thời gian thực hiện: theo văn bản hướng dẫn của Sở Nội vụ.", "waits for Sở Nội vụ"],
    ["001", "vào tháng 7/2022", "2022-07-01..2022-07-31"],
    ["001", "đến cuối tháng 6 năm 2022", "..2022-06-30"],
    ["001", "06 tháng đầu năm 2022", "2022-01-01..2022-06-30"],
    ["001", "6 tháng cuối năm 2021", "2021-07-01..2021-12-31"],
    ["001", "nhiệm kỳ 2016 – 2020", "2016-01-01..2020-12-31"],
    ["001", "05 năm 2021 – 2025", "2021-01-01..2025-12-31"],
    ["001", "(5/1992 – 5/2022)", "unclear at 5/1992 - 5/2022"],
    ["001", "Tổng hợp báo cáo định kỳ", "unclear at Tổng hợp báo cáo định kỳ"],
    [
      "001",
      "sơ kết đợt 1 gắn với đánh giá, tổng kết cuối năm 2021",
      "waits for đánh giá, tổng kết cuối năm 2021",
    ],
    [
      "001",
      "tổng kết phong trào thi đua vào dịp sơ kết 6 tháng đầu năm 2022.",
      "waits for sơ kết 6 tháng đầu năm 2022",
    ],
    [
      "002",
      "1.1. Đợt thi đua thứ nhất: Thời gian từ đầu năm đến 30/6/2017, lập thành tích chào mừng Ngày thành lập Đảng Cộng sản Việt Nam (03/2/1930- 30/2/2017)",
      "2017-01-01..2017-06-30",
    ],
    [
      "002",
      "1.2. Đợt thi đua thứ hai: Thời gian từ 01/7/2017 đến kết thúc năm 2017, lập thành tích chào mừng kỷ niệm 72 năm Ngày thành lập nước (02/9/1945-02/9/2017)",
      "2017-07-01..2017-12-31",
    ],
    ["002", "chậm nhất là ngày 15/02/2017 đối với các cơ quan, đơn vị", "..2017-02-15"],
    ["002", "trước ngày 20/02/2017 đối với các Cụm, Khu vực thi đua.", "..2017-02-19 <2017-02-20"],
    [
      "002",
      "chậm nhất là ngày 15/02/2017 đối với các cơ quan, đơn vị và trước ngày 20/02/2017 đối với các Cụm, Khu vực thi đua",
      "unclear at chậm nhất là ngày 15/02/2017 đối với các cơ quan, đơn vị và trước ngày 20/02/2017 đối với các Cụm, Khu vực thi đua",
    ],
    [
      "002",
      "chậm nhất là ngày 30/6/2017 đối với các đơn vị thuộc Bộ, Sở Tư pháp các tỉnh, thành phố trực thuộc Trung ương",
      "..2017-06-30",
    ],
    ["002", "05/7/2017 đối với các Cụm, Khu vực thi đua và Tổng cục Thi hành án dân sự.", "..2017-07-05"],
    ["002", "theo thời hạn do Tổng cục quy định.", "waits for Tổng cục"],
    ["002", "có hiệu lực kể từ ngày ký.", "unclear at có hiệu lực kể từ ngày ký"],
    ["002", "thường xuyên ngay từ đầu năm", "unclear at thường xuyên ngay từ đầu năm"],
    ["002", "ngay từ đầu năm", "unclear at ngay từ đầu năm"],
    ["002", "Kết thúc đợt thi đua thứ nhất", "waits for Kết thúc đợt thi đua thứ nhất"],
    [
      "002",
      "Tổ chức sơ kết cùng với sơ kết công tác tư pháp 06 tháng đầu năm 2017.",
      "waits for sơ kết công tác tư pháp 06 tháng đầu năm 2017",
    ],
    [
      "002",
      "Tổ chức tổng kết cùng với tổng kết công tác tư pháp năm 2017.",
      "waits for tổng kết công tác tư pháp năm 2017",
    ],
    [
      "002",
      "bình xét khen thưởng vào dịp tổng kết phong trào thi đua cuối năm 2017 theo quy định.",
      "waits for tổng kết phong trào thi đua cuối năm 2017",
    ],
    ["002", "tùy từng thời điểm", "waits for đơn vị tổ chức"],
    ["003", "từ năm 2023 đến năm 2025.", "2023-01-01..2025-12-31"],
    ["003", "trong giai đoạn 2020 - 2025.", "2020-01-01..2025-12-31"],
    ["003", "giai đoạn 2021- 2025", "2021-01-01..2025-12-31"],
    ["003", "tổng kết phong trào thi đua này vào năm 2025", "2025-01-01..2025-12-31"],
    [
      "003",
      "Hằng năm, đánh giá kết quả việc tổ chức thực hiện phong trào thi đua này cùng với tổng kết phong trào thi đua hằng năm.",
      "waits for tổng kết phong trào thi đua hằng năm",
    ],
    ["003", "hằng năm có báo cáo đánh giá về quá trình thực hiện.", "..2023-12-31 yearly"],
    [
      "003",
      "(thời gian thực hiện theo hướng dẫn của Bộ Tư pháp, Sở Tư pháp).",
      "waits for Bộ Tư pháp, Sở Tư pháp",
    ],
    [
      "004",
      "1.1. Đợt 1: Thời gian từ đầu năm đến 30/6/2017, lập thành tích chào mừng kỷ niệm 71 năm Ngày Tổng tuyển cử đầu tiên (06/01/1946 – 06/01/2017)",
      "2017-01-01..2017-06-30",
    ],
    [
      "004",
      "1.2. Đợt 2: Thời gian từ 01/7/2017 đến kết thúc năm 2017, lập thành tích chào mừng kỷ niệm 72 năm ngày Cách mạng tháng Tám (19/8/1945 – 19/8/2017)",
      "2017-07-01..2017-12-31",
    ],
    [
      "004",
      "- Sơ kết phong trào thi đua: Tổ chức sơ kết trước ngày 30/6/2017, gắn với sơ kết công tác thi đua, khen thưởng 6 tháng đầu năm 2017.",
      "..2017-06-29 <2017-06-30",
    ],
    [
      "004",
      "Tổ chức tổng kết trước ngày 20/11/2017, gắn với tổng kết công tác thi đua, khen thưởng năm 2017.",
      "..2017-11-19 <2017-11-20",
    ],
    ["004", "Kết thúc phong trào thi đua đợt 1", "waits for Kết thúc phong trào thi đua đợt 1"],
    ["004", "vào tháng 11 năm 2017", "2017-11-01..2017-11-30"],
  ])("seed %s: %s → %s", (seed, words, expected) => {
    expect(outcome(words, plans[seed] ?? bareContext)).toBe(expected);
  });
});

describe("combinations and spellings other plans have", () => {
  test.each([
    ["15-30/6/2017", "2017-06-15..2017-06-30"],
    ["từ ngày 15-30/6/2017", "2017-06-15..2017-06-30"],
    ["ngày 15 - 30/6", "2017-06-15..2017-06-30"],
    ["30-6-2017", "..2017-06-30"],
    ["tháng 8 - 12/2021", "2021-08-01..2021-12-31"],
    ["tháng 8/2021 - tháng 12/2021", "2021-08-01..2021-12-31"],
    ["tháng 8 - 2021", "2021-08-01..2021-08-31"],
    ["quý I - 2017", "2017-01-01..2017-03-31"],
    ["30 - 6 - 2017", "..2017-06-30"],
    ["trước ngày 20/02/2017 05 ngày", "..2017-02-15"],
    ["trước khi tổ chức hội nghị ít nhất 05 ngày làm việc", "waits for tổ chức hội nghị"],
    ["sau khi kết thúc đợt 1, 10 ngày", "2017-07-01..2017-07-10"],
    ["trước ngày 15 tháng 02 năm 2017", "..2017-02-14 <2017-02-15"],
    ["quý II - quý III/2017", "2017-04-01..2017-09-30"],
    ["từ nay đến hết năm 2017", "2017-01-25..2017-12-31"],
    ["từ nay đến khi có thông báo mới", "waits for cơ quan thông báo"],
    ["trước thời điểm 30/6/2017", "..2017-06-29 <2017-06-30"],
    ["trước ngày 15/01 năm sau", "..2018-01-14 <2018-01-15"],
    ["chậm nhất ngày 15 tháng 01 của năm kế tiếp", "..2018-01-15"],
    ["hằng năm, trước ngày 15/01 năm sau", "..2018-01-14 <2018-01-15 yearly"],
    ["tháng 6 hằng năm", "..2017-06-30 yearly"],
    ["trước 30/6 hằng năm", "..2017-06-29 <2017-06-30 yearly"],
    ["ngày ký hằng năm", "unclear at ngày ký"],
    ["trước ngày 25 hàng tháng", "..2017-02-24 <2017-02-25 monthly"],
    ["trước ngày 15 của tháng cuối quý", "unclear at trước ngày 15 của tháng cuối quý"],
    ["không quá 30 ngày kể từ ngày ký ban hành", "2017-01-26..2017-02-24"],
    ["trong vòng 07 ngày kể từ ngày nhận được văn bản này", "waits for nhận được văn bản này"],
    ["nộp trong 05 ngày làm việc kể từ ngày kết thúc đợt 1", "2017-07-01..2017-07-07"],
    ["Gửi báo cáo 05 ngày làm việc sau ngày kết thúc đợt 1", "2017-07-01..2017-07-07"],
    ["trước 17 giờ 00 phút, ngày 20/6/2017", "..2017-06-20"],
    ["hết giờ làm việc ngày 30/6/2017", "..2017-06-30"],
    ["trong giờ hành chính, ngày 30/6/2017", "..2017-06-30"],
    ["trước 0 giờ ngày 30/6/2017", "unclear at 0 giờ ngày 30/6/2017"],
    ["trước 00h00 ngày 30/6/2017", "unclear at 00h00 ngày 30/6/2017"],
    ["trước 0 giờ 30 ngày 30/6/2017", "..2017-06-30"],
    ["hạn chót 30/6/2017", "..2017-06-30"],
    ["Hạn cuối cùng là ngày 30/6/2017", "..2017-06-30"],
    ["không sau ngày 30/6/2017", "..2017-06-30"],
    ["Nộp hồ sơ không muộn hơn ngày 30/6/2017", "..2017-06-30"],
    ["ngay trong tháng 8/2021", "2021-08-01..2021-08-31"],
    ["trước ngày 30/6/2017 (thứ Sáu)", "..2017-06-29 <2017-06-30"],
    ["ngày 30/6/2017 (thứ Hai)", "unclear at thứ Hai, ngày 30/6/2017"],
    ["thời hạn không được trước ngày 30/6/2017", "unclear at thời hạn không được trước ngày 30/6/2017"],
    ["Thời hạn nộp hồ sơ chậm nhất ngày 30/6/2017", "..2017-06-30"],
    ["khi nào xong", "unclear at khi nào xong"],
    ["thêm 05 ngày", "unclear at thêm 05 ngày"],
    ["thêm 05 ngày làm việc", "unclear at thêm 05 ngày làm việc"],
    ["b) Trước ngày 20/02/2017", "..2017-02-19 <2017-02-20"],
  ])("%s → %s", (words, expected) => {
    expect(outcome(words, { ...bareContext, ...plans["law"], ...events })).toBe(expected);
  });
});
