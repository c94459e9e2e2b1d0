import type { Grid } from "../../core/forms/back/grid.ts";
import { formOfGrids } from "../../core/forms/back/of-grid.ts";
import type { FormRead } from "../../core/forms/back/returned-form.ts";
import { readGrids } from "../../xlsx/source/read-grids.ts";

/** A file that a unit sent back, as far as the file alone tells. */
export type ReturnedFile =
  | {
      readonly kind: "form";
      readonly name: string;
      readonly form: Extract<FormRead, { readonly kind: "form" }>["form"];
      /** When it says it was saved last, as ISO 8601 has it; "" where it does not. */
      readonly saved: string;
    }
  | { readonly kind: "foreign"; readonly name: string; readonly grids: readonly Grid[] }
  | { readonly kind: "refused"; readonly name: string; readonly why: string };

/** Why a workbook without our marks is not taken. */
export const NOT_OURS =
  "Không phải tệp mẫu đã gửi cho đơn vị, hoặc phần ẩn của tệp đã mất. Hãy đề nghị đơn vị ghi vào đúng tệp mẫu đã nhận, hoặc nhập tay.";

const MACROS = {
  grade: "note",
  place: "",
  what: "Tệp có macro; sổ chỉ đọc các ô, không chạy macro.",
  cure: "",
} as const;

/** Reads a workbook that a unit sent back, from its bytes. Never throws. */
export function readReturned(name: string, bytes: Uint8Array): ReturnedFile {
  const read = readGrids(bytes);
  if (!read.ok) return { kind: "refused", name, why: read.why };
  const form = formOfGrids(read.grids);
  if (form.kind === "refused") return { kind: "refused", name, why: form.why };
  if (form.kind === "foreign") return { kind: "foreign", name, grids: read.grids };
  const doubts = read.macros ? [MACROS, ...form.form.doubts] : form.form.doubts;
  return { kind: "form", name, form: { ...form.form, doubts }, saved: read.saved };
}
