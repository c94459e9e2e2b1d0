import type { Exported, TemplateDocs } from "../../src/ports/template-docs.ts";
import { type Rule, same } from "./same.ts";

/** Two clerks at one book; neither reaches the other's files. */
export interface TwoEditors {
  readonly mine: TemplateDocs;
  readonly theirs: TemplateDocs;
}

/** Every byte there is, so that a sign or a text in between would show. */
const content = Uint8Array.from([80, 75, ...Array.from({ length: 256 }, (_, byte) => byte)]);

const bytesOf = (exported: Exported): readonly number[] | string =>
  "bytes" in exported ? [...exported.bytes] : exported.refused;

const isRefused = (exported: Exported): boolean => "refused" in exported && exported.refused.length > 20;

/** What every place for edited templates promises. */
export const templateDocsContract: readonly Rule<TwoEditors>[] = [
  ["a key never opened is not found", ({ mine }) => same(mine.find("mau-x"), undefined)],
  [
    "an opened template has an id and a link, and is found by its key",
    ({ mine }) => {
      const made = mine.open("mau-a 05/03/2026 08:00:00", "Mẫu “A”", content);
      same([made.id !== "", made.link !== ""], [true, true]);
      same(mine.find("mau-a 05/03/2026 08:00:00"), made);
      same(mine.find("mau-a 05/03/2026 08:00:01"), undefined);
    },
  ],
  [
    "what was opened comes back to the byte",
    ({ mine }) => same(bytesOf(mine.export(mine.open("mau-a", "Mẫu", content).id)), [...content]),
  ],
  [
    "two templates of one title are two files",
    ({ mine }) => {
      const first = mine.open("mau-a 1", "Mẫu", content);
      const second = mine.open("mau-a 2", "Mẫu", content.slice(0, 4));
      same(first.id === second.id, false);
      same(bytesOf(mine.export(first.id)), [...content]);
      same(bytesOf(mine.export(second.id)), [80, 75, 0, 1]);
    },
  ],
  [
    "another clerk's file is neither found nor given out",
    ({ mine, theirs }) => {
      const made = theirs.open("mau-a", "Mẫu", content);
      same(mine.find("mau-a"), undefined);
      same(isRefused(mine.export(made.id)), true);
      same(isRefused(theirs.export(made.id)), false);
    },
  ],
  ["a file that is not there is refused", ({ mine }) => same(isRefused(mine.export("khong co/?x=1")), true)],
];
