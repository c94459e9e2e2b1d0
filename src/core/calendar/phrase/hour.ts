import { inQuotes } from "../../text/quote.ts";

export interface HourInPhrase {
  /** The phrase with the hour taken out; its day is still in time. */
  readonly text: string;
  readonly note: string;
}

const HOUR =
  /^(?:(?:chậm nhất|muộn nhất|trễ nhất|là|vào|đến|hết|trước) )*(\d{1,2}) ?(?:giờ|h|g)(?: ?(\d{2})(?: ?phút)?)?,? (?:của )?(?=ngày|thứ|chủ nhật|\d)/iu;

const OFFICE_HOURS =
  /^(?:(?:chậm nhất|muộn nhất|trễ nhất|là|vào|đến|hết|trước|trong) )*giờ (?:làm việc|hành chính),? (?:của )?(?=ngày|thứ|chủ nhật|\d)/iu;

/**
 * "trước 17 giờ ngày 20/02/2017": the 20th itself is still in time, until that hour. Days are all this core counts,
 * so the hour becomes a sentence. Undefined when there is no hour, or no such hour.
 */
export function takeHour(text: string): HourInPhrase | undefined {
  const office = OFFICE_HOURS.exec(text)?.[0];
  if (office !== undefined) {
    return {
      text: `chậm nhất ${text.slice(office.length)}`,
      note: "Trong ngày cuối, chỉ nhận trong giờ làm việc.",
    };
  }
  const match = HOUR.exec(text);
  if (match === null) return undefined;
  const [lead, hour = "", minute = "00"] = match;
  // Nothing of the day itself is left before its first minute.
  if (Number(hour) > 24 || Number(minute) > 59 || Number(hour + minute) === 0) return undefined;
  return {
    text: `chậm nhất ${text.slice(lead.length)}`,
    note: `${inQuotes(lead.replace(/[ ,]+$/, ""))}: trong ngày cuối, chỉ nhận đến ${hour} giờ ${minute}.`,
  };
}
