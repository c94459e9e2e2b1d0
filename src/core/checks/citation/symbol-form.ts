import { knownAbbreviations, typeAbbreviations } from "../../facts/paper-types.ts";
import { foldKey, foldText, nfc } from "../../text/fold.ts";

/** What is wrong with a number and symbol, and the form it most likely should have. */
export interface SymbolProblem {
  readonly reason: string;
  /** Absent where only the original paper tells. */
  readonly right?: string;
}

const partyOrgans = ["TW", "TU", "HU", "QU", "ĐU", "VPTW", "VPTU", "BTGTU", "BTCTU", "UBKTTU", "BTCTW"];
const stateOrgans = ["TTg", "CP", "QH", "UBND", "HĐND", "BTP", "BNV", "STP", "SNV", "VPCP", "VPUBND"];
const organs: ReadonlyMap<string, string> = new Map(
  [...partyOrgans, ...stateOrgans].map((organ) => [foldKey(organ), organ]),
);
const types: ReadonlyMap<string, string> = new Map(
  [...knownAbbreviations].reverse().map((type) => [foldKey(type), type]),
);
const isParty = (organ: string): boolean => partyOrgans.includes(organ) || /^(?:BCS|ĐU)/u.test(organ);

/** “24/2021/QH15”, “1211/2016/UBTVQH13”: the assembly's numbers carry no type. */
const assembly = /^\d+\/\d{4}\/(?:UBTV)?QH\d{1,2}$/u;
const shape = /^(\d+[a-z]?)(?:\/(\d{4})(?=[/-]))?([/-])(.+)$/u;

const partyReason = "văn bản của Đảng ghi số-loại/cơ quan, ví dụ 34-CT/TW";
const legalReason = "văn bản quy phạm pháp luật ghi số/năm/loại-cơ quan, ví dụ 98/2023/NĐ-CP";
const stateReason = "văn bản hành chính ghi số/loại-cơ quan, ví dụ 677/KH-STP";

interface Parts {
  readonly number: string;
  readonly year: string;
  readonly type: string;
  readonly organ: string;
  readonly party: boolean;
}

/** The three forms: `NN-TT/CQ` of the Party, `NN/YYYY/TT-CQ` of legal texts, `NN/TT-CQ` of the rest. */
function written({ number, year, type, organ, party }: Parts): string {
  if (party) return `${number}-${type}/${organ}`;
  return year === "" ? `${number}/${type}-${organ}` : `${number}/${year}/${type}-${organ}`;
}

function knownType(type: string, expected: string | undefined): string {
  if (knownAbbreviations.has(type)) return type;
  if (expected !== undefined && foldKey(expected) === foldKey(type)) return expected;
  return types.get(foldKey(type)) ?? type;
}

function problemOf(compact: string, kind: string, year: string): SymbolProblem | undefined {
  if (assembly.test(compact)) return undefined;
  if (/^\d+$/u.test(compact)) return { reason: "mới có số, chưa có ký hiệu" };
  const [, number = "", ownYear = "", separator = "", rest = ""] = shape.exec(compact) ?? [];
  const [first = "", ...others] = rest.split(/[/-]/u).filter((group) => group !== "");
  const [head = "", ...tail] = others;
  const expected = typeAbbreviations[kind];
  if (first === "" || /^TTLT/u.test(first)) return undefined;
  const knownHead = organs.get(foldKey(head)) ?? head;
  const organ = [knownHead, ...tail].join("-");

  if (others.length === 0) {
    if (expected === undefined) return undefined;
    const party = isParty(first);
    return {
      reason: `thiếu chữ viết tắt của ${kind} (${expected})`,
      right: written({ number, year: ownYear, type: expected, organ: first, party }),
    };
  }
  if (foldKey(first) === "cv" && separator === "/" && !isParty(knownHead)) {
    return {
      reason:
        "công văn không có chữ viết tắt tên loại; ký hiệu ghi cơ quan-đơn vị soạn thảo, ví dụ 1068/BTP-TGPL",
    };
  }
  const type = kind === "công văn" && foldKey(first) !== "cv" ? first : knownType(first, expected);
  if (!knownAbbreviations.has(type) && type !== "CV") return undefined;
  // A lone hyphen form is a Party symbol unless its organ is known to be of the state.
  const hyphenForm = ownYear === "" && separator === "-" && !stateOrgans.includes(knownHead);
  const party = ownYear === "" && (isParty(knownHead) || (hyphenForm && rest.includes("/")));
  const legal = type === "NĐ" || (type === "TT" && kind === "thông tư");
  const right = written({ number, year: ownYear === "" && legal ? year : ownYear, type, organ, party });
  if (right === compact && (!legal || ownYear !== "")) return undefined;
  const reason = party ? partyReason : legal || ownYear !== "" ? legalReason : stateReason;
  return right === compact ? { reason } : { reason, right };
}

/**
 * Judges a number and symbol by the three forms of state, legal and Party papers (NĐ 30/2020, Phụ lục I, II.3 and Phụ
 * lục III; the Party's own rule). What is merely unknown is left alone.
 * @param kind type of paper as typed
 * @param year of its date, to complete a legal text's number; "" where unknown
 */
export function symbolProblem(symbol: string, kind: string, year: string): SymbolProblem | undefined {
  const plain = nfc(symbol).replace(/[‐-―]/gu, "-").trim();
  const bare = plain.replace(/^số\s*:?\s*(?=\d)/iu, "");
  const compact = bare.replace(/\s+/gu, "");
  if (!/^\d/u.test(compact)) return undefined;
  const problem = problemOf(compact, foldText(kind), year);
  if (problem !== undefined) return problem;
  if (bare !== plain) return { reason: "chữ “số” đã có sẵn khi in", right: compact };
  return compact === bare
    ? undefined
    : { reason: "số ký hiệu viết liền, không có khoảng trắng", right: compact };
}
