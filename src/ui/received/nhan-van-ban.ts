import type { Day } from "../../core/calendar/day.ts";
import type { ReceivedNames } from "../../core/received/received-names.ts";
import { confirmPaper, dayTyped, typedAsProposed } from "../../reading/received/confirm-paper.ts";
import { proposeFiles } from "../../reading/received/propose-files.ts";
import { calledBy } from "../../reading/received/told-inbox.ts";
import { element, make, option } from "../page/element.ts";
import { pagedList } from "../page/paged-list.ts";
import { ask } from "../page/server.ts";
import { fail, tell } from "../page/state.ts";
import { type CardActs, type DraftPaper, paperCard } from "./paper-card.ts";
import { readFiles } from "./read-files.ts";

const steps = { source: element("source", HTMLElement), review: element("review", HTMLElement) };
const files = element("files", HTMLInputElement);
const received = element("received", HTMLInputElement);
const counts = element("counts", HTMLElement);
const unreadBox = element("unread-box", HTMLDetailsElement);
const send = element("send", HTMLButtonElement);
const take = element("take", HTMLInputElement);
/** A folder of a hundred papers is looked at by the screen. */
const atOnce = 20;

let names: ReceivedNames | undefined;
let drafts: readonly DraftPaper[] = [];
let acts: CardActs | undefined;
const list = pagedList(element("papers", HTMLUListElement), atOnce, (draft: DraftPaper) =>
  acts === undefined ? make("li", "", "") : paperCard(draft, acts),
);

function step(name: keyof typeof steps): void {
  for (const [each, part] of Object.entries(steps)) part.hidden = each !== name;
}

const chosen = (): readonly DraftPaper[] => drafts.filter(({ taken }) => taken);

function showCounts(): void {
  const count = (sure: string): number => drafts.filter(({ proposal }) => proposal.sure === sure).length;
  counts.textContent = `${drafts.length} văn bản: ${count("chắc")} chắc, ${count("cần xem")} cần xem, ${count("không rõ")} không rõ. Đang chọn ${chosen().length}.`;
  send.disabled = chosen().length === 0;
  send.textContent = `Chuyển ${chosen().length} văn bản vào Báo về`;
}

function actsOf(book: ReceivedNames): CardActs {
  const keys = new Map(book.units.map((unit) => [unit.shown, unit.key]));
  return {
    names: book,
    unitNamed: (text) => keys.get(text.trim()),
    called: calledBy(book),
    changed: showCounts,
  };
}

/** What wants a look stands first. */
const order: readonly string[] = ["cần xem", "không rõ", "chắc"];

function show(book: ReceivedNames, found: ReturnType<typeof proposeFiles>): void {
  drafts = found.proposals
    .map((proposal, id) => ({
      ...{ id, proposal, typed: typedAsProposed(proposal) },
      taken: proposal.sure === "chắc",
    }))
    .sort((a, b) => order.indexOf(a.proposal.sure) - order.indexOf(b.proposal.sure));
  acts = actsOf(book);
  element("unit-names", HTMLDataListElement).replaceChildren(
    ...book.units.map((unit) => option(unit.shown, "")),
  );
  unreadBox.hidden = found.unread.length === 0;
  element("unread-head", HTMLElement).textContent = `${found.unread.length} tệp không đọc được`;
  element("unread", HTMLUListElement).replaceChildren(
    ...found.unread.map(({ file, why }) => make("li", "", `${file}: ${why}`)),
  );
  list.show(drafts);
  showCounts();
  step("review");
}

async function read(): Promise<void> {
  const book = names;
  const all = [...(files.files ?? [])];
  if (book === undefined) return;
  const given = dayTyped(received.value, "Ngày nhận", book.today);
  if ("why" in given) {
    fail(given.why);
    return;
  }
  if (all.length === 0) {
    fail("Chưa chọn tệp nào.");
    return;
  }
  const day: Day | null = given.day;
  const found = await readFiles(all, (done) => tell(`Đang đọc tệp ${done + 1}/${all.length}…`));
  show(book, proposeFiles(found, book, day));
  tell("Chưa ghi gì vào sổ.");
}

async function handOver(): Promise<void> {
  const book = names;
  if (book === undefined) return;
  const papers = chosen();
  const confirmed = papers.map(({ typed }) => confirmPaper(typed, book));
  const wrong = confirmed.flatMap((each) => (each.ok ? [] : [each.why]));
  if (wrong.length > 0) {
    fail(wrong.join("\n"));
    return;
  }
  send.disabled = true;
  tell("Đang chuyển…");
  const returns = confirmed.flatMap((each) => (each.ok ? [each.report] : []));
  const answer = await ask({ verb: "returns.add", returns, take: take.checked });
  if (!answer.ok) {
    showCounts();
    fail(answer.message);
    return;
  }
  drafts = drafts.filter((draft) => !papers.includes(draft));
  list.show(drafts);
  showCounts();
  tell(answer.value.message);
}

async function load(): Promise<void> {
  const answer = await ask({ verb: "received.names" });
  if (!answer.ok) {
    fail(answer.message);
    return;
  }
  names = answer.value;
  files.value = "";
  tell("");
  step("source");
}

element("read", HTMLButtonElement).addEventListener("click", () => void read());
element("other", HTMLButtonElement).addEventListener("click", () => void load());
send.addEventListener("click", () => void handOver());
void load();
