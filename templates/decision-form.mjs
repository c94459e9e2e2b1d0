import { attachedTo } from "./annex.mjs";
import { letterhead } from "./letterhead.mjs";
import { planBody, textLines } from "./outline.mjs";
import { packageParts } from "./package-parts.mjs";
import { sectionProperties, TEXT_WIDTH } from "./page-setup.mjs";
import { bold, paragraph, run, section } from "./paragraph.mjs";
import { afterTable, signatureBlock } from "./signature-block.mjs";
import { bareTitle, title } from "./title.mjs";

const decision = [
  letterhead("Số: {so_ky_hieu}"),
  title("QUYẾT ĐỊNH", "{trich_yeu_quyet_dinh}"),
  paragraph("ThamQuyen", run("{tham_quyen}")),
  textLines("can_cu", "CanCu"),
  paragraph("ThamQuyen", run("QUYẾT ĐỊNH:")),
  section("dieu", paragraph("Dieu", run("{so}", bold), run(" {chu}"))),
  signatureBlock,
  afterTable(sectionProperties(null)),
];

const attachedPlan = [
  letterhead(""),
  bareTitle("{ten_loai}", "{trich_yeu}"),
  attachedTo("{ke_hoach_kem_theo}", TEXT_WIDTH),
  planBody,
  sectionProperties("nextPage"),
];

/** A decision, and on new pages with numbers of their own the plan that it issues. */
export const decisionForm = packageParts("Quyết định ban hành Kế hoạch", [...decision, ...attachedPlan]);
