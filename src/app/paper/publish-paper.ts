import { readSettings } from "../../core/book/office-settings.ts";
import type { ParsedBook } from "../../core/book/parsed-book.ts";
import type { TagSet } from "../../core/paper/template/tags.ts";
import type { Finding } from "../../core/table/finding.ts";
import type { LineChange } from "../../core/text/line-changes.ts";
import { inspectPaper } from "../../docx/gate.ts";
import type { TemplateData } from "../../docx/template/template-data.ts";
import type { StoredPaper } from "../../ports/papers.ts";
import type { Ports } from "../../ports/ports.ts";
import { openBook } from "../book/read/open-book.ts";
import { writeLog } from "../book/write-log.ts";
import { paperTemplate } from "../template/paper-template.ts";
import { enterBegun, enterMade, type PaperEntry, registered } from "./register.ts";
import { richValues } from "./rich-values.ts";
import { storePaper, type WhenForeign } from "./store-paper.ts";
import { changesText, keepVersion } from "./versions.ts";

export type Published =
  | {
      readonly ok: true;
      readonly stored: StoredPaper;
      /** Against the version before; undefined for a paper made for the first time. */
      readonly changes: readonly LineChange[] | undefined;
      /** What the clerk should know of the template; "" for nothing. */
      readonly note: string;
    }
  | { readonly ok: false; readonly message: string };

/** “Phong trào dòng 5, cột Người ký: Chưa có …” */
export function placed(problem: Finding): string {
  const column = problem.column === "" ? "" : `, cột ${problem.column}`;
  return `${problem.sheet} dòng ${problem.row}${column}: ${problem.message} ${problem.fix}`;
}

/** Why no paper was made, the first eight reasons. */
export function refusal(problems: readonly string[]): { readonly ok: false; readonly message: string } {
  const shown = problems.slice(0, 8).map((problem) => `• ${problem}`);
  const more = problems.length > 8 ? [`… và ${problems.length - 8} chỗ khác.`] : [];
  return { ok: false, message: ["Chưa tạo được văn bản:", ...shown, ...more].join("\n") };
}

/**
 * Fills a template and stores the paper; one that is not complete or carries a leftover tag is never stored. Made again,
 * the same file gets the new content. One call of the Drive service.
 */
export function publishPaper(
  ports: Ports,
  book: ParsedBook,
  entry: PaperEntry,
  template: { readonly name: string; readonly tags: TagSet },
  data: TemplateData,
  whenForeign: WhenForeign,
): Published {
  const { form, note } = paperTemplate(ports, book, template.name, template.tags);
  const rendered = form.ok ? form.render(richValues(data)) : form;
  if (!rendered.ok) return refusal(rendered.problems.map((problem) => problem.message));
  const leftovers = inspectPaper(rendered.bytes, template.tags, data);
  if (leftovers.length > 0) return refusal(leftovers.map((problem) => problem.message));

  const before = registered(book, entry.key);
  if (before === undefined && !enterBegun(ports, book, entry))
    return {
      ok: false,
      message: `Chưa ghi được vào ${book.papers.table.sheet}, vì có người vừa sửa trang này. Chưa tạo tệp nào; chạy lại.`,
    };
  const stored = storePaper(
    ports,
    before,
    {
      key: entry.key,
      name: entry.key,
      bytes: rendered.bytes,
      source: `${entry.sourceHash} ${entry.campaign} ${entry.kind}`,
      asGoogleDoc: readSettings(book).output === "Google Tài liệu",
    },
    whenForeign,
  );
  if (!stored.ok) return stored;
  const changes = keepVersion(ports, book, entry.key, rendered.bytes);
  const papersNow = (): ParsedBook["papers"] => openBook(ports, new Set(["papers"])).book.papers;
  const entered =
    enterMade(ports, before === undefined ? papersNow() : book.papers, entry, stored.stored) ||
    enterMade(ports, papersNow(), entry, stored.stored);
  if (entered) return { ok: true, stored: stored.stored, changes, note };
  return {
    ok: false,
    message: `Đã tạo tệp ${entry.key} nhưng chưa ghi được vào ${book.papers.table.sheet}, vì có người vừa sửa trang này. Chạy lại; không có tệp thứ hai nào được tạo.`,
  };
}

export type Written =
  | {
      readonly ok: true;
      readonly name: string;
      readonly link: string;
      /** What is different from the version before; "" for a new paper. */
      readonly changed: string;
      /** What the clerk should know of the template; "" for nothing. */
      readonly note: string;
    }
  | { readonly ok: false; readonly message: string };

/** Enters a made paper in the log, with what changed in it, and tells the clerk. */
export function logPaper(
  ports: Ports,
  kind: string,
  place: string,
  name: string,
  { stored: { link }, changes, note }: Extract<Published, { readonly ok: true }>,
): Written {
  const what = `${kind.charAt(0).toLowerCase()}${kind.slice(1)}`;
  if (changes === undefined) {
    writeLog(ports, [{ what: `Tạo ${what}`, place, before: "", after: link }]);
    return { ok: true, name, link, changed: "", note };
  }
  const { before, after } = changesText(changes);
  writeLog(ports, [{ what: `Tạo lại ${what}`, place, before, after: after === "" ? link : after }]);
  const changed =
    changes.length === 0 ? "Không có gì thay đổi." : `${changes.length} chỗ thay đổi, xem trang Nhật ký.`;
  return { ok: true, name, link, changed, note };
}
