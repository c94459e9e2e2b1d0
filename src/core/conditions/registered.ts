import type { LawRow } from "../award/law-rows.ts";
import { plainSense, type RuleCard } from "../checks/rule/rule.ts";
import { ruleChoices } from "../checks/rule/rule-choices.ts";
import type { BookFacts } from "../facts/book-facts.ts";
import { perBook } from "../facts/per-book.ts";
import { takesPart } from "../facts/units-around.ts";
import { foldKey } from "../text/fold.ts";
import { remembered } from "../text/remembered.ts";
import { awardFacts, type Nominated } from "./award-facts.ts";
import type { AskedBesides } from "./condition-row.ts";

/** Merit that nobody can register beforehand, or that has nothing to do with a campaign, by a parameter of the check. */
const exemptName = "loại hình không cần đăng ký";
/** The check that warns of it; *Điều kiện* goes by the office's choice of its figures too. */
export const registrationCard: RuleCard = {
  id: "de-nghi.chua-dang-ky",
  severity: "cảnh báo",
  source: plainSense,
  parameters: { [exemptName]: "đột xuất, cống hiến, niên hạn, đối ngoại" },
  reach: "book",
};

/** What the law asks of the registration of a nomination's unit, and whether it is there. */
export interface RegistrationAsked {
  readonly law: LawRow;
  /** “bắt buộc”: who did not register is not considered; else it is only looked for. */
  readonly must: boolean;
  readonly isRegistered: boolean;
}

/** What it is known by in *Điều kiện*. */
export const registrationId = (law: LawRow): string => `${law.key} registration`;

const registration = foldKey("đăng ký thi đua");

/** The registration that is asked of a nomination; undefined where none is, or the unit has nothing to do with the campaign. */
export const registrationOf = perBook((facts): ((one: Nominated) => RegistrationAsked | undefined) => {
  const { law, lineage } = awardFacts(facts);
  const exempt = (ruleChoices(facts.book)(registrationCard).parameters[exemptName] ?? "")
    .split(",")
    .map(foldKey)
    .filter((word) => word !== "");
  const registered = new Set(
    facts.book.registrations.rows
      .filter(({ values }) => values.state !== "chưa gửi" && values.state !== "trả lại")
      .map(({ values }) => `${values.campaign}|${lineage.heirOf(values.unit)}`),
  );
  // The office above may register for its rooms.
  const isRegistered = remembered((campaign: string) =>
    remembered((unit: string) =>
      [lineage.heirOf(unit), ...lineage.above(unit)].some((one) => registered.has(`${campaign}|${one}`)),
    ),
  );
  return ({ row, kind, achieved }) => {
    const { campaign, unit, award, subject } = row.values;
    if (achieved === null || campaign === "" || unit === "") return undefined;
    if (exempt.some((word) => kind.includes(word))) return undefined;
    const asked = law({ award, subject, meritKind: kind, day: achieved }).find(({ parameters }) =>
      parameters.has(registration),
    );
    // A unit that has nothing to do with the campaign is told as that.
    if (asked === undefined || takesPart(facts, campaign, unit) === "outside") return undefined;
    const must = foldKey(asked.parameters.get(registration) ?? "").startsWith("bat buoc");
    return { law: asked, must, isRegistered: isRegistered(campaign)(unit) };
  };
});

/** The registration as a condition, where the law makes it one: until 2023, and where the office's own row does. */
export function registrationCondition(facts: BookFacts): AskedBesides {
  const asks = registrationOf(facts);
  return (nominated) => {
    const asked = asks(nominated);
    if (asked?.must !== true) return undefined;
    const { law, isRegistered } = asked;
    return {
      requirement: registrationId(law),
      asked: "Đơn vị đã đăng ký thi đua trong phong trào",
      facts: `Đăng ký: ${isRegistered ? "đã có đăng ký được nhận" : "chưa có đăng ký nào được nhận"}`,
      state: isRegistered ? "đạt" : "chưa đạt",
      source: law.source,
      confidence: law.confidence,
    };
  };
}
