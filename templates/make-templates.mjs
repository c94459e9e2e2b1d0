/** Writes the shipped templates beside this script; running it twice changes nothing. */
import { writeFileSync } from "node:fs";
import { decisionForm } from "./decision-form.mjs";
import { docxFile } from "./docx-file.mjs";
import { planForm } from "./plan-form.mjs";

writeFileSync(new URL("ke-hoach.docx", import.meta.url), docxFile(planForm));
writeFileSync(new URL("quyet-dinh-ke-hoach.docx", import.meta.url), docxFile(decisionForm));
