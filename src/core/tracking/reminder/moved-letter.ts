import { cellDay } from "../../calendar/date-style.ts";
import type { DeadlineMove } from "../deadline/moves.ts";
import { counted } from "./lines.ts";

/** A letter that tells units of moved deadlines; those of whom the same is to be told share it. */
export interface MovedLetter {
  /** The units' names, all of them. */
  readonly units: readonly string[];
  /** Their addresses, each once; units without one have to be told in another way. */
  readonly addresses: readonly string[];
  readonly subject: string;
  readonly body: string;
}

type Moved = Pick<DeadlineMove, "title" | "column" | "from" | "to" | "told">;

/** What a phase begins or ends with is no deadline of a unit, but a day it must know. */
const days: Readonly<Record<string, string>> = { "⚙Từ ngày": "ngày bắt đầu ", "⚙Đến ngày": "ngày kết thúc " };

function moveLine({ title, column, from, to }: Moved, index: number): string {
  const what = `${days[column] ?? ""}${title}`;
  const change =
    to === null
      ? `thời hạn ngày ${cellDay(from)} không còn áp dụng, thời hạn mới sẽ được thông báo sau`
      : `từ ngày ${cellDay(from)} chuyển sang ngày ${cellDay(to)}`;
  return `${index + 1}. ${what.charAt(0).toUpperCase()}${what.slice(1)}: ${change}.`;
}

function letter(moves: readonly Moved[]): MovedLetter {
  const [{ told } = { told: { names: [], addresses: [] } }] = moves;
  const units = told.names.map((unit, index) => `- ${unit}${index === told.names.length - 1 ? "." : ";"}`);
  return {
    units: told.names,
    addresses: told.addresses,
    subject: `Thông báo điều chỉnh ${counted(moves.length)} thời hạn của phong trào thi đua`,
    body: [
      ...(told.names.length === 1 ? [`Kính gửi: ${told.names[0]}`] : ["Kính gửi:", ...units]),
      "",
      "Thời hạn thực hiện phong trào thi đua được điều chỉnh như sau:",
      ...moves.map(moveLine),
      "",
      "Đề nghị Quý đơn vị thực hiện theo thời hạn mới.",
      "",
      "Trân trọng cảm ơn.",
    ].join("\n"),
  };
}

/** One letter for each group of units of whom the same is to be told, in the order of the moves. */
export function movedLetters(moves: readonly Moved[]): readonly MovedLetter[] {
  const groups = new Map<string, Moved[]>();
  for (const move of moves) {
    if (move.told.count === 0) continue;
    const group = JSON.stringify(move.told.names);
    groups.set(group, [...(groups.get(group) ?? []), move]);
  }
  return [...groups.values()].map(letter);
}
