import { foldKey } from "../../text/fold.ts";
import type { ShownKind } from "../standard.ts";
import { type Candidate, met, type Outcome, unclear } from "./candidate.ts";

/** What each asks, in the words of the law, and which words of a nomination show it; none: any words of *Thành tích* do. */
export const shownTexts: Readonly<
  Record<ShownKind, { readonly asked: string; readonly words: RegExp | undefined }>
> = {
  leads: { asked: "Dẫn đầu cụm, khối thi đua", words: /\bdan dau\b/u },
  endorsed: { asked: "Được cụm, khối thi đua suy tôn", words: /\bsuy ton\b/u },
  undisciplined: {
    asked: "Không có cá nhân bị kỷ luật từ cảnh cáo trở lên",
    words: /\bkhong (?:co )?(?:ai |ca nhan |nguoi |can bo |truong hop )*(?:nao )?(?:bi |vi pham )?ky luat\b/u,
  },
  campaign: { asked: "Có thành tích được bình xét trong phong trào thi đua", words: undefined },
  career: {
    asked: "Có quá trình công tác theo nhóm đối tượng, nêu rõ số năm ở cột Thành tích",
    words: /\b\d{1,2} nam\b/u,
  },
  sudden: { asked: "Có thành tích đột xuất, nêu rõ ở cột Thành tích", words: undefined },
};

/** Words can only show that something is there: their absence proves nothing. */
export function shownInText(what: ShownKind, { merit, dossier }: Candidate): Outcome {
  const { words } = shownTexts[what];
  const text = words === undefined ? merit.trim() : `${merit.slice(0, 2000)}; ${dossier.slice(0, 1000)}`;
  if (words === undefined) return text === "" ? unclear : met;
  return words.test(foldKey(text)) ? met : unclear;
}
