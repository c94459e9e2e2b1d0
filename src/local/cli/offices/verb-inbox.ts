import { dirname } from "node:path";
import type { Answers } from "../../../app/all-verbs.ts";
import type { sureReturns as sureReturnsOf } from "../../../reading/received/propose-files.ts";
import type { Host } from "../../host.ts";
import { ask } from "../../session/ask.ts";
import { openHost } from "../../session/open-host.ts";
import { changeFile, openFile } from "../../session/workbook-file.ts";
import type { Verb } from "../verb.ts";
import { clockOf, dayOf } from "../words/clock-of.ts";
import { bookWord, shared } from "../words/shared-options.ts";

/** What the book compares received papers with. */
type Names = Answers["received.names"];
/** The sure ones as reports of their units. */
type Sure = ReturnType<typeof sureReturnsOf>;

/** Hands reports to the desk, where they wait in *Báo về*; each is there once, however often it is handed over. */
const handOver = (host: Host, returns: Sure): string =>
  returns.length === 0 ? "" : ask(host, { verb: "returns.add", returns: [...returns], take: false }).message;

/**
 * `inbox`: a folder of received papers and letters is read, and told by unit: who sent each, what it answers, by which words
 * and how sure. Nothing is written without `--yes`, and then the sure ones alone come to the desk.
 */
export const inbox: Verb = {
  name: "inbox",
  group: "Đơn vị gửi và nhận",
  summary: "đọc văn bản, thư đơn vị gửi đến",
  more: [
    "Đọc .docx, .pdf, .eml; nói mỗi văn bản của ai, trả lời việc nào, căn cứ vào chữ nào và chắc đến đâu. Không có --yes thì không ghi gì.",
  ],
  accepts: {
    words: [bookWord, { shown: "TỆP|THƯ-MỤC", called: "tệp hoặc thư mục văn bản đến", many: true }],
    options: {
      received: { value: "NGÀY", says: "ngày nhận; không ghi thì là ngày ghi trong thư" },
      yes: { says: "chuyển những văn bản đã chắc vào Báo về" },
      json: shared.json,
      user: shared.user,
      today: shared.today,
    },
  },
  examples: ["inbox mau.xlsx van-ban"],
  run: async (given, tell) => {
    const [path = "", ...named] = given.words;
    // Few commands read a paper; the others start without the reader.
    const { dayGiven, proposeFiles, sureReturns } = await import(
      "../../../reading/received/propose-files.ts"
    );
    const { toldInbox } = await import("../../../reading/received/told-inbox.ts");
    const { readReceived } = await import("./received-files.ts");
    const received = dayGiven(dayOf(given, "received"));
    const files = await readReceived(named);
    const hostOf = (book: Parameters<typeof openHost>[0]): Host =>
      openHost(book, {
        path,
        papers: dirname(path),
        user: given.options.get("user"),
        now: clockOf(given),
      });
    const propose = (names: Names) => ({ names, found: proposeFiles(files, names, received) });
    const look = async () => propose(ask(hostOf(await openFile(path)), { verb: "received.names" }));
    const hand = () =>
      changeFile(path, openFile, (book) => {
        const host = hostOf(book);
        const looked = propose(ask(host, { verb: "received.names" }));
        const sure = sureReturns(looked.found.proposals, looked.names.at);
        return { ...looked, message: handOver(host, sure) };
      });
    const { names, found, message } = given.options.has("yes")
      ? await hand()
      : { ...(await look()), message: "" };
    if (given.options.has("json")) tell(JSON.stringify(found, null, 2));
    else for (const line of toldInbox(found, names)) tell(line);
    if (message !== "") tell(message);
    return found.unread.length === 0 && found.proposals.every(({ sure }) => sure === "chắc") ? 0 : 1;
  },
};
