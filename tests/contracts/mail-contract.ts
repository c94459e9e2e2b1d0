import type { Letter, Mail, NotSent } from "../../src/ports/mail.ts";
import { type Rule, same } from "./same.ts";

/** Two clerks' mail, each with the same small allowance, and how many letters have left. */
export interface TwoMailers {
  readonly mine: Mail;
  readonly theirs: Mail;
  sent(): number;
}

/** The allowance that a contract's mailers have. */
export const ALLOWANCE = 4;

function letter(to: string, copies: readonly string[]): Letter {
  return { to, copies, subject: "Nhắc hạn", body: "Kính gửi Sở Tư pháp.", from: "Sổ Thi đua" };
}

/** Whether the letter was refused for this reason, in a clerk's words: what to do, and none of the service's own. */
function refused(mail: Mail, sent: Letter, why: NotSent["why"], words: string): void {
  const told = mail.send(sent);
  const sentence = told?.sentence ?? "";
  same([told?.why, sentence.includes(words), /chạy lại/iu.test(sentence)], [why, false, true]);
}

/** What every adapter of mail promises. */
export const mailContract: readonly Rule<TwoMailers>[] = [
  ["a new day starts with the whole allowance", ({ mine }) => same(mine.remaining(), ALLOWANCE)],
  [
    "every recipient counts, copies too, and only for the one who sends",
    ({ mine, theirs, sent }) => {
      mine.send(letter("an@stp.gov.vn", ["binh@stp.gov.vn", "chi@stp.gov.vn"]));
      same([mine.remaining(), theirs.remaining(), sent()], [ALLOWANCE - 3, ALLOWANCE, 1]);
    },
  ],
  ...[
    "an",
    "an@",
    "@stp.gov.vn",
    "an@stp",
    "an stp@gov.vn",
    "đơn.vị@stp.gov.vn",
    "an@stp.gov.vn;binh@stp.gov.vn",
  ].map(
    (address): Rule<TwoMailers> => [
      `“${address}” is refused and costs nothing`,
      ({ mine, sent }) => {
        refused(mine, letter(address, []), "letter", `Invalid email: ${address}`);
        same([mine.remaining(), sent()], [ALLOWANCE, 0]);
      },
    ],
  ),
  [
    "a comma parts two recipients, and both count",
    ({ mine, sent }) => {
      mine.send(letter("an@stp.gov.vn, binh@stp.gov.vn", []));
      same([mine.remaining(), sent()], [ALLOWANCE - 2, 1]);
    },
  ],
  [
    "a bad copy stops the whole letter",
    ({ mine, sent }) => {
      refused(mine, letter("an@stp.gov.vn", ["binh"]), "letter", "Invalid email: binh");
      same([mine.remaining(), sent()], [ALLOWANCE, 0]);
    },
  ],
  [
    "files go along and cost nothing more",
    ({ mine, sent }) => {
      const bytes = Uint8Array.from([80, 75, 0, 127, 128, 255]);
      const attachments = [{ name: "Mẫu báo về – Sở Tư pháp.xlsx", type: "application/zip", bytes }];
      same(mine.send({ ...letter("an@stp.gov.vn", []), attachments }), undefined);
      same([mine.remaining(), sent()], [ALLOWANCE - 1, 1]);
    },
  ],
  [
    "a letter to nobody is refused",
    ({ mine }) => refused(mine, letter("", []), "letter", "Failed to send email: no recipient"),
  ],
  [
    "a subject has at most 250 characters",
    ({ mine, sent }) => {
      same(mine.send({ ...letter("an@stp.gov.vn", []), subject: "ờ".repeat(250) }), undefined);
      const long = { ...letter("an@stp.gov.vn", []), subject: "ờ".repeat(251) };
      refused(mine, long, "letter", "Argument too large: subject");
      same(sent(), 1);
    },
  ],
  [
    "a letter to more than are left is refused whole, a smaller one still goes",
    ({ mine, sent }) => {
      mine.send(letter("an@stp.gov.vn", ["binh@stp.gov.vn", "chi@stp.gov.vn"]));
      const two = letter("an@stp.gov.vn", ["binh@stp.gov.vn"]);
      refused(mine, two, "quota", "Service invoked too many times for one day: email.");
      same([mine.remaining(), sent()], [1, 1]);
      mine.send(letter("dung@stp.gov.vn", []));
      same([mine.remaining(), sent()], [0, 2]);
    },
  ],
];
