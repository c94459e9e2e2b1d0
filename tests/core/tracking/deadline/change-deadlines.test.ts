import { describe, expect, test } from "vitest";
import type { Resolution } from "../../../../src/core/calendar/phrase/resolution.ts";
import { resolvePhrase } from "../../../../src/core/calendar/phrase/resolve-phrase.ts";
import { changeDeadlines } from "../../../../src/core/tracking/deadline/change-deadlines.ts";
import type { RowByHeader } from "../../book-of.ts";
import { bareContext } from "../../calendar/phrase/phrase-context.ts";
import { campaignWith } from "../../small-office.ts";

/** Days off of 2026; with Tết among them the year counts as entered. */
const daysOff = [
  ["16/02/2026", "Tết Nguyên đán"],
  ["27/4/2026", "nghỉ bù Giỗ Tổ Hùng Vương"],
  ["30/4/2026", "lễ 30/4, 01/5"],
  ["01/5/2026", "lễ 30/4, 01/5"],
].map(([day = "", reason = ""]) => ({ Ngày: day, Loại: "nghỉ", "Lý do": reason }));

function changesOf(deadline: string, ...changes: readonly RowByHeader[]): readonly Resolution[] {
  const { book } = campaignWith(
    {},
    {
      Mốc: [
        { Mã: "M", "Phong trào": "QB-2026", Việc: "khác", "Áp dụng cho": "tất cả", "Thời hạn": deadline },
      ],
      "Hạn riêng": changes.map((cells) => ({ Mốc: "M", "Áp dụng cho": "Khối Sở", ...cells })),
      "Ngày nghỉ": daysOff,
    },
  );
  return changeDeadlines(book).map(({ resolution }) => resolution);
}

const extension = (words: string, cells: RowByHeader = {}): RowByHeader => ({
  Loại: "gia hạn",
  "Thời hạn": words,
  ...cells,
});

describe("an extension", () => {
  test.each([
    ["thêm 05 ngày làm việc", "2026-05-06"],
    ["Thêm 5 (năm) ngày làm việc.", "2026-05-06"],
    ["gia hạn thêm 05 ngày làm việc", "2026-05-06"],
    ["gia hạn 05 ngày làm việc", "2026-05-06"],
    ["05 ngày làm việc", "2026-05-06"],
    ["thêm 05 ngày làm việc so với hạn cũ", "2026-05-06"],
    ["kéo dài thời hạn thêm 05 ngày làm việc", "2026-05-06"],
    ["thêm 05 ngày làm việc".normalize("NFD"), "2026-05-06"],
    ["thêm 15 ngày", "2026-05-11"],
    ["thêm 02 tuần", "2026-05-08"],
    ["thêm 01 tháng", "2026-05-25"],
    ["đến hết ngày 15/5/2026", "2026-05-15"],
    ["gia hạn đến ngày 15/5", "2026-05-15"],
    ["lùi sang ngày 15/5/2026", "2026-05-15"],
    ["trước ngày 16/5/2026", "2026-05-15"],
    ["thêm 05 ngày kể từ ngày 10/5/2026", "2026-05-15"],
    ["10 ngày kể từ hạn của mốc M", "2026-05-04"],
  ])("%s of 24/4/2026 → %s", (words, due) => {
    expect(changesOf("24/4/2026", extension(words))).toMatchObject([{ kind: "resolved", due }]);
  });

  test("tells from which day to which, by whose word and why, and every day passed over", () => {
    const paper = { "Lý do": "mưa lũ.", "Số văn bản": "512/BTP-TĐKT", "Ngày văn bản": "20/4/2026" };
    expect(changesOf("24/4/2026", extension("thêm 05 ngày làm việc", paper))).toEqual([
      {
        kind: "resolved",
        start: "2026-04-25",
        due: "2026-05-06",
        nominal: "2026-05-06",
        bound: "inclusive",
        hangsOn: ["mốc “khác – tất cả”"],
        skipped: [
          { day: "2026-04-25", reason: "thứ Bảy" },
          { day: "2026-04-26", reason: "Chủ nhật" },
          { day: "2026-04-27", reason: "nghỉ bù Giỗ Tổ Hùng Vương" },
          { day: "2026-04-30", reason: "nghỉ lễ 30/4, 01/5" },
          { day: "2026-05-01", reason: "nghỉ lễ 30/4, 01/5" },
          { day: "2026-05-02", reason: "thứ Bảy" },
          { day: "2026-05-03", reason: "Chủ nhật" },
        ],
        explain: [
          "“thêm 05 ngày làm việc” tính từ ngày liền sau hạn cũ 24/4/2026 (Điều 147 Bộ luật Dân sự 2015); ngày cuối còn đúng hạn là thứ Tư, 06/5/2026.",
          "Không tính 7 ngày nghỉ: 25–27/4/2026 (27/4: nghỉ bù Giỗ Tổ Hùng Vương; còn lại: thứ Bảy, Chủ nhật); 30/4–03/5/2026 (30/4–01/5: nghỉ lễ 30/4, 01/5; còn lại: thứ Bảy, Chủ nhật).",
          "Gia hạn từ ngày 24/4/2026 đến ngày 06/5/2026, theo văn bản 512/BTP-TĐKT ngày 20/4/2026; lý do: mưa lũ.",
        ],
      },
    ]);
  });

  test.each([
    [
      "đến hết ngày 20/4/2026",
      "“đến hết ngày 20/4/2026” là ngày 20/4/2026, không muộn hơn hạn cũ 24/4/2026 nên không phải gia hạn; sửa ngày, hoặc chọn loại “hạn riêng”.",
    ],
    [
      "đến hết ngày 24/4/2026",
      "“đến hết ngày 24/4/2026” là ngày 24/4/2026, không muộn hơn hạn cũ 24/4/2026 nên không phải gia hạn; sửa ngày, hoặc chọn loại “hạn riêng”.",
    ],
    ["thêm 0 ngày", "“0 ngày” không phải một thời hạn dùng được; kiểm tra lại con số."],
    ["", "Chưa ghi thời hạn gia hạn của mốc “khác – tất cả”."],
    [
      "thêm ít hôm",
      "Chưa hiểu “ít hôm” là ngày nào; ghi lại, ví dụ “trước ngày 20/11/2026” hoặc “trong tháng 8/2026”.",
    ],
  ])("%j is unclear: %s", (words, why) => {
    expect(changesOf("24/4/2026", extension(words))).toMatchObject([{ kind: "unclear", explain: [why] }]);
  });

  test("waits with its milestone when counted from it, and only then", () => {
    const both = [extension("thêm 05 ngày"), extension("đến hết ngày 15/5/2026")];
    expect(changesOf("theo hướng dẫn của Sở Nội vụ", ...both)).toMatchObject([
      { kind: "waiting", owner: "Sở Nội vụ", hangsOn: ["mốc “khác – tất cả”"] },
      { kind: "resolved", due: "2026-05-15", explain: [expect.anything(), "Gia hạn đến ngày 15/5/2026."] },
    ]);
    expect(changesOf("lúc thuận tiện", ...both)).toMatchObject([{ kind: "unclear" }, { kind: "resolved" }]);
  });

  test("of a recurring milestone is told for its first time", () => {
    const [resolution] = changesOf("ngày 05 tháng sau", extension("thêm 02 ngày"));
    expect(resolution).toMatchObject({ due: "2026-04-07" });
    expect(resolution?.explain).toContain("Mốc này lặp lại; ngày trên tính cho lần đầu (tháng 03/2026).");
  });

  test("“thêm” is no phrase anywhere else", () => {
    expect(resolvePhrase("thêm 05 ngày làm việc", bareContext).kind).toBe("unclear");
    const own = { Loại: "hạn riêng", "Thời hạn": "thêm 05 ngày làm việc" };
    expect(changesOf("24/4/2026", own)).toMatchObject([{ kind: "unclear" }]);
  });
});

test("a day of one's own stands in place of the milestone's", () => {
  const [own, waits, hangs] = changesOf(
    "24/4/2026",
    { Loại: "hạn riêng", "Thời hạn": "trước ngày 16/5/2026", "Số văn bản": "12/STP" },
    { Loại: "hạn riêng", "Thời hạn": "theo hướng dẫn của Bộ Tư pháp" },
    { Loại: "hạn riêng", "Thời hạn": "05 ngày sau {hạn: M}" },
  );
  expect(own).toMatchObject({
    due: "2026-05-15",
    explain: [
      expect.anything(),
      "Hạn riêng là ngày 15/5/2026, thay cho ngày 24/4/2026, theo văn bản 12/STP.",
    ],
  });
  expect(waits).toMatchObject({ kind: "waiting", owner: "Bộ Tư pháp" });
  expect(hangs).toMatchObject({ due: "2026-04-29", hangsOn: ["mốc “khác – tất cả”"] });
});

test("who is let off, an unknown milestone and a row without a kind have no day", () => {
  expect(changesOf("24/4/2026", { Loại: "không áp dụng", "Lý do": "đơn vị mới lập" })).toEqual([]);
  expect(changesOf("24/4/2026", { Mốc: "KHONG-CO", Loại: "gia hạn", "Thời hạn": "thêm 05 ngày" })).toEqual(
    [],
  );
  expect(changesOf("24/4/2026", { Loại: "", "Thời hạn": "thêm 05 ngày" })).toEqual([]);
});
