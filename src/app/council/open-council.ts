import { type CouncilShown, councilShown } from "../../core/council/session-shown.ts";
import type { Ports } from "../../ports/ports.ts";
import { fillKeys } from "../book/fill-keys.ts";
import { openBook } from "../book/read/open-book.ts";
import type { Answer } from "../door/answer.ts";
import { upTo } from "../door/fields.ts";
import { verb } from "../door/verb.ts";
import { councilTables } from "./council-tables.ts";

/** *Phiên họp Hội đồng*: opens the dialog in which a session is entered. */
export function showCouncilPage(ports: Pick<Ports, "screen">): void {
  ports.screen.showWindow("hoi-dong", "Phiên họp Hội đồng");
}

const noCouncil =
  "Trang Hội đồng chưa có thành viên nào. Tiếp theo: chọn Thi đua › Cài đặt › Hiện danh mục, ghi tên hội đồng, họ tên, vai trò, nhiệm kỳ từng thành viên ở trang Hội đồng rồi mở lại khung này.";
const noCampaign = "Sổ chưa có phong trào nào. Tiếp theo: chọn Thi đua › Phong trào mới.";

function openCouncil(ports: Ports, meeting: string): Answer<CouncilShown> {
  const { book } = fillKeys(ports, openBook(ports, councilTables));
  const shown = councilShown(book, meeting, ports.clock.now().day);
  if (shown.councils.length === 0) return { ok: false, message: noCouncil };
  if (shown.campaigns.length === 0) return { ok: false, message: noCampaign };
  return { ok: true, value: shown };
}

/** The sessions, and one of them; "" for the newest. Rows typed without a key have one from now on. */
export const councilOpen = verb({
  name: "council.open",
  fields: { meeting: upTo(200) },
  locked: false,
  run: (ports, { meeting }) => openCouncil(ports, meeting),
});
