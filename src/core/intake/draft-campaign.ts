import { cellDay } from "../calendar/date-style.ts";
import { isDay } from "../calendar/day.ts";
import type { Reading } from "../reader/reading.ts";
import { firstCapital } from "../text/first-capital.ts";
import { foldKey } from "../text/fold.ts";
import { type DraftRow, draftRow } from "./draft.ts";
import { isBasisLine } from "./draft-bases.ts";
import { type DraftPeople, issuedWords } from "./draft-people.ts";
import { type PartParagraph, type PlanParts, withoutEndMark } from "./plan-parts.ts";

const textsAt = (part: readonly PartParagraph[], ...places: readonly PartParagraph["place"][]): string =>
  part
    .filter(({ place }) => places.includes(place))
    .map(({ text }) => text.trim())
    .join(" ")
    .replace(/\s+/gu, " ");

/** What a plan is about: under its own title, else the decision's without what makes it one. */
function abstractOf(reading: Reading, { decision, plan }: PlanParts): string {
  const own = decision.length === 0 ? (reading.abstract?.value ?? "") : textsAt(plan, "abstract");
  const about = own === "" ? (reading.abstract?.value ?? "") : own;
  return firstCapital(
    about.replace(/^(?:(?:v\/v|về việc)\s+)?(?:ban hành\s+)?kế hoạch\s+(?=\p{L})/iu, "").trim(),
  );
}

const ACTS = /^(?:(?:về|về việc|v\/v|kế hoạch|tổ chức|triển khai|thực hiện|phát động|hưởng ứng|và)\s+)+/iu;
const NAMED = /phong trào(?: thi đua)?[^“"]{0,40}[“"]([^”"]{8,320})[”"]/iu;

/** The campaign's name as its abstract gives it: in quotation marks, else what is launched. */
function titleOf(abstract: string): string {
  const quoted = NAMED.exec(abstract)?.[1];
  if (quoted !== undefined) return quoted.trim();
  return firstCapital(
    abstract
      .replace(ACTS, "")
      .replace(/\s*\([^()]*\d{4}[^()]*\)\s*$/u, "")
      .trim(),
  );
}

const THEME = /chủ đề\s*(?:là\s*)?(?::?\s*[“"]([^”"]{8,400})[”"]|:\s*([^“”".;(\n]{15,300}))/iu;
const EVENT = /(?:kỷ niệm|chào mừng)\s+(?:kỷ niệm\s+)?(.{6,300})$/iu;

/** How a campaign runs: by what its name says. */
function kindOf(abstract: string, event: string): string {
  const words = foldKey(abstract);
  if (/dac biet|cao diem|dot thi dua|theo dot/u.test(words) || event !== "") return "theo đợt";
  return NAMED.test(abstract) ? "chuyên đề" : "thường xuyên";
}

function levelOf(agency: string): string {
  const name = foldKey(agency);
  if (/^(?:thu tuong|chinh phu|hoi dong thi dua - khen thuong trung uong)/u.test(name)) return "toàn quốc";
  if (/^bo (?!chi huy|tu lenh)/u.test(name)) return "bộ, ngành";
  if (/^(?:ubnd|uy ban nhan dan) (?:tinh|thanh pho)/u.test(name)) return "tỉnh";
  if (/^(?:hoi|lien doan|doan luat su)/u.test(name)) return "hội";
  return name === "" ? "" : "cơ quan, đơn vị";
}

/** What stands before the outline: sentences that open it, not the lines of its bases. */
function openingOf(plan: readonly PartParagraph[]): string {
  return plan
    .filter((paragraph) => ["opening", "basis"].includes(paragraph.place) && !isBasisLine(paragraph))
    .map(({ text }) => text.trim())
    .join("\n");
}

function span({ period, date, abstract }: Reading): { from: string; to: string; why: string } {
  const shown = (day: string | null): string => (day !== null && isDay(day) ? cellDay(day) : "");
  const from = shown(period?.from ?? null);
  const to = shown(period?.to ?? null);
  if (from !== "" && to !== "") return { from, to, why: "" };
  const year = /(?<!\d)20\d\d(?!\d)/u.exec(abstract?.value ?? "")?.[0] ?? date?.value.slice(0, 4);
  const issued = date !== null && isDay(date.value) ? cellDay(date.value) : "";
  return {
    from: from !== "" ? from : issued !== "" ? issued : year === undefined ? "" : `01/01/${year}`,
    to: to !== "" ? to : year === undefined ? "" : `31/12/${year}`,
    why: "Văn bản không ghi rõ thời gian của phong trào: xem lại hai ngày.",
  };
}

/** The row of *Phong trào*. */
export function draftCampaign(reading: Reading, parts: PlanParts, people: DraftPeople): DraftRow {
  const { decision, plan } = parts;
  const abstract = abstractOf(reading, parts);
  const whole = plan.map(({ text }) => text).join("\n");
  const [, quoted, plain] = THEME.exec(abstract) ?? THEME.exec(whole) ?? [];
  const event = EVENT.exec(abstract)?.[1]?.trim() ?? "";
  const [number = "", symbol = ""] = (reading.number?.value ?? "").split(/\/(.*)/su);
  const { from, to, why } = span(reading);
  const issued = issuedWords(reading.date?.value ?? null);
  const agency = reading.agency?.value ?? "";
  const title = titleOf(abstract);
  const theme = firstCapital((quoted ?? plain ?? "").trim());
  const doubt = (column: string, text: string) => (text === "" ? [] : [{ column, why: text }]);
  return draftRow(
    reading.abstract?.source?.paragraph ?? null,
    {
      title,
      theme: theme === title ? "" : theme,
      kind: kindOf(abstract, event),
      level: levelOf(agency),
      issuer: people.issuer,
      from,
      to,
      anniversary: event,
      form: decision.length > 0 ? "Quyết định kèm Kế hoạch" : "Kế hoạch",
      number: number.trim(),
      symbol: symbol.trim(),
      issued,
      place: reading.place?.value ?? "",
      abstract,
      opening: openingOf(plan),
      closing: withoutEndMark(textsAt(plan, "closing")),
      signer: people.signer,
      state: number.trim() !== "" && issued !== "" ? "đang thực hiện" : "dự thảo",
    },
    ...doubt("title", title === "" ? "Chưa thấy tên phong trào: ghi tên." : ""),
    ...doubt("issuer", people.issuerDoubt),
    ...doubt("signer", people.signerDoubt),
    ...doubt("from", why),
    ...doubt("symbol", symbol.trim() === "" ? "Văn bản không ghi ký hiệu: ghi ký hiệu, ví dụ KH-STP." : ""),
    ...doubt("place", reading.place === null ? "Văn bản không ghi địa danh: ghi địa danh." : ""),
  );
}
