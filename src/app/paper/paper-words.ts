import type { PaperRow } from "../../core/paper/kind/paper-kind.ts";
import { quoted } from "../../core/text/quote.ts";

/** How a sentence calls a paper of *Sổ văn bản*: “Công văn đôn đốc – Sở Tư pháp tỉnh An Giang”; its key where it tells no kind. */
export function paperWords({ values: { kind, subject, key } }: Pick<PaperRow, "values">): string {
  return quoted(kind === "" ? key : [kind, subject].filter((part) => part !== "").join(" – "));
}
