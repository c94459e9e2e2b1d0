import { expect, test } from "vitest";
import { decisionForm } from "../../templates/decision-form.mjs";
import { docxFile } from "../../templates/docx-file.mjs";
import { planForm } from "../../templates/plan-form.mjs";
import { template } from "./paper-data.ts";

test.each([
  ["ke-hoach", planForm],
  ["quyet-dinh-ke-hoach", decisionForm],
])("%s.docx is what the script makes, byte for byte", (name, parts) => {
  const made = docxFile(parts);
  expect(Buffer.compare(made, template(name))).toBe(0);
  expect(Buffer.compare(made, docxFile(parts))).toBe(0);
});
