import { dirname } from "node:path";
import type { Answers } from "../../../app/all-verbs.ts";
import type { sureReturns as sureReturnsOf } from "../../../reading/received/propose-files.ts";
import type { Host } from "../../host.ts";
import type { Verb } from "../verb.ts";
import type { Desk } from "./desk.ts";

/** What the book compares received papers with. */
type Names = Answers["received.names"];
/** The sure ones as reports of their units. */
type Sure = ReturnType<typeof sureReturnsOf>;

/** Hands reports to the desk, where they wait in *Báo về*; each is there once, however often it is handed over. */
const handOver = ({ ask }: Desk, host: Host, returns: Sure): string =>
  returns.length === 0 ? "" : ask(host, { verb: "returns.add", returns: [...returns], take: false }).message;

/**
 * `inbox`: a folder of received papers and letters is read, and told by unit: who sent each, what it answers, by which words
 * and how sure. Nothing is written without `--yes`, and then the sure ones alone come to the desk.
 */
export const inbox = (desk: Desk): Verb => ({
  name: "inbox",
  usage:
    "inbox SỔ.xlsx TỆP…|THƯ-MỤC [--received 2026-06-12] [--yes] [--json] [--user EMAIL] [--today 2026-06-15]",
  summary:
    "đọc văn bản, thư đơn vị gửi đến (.docx, .pdf, .eml), nói văn bản nào của ai, trả lời việc nào; --yes chuyển những văn bản đã chắc vào Báo về",
  accepts: {
    words: ["tên sổ (SỔ.xlsx)", "tệp hoặc thư mục văn bản đến"],
    manyWords: true,
    options: ["received", "user", "today"],
    flags: ["yes", "json"],
  },
  run: async (given, tell) => {
    const [path = "", ...named] = given.words;
    // Few commands read a paper; the others start without the reader.
    const { dayGiven, proposeFiles, sureReturns } = await import(
      "../../../reading/received/propose-files.ts"
    );
    const { toldInbox } = await import("../../../reading/received/told-inbox.ts");
    const { readReceived } = await import("./received-files.ts");
    const typed = given.options.get("received");
    const received = dayGiven(typed);
    if (typed !== undefined && received === null)
      desk.refuse("Ghi ngày nhận dạng năm-tháng-ngày và có trên lịch, ví dụ --received 2026-06-12.");
    const files = await readReceived(named);
    const hostOf = (book: Parameters<Desk["openHost"]>[0]): Host =>
      desk.openHost(book, {
        path,
        papers: dirname(path),
        user: given.options.get("user"),
        now: desk.clockOf(given),
      });
    const propose = (names: Names) => ({ names, found: proposeFiles(files, names, received) });
    const look = async () => propose(desk.ask(hostOf(await desk.openFile(path)), { verb: "received.names" }));
    const hand = () =>
      desk.changeFile(path, desk.openFile, (book) => {
        const host = hostOf(book);
        const looked = propose(desk.ask(host, { verb: "received.names" }));
        const sure = sureReturns(looked.found.proposals, looked.names.at);
        return { ...looked, message: handOver(desk, host, sure) };
      });
    const { names, found, message } = given.options.has("yes")
      ? await hand()
      : { ...(await look()), message: "" };
    if (given.options.has("json")) tell(JSON.stringify(found, null, 2));
    else for (const line of toldInbox(found, names)) tell(line);
    if (message !== "") tell(message);
    return found.unread.length === 0 && found.proposals.every(({ sure }) => sure === "chắc") ? 0 : 1;
  },
});
