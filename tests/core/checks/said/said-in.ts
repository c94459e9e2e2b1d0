import type { RowByHeader } from "../../book-of.ts";
import { campaignWith } from "../../small-office.ts";
import { findingsBy } from "../findings-by-rule.ts";

/** What one rule says of an opening of the small office's campaign of 2026. */
export const saidOfOpening = (rule: string, opening: string, cells: RowByHeader = {}): readonly string[] =>
  findingsBy(rule, campaignWith({ ...cells, "Mở đầu": opening })).map(({ message }) => message);
