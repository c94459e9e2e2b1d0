import { dirname } from "node:path";
import type { Host } from "../host.ts";
import { ask } from "../session/ask.ts";
import { openHost } from "../session/open-host.ts";
import { changeFile, openFile } from "../session/workbook-file.ts";
import { WrongUse } from "../session/wrong-use.ts";
import type { Verb } from "./verb.ts";
import { paperPath } from "./words/paper-path.ts";
import { papersFolder } from "./words/papers-folder.ts";
import { bookWord, shared } from "./words/shared-options.ts";

type Tell = (line: string) => void;

function list(host: Host, path: string, tell: Tell): number {
  for (const { name, title, origin, note, draft } of ask(host, { verb: "template.list" })) {
    const open = draft.link === "" ? "" : `; bản đang sửa: ${paperPath(path, draft.link)}`;
    tell(`${name}: ${title}, mẫu ${origin}${open}`);
    if (note !== "") tell(note);
  }
  return 0;
}

function check(host: Host, tell: Tell): number {
  const all = ask(host, { verb: "template.check", name: "" });
  for (const { name, origin, errors, remarks } of all) {
    tell(`${name} (mẫu ${origin}): ${errors.length === 0 ? "không có lỗi" : `${errors.length} lỗi`}.`);
    for (const line of [...errors, ...remarks]) tell(`  ${line}`);
  }
  return all.some(({ errors }) => errors.length > 0) ? 1 : 0;
}

/** The verbs that write, by their option; each gives what to tell. */
const changes = ["edit", "adopt", "restore"] as const;

function change(
  host: Host,
  path: string,
  kind: (typeof changes)[number],
  name: string,
  anew: boolean,
): readonly string[] {
  if (kind !== "edit") return [ask(host, { verb: `template.${kind}`, name })];
  const { message, question, link } = ask(host, {
    verb: "template.edit",
    name,
    anew,
  });
  const draft = paperPath(path, link);
  if (question !== "")
    throw new WrongUse(`${question} Nếu đồng ý, chạy lại với --yes. Bản đang có: ${draft}`);
  return [message, draft];
}

export const templates: Verb = {
  name: "templates",
  group: "Phong trào, văn bản",
  summary: "xem, kiểm tra, sửa mẫu văn bản của cơ quan",
  more: [
    "Không có tùy chọn thì liệt kê các mẫu. Sửa mẫu: --edit ghi ra một tệp .docx cạnh sổ, sửa lời văn bằng Word và giữ các thẻ {…}, rồi --adopt nạp lại. Mỗi lần một trong --check, --edit, --adopt, --restore.",
  ],
  accepts: {
    words: [bookWord],
    options: {
      check: { says: "kiểm tra mọi mẫu đang dùng" },
      edit: { value: "MẪU", says: "ghi mẫu ra .docx để sửa" },
      adopt: { value: "MẪU", says: "nạp bản .docx đã sửa" },
      restore: { value: "MẪU", says: "trở về mẫu kèm theo sổ" },
      yes: { says: "đồng ý ghi đè bản .docx đang sửa, đi với --edit" },
      out: shared.papers,
      user: shared.user,
    },
  },
  examples: ["templates mau.xlsx", "templates mau.xlsx --edit ke-hoach"],
  run: async (given, tell) => {
    const [path = ""] = given.words;
    const wanted = changes.filter((kind) => given.options.has(kind));
    const [kind] = wanted;
    if (wanted.length + (given.options.has("check") ? 1 : 0) > 1)
      throw new WrongUse("Chỉ chọn một trong --check, --edit, --adopt, --restore.");
    if (kind !== undefined) {
      await changeFile(path, openFile, (book) => {
        const papers = papersFolder(given.options.get("out") ?? dirname(path));
        const host = openHost(book, { path, papers, user: given.options.get("user") });
        const lines = change(host, path, kind, given.options.get(kind) ?? "", given.options.has("yes"));
        for (const line of lines) tell(line);
      });
      return 0;
    }
    const host = openHost(await openFile(path), { path, user: undefined });
    return given.options.has("check") ? check(host, tell) : list(host, path, tell);
  },
};
