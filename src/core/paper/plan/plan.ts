import { cellDay } from "../../calendar/date-style.ts";
import { readIssueDay } from "../../calendar/issue-day.ts";
import { type CampaignRow, type PaperKind, paperKind } from "../kind/paper-kind.ts";
import { planPrint } from "./fingerprint.ts";
import { planTags } from "./tags.ts";
import { planValues } from "./values.ts";

/** Whether the campaign's *Loại văn bản* lets a decision promulgate its plan. */
export const byDecision = ({ values }: CampaignRow): boolean => values.form === "Quyết định kèm Kế hoạch";

/** What the two forms of a campaign's plan have in common. */
export const planForm = {
  name: "ke-hoach",
  unnumbered: false,
  landscape: false,
  needs: ["phases", "outline", "legalBases", "milestones", "targets"],
  noSubject: "",
  onePerCampaign: true,
  rich: { table: "outline", column: "text" },
  ownNumber: ({ values: { number, symbol, issued } }) => {
    const read = readIssueDay(issued);
    return { number, symbol, date: read.kind === "day" ? cellDay(read.day) : "" };
  },
  linkedInCampaign: true,
} as const satisfies Partial<PaperKind>;

/** Kế hoạch of a campaign, as a paper of its own (NĐ 30/2020, Phụ lục III: the form of văn bản có tên loại). */
export const plan = paperKind<typeof planTags>({
  ...planForm,
  title: "Kế hoạch",
  template: { name: "ke-hoach", title: "Kế hoạch phát động phong trào thi đua" },
  abbreviation: "KH",
  tags: planTags,
  subjects: ({ campaign }) => (byDecision(campaign) ? [] : [{ key: "", label: "" }]),
  make: planValues,
  fingerprint: (values) => ({ form: "plan", ...planPrint(values) }),
});
