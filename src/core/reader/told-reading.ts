import { isDay } from "../calendar/day.ts";
import { dated } from "../calendar/phrase/answer.ts";
import type { Reading } from "./reading.ts";

const shown = (day: string | null): string => (day === null ? "chưa rõ ngày" : isDay(day) ? dated(day) : day);
const list = (title: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [`${title}:`, ...items.map((item) => `  - ${item}`)];

/** A reading as a clerk reads it in a terminal. */
export function toldReading(reading: Reading): string {
  const singles: readonly (readonly [string, string | undefined])[] = [
    ["Loại văn bản", reading.kind?.value],
    ["Số, ký hiệu", reading.number?.value],
    ["Ngày", reading.date === null ? undefined : shown(reading.date.value)],
    ["Địa danh", reading.place?.value],
    ["Cơ quan chủ quản", reading.parentAgency?.value],
    ["Cơ quan ban hành", reading.agency?.value],
    ["Trích yếu", reading.abstract?.value],
  ];
  const ranked = reading.paragraphs.filter(({ rank }) => rank !== undefined).length;
  return [
    ...singles.map(([name, value]) => `${name}: ${value ?? "(không thấy)"}`),
    ...list(
      "Kính gửi",
      reading.addressee.map(({ value }) => value),
    ),
    ...list("Phong trào, chủ đề", reading.campaigns),
    ...(reading.period === null
      ? []
      : [`Thời gian: ${shown(reading.period.from)} – ${shown(reading.period.to)} (${reading.period.words})`]),
    ...list(
      "Đợt",
      reading.phases.map(
        ({ number, from, to, words }) => `${number}: ${shown(from)} – ${shown(to)} (${words})`,
      ),
    ),
    ...list(
      "Thời hạn",
      reading.deadlines.map(
        ({ words, due, task, audience }) =>
          `${shown(due)}: ${words}${audience === null ? "" : `, ${audience}`} — ${task}`,
      ),
    ),
    ...list(
      "Văn bản viện dẫn",
      reading.cited.map(({ type, number, abstract }) => `${type} ${number ?? abstract ?? ""}`.trim()),
    ),
    ...list(
      "Chỉ tiêu",
      reading.targets.map(({ text }) => text),
    ),
    ...list(
      "Khen thưởng",
      reading.awards.map(({ form, decider }) => (decider === null ? form : `${form} (${decider})`)),
    ),
    ...list(
      "Nơi nhận",
      reading.recipients.map(({ name, purpose }) => (purpose === null ? name : `${name} (${purpose})`)),
    ),
    ...list(
      "Người ký",
      reading.signers.map(({ authority, position, name }) =>
        [authority, position, name].filter((part) => part !== null).join(", "),
      ),
    ),
    `Nội dung: ${ranked} đoạn.`,
    ...list(
      "Cần xem lại",
      reading.unsure.map(({ what, why }) => `${what}: ${why}`),
    ),
  ].join("\n");
}
