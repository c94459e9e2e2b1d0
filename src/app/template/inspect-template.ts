import { templateNamed } from "../../core/paper/shipped-templates.ts";
import { filters } from "../../core/paper/template/filters.ts";
import { measureForm } from "../../docx/form/measure-form.ts";
import { inspectTemplate } from "../../docx/template/open-template.ts";

/** What is wrong with a template, in sentences with their places. */
export interface TemplateReport {
  /** With any of these it is not taken. */
  readonly errors: readonly string[];
  /** What the clerk should know of it. */
  readonly remarks: readonly string[];
}

/** Inspects a template against the tags of its paper, without data. */
export function inspectOffice(name: string, bytes: Uint8Array): TemplateReport {
  const template = templateNamed(name);
  const problems = inspectTemplate(bytes, template?.tags ?? {}, filters);
  const measures = measureForm(bytes, template?.landscape === true).flatMap(({ meets, message }) =>
    meets ? [] : [message],
  );
  const of = (wanted: string): readonly string[] =>
    problems.flatMap(({ severity, message }) => (severity === wanted ? [message] : []));
  return { errors: of("lỗi"), remarks: [...of("cảnh báo"), ...measures] };
}
