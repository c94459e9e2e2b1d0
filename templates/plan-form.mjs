import { letterhead } from "./letterhead.mjs";
import { planBody, textLines } from "./outline.mjs";
import { packageParts } from "./package-parts.mjs";
import { sectionProperties } from "./page-setup.mjs";
import { afterTable, signatureBlock } from "./signature-block.mjs";
import { title } from "./title.mjs";

/** A plan that is a paper of its own. */
export const planForm = packageParts("Kế hoạch", [
  letterhead("Số: {so_ky_hieu}"),
  title("{ten_loai}", "{trich_yeu}"),
  textLines("can_cu", "CanCu"),
  planBody,
  signatureBlock,
  afterTable(),
  sectionProperties(null),
]);
