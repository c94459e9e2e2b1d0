import { rowNamed } from "../../core/book/row-by-key.ts";
import { rowMeant } from "../../core/book/row-meant.ts";
import { rowName } from "../../core/book/row-name.ts";
import { hashText } from "../../core/table/hash.ts";
import { inQuotes } from "../../core/text/quote.ts";
import type { Ports } from "../../ports/ports.ts";
import { conflictText } from "../book/write/conflict-text.ts";
import { writeSheets } from "../book/write/write-sheets.ts";
import { logged } from "../book/write-log.ts";
import type { Answer } from "../door/answer.ts";
import type { OpenedDossiers } from "./open-dossier.ts";

/** What is asked for: a new dossier of these nominations, or one that is there. */
export interface AskedDossier {
  /** Of a dossier that is there; "" for a new one. */
  readonly key: string;
  readonly campaign: string;
  readonly name: string;
  readonly to: string;
  readonly nominations: readonly string[];
}

/** Keys are never given twice: the same dossier asked for again, after a run that broke off, is the same. */
const keyOf = (campaign: string, { to, nominations }: AskedDossier): string =>
  `HST-${hashText([campaign, to, ...[...nominations].sort()].join("\n")).slice(0, 10)}`;

/** Before these a dossier may still be put together. */
const open: ReadonlySet<string> = new Set(["", "đang lập", "trả lại"]);

/** Where a dossier stands once it is entered, and whether something was written for it. */
interface Started {
  readonly key: string;
  readonly written: boolean;
}

/** Why these nominations cannot come into this dossier; undefined where they can. */
function refusedFor({ book, way }: OpenedDossiers, key: string, campaign: string, asked: AskedDossier) {
  if (asked.to.trim() === "") return "Chưa ghi nơi nhận hồ sơ.";
  for (const nomination of asked.nominations) {
    const row = rowNamed(book.nominations, nomination);
    if (row === undefined || nomination === "")
      return "Có đề nghị đã chọn không còn ở trang Đề nghị. Mở lại rồi chọn lại.";
    const name = rowName(book.nominations, nomination);
    if (row.values.campaign !== campaign) return `${name}: đề nghị này thuộc phong trào khác.`;
    if (row.values.submission !== "" && row.values.submission !== key)
      return `${name} đã ở hồ sơ trình ${inQuotes(rowName(book.submissions, row.values.submission))}. Bỏ chọn, hoặc xóa ô Hồ sơ trình của dòng ấy.`;
    if (way.own(row)) return `${name}: hình thức này do thủ trưởng cơ quan quyết định, không trình cấp trên.`;
  }
  return undefined;
}

/**
 * Enters a dossier in *Hồ sơ trình* and links its nominations to it. What stands there already is left as it is, so that a run
 * which broke off is done again to the same end. Called by whoever holds the book alone.
 */
export function startDossier(ports: Ports, opened: OpenedDossiers, asked: AskedDossier): Answer<Started> {
  const { book } = opened;
  if (asked.key !== "") {
    const there = rowNamed(book.submissions, asked.key)?.values;
    if (there === undefined)
      return { ok: false, message: "Hồ sơ này không còn ở trang Hồ sơ trình. Mở lại rồi chọn hồ sơ khác." };
    return open.has(there.state)
      ? { ok: true, value: { key: asked.key, written: false } }
      : {
          ok: false,
          message: `Hồ sơ ${inQuotes(there.name)} ${there.state}; không lập lại. Cần lập lại thì sửa Trạng thái của hồ sơ về “đang lập”.`,
        };
  }
  const meant = rowMeant(book.campaigns, asked.campaign);
  if (!meant.ok) return meant;
  if (asked.nominations.length === 0) return { ok: false, message: "Chưa chọn đề nghị nào để trình." };
  const key = keyOf(meant.key, asked);
  const before = rowNamed(book.submissions, key);
  if (before !== undefined && !open.has(before.values.state))
    return startDossier(ports, opened, { ...asked, key });
  const refused = refusedFor(opened, key, meant.key, asked);
  if (refused !== undefined) return { ok: false, message: refused };
  const mine = new Set(asked.nominations);
  const unlinked = asked.nominations.filter(
    (nomination) => rowNamed(book.nominations, nomination)?.values.submission !== key,
  );
  if (before !== undefined && unlinked.length === 0) return { ok: true, value: { key, written: false } };
  const name = asked.name.trim() === "" ? `Đề nghị ${asked.to.trim()} khen thưởng` : asked.name.trim();
  const written = writeSheets(ports, [
    {
      table: book.submissions,
      added: (now) =>
        now.rows.some(({ values }) => values["key"] === key)
          ? []
          : [{ key, campaign: meant.key, name, to: asked.to.trim(), state: "đang lập" }],
    },
    {
      table: book.nominations,
      cells: ({ values }) => (mine.has(String(values["key"])) ? { submission: key } : undefined),
    },
    logged(ports, [
      {
        what: "Lập hồ sơ trình",
        place: `Hồ sơ trình: ${name}`,
        before: "",
        after: `${asked.nominations.length} đề nghị`,
      },
    ]),
  ]);
  // The log may be told later; what it tells of is there.
  const left = written
    .slice(0, 2)
    .flatMap(({ conflicts }) => conflicts)
    .filter((one) => one.row === 0 || mine.has(one.key));
  if (left.length > 0) return { ok: false, message: conflictText(left) };
  return { ok: true, value: { key, written: true } };
}
