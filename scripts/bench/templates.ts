import { readFileSync } from "node:fs";
import { createReport } from "docx-templates";
import Docxtemplater from "docxtemplater";
import { TemplateHandler } from "easy-template-x";
import PizZip from "pizzip";
import { richValues } from "../../src/app/paper/rich-values.ts";
import { parseBook } from "../../src/core/book/parsed-book.ts";
import type { Day } from "../../src/core/calendar/day.ts";
import { planTags } from "../../src/core/paper/plan/tags.ts";
import { planValues } from "../../src/core/paper/plan/values.ts";
import { filters } from "../../src/core/paper/template/filters.ts";
import type { TagSet } from "../../src/core/paper/template/tags.ts";
import { allTables } from "../../src/core/tables/all-tables.ts";
import { inspectPaper } from "../../src/docx/gate.ts";
import { openTemplate } from "../../src/docx/template/open-template.ts";
import type { TemplateData } from "../../src/docx/template/template-data.ts";
import { readSamples } from "../../src/local/session/sample-rows.ts";
import { cellsOf } from "./pure-check.ts";

/** The plan of the sample office that is longest among those which are a paper of their own. */
const campaign = "QB-2017";
const names = new Set(Object.keys(allTables) as (keyof typeof allTables)[]);

function planData(): TemplateData {
  const { book } = parseBook(cellsOf(new Map(readSamples("samples"))), [], names);
  const row = book.campaigns.rows.find(({ values }) => values.key === campaign);
  const made =
    row === undefined ? undefined : planValues({ book, campaign: row, today: "2017-04-28" as Day });
  if (!made?.ok) throw new Error(`no plan of ${campaign}`);
  return richValues(made.values);
}

function bare(template: Uint8Array, data: TemplateData): Uint8Array {
  const document = new Docxtemplater(new PizZip(Uint8Array.from(template)), {
    paragraphLoop: true,
    linebreaks: true,
  });
  document.render(data);
  return document.getZip().generate({ type: "uint8array", compression: "DEFLATE" });
}

function ours(template: Uint8Array, data: TemplateData): Uint8Array {
  const opened = openTemplate(template, planTags, filters);
  const made = opened.ok ? opened.render(data) : opened;
  if (!made.ok || inspectPaper(made.bytes, planTags, data).length > 0) throw new Error("no paper");
  return made.bytes;
}

/** The same template in the words of docx-templates: every tag a command, its scope by name. */
function inCommands(template: Uint8Array): Uint8Array {
  const zip = new PizZip(Uint8Array.from(template));
  const open: { readonly tag: string; readonly fields: TagSet | undefined; readonly scope: string }[] = [];
  const scopeOf = (tag: string): string =>
    [...open].reverse().find(({ fields }) => fields !== undefined && tag in fields)?.scope ?? "";
  const xml = (zip.file("word/document.xml")?.asText() ?? "").replace(
    /\{([#/]?)(\w+)\}/g,
    (_, sign: string, tag: string) => {
      const path = `${scopeOf(tag)}${tag}`;
      if (sign === "") return `{INS ${path}}`;
      if (sign === "/") return open.pop()?.fields === undefined ? "{END-IF}" : `{END-FOR i_${tag}}`;
      const known = (planTags as TagSet)[tag];
      const fields = known?.kind === "list" ? known.fields : undefined;
      open.push({ tag, fields, scope: `$i_${tag}.` });
      return fields === undefined ? `{IF ${path}}` : `{FOR i_${tag} IN ${path}}`;
    },
  );
  zip.file("word/document.xml", xml);
  return zip.generate({ type: "uint8array", compression: "DEFLATE" });
}

/** The least CPU of several runs, in milliseconds: the first ones warm the engine up. */
async function least(times: number, work: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < times; run += 1) {
    const began = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(began);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

/** Renders one template with the same data by ours, by the engine alone, and by two others. */
export async function benchPapers(): Promise<void> {
  const template = Uint8Array.from(readFileSync("templates/ke-hoach.docx"));
  const data = planData();
  const commands = inCommands(template);
  const opened = openTemplate(template, planTags, filters);
  if (!opened.ok) throw new Error("the shipped template is not sound");
  const times = 15;
  const base = await least(times, () => bare(template, data));
  const rows: readonly (readonly [string, number])[] = [
    ["docxtemplater alone", base],
    ["ours: inspected, rendered, judged", await least(times, () => ours(template, data))],
    ["ours, template opened before", await least(times, () => opened.render(data))],
    [
      "easy-template-x",
      await least(times, () => new TemplateHandler().process(Buffer.from(template), data as never)),
    ],
    [
      "docx-templates",
      await least(times, () =>
        createReport({ template: commands, data, cmdDelimiter: ["{", "}"], noSandbox: true }),
      ),
    ],
  ];
  for (const [name, ms] of rows)
    console.log(
      `plan ${campaign}, ${name}: ${ms.toFixed(1)} ms CPU, ${(ms / base).toFixed(2)} of docxtemplater`,
    );
}
