import type { RowOf } from "../../book/parsed-book.ts";
import type { Owed } from "../../tracking/owed/owed.ts";
import { unitNames } from "../../tracking/unit/names.ts";
import type { PaperContext } from "../kind/paper-kind.ts";
import { ownRows } from "../kind/rows.ts";
import { text } from "../template/tags.ts";
import { inProse, sending, sendingTags } from "./milestones.ts";

type Registration = RowOf<"registrations">;

/** Tags of figures of what units registered. */
export const registeredTags = {
  dk_danh_hieu: text("Số đăng ký danh hiệu thi đua"),
  dk_cong_trinh: text("Số công trình đăng ký"),
  dk_giao_uoc: text("Số giao ước thi đua"),
  dk_tong: text("Tổng số nội dung đăng ký"),
  dk_chi_tiet: text("Số theo loại, chỉ những loại có đăng ký: “04 danh hiệu, 02 giao ước”"),
} as const;

/** The campaign's registrations that were sent and not sent back. */
export function registrationsOf(context: PaperContext): readonly Registration[] {
  return ownRows(context, context.book.registrations).filter(
    ({ values: { state } }) => state !== "chưa gửi" && state !== "trả lại",
  );
}

/** Figures of these registrations by kind. */
export function registered(rows: readonly Registration[]) {
  const count = (kind: string): number => rows.filter(({ values }) => values.kind === kind).length;
  const kinds = ["danh hiệu", "công trình", "giao ước"] as const;
  const [titles = 0, works = 0, pledges = 0] = kinds.map(count);
  return {
    dk_danh_hieu: String(titles),
    dk_cong_trinh: String(works),
    dk_giao_uoc: String(pledges),
    dk_tong: String(rows.length),
    dk_chi_tiet: kinds
      .filter((kind) => count(kind) > 0)
      .map((kind) => `${inProse(count(kind))} ${kind}`)
      .join(", "),
  };
}

export const unitRowTags = {
  stt: text("Số thứ tự"),
  don_vi: text("Tên đơn vị"),
  ...sendingTags,
  ...registeredTags,
} as const;

/** A row for each unit that had something to send or registered something, in the order of *Đơn vị*. */
export function unitRows(
  { book }: PaperContext,
  items: readonly Owed[],
  registrations: readonly Registration[],
  late: ReadonlySet<Owed>,
) {
  const keys = new Set([
    ...items.map(({ unit }) => unit.values.key),
    ...registrations.map(({ values }) => values.unit),
  ]);
  const known = book.units.rows.filter(({ values }) => keys.has(values.key));
  const nameOf = unitNames(book.units, known);
  const unknown = [...keys].filter((key) => !known.some(({ values }) => values.key === key));
  const named = [
    ...known.map((unit: RowOf<"units">) => ({ key: unit.values.key, name: nameOf(unit) })),
    ...unknown.map((key) => ({ key, name: key })),
  ];
  return named.map(({ key, name }, index) => ({
    stt: String(index + 1),
    don_vi: name,
    ...sending(
      items.filter(({ unit }) => unit.values.key === key),
      late,
    ),
    ...registered(registrations.filter(({ values }) => values.unit === key)),
  }));
}
