import type { Answers } from "../../app/all-verbs.ts";
import type { Host } from "../host.ts";
import { ask } from "../session/ask.ts";

type Move = Answers["deadlines.preview"]["moves"][number];

const shown = (day: string): string => day.split("-").reverse().join("/");

const list = ({ names }: Move["told"]["withoutMail"]): string => names.join("; ");

function linesOf({ sheet, called, column, title, from, to, why, hangsOn, told }: Move): readonly string[] {
  const kinds = told.kinds.map(({ kind, count }) => `${count} ${kind}`).join(", ");
  return [
    `${sheet} “${called}”, ${column} (${title}): ${shown(from)} → ${to === null ? "không còn ngày" : shown(to)}`,
    `  Vì sao: ${why.join(" ")}`,
    ...(hangsOn === "" ? [] : [`  Phụ thuộc: ${hangsOn}`]),
    told.count === 0
      ? "  Không có đơn vị nào phải báo."
      : `  Phải báo ${told.count} đơn vị (${kinds}): ${list(told)}`,
    ...(told.withoutMail.count === 0
      ? []
      : [`  Chưa có địa chỉ email (${told.withoutMail.count}): ${list(told.withoutMail)}`]),
  ];
}

/**
 * Tells what would move, as the page beside the sheet does, and writes it when the person said yes beforehand.
 * @returns whether nothing is left to decide
 */
export function decideMoves(host: Host, yes: boolean, tell: (line: string) => void): boolean {
  const { fingerprint, moves } = ask(host, { verb: "deadlines.preview" });
  for (const move of moves) for (const line of linesOf(move)) tell(line);
  if (!yes) {
    tell("Chưa ghi các thời hạn trên. Xem lại rồi chạy lệnh này thêm --yes để ghi.");
    return false;
  }
  const { written, message } = ask(host, {
    verb: "deadlines.write",
    fingerprint,
  });
  tell(message);
  return written;
}
