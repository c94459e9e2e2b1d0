import type { RightsShown, ShownChange } from "../../app/rights/open-rights.ts";
import { make } from "../page/element.ts";

type ShownPerson = RightsShown["people"][number];

/** What each role may do, in the order in which they are listed. */
const roles = [
  ["bộ phận thi đua", "Bộ phận thi đua: sửa mọi trang"],
  ["đơn vị", "Người của đơn vị: xem mọi trang, chỉ ghi phần của đơn vị ở trang Báo về"],
  ["người xem", "Người xem: chỉ xem, khi nút Chia sẻ cũng để là “Người xem”"],
  ["", "Chưa ghi vai trò: như người của đơn vị, nếu mở được sổ để sửa"],
] as const;

function personLine({ name, mail, unit, isMe, isOwner }: ShownPerson): HTMLLIElement {
  const facts = [
    name,
    ...(name === mail ? [] : [mail]),
    ...(unit === "" ? [] : [unit]),
    ...(isOwner ? ["chủ sổ"] : []),
    ...(isMe ? ["là anh/chị"] : []),
  ];
  return make("li", "", facts.join(" · "));
}

/** Who may what: a list for each role that somebody has. */
export function peopleLists(people: readonly ShownPerson[]): readonly HTMLElement[] {
  return roles.flatMap(([role, heading]) => {
    const mine = people.filter((person) => person.role === role);
    if (mine.length === 0) return [];
    const list = make("ul", "", "");
    list.append(...mine.map(personLine));
    return [make("p", "", `${heading} (${mine.length} người).`), list];
  });
}

function sheetsOf({ sheets, hidden }: ShownChange): string {
  const own = hidden === 0 ? "" : `${hidden} trang ẩn của sổ`;
  return [...sheets, ...(own === "" ? [] : [own])].join(", ");
}

/** What would change of some sheets, in one sentence. */
export function changeLine(change: ShownChange): string {
  const { kind, added, removed } = change;
  const sheets = sheetsOf(change);
  const who = [
    ...(added.length === 0 ? [] : [`thêm quyền cho ${added.join(", ")}`]),
    ...(removed.length === 0 ? [] : [`bỏ quyền của ${removed.join(", ")}`]),
  ].join("; ");
  switch (kind) {
    case "new":
      return `Bắt đầu bảo vệ${added.length === 0 ? ", chỉ chủ sổ sửa" : `, chỉ ${added.join(", ")} sửa`}: ${sheets}.`;
    case "other":
      return `${who === "" ? "Đặt lại phần để mở và phần được bảo vệ" : `Đổi người: ${who}`}: ${sheets}.`;
    case "by hand":
      return `Đang được bảo vệ bằng tay, sẽ thay bằng quyền này${who === "" ? "" : ` (${who})`}: ${sheets}.`;
    case "closed":
      return `Không đổi được, vì người khác bảo vệ và không cho anh/chị sửa; nhờ chủ sổ: ${sheets}.`;
  }
}
