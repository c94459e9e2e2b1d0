import type { CampaignStart } from "../../../src/app/campaign/start.ts";
import type { PaperDraft } from "../../../src/core/intake/draft.ts";
import { draftPaper } from "../../../src/core/intake/draft-paper.ts";
import { sourceOfText } from "../../../src/core/reader/lines/lines-of.ts";
import { readingOfLines } from "../../../src/reading/read-file.ts";
import { asked, type Clerk } from "../memory-office.ts";

/** A short plan with something for every sheet. */
export const shortPlan = `UBND TỈNH QUẢNG BÌNH
SỞ TƯ PHÁP

Số: 12/KH-STP

Quảng Bình, ngày 02 tháng 3 năm 2026

KẾ HOẠCH
Phát động phong trào thi đua “Một cửa không chờ” năm 2026

Thực hiện Kế hoạch số 8/KH-UBND ngày 10/01/2026 của UBND tỉnh Quảng Bình về cải cách hành chính năm 2026, Sở Tư pháp ban hành Kế hoạch như sau:

I. MỤC ĐÍCH

- Phấn đấu 95% hồ sơ hộ tịch được trả trước hạn.

II. THỜI GIAN

Đợt 1: từ 01/4/2026 đến 30/6/2026.

III. TỔ CHỨC THỰC HIỆN

1. Các phòng, đơn vị đăng ký thi đua chậm nhất là ngày 20/3/2026.

2. Các phòng, đơn vị báo cáo tổng kết trước ngày 10/7/2026.

Trên đây là Kế hoạch của Sở Tư pháp./.

Nơi nhận:
- UBND tỉnh (để báo cáo);
- Lưu: VT.

GIÁM ĐỐC

Nguyễn Thị Lài
`;

/** Reads the text where the clerk has it, with the names of the book. */
export const draftFor = (clerk: Clerk, text: string): PaperDraft =>
  draftPaper(readingOfLines(sourceOfText(text), false), asked(clerk, { verb: "campaign.names" }));

/** What the page or the command line asks for. */
export const startOf = (draft: PaperDraft, code = ""): CampaignStart => {
  const sheets = Object.entries(draft).map(([sheet, rows]) => [
    sheet,
    rows.map(({ paragraph, cells, doubts }) => ({
      paragraph,
      cells: { ...cells },
      doubts: doubts.map((doubt) => ({ ...doubt })),
    })),
  ]);
  // As JSON carries it: the same rows, which may be changed.
  return { way: "paper", code, draft: Object.fromEntries(sheets) } as CampaignStart;
};
