import { addressIn, printedPerson } from "../../text/printed-person.ts";
import { flat } from "../award/nominees.ts";
import { namesOf } from "../form/lines-of.ts";
import { flag, list, text, type ValuesOf } from "../template/tags.ts";
import type { Session } from "./session.ts";
import { countOr } from "./votes.ts";

/** Tags of how a session voted, and what came in. */
export const ballotTags = {
  bo_phieu_kin: flag("In khi Hội đồng bỏ phiếu kín"),
  gio_tay: flag("In khi Hội đồng biểu quyết giơ tay"),
  bang_van_ban: flag("In khi Hội đồng cho ý kiến bằng văn bản"),
  ban_kiem_phieu: list("Lặp lại cho từng người kiểm phiếu", {
    chu: text("Họ tên, vai trò, kèm dấu cuối dòng"),
  }),
  co_ban_kiem_phieu: flag("In khi có ghi Ban kiểm phiếu"),
  phieu_phat_ra: text("Số phiếu phát ra; chưa có thì chừa chỗ"),
  phieu_thu_ve: text("Số phiếu thu về"),
  phieu_hop_le: text("Số phiếu hợp lệ"),
  phieu_khong_hop_le: text("Số phiếu không hợp lệ"),
  co_y_kien_van_ban: flag("In khi có thành viên vắng mặt cho ý kiến bằng văn bản"),
  so_y_kien_van_ban: text("Số thành viên vắng mặt cho ý kiến bằng văn bản"),
} as const;

/** What a clerk adds to a name that stands in order already. */
const PART =
  /^(?:trưởng ban|thành viên|ủy viên|thư ký)(?: ban)?(?: kiểm phiếu)?\s*:\s*|\s*[,(–-]\s*(?:trưởng ban|thành viên)(?: ban)?(?: kiểm phiếu)?\)?$/giu;

/** One of those who count. */
interface Counter {
  /** With form of address and post, as typed. */
  readonly words: string;
  readonly signs: string;
}

/** The people who count, the first of them their head: names parted by “;” or on lines of their own. */
export function countersOf({ meeting }: Session): readonly Counter[] {
  return namesOf(meeting.values.counters)
    .map((name) => flat(name).replace(PART, ""))
    .filter((name) => name !== "")
    .map((typed) => {
      const [name = "", ...post] = typed.split(/,\s*/u);
      const signs = printedPerson(name);
      const called = [addressIn(name), signs].filter((part) => part !== "").join(" ");
      return { words: [called, ...post].join(", "), signs };
    });
}

export function ballotValues(session: Session): ValuesOf<typeof ballotTags> {
  const { method, issued, returned, invalid } = session.meeting.values;
  const counters = countersOf(session);
  const written = session.seats.filter(({ attended }) => attended === "ý kiến bằng văn bản").length;
  const last = counters.length - 1;
  return {
    bo_phieu_kin: method === "bỏ phiếu kín" || method === "",
    gio_tay: method === "biểu quyết giơ tay",
    bang_van_ban: method === "lấy ý kiến bằng văn bản",
    co_ban_kiem_phieu: counters.length > 0,
    ban_kiem_phieu: counters.map(({ words }, index) => ({
      chu: `${words}, ${index === 0 ? "Trưởng ban" : "thành viên"}${index === last ? "." : ";"}`,
    })),
    phieu_phat_ra: countOr(issued),
    phieu_thu_ve: countOr(returned),
    phieu_hop_le: countOr(returned === null ? null : returned - (invalid ?? 0)),
    phieu_khong_hop_le: countOr(returned === null ? null : (invalid ?? 0)),
    co_y_kien_van_ban: written > 0 && method !== "lấy ý kiến bằng văn bản",
    so_y_kien_van_ban: countOr(written),
  };
}
