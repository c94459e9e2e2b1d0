import type { Answers } from "../../../src/app/all-verbs.ts";
import type { Answer } from "../../../src/app/door/answer.ts";
import { readParagraphs } from "../../../src/docx/read-paragraphs.ts";
import { ask, LAN, type Office } from "../office.ts";

/** Has the bundle make papers; what it made, and what it told of those it did not. */
function askPaper(
  office: Office,
  paper: string,
  campaign: string,
  subject: string,
): Answer<Answers["paper.write"]> {
  const lan = office.clerk(LAN, {});
  return ask(lan, { verb: "paper.write", paper, campaign, subject, replace: false });
}

/** What the clerk is told of papers that were not made. */
export function refusal(office: Office, paper: string, campaign: string, subject: string): string {
  const answer = askPaper(office, paper, campaign, subject);
  return answer.ok ? answer.value.failed.join("\n") : answer.message;
}

/** The bytes of a made paper by its key. */
export function bytesOf({ drive }: Office, key: string): Uint8Array {
  const bytes = drive.files.get(`${key}.docx`);
  if (bytes === undefined) throw new Error(`no ${key}; there is ${[...drive.files.keys()].join(", ")}`);
  return bytes;
}

/** The one paper that was asked for, which has to come. */
export function madePaper(office: Office, paper: string, campaign: string, subject: string): Uint8Array {
  const answer = askPaper(office, paper, campaign, subject);
  if (!answer.ok) throw new Error(answer.message);
  const [only, ...more] = answer.value.made;
  if (only === undefined || more.length > 0)
    throw new Error([...answer.value.failed, ...answer.value.made.map(({ name }) => name)].join("\n"));
  return bytesOf(office, only.name);
}

/** What a paper says, a paragraph a line. */
export const textOf = (bytes: Uint8Array): string => `${readParagraphs(bytes).join("\n")}\n`;
