import { cellDay } from "../calendar/date-style.ts";
import { type Day, isDay } from "../calendar/day.ts";
import type { Reading } from "../reader/reading.ts";
import { answeredCampaign } from "./answered-campaign.ts";
import { answeredMilestone } from "./answered-milestone.ts";
import { answeredTask } from "./answered-task.ts";
import { owedBy } from "./name-index.ts";
import { fromPaper } from "./paper-words.ts";
import { type Guess, leastSure, noGuess, type Proposal, type ReceivedPaper } from "./proposal.ts";
import type { ReceivedNames } from "./received-names.ts";
import { sendingUnit } from "./sending-unit.ts";

/** The number as the registry gave it; a symbol that still waits for one (“/BC-UBND”) is none. */
const numberOf = ({ number }: Reading): string =>
  /^\d/u.test(number?.value ?? "") ? (number?.value ?? "") : "";

/** A whole day; “tháng 11 năm 2026” is none. */
function dayOf({ date }: Reading): Day | null {
  const value = date?.value ?? "";
  return isDay(value) ? value : null;
}

/** What the paper's number and day leave open, and the day on which it came. */
function doubtsOfDays(number: string, day: Day | null, received: Day | null, today: Day): readonly string[] {
  return [
    ...(number === "" ? ["Văn bản chưa có số."] : []),
    ...(day === null ? ["Văn bản chưa ghi đủ ngày, tháng, năm."] : []),
    ...(received === null ? ["Chưa biết ngày nhận: ghi ngày văn bản đến."] : []),
    ...(day !== null && day > today ? [`Ngày văn bản ${cellDay(day)} chưa tới.`] : []),
    ...(received !== null && received > today ? [`Ngày nhận ${cellDay(received)} chưa tới.`] : []),
    ...(day !== null && received !== null && day <= today && day > received
      ? [`Ngày văn bản ${cellDay(day)} sau ngày nhận ${cellDay(received)}.`]
      : []),
  ];
}

const OWN = "Văn bản của chính cơ quan phát động hoặc cấp trên: không phải văn bản đơn vị gửi đến.";

/** A paper of the office itself, or of one above it, answers nothing unless it owes something in the campaign. */
function ownPaper(unit: Guess, campaign: string, names: ReceivedNames): boolean {
  if (unit.key === "" || !names.issuing.includes(unit.key)) return false;
  const keys = new Set(names.milestones.filter((each) => each.campaign === campaign).map(({ key }) => key));
  return !owedBy(names, unit.key).some((each) => keys.has(each.milestone));
}

/**
 * What a received paper seems to be: which unit sent it, which campaign, milestone and time it answers, with the words it
 * was taken from and how sure that is. Pure, and never throws: what is not there is said.
 * @param given the day on which it came, as the clerk tells; null takes the day of the letter
 */
export function proposeReceived(paper: ReceivedPaper, names: ReceivedNames, given: Day | null): Proposal {
  const { reading, mail, file } = paper;
  const [number, day] = [numberOf(reading), dayOf(reading)];
  const received = given ?? mail?.day ?? null;
  const unit = sendingUnit(paper, names, day ?? received);
  const campaign = answeredCampaign(reading, names);
  const task = answeredTask(reading, campaign.sure === "chắc");
  const answers = { unit: unit.key, campaign: campaign.key, task, number, day };
  const own = ownPaper(unit, campaign.key, names);
  const { period, ...milestone } = own
    ? { ...noGuess(OWN), period: "" }
    : answeredMilestone(reading, answers, names);
  const doubts = [...doubtsOfDays(number, day, received, names.today)];
  const parts = [unit.sure, campaign.sure, milestone.sure];
  return {
    ...{ file, unit, campaign, milestone, period, number, day, received },
    by: reading.signers[0]?.name ?? mail?.from ?? "",
    taken: fromPaper(...[reading.number?.source, reading.date?.source].map((source) => source?.words ?? "")),
    said: [...doubts, ...unit.said, ...campaign.said, ...milestone.said],
    sure: leastSure([...parts, ...(doubts.length > 0 ? (["cần xem"] as const) : [])]),
  };
}
