import type { CampaignShown } from "../../app/campaign/preview-campaign.ts";
import type { CampaignStart } from "../../app/campaign/start.ts";
import type { Review } from "../../core/renewal/review.ts";
import { element, option } from "../page/element.ts";
import { pagedList } from "../page/paged-list.ts";
import { picker } from "../page/picker.ts";
import { ask } from "../page/server.ts";
import { fail, tell } from "../page/state.ts";
import { reviewCard } from "./review-card.ts";

const form = element("form", HTMLElement);
const way = element("way", HTMLSelectElement);
const renew = element("renew", HTMLElement);
const former = picker("former");
const year = element("year", HTMLInputElement);
const facts = element("facts", HTMLElement);
const title = element("title", HTMLTextAreaElement);
const kind = element("kind", HTMLSelectElement);
const theme = element("theme", HTMLInputElement);
const event = element("event", HTMLInputElement);
const issuer = picker("issuer");
const from = element("from", HTMLInputElement);
const to = element("to", HTMLInputElement);
const paper = element("paper", HTMLElement);
const look = element("look", HTMLButtonElement);
const shownPart = element("shown", HTMLElement);
const counts = element("counts", HTMLElement);
const write = element("write", HTMLButtonElement);
const back = element("back", HTMLButtonElement);
const all = element("all", HTMLInputElement);
const review = pagedList(element("review", HTMLUListElement), 15, (line: Review) => reviewCard(line));

const kinds = ["thường xuyên", "chuyên đề", "theo đợt"] as const;

let start: CampaignStart | undefined;
let shown: CampaignShown | undefined;

function showWay(): void {
  renew.hidden = way.value !== "renew";
  facts.hidden = way.value !== "blocks" && way.value !== "empty";
  paper.hidden = way.value !== "paper";
  look.textContent = way.value === "paper" ? "Đọc văn bản" : "Xem trước";
}

function typed(): CampaignStart {
  if (way.value === "renew")
    return { way: "renew", from: former.select.value, year: Number(year.value.trim()) };
  return {
    way: way.value === "blocks" ? "blocks" : "empty",
    title: title.value,
    theme: theme.value,
    event: event.value,
    kind: kinds.find((one) => one === kind.value) ?? "thường xuyên",
    issuer: issuer.select.value,
    from: from.value,
    to: to.value,
  };
}

function showReview(): void {
  const lines = shown?.review.filter((line) => all.checked || line.kind === "cần xem lại") ?? [];
  review.show(lines);
}

function show(now: CampaignShown, note: string): void {
  shown = now;
  const rows = now.rows.map(({ sheet, count }) => `${sheet} ${count}`).join(", ");
  const open = now.review.filter((line) => line.kind === "cần xem lại").length;
  counts.textContent = `Sẽ thêm dòng ở các trang: ${rows}. Có ${open} chỗ cần xem lại, ${now.review.length - open} chỗ sổ đã đổi; tất cả được ghi ở trang Việc cần rà soát.`;
  tell(`${note} Chưa ghi gì vào sổ.`.trim());
  form.hidden = true;
  shownPart.hidden = false;
  write.hidden = false;
  back.textContent = "Thôi";
  showReview();
}

function busy(working: boolean): void {
  for (const control of [look, write, back]) control.disabled = working;
}

async function openPaper(): Promise<void> {
  busy(true);
  const answer = await ask({ verb: "campaign.paper" });
  busy(false);
  if (answer.ok) tell("Đọc và xem lại văn bản ở cửa sổ vừa mở.");
  else fail(answer.message);
}

async function preview(): Promise<void> {
  if (way.value === "paper") return openPaper();
  start = typed();
  busy(true);
  tell("Đang lập phong trào mới…");
  const answer = await ask({ verb: "campaign.preview", start });
  busy(false);
  if (answer.ok) show(answer.value, "");
  else fail(answer.message);
}

async function writeAll(): Promise<void> {
  if (start === undefined || shown === undefined) return;
  busy(true);
  tell("Đang ghi…");
  const { key, fingerprint } = shown;
  const answer = await ask({ verb: "campaign.write", start, key, fingerprint });
  busy(false);
  if (!answer.ok) {
    // A broken-off call may have written: pressing again goes on under the same key.
    fail(answer.message);
    return;
  }
  const { written, message, now } = answer.value;
  if (!written && now !== null) {
    show(now, message);
    return;
  }
  tell(message);
  counts.textContent = "";
  write.hidden = true;
  back.textContent = "Tạo phong trào khác";
}

async function load(): Promise<void> {
  const answer = await ask({ verb: "campaign.open" });
  if (!answer.ok) {
    fail(answer.message);
    return;
  }
  const { campaigns, units, office, blocks, year: likely } = answer.value;
  way.replaceChildren(
    ...(campaigns.length === 0 ? [] : [option("renew", "Từ một phong trào cũ")]),
    ...(blocks ? [option("blocks", "Từ mẫu khối của cơ quan")] : []),
    option("paper", "Từ văn bản có sẵn"),
    option("empty", "Để trống"),
  );
  former.offer(
    campaigns.map(({ key, title: name }) => option(key, name)),
    campaigns[0]?.key ?? "",
  );
  issuer.offer([option("", "(chọn đơn vị)"), ...units.map(({ key, name }) => option(key, name))], office);
  kind.replaceChildren(...kinds.map((one) => option(one, one)));
  year.value = String(likely);
  from.value = `01/01/${likely}`;
  to.value = `31/12/${likely}`;
  showWay();
  form.hidden = false;
  tell("");
}

way.addEventListener("change", showWay);
look.addEventListener("click", () => void preview());
write.addEventListener("click", () => void writeAll());
all.addEventListener("change", showReview);
back.addEventListener("click", () => {
  shownPart.hidden = true;
  form.hidden = false;
  tell("");
  void load();
});
void load();
