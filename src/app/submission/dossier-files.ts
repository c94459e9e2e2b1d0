import { readSettings } from "../../core/book/office-settings.ts";
import { agencyName } from "../../core/paper/form/campaign.ts";
import { paperKey } from "../../core/paper/kind/paper-kind.ts";
import { sourceHash } from "../../core/paper/kind/source-hash.ts";
import type { DossierItem } from "../../core/submission/dossier-items.ts";
import { hashText } from "../../core/table/hash.ts";
import { firstPart } from "../../core/text/quote.ts";
import type { TemplateData } from "../../docx/template/template-data.ts";
import type { PaperFolder } from "../../ports/papers.ts";
import type { Ports } from "../../ports/ports.ts";
import { placed, type Refused, refusal } from "../paper/made-paper.ts";
import { registered } from "../paper/register.ts";
import { renderPaper } from "../paper/render-paper.ts";
import { withRichCells } from "../paper/rich-cells.ts";

/** A file with what it will say. */
export interface ReadyFile {
  readonly item: DossierItem;
  readonly data: TemplateData;
  /** Finds the file again in the dossier's folder. */
  readonly key: string;
  /** Fingerprint of what it says. */
  readonly hash: string;
}

/** Names of files and folders are cut off at so many letters (local/drive/file-name.ts). */
const LONGEST = 80;

/** What the folder of a dossier is called. */
export const folderOf = (key: string, name: string): PaperFolder => ({
  key: `ho-so-${key}`,
  name: firstPart(`Hồ sơ trình - ${name}`, LONGEST).part,
});

/** What all files of a dossier are to say; or all that is lacking for them. Nothing is stored. */
export function readyFiles(
  ports: Ports,
  items: readonly DossierItem[],
): { readonly ok: true; readonly files: readonly ReadyFile[] } | Refused {
  const problems: string[] = [];
  const files: ReadyFile[] = [];
  for (const item of items) {
    const { kind, subject } = item;
    const context = withRichCells(ports.workbook, item.context, kind);
    const campaign = context.campaign.values.key;
    const key = paperKey(kind, campaign, subject);
    const made = kind.make(context, subject, registered(context.book, key));
    if (made.ok)
      files.push({
        ...{ item, key, hash: sourceHash(kind, made.values) },
        // Values of a kind are texts, flags and lists of such: just what a template takes.
        data: made.values as TemplateData,
      });
    else problems.push(...made.problems.map((problem) => `${kind.title}: ${placed(problem)}`));
  }
  return problems.length > 0 ? refusal([...new Set(problems)]) : { ok: true, files };
}

/** The fingerprint of a dossier's files: another one is begun from the start. */
export const dossierHash = (files: readonly ReadyFile[]): string =>
  hashText(files.map(({ key, hash, item }) => `${key} ${hash} ${item.title}`).join("\n"));

/**
 * Makes one file and stores it in the dossier's folder, in the place of the one that was there.
 * @param mayBe whether a former run may have stored it
 */
export function storeFile(
  ports: Ports,
  folder: PaperFolder,
  { item, data, key, hash }: ReadyFile,
  mayBe: boolean,
): Refused | { readonly ok: true; readonly title: string; readonly link: string } {
  const { kind, context, title } = item;
  const { book, campaign } = context;
  const properties = { title: kind.title, subject: campaign.values.title, author: agencyName(context) };
  const template = { name: kind.name, ...kind.template, tags: kind.tags, properties };
  const rendered = renderPaper(ports, book, template, data);
  if (!rendered.ok) return rendered;
  const file = {
    ...{ key, bytes: rendered.bytes, folder, name: firstPart(title, LONGEST).part },
    source: `${hash} ${campaign.values.key} ${kind.title}`,
    as: readSettings(book).output === "Google Tài liệu" ? ("google-doc" as const) : ("docx" as const),
  };
  const id = mayBe ? ports.papers.find(key, folder)?.id : undefined;
  const updated = id === undefined ? undefined : ports.papers.update(id, file);
  // Deleted meanwhile: another is made.
  const stored = updated === undefined || "refused" in updated ? ports.papers.create(file) : updated;
  return { ok: true, title, link: stored.link };
}
