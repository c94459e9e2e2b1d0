import { foldText } from "../text/fold.ts";

/** Heads of a ministry or a province decide what the law leaves to “Bộ, tỉnh” (Luật 2022, Điều 74, 79). */
const highName = /^(?:bộ|(?:ủy ban nhân dân|ubnd) (?:tỉnh|thành phố))(?!\p{L})/u;
const highKind = /^(?:bộ|cơ quan ngang bộ)$/u;

/** Whether the unit is a ministry or a province. */
export const isHighUnit = ({ name, kind }: { readonly name: string; readonly kind: string }): boolean =>
  highName.test(foldText(name)) || highKind.test(foldText(kind));

/**
 * Whether the head of the issuer decides an award of this level, or has to submit it.
 * @param level *Cấp* of the award in *Danh mục khen*; "" where it says none
 * @param issuer undefined where nobody knows who issues
 */
export function decidesItself(
  level: string,
  issuer: { readonly name: string; readonly kind: string } | undefined,
): boolean {
  const folded = foldText(level);
  if (folded.includes("nhà nước")) return false;
  if (!/bộ|tỉnh|ngành/u.test(folded)) return true;
  return issuer !== undefined && isHighUnit(issuer);
}
