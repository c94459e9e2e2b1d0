import type { Nomination } from "./nominees.ts";
import { flat } from "./nominees.ts";

/** What a clerk writes before the source itself: “chi từ”, “trích từ”, “từ nguồn”. */
const TAKEN = /^(?:(?:được )?(?:chi|trích|lấy) )?từ (?:nguồn )?/iu;

/** “chi từ kinh phí …”: as *Nguồn tiền thưởng* has it, with its own word for how it is taken; "" where it is empty. */
export function sourceWords({ values }: Nomination): string {
  const typed = flat(values.moneySource).replace(/[.;,]+$/u, "");
  if (typed === "") return "";
  const source = typed
    .replace(/^nguồn[:\s]+/iu, "")
    .replace(/^(?:Kinh phí|Ngân sách|Dự toán)(?!\p{L})/u, (word) => word.toLowerCase());
  const words = TAKEN.test(source) ? source : `chi từ ${source}`;
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

/** The sources of those who are rewarded together, each once; an empty cell goes with what another tells. */
export const sourcesOf = (nominations: readonly Nomination[]): readonly string[] => [
  ...new Set(nominations.map(sourceWords).filter((words) => words !== "")),
];
