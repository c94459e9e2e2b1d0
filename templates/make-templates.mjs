/** Writes the shipped templates beside this script; running it twice changes nothing. */
import { writeFileSync } from "node:fs";
import { docxFile } from "./docx-file.mjs";
import { forms } from "./forms.mjs";

for (const [name, form] of Object.entries(forms)) {
  writeFileSync(new URL(`${name}.docx`, import.meta.url), docxFile(form));
}
