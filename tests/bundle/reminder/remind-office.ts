import type { Answers } from "../../../src/app/all-verbs.ts";
import { memoryDrive } from "../../../src/local/drive/memory-drive.ts";
import { type Host, HostKilled } from "../../../src/local/host.ts";
import { typeLabelled } from "../../samples/labelled.ts";
import { rowsOf } from "../grid.ts";
import { ask, cutGrid, type Office, officeOver, START, setUpOffice, twinOf } from "../office.ts";

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** The next working day at 08:00 after START, which is Thursday 5 March 2026. */
export const FRIDAY = START + DAY;

export type Step = Answers["remind.step"];

const unit = (key: string, email: string) => ({
  Mã: key,
  Tên: `Phòng Tư pháp ${key}`,
  Loại: "Phòng Tư pháp",
  ...(email === "" ? {} : { Email: email }),
});

export const recipients = ["ba", "chau", "dung", "giang", "hai"].map((name) => `${name}@example.gov.vn`);

const rows: ReadonlyMap<string, readonly Readonly<Record<string, string | number>>[]> = new Map([
  [
    "Đơn vị",
    [
      { Mã: "STP", Tên: "Sở Tư pháp tỉnh Quảng Bình", Loại: "Sở Tư pháp" },
      ...recipients.map((email, index) => unit(`PTP-${index + 1}`, email)),
    ],
  ],
  [
    "Phong trào",
    [
      {
        Mã: "QB-2026",
        "Tên phong trào": "Phong trào thi đua năm 2026",
        Loại: "thường xuyên",
        "Đơn vị ban hành": "STP",
        "Từ ngày": "01/01/2026",
        "Đến ngày": "31/12/2026",
        "Loại văn bản": "Kế hoạch",
        "Trạng thái": "đang thực hiện",
      },
    ],
  ],
  [
    "Mốc",
    [
      {
        Mã: "M-DK",
        "Phong trào": "QB-2026",
        Việc: "đăng ký",
        "Áp dụng cho": "Phòng Tư pháp",
        "Thời hạn": "chậm nhất là ngày 04/03/2026",
      },
      {
        Mã: "M-BC",
        "Phong trào": "QB-2026",
        Việc: "báo cáo sơ kết",
        "Áp dụng cho": "PTP-5",
        "Thời hạn": "chậm nhất là ngày 27/02/2026",
      },
    ],
  ],
]);

let made: Office | undefined;

/**
 * Five units, each overdue by one working day with their registration, the last one with a report since last week too:
 * five letters are due on 5 March, that to hai@ first.
 */
export async function remindOffice(): Promise<Office> {
  if (made === undefined) {
    made = await setUpOffice();
    typeLabelled(made.book, rows, START);
    cutGrid(made.book);
  }
  return officeOver(twinOf(made.book), memoryDrive());
}

/** What the page does: step after step until the end, a refusal or a stop. The refusal's sentence, or the last step. */
export function sendAll(host: Host): Step | string {
  for (;;) {
    const answer = ask(host, { verb: "remind.step" });
    if (!answer.ok) return answer.message;
    if (answer.value.finished || answer.value.stopped !== "") return answer.value;
  }
}

/** The same, where the run may be killed. */
export function sendAllOrDie(host: Host): Step | string {
  try {
    return sendAll(host);
  } catch (thrown) {
    if (!(thrown instanceof HostKilled)) throw thrown;
    return "killed";
  }
}

/** The day, recipient and rungs of every letter that left, in order; the rungs by what the letter says. */
export function left({ outbox }: Office): readonly string[] {
  return outbox.letters.map(
    ({ to, sent }) => `${new Date(sent + 7 * HOUR).toISOString().slice(0, 10)} ${to.join()}`,
  );
}

/** Recipient and state of every row of the register on a day written dd/mm/yyyy, sorted. */
export function statesOn({ book }: Office): readonly string[] {
  return rowsOf(book, "Thư nhắc")
    .map((row) => `${row["Người nhận"]} ${row["Trạng thái"]}`)
    .sort();
}
