import type { Answers } from "../../app/all-verbs.ts";
import { askedBack } from "../page/asked-back.ts";
import { element, option } from "../page/element.ts";
import { picker } from "../page/picker.ts";
import { ask } from "../page/server.ts";
import { fail, tell } from "../page/state.ts";
import { type MemberLine, memberLine } from "./member-line.ts";
import { offerNew, onNewSession, openNew } from "./new-session.ts";
import { hideNext, print, showNext } from "./next-papers.ts";
import { type Outcome, type VoteLine, voteLine } from "./vote-line.ts";

type Shown = Answers["council.open"];
type Session = NonNullable<Shown["session"]>;

const choose = element("choose", HTMLElement);
const sessions = picker("session");
const form = element("form", HTMLElement);
const method = element("method", HTMLSelectElement);
const fields = {
  day: element("day", HTMLInputElement),
  issued: element("issued", HTMLInputElement),
  returned: element("returned", HTMLInputElement),
  invalid: element("invalid", HTMLInputElement),
  counters: element("counters", HTMLInputElement),
  opinions: element("opinions", HTMLTextAreaElement),
  closing: element("closing", HTMLInputElement),
};
const membersList = element("members", HTMLUListElement);
const votesList = element("votes", HTMLUListElement);
const sat = element("sat", HTMLElement);
const result = element("result", HTMLElement);
const record = element("record", HTMLButtonElement);

const fill = element("all", HTMLButtonElement);

let session: Session | null = null;
let campaignNames: ReadonlyMap<string, string> = new Map();
let members: readonly MemberLine[] = [];
let votes: readonly VoteLine[] = [];

const present = (): number => members.filter((one) => one.typed().attended === "có mặt").length;
const written = (): number => members.filter((one) => one.typed().attended === "ý kiến bằng văn bản").length;

const figure = (field: HTMLInputElement): number | undefined =>
  /^\d{1,3}$/u.test(field.value.trim()) ? Number(field.value) : undefined;

/** How many votes one nominee can have: valid ballots where they are counted, else who is there, and who wrote. */
function voters(): number {
  const returned = figure(fields.returned);
  const ballots = returned === undefined ? present() : returned - (figure(fields.invalid) ?? 0);
  return Math.max(0, ballots) + written();
}

function changed(): void {
  question.forget();
  for (const vote of votes) vote.show();
  sat.textContent = `${present()}/${members.length} thành viên có mặt${written() === 0 ? "" : `, ${written()} cho ý kiến bằng văn bản`}.`;
  fill.textContent = `Điền ${voters()} phiếu vào các ô còn trống`;
  const count = (outcome: Outcome): number => votes.filter((vote) => vote.outcome() === outcome).length;
  const wrong = count("wrong");
  result.textContent =
    votes.length === 0
      ? "Không có đề nghị nào chờ Hội đồng: cần dòng ở trang Đề nghị đang ở “thẩm định” và không tạm dừng."
      : `${count("passes")} đạt, ${count("fails")} không đạt, ${count("open")} chưa ghi phiếu${wrong === 0 ? "" : `, ${wrong} ghi sai số phiếu`}.`;
}

function showSession(shown: Session): void {
  session = shown;
  hideNext();
  form.hidden = false;
  element("of", HTMLElement).textContent = [shown.council, campaignNames.get(shown.campaign) ?? ""]
    .filter((part) => part !== "")
    .join(" · ");
  element("fast", HTMLElement).hidden = shown.candidates.length === 0;
  method.value = shown.method;
  for (const [key, field] of Object.entries(fields)) field.value = shown[key as keyof typeof fields];
  members = shown.members.map((member) => memberLine(member, changed));
  votes = shown.candidates.map((candidate) => voteLine(candidate, shown.members.length, voters, changed));
  membersList.replaceChildren(...members.map(({ line }) => line));
  votesList.replaceChildren(...votes.map(({ line }) => line));
  changed();
}

function startNew(): void {
  form.hidden = true;
  hideNext();
  openNew();
}

async function load(meeting: string, told: string): Promise<void> {
  const answer = await ask({ verb: "council.open", meeting });
  if (!answer.ok) {
    fail(answer.message);
    return;
  }
  const shown = answer.value;
  choose.hidden = shown.sessions.length === 0;
  sessions.offer(
    shown.sessions.map(({ key, title }) => option(key, title)),
    shown.session?.key ?? "",
  );
  campaignNames = new Map(shown.campaigns.map(({ key, name }) => [key, name]));
  offerNew(shown);
  if (shown.session === null) startNew();
  else showSession(shown.session);
  tell(told);
}

async function send(): Promise<void> {
  if (session === null) return;
  const shown = session;
  record.disabled = true;
  tell("Đang ghi…");
  const typed = Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, field.value]));
  const {
    members: attendance,
    candidates,
    day,
    issued,
    returned,
    invalid,
    counters,
    opinions,
    closing,
  } = shown;
  const answer = await ask({
    verb: "council.record",
    meeting: shown.key,
    method: method.value,
    ...(typed as Record<keyof typeof fields, string>),
    attendance: members.map((one) => one.typed()),
    votes: votes.map((vote) => ({ key: vote.key, votesFor: vote.typed() })),
    saw: {
      method: shown.method,
      ...{ day, issued, returned, invalid, counters, opinions, closing },
      attendance: attendance.map(({ member, attended, reason }) => ({ member, attended, reason })),
      votes: candidates.map(({ key, votesFor }) => ({ key, votesFor })),
    },
    confirmed: question.confirmed,
  });
  record.disabled = false;
  if (!answer.ok) {
    fail(answer.message);
    return;
  }
  if (answer.value.recorded) {
    changed();
    form.hidden = true;
    const voted = votes.some((vote) => vote.outcome() === "passes" || vote.outcome() === "fails");
    const inWriting = written() > 0 || method.value === "lấy ý kiến bằng văn bản";
    showNext(shown, { voted, inWriting }, () => void load(shown.key, "").then(() => fields.day.focus()));
    tell(answer.value.message);
    return;
  }
  element("question", HTMLElement).textContent = answer.value.question;
  question.ask(answer.value.confirm, "Chưa ghi: xem câu hỏi bên dưới.");
}

const question = askedBack(record, send);

method.replaceChildren(
  ...["bỏ phiếu kín", "biểu quyết giơ tay", "lấy ý kiến bằng văn bản"].map((way) => option(way, way)),
);
for (const field of Object.values(fields)) field.addEventListener("input", changed);
method.addEventListener("change", changed);
sessions.select.addEventListener("change", () => void load(sessions.select.value, ""));
element("fresh", HTMLButtonElement).addEventListener("click", startNew);
element("leave", HTMLButtonElement).addEventListener("click", () => void load("", ""));
onNewSession(async (meeting, told) => {
  await load(meeting, told);
  fields.day.focus();
});
fill.addEventListener("click", () => {
  for (const vote of votes) vote.fill();
  changed();
});
element("ballots", HTMLButtonElement).addEventListener("click", () => {
  if (session !== null) void print(session, "phieu-bau");
});
void load("", "");
