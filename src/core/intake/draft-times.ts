import { shortDate } from "../calendar/date-style.ts";
import type { Reading } from "../reader/reading.ts";
import { foldKey } from "../text/fold.ts";
import { type DraftRow, draftRow } from "./draft.ts";
import { firstSmall } from "./first-small.ts";
import type { PartParagraph } from "./plan-parts.ts";

/** “từ đầu năm đến 30/6/2017” in the two columns of *Đợt*; undefined where the words are no such stretch. */
function fromTo(words: string): { readonly from: string; readonly to: string } | undefined {
  const [, from, to] = /(?:^|\s)từ\s+(.+?)\s+đến\s+(.+)$/iu.exec(words) ?? [];
  return from === undefined || to === undefined ? undefined : { from, to: to.replace(/[.;,]$/u, "") };
}

const CELEBRATES =
  /(?:lập thành tích |thiết thực )?(?:chào mừng|hướng tới)\s+([^.]{10,900}?\d{4}\)?)(?:\.|$)/iu;

/** *Đợt*: each with its time in the paper's words and the anniversary that its paragraph names. */
export function draftPhases({ phases, period, paragraphs }: Reading): readonly DraftRow[] {
  const told = phases.map(({ number, from, to, words, source }) => {
    const stretch = fromTo(words);
    const text = paragraphs[source.paragraph]?.body ?? source.words;
    return draftRow(source.paragraph, {
      number: String(number),
      title: `Đợt ${number}`,
      from: stretch?.from ?? (from === null ? "" : shortDate(from, "ND30")),
      to: stretch?.to ?? shortDate(to, "ND30"),
      anniversary: CELEBRATES.exec(text)?.[1]?.trim() ?? "",
    });
  });
  if (told.length > 0 || period === null) return told;
  const stretch = fromTo(period.words);
  return stretch === undefined
    ? []
    : [
        draftRow(period.source?.paragraph ?? null, {
          number: "1",
          title: "Đợt 1",
          from: stretch.from,
          to: stretch.to,
        }),
      ];
}

const tasks: readonly (readonly [string, RegExp])[] = [
  ["đăng ký", /dang ky/u],
  ["hồ sơ khen thưởng", /ho so|de nghi (?:xet )?(?:tang|khen)|xet khen|binh xet|trinh khen/u],
  ["báo cáo sơ kết", /so ket/u],
  ["báo cáo tổng kết", /tong ket/u],
  ["kế hoạch", /(?:xay dung|ban hanh|gui|lap) (?:[a-z ]{0,20})ke hoach|giao uoc/u],
];

/** Which *Việc* words tell; “khác” where none does. */
const taskOf = (words: string): string =>
  tasks.find(([, pattern]) => pattern.test(foldKey(words)))?.[0] ?? "khác";

/** The groups of units that may be named: kinds, clusters and names, folded, each as the book writes it; the longest first. */
export type KnownGroups = readonly (readonly [folded: string, written: string])[];

const ALL = "tất cả";
const EVERYONE = /^(?:tat ca )?(?:cac |moi )?(?:co quan|don vi|phong|to chuc)(?:,? (?:co quan|don vi))*$/u;
/** Words between and behind groups that name none: “các Sở Tư pháp các tỉnh, thành phố trực thuộc Trung ương”. */
const BETWEEN =
  /(?<![a-z])(?:cac|nhung|va|tinh|thanh pho|truc thuoc trung uong|huyen|thi xa|trong toan nganh|thu truong|truong|pho truong|thuoc so|giam doc|lanh dao)(?![a-z])|[\s,;.()-]+/gu;

/** *Áp dụng cho* from the paper's words; undefined where they name somebody that the book does not know. */
function audienceOf(words: string, known: KnownGroups): string | undefined {
  let rest = foldKey(words);
  if (EVERYONE.test(rest)) return ALL;
  const groups: string[] = [];
  for (const [folded, written] of known) {
    const at = rest.indexOf(folded);
    if (at < 0 || /[a-z]/u.test(`${rest[at - 1] ?? ""}${rest[at + folded.length] ?? ""}`)) continue;
    groups.push(written);
    rest = `${rest.slice(0, at)};${rest.slice(at + folded.length)}`;
  }
  return groups.length > 0 && rest.replace(BETWEEN, "") === "" ? groups.join("; ") : undefined;
}

const BODIES =
  /^(?:(?:đề nghị|yêu cầu|giao)\s+)?((?:các|những|toàn thể|thủ trưởng|trưởng|giám đốc|lãnh đạo|phòng|văn phòng|ban(?! hành)|ubnd|ủy ban|sở|trung tâm|chi cục|cục|vụ|hội đồng)\s[^.;:]{3,160}?)(?:,?\s+(?:có trách nhiệm|chịu trách nhiệm|chủ trì|phối hợp|đăng ký|gửi|nộp|lập|báo cáo|xây dựng|tổ chức|tiến hành|triển khai|hoàn thành|căn cứ|phổ biến|tổng hợp|tham mưu|cụ thể hóa|trong phạm vi)(?!\p{L})|\s*:|\s*$)/iu;

/** Whom a sentence or a heading speaks to: “Thủ trưởng các phòng, đơn vị thuộc Sở có trách nhiệm”. */
const subjectOf = (text: string): string | undefined => BODIES.exec(text.trim())?.[1]?.trim();

const headings: ReadonlySet<string> = new Set(["mục 1", "mục 1.1", "mục 1.1.1", "điểm a"]);

/** The body that a paragraph begins with, else the one that the heading above it names. */
function spokenTo(paragraphs: Reading["paragraphs"], at: number): string | null {
  for (let above = at; above >= 0; above -= 1) {
    const { rank, body, text } = paragraphs[above] ?? { text: "" };
    if (above < at && (rank === "phần I" || rank === "Điều")) return null;
    if (above < at && !headings.has(rank ?? "")) continue;
    const subject = subjectOf(body ?? text);
    if (subject !== undefined) return subject;
    if (above < at && rank === "mục 1") return null;
  }
  return null;
}

/** The one phase in which a day lies; "" where there is none, or more than one. */
function phaseOf(day: string | null, { phases }: Reading): string {
  const holding = phases.filter(({ from, to }) => day !== null && (from ?? day) <= day && day <= to);
  return holding.length === 1 ? String(holding[0]?.number ?? "") : "";
}

const NOT_A_DAY =
  "Lời này chưa cho biết một ngày: bổ sung ngày, hoặc để vậy và ghi hạn riêng khi có văn bản.";

/** *Mốc*: what the paper wants done until when, in its words. */
export function draftMilestones(
  reading: Reading,
  plan: readonly PartParagraph[],
  known: KnownGroups,
): readonly DraftRow[] {
  const { deadlines, paragraphs } = reading;
  const inPlan = new Set(plan.map(({ at }) => at));
  const heading = (at: number): string => {
    for (let above = at; above >= 0 && at - above < 4; above -= 1) {
      const { text = "", rank } = paragraphs[above] ?? {};
      if (taskOf(text) !== "khác" || (rank !== undefined && rank !== "đoạn" && above < at)) return text;
    }
    return "";
  };
  const told = new Set<string>();
  return deadlines
    .filter(({ source }) => inPlan.has(source.paragraph))
    .flatMap(({ words, due, audience: said, task, source }): readonly DraftRow[] => {
      const audience = said ?? spokenTo(paragraphs, source.paragraph);
      const own = taskOf(task);
      const kind = own === "khác" ? taskOf(`${task} ${heading(source.paragraph)}`) : own;
      const whom = audience === null ? undefined : audienceOf(audience, known);
      const doubts = [
        ...(whom === undefined
          ? [
              {
                column: "audience",
                why:
                  audience === null
                    ? "Văn bản không nói rõ mốc này của ai: chọn đơn vị, nhóm đơn vị, hoặc để “tất cả”."
                    : `Văn bản ghi “${audience}”; sổ chưa có nhóm đơn vị này: chọn nhóm, đơn vị, hoặc để “tất cả”.`,
              },
            ]
          : []),
        ...(due === null ? [{ column: "deadline", why: NOT_A_DAY }] : []),
      ];
      const cells = {
        phase: phaseOf(due, reading),
        task: kind,
        audience: whom ?? ALL,
        deadline: firstSmall(words),
        remind: "10; 5; 2",
      };
      // A plan says one time again where it tells who does what.
      const same = JSON.stringify([kind, audience, foldKey(words)]);
      if (told.has(same)) return [];
      told.add(same);
      return [draftRow(source.paragraph, cells, ...doubts)];
    });
}
