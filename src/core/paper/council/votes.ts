import { shownPercent } from "../../award/exact-share.ts";
import { addressees, highDecider } from "../award/addressees.ts";
import { apart, byAward, peopleCounted } from "../award/groups.ts";
import type { Nomination } from "../award/nominees.ts";
import { nomineeName, nomineePlace } from "../award/nominees.ts";
import type { PaperContext } from "../kind/paper-kind.ts";
import { flag, list, text, type ValuesOf } from "../template/tags.ts";
import type { Outcome } from "./session.ts";

/** Room for a figure that is written by hand. */
const BLANK = "……";

/** Tags of the candidates of a session by award. */
export const voteTags = {
  co_phieu_trang: flag("In khi có phiếu trắng, phiếu hỏng, người không có ý kiến đối với riêng ai đó"),
  khong_phieu_trang: flag("In khi không có phiếu nào như vậy"),
  nhom: list("Lặp lại cho từng hình thức khen, cấp cao trước; tập thể riêng, cá nhân riêng", {
    ten_nhom: text("Hình thức khen và số được đề nghị: “Giấy khen (02 tập thể)”"),
    nguoi: list("Lặp lại cho từng tập thể hoặc cá nhân của nhóm", {
      stt: text("Số thứ tự trong nhóm"),
      ho_ten: text("Ông/Bà và họ tên, hoặc tên tập thể"),
      chuc_vu_don_vi: text("Chức vụ, đơn vị"),
      dong_y: text("Số phiếu đồng ý; chưa bỏ phiếu thì chừa chỗ"),
      khong_dong_y: text("Số phiếu không đồng ý"),
      phieu_trang: text("Số phiếu trắng, phiếu hỏng, không có ý kiến đối với riêng người này"),
      tong: text("Tổng số thành viên Hội đồng"),
      ty_le: text("Tỷ lệ phiếu đồng ý trên tổng số thành viên: “77,7%”"),
      ket_qua: text("“Thông qua” hoặc “Không thông qua”"),
    }),
  }),
} as const;

/** Who gives what the law leaves to “Bộ, tỉnh”, as the submission of the same nominations has it. */
export const deciderOf = (context: PaperContext, nominations: readonly Nomination[]): string =>
  highDecider(context, addressees(context, nominations)[0] ?? "");

const verdictWords = (passed: boolean | undefined): string =>
  passed === undefined ? "" : passed ? "Thông qua" : "Không thông qua";

/** The candidates with what their votes came to, by award, collectives and persons each numbered for themselves. */
export function voteValues(context: PaperContext, outcomes: readonly Outcome[]): ValuesOf<typeof voteTags> {
  const blanks = outcomes.some(({ blank }) => blank > 0);
  const byRow = new Map(outcomes.map((outcome) => [outcome.row, outcome]));
  const rows = outcomes.map(({ row }) => row);
  const nhom = byAward(context, rows, deciderOf(context, rows)).flatMap(({ name, nominations }) =>
    apart(nominations).map((mine) => ({
      ten_nhom: `${name} (${peopleCounted(mine)})`,
      nguoi: mine.map((row, index) => {
        const outcome = byRow.get(row);
        const { votesFor = null, against = null, blank = 0, members = 0, passed } = outcome ?? {};
        return {
          stt: String(index + 1),
          ho_ten: nomineeName(row),
          chuc_vu_don_vi: nomineePlace(context, row),
          dong_y: votesFor === null ? BLANK : String(votesFor),
          khong_dong_y: against === null ? BLANK : String(against),
          phieu_trang: votesFor === null ? BLANK : String(blank),
          tong: String(members),
          ty_le: votesFor === null ? BLANK : shownPercent(votesFor, members),
          ket_qua: verdictWords(passed),
        };
      }),
    })),
  );
  return { nhom, co_phieu_trang: blanks, khong_phieu_trang: !blanks };
}

/** A count as minutes say it: “07”; room for it while nobody counted. */
export const countOr = (count: number | null): string =>
  count === null ? BLANK : String(count).padStart(2, "0");
