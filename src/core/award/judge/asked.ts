import { firstSmall } from "../../text/first-capital.ts";
import { decimal } from "../exact-share.ts";
import type { Requirement, Standard } from "../standard.ts";
import type { Candidate } from "./candidate.ts";
import { shownTexts } from "./shown-texts.ts";

function sentence(requirement: Requirement, candidate: Candidate): string {
  const { year, nameOf } = candidate;
  switch (requirement.kind) {
    case "title-in-year":
      return `Đạt ${nameOf(requirement.award)} năm ${year}`;
    case "run":
      return requirement.years === 1
        ? `Đạt ${nameOf(requirement.award)} năm ${year} hoặc năm ${year - 1}`
        : `Có ${requirement.years} năm liên tục đạt ${nameOf(requirement.award)}`;
    case "times":
      return `Có ${requirement.times} lần được tặng ${nameOf(requirement.award)}${requirement.within === 0 ? "" : ` trong ${requirement.within} năm gần nhất`}`;
    case "earlier":
      return requirement.years === 0
        ? `Đã được tặng ${nameOf(requirement.award)}`
        : `Đã được tặng ${nameOf(requirement.award)} từ năm ${year - requirement.years} trở về trước, đủ ${requirement.years} năm tiếp theo`;
    case "since-then":
      return `Trong thời gian đó có ${requirement.times} lần được tặng ${nameOf(requirement.award)}`;
    case "interval":
      return `Cách lần được tặng ${nameOf(requirement.award === "" ? candidate.award : requirement.award)} gần nhất ít nhất ${requirement.years} năm`;
    case "rating":
      if (requirement.within > 0)
        return `Trong ${requirement.within} năm gần nhất có ${requirement.years} năm xếp loại ${requirement.least}`;
      return `Xếp loại từ ${requirement.least} trở lên${requirement.years > 1 ? ` trong ${requirement.years} năm liên tục` : ""}`;
    case "initiatives":
      return `Có ${requirement.count} sáng kiến, đề tài được công nhận${requirement.scope === "" ? "" : `, phạm vi ảnh hưởng: ${requirement.scope}`}`;
    case "campaign-years":
      return `Phong trào thực hiện từ ${requirement.years} năm trở lên`;
    case "service":
      return `Có ${requirement.years} năm công tác trở lên`;
    case "holders":
      return `Trong năm ${year} có ít nhất ${requirement.count} ${candidate.sharedName(requirement.award)}`;
    case "share":
      return `${requirement.above ? "Trên" : "Có ít nhất"} ${decimal(requirement.percent)}% cá nhân ${candidate.sharedName(requirement.of)}`;
    case "shown":
      return shownTexts[requirement.what].asked;
  }
}

/** What a requirement asks of the candidate, as one sentence; the last one with the ways that may stand for it. */
export function askedOf(requirement: Requirement, standard: Standard, candidate: Candidate): string {
  const own = sentence(requirement, candidate);
  const isLast = standard.needed[standard.needed.length - 1] === requirement;
  if (!isLast) return own;
  const ways = standard.instead.map((group) =>
    group.map((one) => firstSmall(sentence(one, candidate))).join(" và "),
  );
  return [own, ...ways].join("; hoặc ");
}
