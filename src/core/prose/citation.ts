import { type DateStyle, longDate, shortDate } from "../calendar/date-style.ts";
import type { Row } from "../table/column.ts";
import type { legalBases } from "../tables/campaign/legal-bases.ts";

export type LegalBasis = Row<typeof legalBases.columns>;

function join(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}

/**
 * A text as it is cited in running prose: type, number, date, issuer, abstract (NĐ 30/2020, Phụ lục I, II.6):
 * “Kế hoạch số 21-KH/TU ngày 16/6/2021 của Ban Thường vụ Tỉnh ủy về …”.
 */
export function citation(basis: LegalBasis, style: DateStyle): string {
  return join([
    basis.kind,
    basis.number === "" ? "" : `số ${basis.number}`,
    basis.date === null ? "" : `ngày ${shortDate(basis.date, style)}`,
    basis.issuer === "" ? "" : `của ${basis.issuer}`,
    basis.abstract,
  ]);
}

const laws = /^(?:căn cứ )?(?:bộ luật|luật|pháp lệnh)$/iu;

/** Kinds that open the line by themselves. */
const opens = /^(?:căn cứ|xét đề nghị|theo đề nghị)(?!\p{L})/iu;

/**
 * One line of the căn cứ block: `Căn cứ …`, closed by `;`, the last one by `.` (NĐ 30/2020, Phụ lục I, II.6). A comma or
 * colon that the clerk put at the end stays: older forms lead on to “QUYẾT ĐỊNH:” with it.
 */
export function legalBasisLine(basis: Omit<LegalBasis, "marks">, last: boolean): string {
  const kind = opens.test(basis.kind) ? basis.kind : `Căn cứ ${basis.kind}`;
  const date = basis.date === null ? "" : longDate(basis.date);
  // A law is cited by its name, and the day follows the name: “Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022”.
  const named = basis.number === "" && basis.issuer === "" && laws.test(basis.kind);
  const line = named
    ? join([kind, basis.abstract, date])
    : join([
        kind,
        basis.number === "" ? "" : `số ${basis.number}`,
        date,
        basis.issuer === "" ? "" : `của ${basis.issuer}`,
        basis.abstract,
      ]);
  if (/[,:]$/u.test(line)) return line;
  return `${line.replace(/[.;]$/u, "")}${last ? "." : ";"}`;
}
