import type { CampaignShown } from "../../app/campaign/preview-campaign.ts";
import type { CampaignStart } from "../../app/campaign/start.ts";
import { element, option } from "../page/element.ts";
import { ask } from "../page/server.ts";
import { reviewCard } from "./review-card.ts";

/** More cards than this are slow to lay out in a sidebar; the sheet has them all. */
const mostCards = 300;

const form = element("form", HTMLElement);
const way = element("way", HTMLSelectElement);
const renew = element("renew", HTMLElement);
const former = element("former", HTMLSelectElement);
const year = element("year", HTMLInputElement);
const facts = element("facts", HTMLElement);
const title = element("title", HTMLTextAreaElement);
const kind = element("kind", HTMLSelectElement);
const theme = element("theme", HTMLInputElement);
const event = element("event", HTMLInputElement);
const issuer = element("issuer", HTMLSelectElement);
const from = element("from", HTMLInputElement);
const to = element("to", HTMLInputElement);
const look = element("look", HTMLButtonElement);
const state = element("state", HTMLElement);
const shownPart = element("shown", HTMLElement);
const counts = element("counts", HTMLElement);
const write = element("write", HTMLButtonElement);
const back = element("back", HTMLButtonElement);
const all = element("all", HTMLInputElement);
const review = element("review", HTMLUListElement);

const kinds = ["thường xuyên", "chuyên đề", "theo đợt"] as const;

let start: CampaignStart | undefined;
let shown: CampaignShown | undefined;

function showWay(): void {
  renew.hidden = way.value !== "renew";
  facts.hidden = way.value === "renew";
}

function typed(): CampaignStart {
  if (way.value === "renew") return { way: "renew", from: former.value, year: Number(year.value.trim()) };
  return {
    way: way.value === "blocks" ? "blocks" : "empty",
    title: title.value,
    theme: theme.value,
    event: event.value,
    kind: kinds.find((one) => one === kind.value) ?? "thường xuyên",
    issuer: issuer.value,
    from: from.value,
    to: to.value,
  };
}

function showReview(): void {
  const lines = shown?.review.filter((line) => all.checked || line.kind === "cần xem lại") ?? [];
  review.replaceChildren(...lines.slice(0, mostCards).map(reviewCard));
}

function show(now: CampaignShown, note: string): void {
  shown = now;
  const rows = now.rows.map(({ sheet, count }) => `${sheet} ${count}`).join(", ");
  const open = now.review.filter((line) => line.kind === "cần xem lại").length;
  counts.textContent = `Mã mới: ${now.key}. Sẽ thêm dòng ở các trang: ${rows}. Có ${open} chỗ cần xem lại, ${now.review.length - open} chỗ sổ đã đổi; tất cả được ghi ở trang Việc cần rà soát.`;
  state.textContent = `${note} Chưa ghi gì vào sổ.`.trim();
  form.hidden = true;
  shownPart.hidden = false;
  write.hidden = false;
  back.textContent = "Thôi";
  showReview();
}

function busy(working: boolean): void {
  for (const control of [look, write, back]) control.disabled = working;
}

async function preview(): Promise<void> {
  start = typed();
  busy(true);
  state.textContent = "Đang lập phong trào mới…";
  const answer = await ask({ verb: "campaign.preview", start });
  busy(false);
  if (answer.ok) show(answer.value, "");
  else state.textContent = answer.message;
}

async function writeAll(): Promise<void> {
  if (start === undefined || shown === undefined) return;
  busy(true);
  state.textContent = "Đang ghi…";
  const { key, fingerprint } = shown;
  const answer = await ask({ verb: "campaign.write", start, key, fingerprint });
  busy(false);
  if (!answer.ok) {
    // A broken-off call may have written: pressing again goes on under the same key.
    state.textContent = answer.message;
    return;
  }
  const { written, message, now } = answer.value;
  if (!written && now !== null) {
    show(now, message);
    return;
  }
  state.textContent = message;
  counts.textContent = "";
  write.hidden = true;
  back.textContent = "Tạo phong trào khác";
}

async function load(): Promise<void> {
  const answer = await ask({ verb: "campaign.open" });
  if (!answer.ok) {
    state.textContent = answer.message;
    return;
  }
  const { campaigns, units, blocks, year: likely } = answer.value;
  way.replaceChildren(
    ...(campaigns.length === 0 ? [] : [option("renew", "Từ một phong trào cũ")]),
    ...(blocks ? [option("blocks", "Từ mẫu khối của cơ quan")] : []),
    option("empty", "Để trống"),
  );
  former.replaceChildren(...campaigns.map(({ key, title: name }) => option(key, `${key}: ${name}`)));
  issuer.replaceChildren(
    option("", "(chọn đơn vị)"),
    ...units.map(({ key, name }) => option(key, `${name} (${key})`)),
  );
  kind.replaceChildren(...kinds.map((one) => option(one, one)));
  year.value = String(likely);
  from.value = `01/01/${likely}`;
  to.value = `31/12/${likely}`;
  showWay();
  form.hidden = false;
  state.textContent = "";
}

way.addEventListener("change", showWay);
look.addEventListener("click", () => void preview());
write.addEventListener("click", () => void writeAll());
all.addEventListener("change", showReview);
back.addEventListener("click", () => {
  shownPart.hidden = true;
  form.hidden = false;
  state.textContent = "";
  void load();
});
void load();
