import { nfc } from "../text/fold.ts";
import { quoted } from "../text/quote.ts";

type Refusal = { readonly message: string };

/** A whole number of at most three figures; null for none. */
export function readCount(typed: string, what: string): { readonly count: number | null } | Refusal {
  const text = nfc(typed).trim();
  if (text === "") return { count: null };
  if (!/^\d{1,3}$/u.test(text))
    return {
      message: `${what} phải là số nguyên, không âm; đang ghi ${quoted(text)}. Chỉ ghi con số, ví dụ 9.`,
    };
  return { count: Number(text) };
}

export type Ballots = Readonly<Record<"issued" | "returned" | "invalid", number | null>>;

const ballotNames = {
  issued: "Phiếu phát ra",
  returned: "Phiếu thu về",
  invalid: "Phiếu không hợp lệ",
} as const;

/** The ballots of a session against each other and against who took part, or why they cannot be. */
export function readBallots(
  typed: Readonly<Record<keyof Ballots, string>>,
  voters: number,
): Ballots | Refusal {
  const read = { issued: null, returned: null, invalid: null } as Record<keyof Ballots, number | null>;
  for (const key of ["issued", "returned", "invalid"] as const) {
    const count = readCount(typed[key], ballotNames[key]);
    if ("message" in count) return count;
    read[key] = count.count;
  }
  const { issued, returned, invalid } = read;
  if (issued !== null && issued > voters)
    return {
      message: `Phát ra ${issued} phiếu nhưng chỉ có ${voters} thành viên bỏ phiếu. Đối chiếu với biên bản kiểm phiếu.`,
    };
  if (issued !== null && returned !== null && returned > issued)
    return {
      message: `Thu về ${returned} phiếu nhưng chỉ phát ra ${issued} phiếu. Đối chiếu với biên bản kiểm phiếu.`,
    };
  if (returned !== null && invalid !== null && invalid > returned)
    return {
      message: `Có ${invalid} phiếu không hợp lệ nhưng chỉ thu về ${returned} phiếu. Đối chiếu với biên bản kiểm phiếu.`,
    };
  return read;
}
