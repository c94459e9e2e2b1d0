import { readSettings } from "../../book/office-settings.ts";
import { readIssueDay } from "../../calendar/issue-day.ts";
import { headOf } from "../form/head-title.ts";
import { paperKind } from "../kind/paper-kind.ts";
import { bodyOf, closeBody, outlineOf } from "./body.ts";
import { attachmentLine, decisionAbstract } from "./decision-words.ts";
import { decisionPrint, planPrint } from "./fingerprint.ts";
import { byDecision, planForm } from "./plan.ts";
import { decisionTags } from "./tags.ts";
import { planValues } from "./values.ts";

/** Quyết định ban hành Kế hoạch with the plan behind it, in one file (NĐ 30/2020, Phụ lục I, IV). */
export const planDecision = paperKind<typeof decisionTags>({
  ...planForm,
  title: "Quyết định kèm Kế hoạch",
  template: { name: "quyet-dinh-ke-hoach", title: "Quyết định ban hành kèm Kế hoạch" },
  abbreviation: "QĐ",
  tags: decisionTags,
  subjects: ({ campaign }) => (byDecision(campaign) ? [{ key: "", label: "" }] : []),
  make: (context) => {
    const made = planValues(context);
    if (!made.ok) return made;
    const { book, campaign } = context;
    const { key, number, symbol, issued, issuer } = campaign.values;
    const { dateStyle, endMark } = readSettings(book);
    const rows = outlineOf(book, key).filter(({ values }) => values.rank === "Điều");
    const articles = bodyOf(book, key, dateStyle, rows).map(({ so, chu }) => ({ so, chu }));
    const head = headOf(book, issuer);
    return {
      ok: true,
      values: {
        ...made.values,
        trich_yeu_quyet_dinh: decisionAbstract(made.values.trich_yeu),
        tham_quyen: head.toUpperCase(),
        dieu: closeBody(articles, endMark),
        ke_hoach_kem_theo: `(${attachmentLine(number, symbol, readIssueDay(issued), head)})`,
      },
    };
  },
  fingerprint: (values) => ({ form: "decision", ...planPrint(values), ...decisionPrint(values) }),
});
