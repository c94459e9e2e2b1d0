import { rowNamed } from "../../core/book/row-by-key.ts";
import { shippedTemplates } from "../../core/paper/shipped-templates.ts";
import { type TagLine, tagLines } from "../../core/paper/template/tag-lines.ts";
import type { Ports } from "../../ports/ports.ts";
import { openBook } from "../book/read/open-book.ts";
import type { BookPorts } from "../book/read/read-sheets.ts";
import { verb } from "../door/verb.ts";
import { damageNote, kept, originOf, type TemplateInForce } from "./office-template.ts";
import { templateTables } from "./template-row.ts";

/** A template as the page shows it. */
export interface ListedTemplate {
  readonly name: string;
  readonly title: string;
  readonly origin: TemplateInForce["origin"];
  /** Who adopted or took it back, and when; "" where nobody ever did. */
  readonly who: string;
  readonly at: string;
  /** The file being edited; link "" where there is none, or it was not finished. */
  readonly draft: { readonly link: string; readonly editor: string; readonly at: string };
  /** What is kept of it and cannot be used; otherwise "". */
  readonly note: string;
  readonly tags: readonly TagLine[];
}

/** Every template with where it comes from, told by what the book really keeps. */
function listTemplates(ports: BookPorts): readonly ListedTemplate[] {
  const { book } = openBook(ports, templateTables);
  return shippedTemplates.map(({ name, title, tags }) => {
    const state = kept(book, name);
    const row = rowNamed(book.templates, name)?.values;
    return {
      name,
      title,
      origin: originOf(state),
      who: state.inForce?.who ?? "",
      at: state.inForce?.at ?? "",
      draft: { link: row?.draft ?? "", editor: row?.editor ?? "", at: row?.draftAt ?? "" },
      note: damageNote(state, name),
      tags: tagLines(tags),
    };
  });
}

export const templateList = verb({
  name: "template.list",
  fields: {},
  locked: false,
  run: (ports) => ({ ok: true, value: listTemplates(ports) }),
});

/** *Mẫu văn bản*: opens the page. */
export function showTemplatesPage(ports: Pick<Ports, "screen">): void {
  ports.screen.showPage("mau", "Mẫu văn bản");
}
