import { nominationState } from "../award/nomination-state.ts";
import { rowNamed } from "../book/row-by-key.ts";
import { rowName } from "../book/row-name.ts";
import { foldKey } from "../text/fold.ts";
import { commentTime } from "./clock.ts";
import type { Nomination, Way } from "./way.ts";

/** Who owes the next step. */
export type Owing = "unit" | "desk" | "council" | "head" | "above" | "nobody";

/** The next step of a nomination. `words` name who owes it: “Phòng Tư pháp: bổ sung Báo cáo thành tích”. */
export interface NextStep {
  readonly owing: Owing;
  readonly words: string;
}

const desk = "Bộ phận thi đua, khen thưởng";
const nobody: NextStep = { owing: "nobody", words: "" };

const deskDoes = (what: string): NextStep => ({ owing: "desk", words: `${desk}: ${what}` });

function afterCouncil(way: Way, row: Nomination): NextStep {
  if (way.own(row)) return { owing: "head", words: "Thủ trưởng cơ quan: ký quyết định khen thưởng" };
  const level = foldKey(rowNamed(way.book.awards, row.values.award)?.values.level ?? "");
  const { posted, comments } = row.values;
  if (level.includes("nha nuoc") && comments === "" && posted !== null)
    return deskDoes("tổng hợp ý kiến Nhân dân khi hết hạn, ghi Kết quả lấy ý kiến");
  const comment = level.includes("nha nuoc") && comments === "" ? commentTime(way, row) : undefined;
  return deskDoes(
    comment === undefined
      ? "lập hồ sơ trình cấp trên"
      : `đăng lấy ý kiến Nhân dân ${comment}, rồi lập hồ sơ trình cấp trên`,
  );
}

function whileSubmitted(way: Way, row: Nomination): NextStep {
  if (way.own(row)) return { owing: "head", words: "Thủ trưởng cơ quan: ký quyết định khen thưởng" };
  const { submission } = row.values;
  const to = submission === "" ? "" : (rowNamed(way.book.submissions, submission)?.values.to ?? "");
  return { owing: "above", words: `${to === "" ? "Cấp có thẩm quyền" : to}: xét, quyết định` };
}

/** What comes next for a nomination and who owes it, in words for *Việc tiếp theo*; nobody where it is at its end. */
export function nextStep(way: Way, row: Nomination): NextStep {
  const { values } = row;
  const unit = rowName(way.book.units, values.unit) || "Đơn vị đề nghị";
  if (values.onHold === "có")
    return deskDoes(`đang tạm dừng, chờ kết luận${values.reason === "" ? "" : ` (${values.reason})`}`);
  const unitDoes = (what: string): NextStep => ({ owing: "unit", words: `${unit}: ${what}` });
  switch (nominationState(values.state)) {
    case "dự kiến":
      return unitDoes("nộp hồ sơ");
    case "đã nộp": {
      const lacking = way.lacking(row);
      return deskDoes(
        lacking.length === 0
          ? "kiểm tra, xác nhận đủ hồ sơ"
          : `kiểm tra hồ sơ (chưa thấy ${lacking.join("; ")})`,
      );
    }
    case "thiếu hồ sơ": {
      const lacking = way.lacking(row);
      return lacking.length === 0
        ? deskDoes("kiểm tra phần bổ sung, xác nhận đủ hồ sơ")
        : unitDoes(`bổ sung ${lacking.join("; ")}`);
    }
    case "đủ hồ sơ":
      return deskDoes("thẩm định");
    case "thẩm định":
      return { owing: "council", words: "Hội đồng: họp xét, bỏ phiếu" };
    case "Hội đồng thông qua":
      return afterCouncil(way, row);
    case "Hội đồng không thông qua":
      return deskDoes(`thông báo kết quả cho ${unit}`);
    case "trình":
      return whileSubmitted(way, row);
    case "quyết định":
      return deskDoes("thông báo kết quả, công bố, trao thưởng");
    case "công bố":
      return deskDoes("nộp lưu hồ sơ");
    case "trả lại":
      return unitDoes("hoàn chỉnh, nộp lại hoặc rút đề nghị");
    case "lưu":
    case "rút":
    case "hủy bỏ":
    case undefined:
      return nobody;
  }
}
