import { cellDay } from "../../core/calendar/date-style.ts";
import type { Day } from "../../core/calendar/day.ts";
import { submissions } from "../../core/tables/award/submissions.ts";
import { inQuotes } from "../../core/text/quote.ts";
import type { Ports } from "../../ports/ports.ts";
import { alone } from "../book/alone.ts";
import { answerDossier, type DossierResult, isResult } from "./answer-dossier.ts";
import { readyToGo } from "./list-dossiers.ts";
import { makeDossier } from "./make-dossier.ts";
import { openDossiers } from "./open-dossier.ts";
import type { AskedDossier } from "./start-dossier.ts";

const [makeTitle, answerTitle] = ["Lập hồ sơ trình", "Kết quả hồ sơ trình"];

/** A command ends well before Google ends it, at six minutes. */
const LONGEST = 240_000;

/** The dossier on whose row of *Hồ sơ trình* the clerk stands, with a key; undefined where she stands elsewhere. */
function selected(ports: Ports) {
  const at = ports.screen.selection();
  if (at?.sheet !== submissions.sheet) return undefined;
  return openDossiers(ports).book.submissions.rows.find((row) => row.at === at.row && row.values.key !== "")
    ?.values;
}

/** Goes to a dossier's row: its tab is out of sight until then, and what comes back is written there. */
function goToDossier(ports: Ports, key: string): void {
  const { rows } = openDossiers(ports).book.submissions;
  const row = rows.find(({ values }) => values.key === key && key !== "");
  if (row !== undefined) ports.screen.goTo(submissions.sheet, row.at, 1);
}

/** Makes a dossier to its end, step after step, and tells how that went. */
function drive(ports: Ports, asked: AskedDossier): void {
  const { key, words } = driven(ports, asked);
  ports.screen.alert(makeTitle, words);
  goToDossier(ports, key);
}

/** @returns its key, "" where none was begun, and what to tell */
function driven(ports: Ports, asked: AskedDossier): { readonly key: string; readonly words: string } {
  const until = ports.clock.elapsed() + LONGEST;
  let wanted = asked;
  for (;;) {
    const made = makeDossier(ports, wanted, until);
    if (!made.ok) return { key: "", words: made.message };
    const { key, finished, done, total, message, beside } = made.value;
    if (finished) {
      const those = beside.map(({ title, count }) => `• ${title} (${count} bản)`);
      const put = those.length === 0 ? [] : ["", "Bỏ thêm vào thư mục, đơn vị đã nộp:", ...those];
      return { key, words: [message, ...put].join("\n") };
    }
    if (ports.clock.elapsed() >= until)
      return {
        key,
        words: `Đã làm ${done}/${total} tệp. Đứng ở dòng của hồ sơ tại trang ${submissions.sheet} rồi chạy lại để làm tiếp.`,
      };
    wanted = { ...asked, key, nominations: [] };
  }
}

/**
 * *Lập hồ sơ trình*: makes the dossier on whose row the clerk stands; elsewhere it offers, receiver by receiver, what the
 * council passed and the head does not decide.
 */
export function makeSelectedDossier(ports: Ports): void {
  const { screen, clock } = ports;
  alone(ports, () => {
    const one = selected(ports);
    if (one !== undefined)
      return drive(ports, { key: one.key, campaign: "", name: "", to: "", nominations: [] });
    const ready = readyToGo(openDossiers(ports).book, clock.now().day);
    if (ready.length === 0)
      return screen.alert(
        makeTitle,
        `Chưa có đề nghị nào để trình: cần đề nghị ở bước “Hội đồng thông qua”, không tạm dừng, thuộc thẩm quyền của cấp trên. Làm lại một hồ sơ đã có thì đứng ở dòng của hồ sơ tại trang ${submissions.sheet}.`,
      );
    for (const { campaign, campaignName, to, nominations } of ready) {
      const names = nominations.slice(0, 12).map(({ name, award }) => `• ${name}: ${award}`);
      const more =
        nominations.length > names.length ? [`… và ${nominations.length - names.length} đề nghị khác`] : [];
      const question = [
        `${campaignName}`,
        `Gửi ${to}, gồm ${nominations.length} đề nghị:`,
        ...names,
        ...more,
      ];
      if (screen.confirm(makeTitle, `${question.join("\n")}\n\nLập hồ sơ này?`))
        drive(ports, { key: "", campaign, name: "", to, nominations: nominations.map(({ key }) => key) });
    }
  });
}

/**
 * *Kết quả hồ sơ trình*: takes what the clerk wrote in the dossier's row (state, number and day of what came back) to its
 * nominations.
 */
export function answerSelectedDossier(ports: Ports): void {
  const { screen } = ports;
  alone(ports, () => {
    const one = selected(ports);
    if (one === undefined) {
      screen.goTo(submissions.sheet, 2, 1);
      return screen.alert(
        answerTitle,
        `Đứng ở dòng của một hồ sơ tại trang ${submissions.sheet}, đã ghi Trạng thái, Văn bản trả lời và Ngày trả lời, rồi chạy lại.`,
      );
    }
    const { key, state, remark } = one;
    if (!isResult(state))
      return screen.alert(
        answerTitle,
        `Hồ sơ ${inQuotes(one.name)} đang ở ${inQuotes(state === "" ? "chưa ghi" : state)}. Ghi Trạng thái “đã gửi”, “đã tiếp nhận”, “trả lại” hoặc “đã có kết quả” rồi chạy lại.`,
      );
    const words = (day: Day | null): string => (day === null ? "" : cellDay(day));
    const said: Readonly<Record<DossierResult, readonly [number: string, day: Day | null]>> = {
      "đã gửi": [one.paper, one.sent ?? one.date],
      "đã tiếp nhận": [one.answer, one.answered],
      "trả lại": [one.answer, one.answered],
      "đã có kết quả": [one.answer, one.answered],
    };
    const [number, day] = said[state];
    const answered = answerDossier(ports, {
      key,
      result: state,
      number,
      day: words(day),
      remark,
      refused: [],
    });
    if (!answered.ok) return screen.alert(answerTitle, answered.message);
    const { message, left } = answered.value;
    if (left.length === 0) screen.toast(message);
    else screen.alert(answerTitle, [message, ...left.map((line) => `• ${line}`)].join("\n"));
  });
}
