import { checkTemplate, unusedTags } from "../docx/check-template.ts";
import { knownTags } from "./template-catalogue.ts";

/** What is wrong with a template, in sentences with their places. */
export interface TemplateReport {
  /** With any of these it is not taken. */
  readonly errors: readonly string[];
  /** What the clerk should know of it. */
  readonly remarks: readonly string[];
}

/** Inspects a template against the tags of its paper, without data. */
export function inspectOffice(name: string, bytes: Uint8Array): TemplateReport {
  const tags = knownTags(name);
  const errors = checkTemplate(bytes, tags).map(({ message }) => message);
  if (errors.length > 0) return { errors, remarks: [] };
  const unused = unusedTags(bytes, tags).map(({ tag }) => `{${tag}}`);
  const remark = `Mẫu không dùng ${unused.join(", ")}; những phần này sẽ không được in.`;
  return { errors, remarks: unused.length === 0 ? [] : [remark] };
}
