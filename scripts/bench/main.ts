import { besidePeers } from "./beside-peers.ts";
import { benchCommands } from "./commands.ts";
import { printCosts } from "./cost-table.ts";
import type { Measured } from "./measure.ts";
import { benchPhrases } from "./phrases.ts";
import { printHead, printMeasured, printTotal } from "./print.ts";
import { benchCheck } from "./pure-check.ts";
import { benchReader } from "./reader.ts";
import { benchForms } from "./received-forms.ts";
import { benchPapers } from "./templates.ts";
import { benchWorkbench } from "./workbench.ts";
import { benchBooks } from "./workbooks/bench-books.ts";

type Section = (methods: boolean) => unknown;

const sections: Readonly<Record<string, Section>> = {
  phrases: benchPhrases,
  reader: benchReader,
  rules: benchCheck,
  templates: benchPapers,
  costs: printCosts,
  commands: async (methods) => {
    const all: Measured[] = [];
    printHead("command");
    await benchCommands((measured) => {
      printMeasured(measured, methods);
      all.push(measured);
    });
    printTotal("all of them", all);
  },
  forms: benchForms,
  peers: besidePeers,
  workbooks: benchBooks,
  workbench: benchWorkbench,
};

/**
 * Prints the sections that are named, or all of them.
 * @param asked names of sections; “--methods” prints each command method by method
 */
export async function bench(asked: readonly string[]): Promise<void> {
  const methods = asked.includes("--methods");
  const names = asked.filter((name) => name !== "--methods");
  for (const name of names.length > 0 ? names : Object.keys(sections)) {
    const section = sections[name];
    if (section === undefined)
      throw new Error(`no section ${name}; there are ${Object.keys(sections).join(", ")}`);
    await section(methods);
  }
}
