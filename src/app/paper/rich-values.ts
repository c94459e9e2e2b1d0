import { fromMarks } from "../../core/text/rich-marks.ts";
import type { TemplateData } from "../../docx/template/template-data.ts";

/** The same data with every marked text as parts in bold and italic. */
export function richValues(data: TemplateData): TemplateData {
  return Object.fromEntries(
    Object.entries(data).map(([tag, value]) => {
      if (typeof value === "string") return [tag, fromMarks(value)];
      return [tag, Array.isArray(value) ? value.map(richValues) : value];
    }),
  );
}
