import type { Request } from "../../app/all-verbs.ts";
import type { OwnItem, OwnPart, OwnRow } from "../../core/returns/own-part.ts";
import { make, option } from "../page/element.ts";
import { shownDay } from "../page/shown-day.ts";

type Sending = Omit<Request<"returns.send">, "verb" | "unit" | "ticket">;

/** A field of the form: which part of the report it is, and what the clerk sees. */
interface Field {
  /** A column of the table, or what stands in Báo về alone. */
  readonly name: string;
  readonly label: string;
  readonly kind: "text" | "area" | "day" | "choice";
  readonly value: string;
  readonly choices?: readonly (readonly [value: string, text: string])[];
}

/** What is reported: one form for each kind. */
export interface FormSpec {
  readonly about: string;
  readonly hint: string;
  readonly table: Sending["table"];
  readonly target: string;
  readonly campaign: string;
  readonly fields: readonly Field[];
}

const beside: readonly Field[] = [
  { name: "paper", label: "Số văn bản", kind: "text", value: "" },
  { name: "link", label: "Liên kết đến tệp (nếu có)", kind: "text", value: "" },
  { name: "remark", label: "Ghi chú", kind: "area", value: "" },
];
const besideNames: readonly string[] = beside.map(({ name }) => name);

/** “quá hạn 3 ngày”, “còn 5 ngày (3 ngày làm việc)”. */
export function daysText({ daysLeft, workingDaysLeft }: OwnItem): string {
  if (daysLeft === null) return "";
  if (daysLeft < 0) return `quá hạn ${-daysLeft} ngày`;
  if (daysLeft === 0) return "hạn là hôm nay";
  return `còn ${daysLeft} ngày (${workingDaysLeft ?? 0} ngày làm việc)`;
}

/** *Báo đã gửi* of one milestone. */
export function paperForm(item: OwnItem, today: string): FormSpec {
  const due = item.due === null ? "chưa có hạn" : `hạn ${shownDay(item.due)}`;
  return {
    about: `Báo đã gửi: ${[item.task, item.period].filter((part) => part !== "").join(" · ")}`,
    hint: [item.campaign, due, daysText(item)].filter((part) => part !== "").join(" · "),
    table: "tracking",
    target: `${item.milestone}|${item.period}`,
    campaign: "",
    fields: [{ name: "received", label: "Ngày văn bản", kind: "day", value: shownDay(today) }, ...beside],
  };
}

/** The result of a target. */
export const targetForm = ({ title, target, campaign, campaignName, cells }: OwnRow): FormSpec => ({
  about: "Báo kết quả chỉ tiêu",
  hint: `${title} · ${campaignName}`,
  table: "targets",
  target,
  campaign,
  fields: [
    { name: "result", label: "Kết quả đạt được", kind: "text", value: cells["result"] ?? "" },
    ...beside,
  ],
});

const campaignField = ({ campaigns }: OwnPart): Field => ({
  name: "campaign",
  label: "Phong trào",
  kind: "choice",
  value: campaigns.length === 1 ? (campaigns[0]?.key ?? "") : "",
  choices: [
    ...(campaigns.length === 1 ? [] : [["", "(chọn phong trào)"] as const]),
    ...campaigns.map(({ key, name }) => [key, name] as const),
  ],
});

const plain = (...texts: readonly string[]) => texts.map((text) => [text, text] as const);

const awardField = ({ awards }: OwnPart, label: string, value: string): Field => ({
  name: "award",
  label,
  kind: "choice",
  value,
  choices: [
    ["", "(chọn trong danh mục)"],
    ...awards.map(({ key, name }) => [key, name] as const),
    // What stands there stays, though the catalogue does not have it.
    ...(value === "" || awards.some(({ key }) => key === value) ? [] : plain(value)),
  ],
});

/** A new registration, or one that the unit changes. */
export function registrationForm(part: OwnPart, row: OwnRow | undefined): FormSpec {
  const cells = row?.cells ?? {};
  return {
    about: row === undefined ? "Đăng ký thi đua" : "Sửa đăng ký",
    hint: row === undefined ? "" : `${row.title} · ${row.campaignName}`,
    table: "registrations",
    target: row?.target ?? "",
    campaign: row?.campaign ?? "",
    fields: [
      ...(row === undefined ? [campaignField(part)] : []),
      {
        name: "kind",
        label: "Loại",
        kind: "choice",
        value: cells["kind"] || "công trình",
        choices: plain("công trình", "danh hiệu", "giao ước"),
      },
      { name: "content", label: "Nội dung", kind: "area", value: cells["content"] ?? "" },
      awardField(part, "Danh hiệu (khi đăng ký danh hiệu)", cells["award"] ?? ""),
      { name: "date", label: "Ngày đăng ký", kind: "day", value: shownDay(part.today) },
      ...beside,
    ],
  };
}

/** A new nomination, or one that the unit corrects; one that was sent back is submitted again today. */
export function nominationForm(part: OwnPart, row: OwnRow | undefined): FormSpec {
  const { subject, name, position, award, merit, submitted } = row?.cells ?? {};
  const day = row?.state === "trả lại" ? part.today : submitted || part.today;
  return {
    about: row === undefined ? "Đề nghị khen thưởng" : "Sửa đề nghị khen thưởng",
    hint: row === undefined ? "Mỗi lần một người hoặc một tập thể." : `${row.title} · ${row.campaignName}`,
    table: "nominations",
    target: row?.target ?? "",
    campaign: row?.campaign ?? "",
    fields: [
      ...(row === undefined ? [campaignField(part)] : []),
      {
        name: "subject",
        label: "Đối tượng",
        kind: "choice",
        value: subject || "cá nhân",
        choices: plain("cá nhân", "tập thể"),
      },
      { name: "name", label: "Họ tên hoặc tên tập thể", kind: "text", value: name ?? "" },
      { name: "position", label: "Chức vụ (cá nhân)", kind: "text", value: position ?? "" },
      awardField(part, "Danh hiệu, hình thức khen", award ?? ""),
      { name: "merit", label: "Thành tích", kind: "area", value: merit ?? "" },
      { name: "submitted", label: "Ngày nộp hồ sơ", kind: "day", value: shownDay(day) },
      ...beside,
    ],
  };
}

function control({
  name,
  kind,
  value,
  choices = [],
}: Field): HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement {
  if (kind === "choice") {
    const select = make("select", "", "");
    select.append(...choices.map(([key, text]) => option(key, text)));
    select.value = value;
    select.id = `field-${name}`;
    return select;
  }
  const input = kind === "area" ? make("textarea", "", "") : make("input", "", "");
  if (input instanceof HTMLTextAreaElement) input.rows = 3;
  else if (kind === "day") {
    input.inputMode = "numeric";
    input.placeholder = "ngày/tháng/năm";
  }
  input.autocomplete = "off";
  input.value = value;
  input.id = `field-${name}`;
  return input;
}

/** Lays the fields of a form; the answer reads what was typed into them. */
export function layForm(into: HTMLElement, spec: FormSpec): () => Sending {
  const controls = spec.fields.map((field) => [field.name, control(field), field.label] as const);
  into.replaceChildren(
    ...controls.map(([, made, text]) => {
      const label = make("label", "", text);
      label.append(made);
      return label;
    }),
  );
  return () => {
    const typed = new Map(controls.map(([name, made]) => [name, made.value]));
    const cells = [...typed].filter(([name]) => name !== "campaign" && !besideNames.includes(name));
    return {
      table: spec.table,
      target: spec.target,
      campaign: typed.get("campaign") ?? spec.campaign,
      cells: Object.fromEntries(cells),
      paper: typed.get("paper") ?? "",
      link: typed.get("link") ?? "",
      remark: typed.get("remark") ?? "",
    };
  };
}
