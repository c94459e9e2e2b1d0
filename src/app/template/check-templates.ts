import { shippedTemplates } from "../../core/paper/shipped-templates.ts";
import type { Ports } from "../../ports/ports.ts";
import { openBook } from "../book/read/open-book.ts";
import { upTo } from "../door/fields.ts";
import { verb } from "../door/verb.ts";
import { inspectOffice, type TemplateReport } from "./inspect-template.ts";
import { readTemplate, type TemplateInForce } from "./office-template.ts";
import { templateTables } from "./template-row.ts";

/** What the inspection of the template in force says. */
export interface CheckedTemplate extends TemplateReport {
  readonly name: string;
  readonly title: string;
  readonly origin: TemplateInForce["origin"];
}

/** *Kiểm tra mẫu*: inspects the templates in force, all or the one of this name; writes nothing. */
function checkTemplates(
  ports: Pick<Ports, "workbook" | "memo" | "templates">,
  wanted: string,
): readonly CheckedTemplate[] {
  const { book } = openBook(ports, templateTables);
  return shippedTemplates
    .filter(({ name }) => wanted === "" || name === wanted)
    .map(({ name, title }) => {
      const { bytes, origin, note } = readTemplate(ports, book, name);
      const { errors, remarks } = inspectOffice(name, bytes);
      return { name, title, origin, errors: note === "" ? errors : [note, ...errors], remarks };
    });
}

export const templateCheck = verb({
  name: "template.check",
  fields: { name: upTo(60) },
  locked: false,
  run: (ports, { name }) => ({ ok: true, value: checkTemplates(ports, name) }),
});
