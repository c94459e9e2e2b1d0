/** “2,4 KB”, “1,2 MB”. @param size bytes */
export function shownSize(size: number): string {
  const kilo = size / 1024;
  const [count, unit] = kilo < 1024 ? [kilo, "KB"] : [kilo / 1024, "MB"];
  return `${count.toLocaleString("vi-VN", { maximumFractionDigits: count < 10 ? 1 : 0 })} ${unit}`;
}

/** “10:32 05/03/2026” on the clock of this machine. @param at milliseconds since 1970 */
export function shownMoment(at: number): string {
  const time = new Date(at);
  const two = (count: number): string => String(count).padStart(2, "0");
  return `${two(time.getHours())}:${two(time.getMinutes())} ${two(time.getDate())}/${two(time.getMonth() + 1)}/${time.getFullYear()}`;
}

/** What kind of file it is, for who does not read endings. */
export const kinds = {
  docx: "Văn bản Word",
  xlsx: "Bảng tính",
  ics: "Tệp lịch",
  pdf: "PDF",
  other: "Tệp",
} as const;
