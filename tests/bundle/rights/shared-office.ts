import type { Book, ProtectedRange } from "../../../src/local/book/model/book-model.ts";
import { memoryDrive } from "../../../src/local/drive/memory-drive.ts";
import type { Host } from "../../../src/local/host.ts";
import { columnOf } from "../grid.ts";
import { asked, cutGrid, LAN, MINH, type Office, officeOver, sampleOffice, twinOf } from "../office.ts";

/** Whose book it is: on no list, and always able to edit. */
export const OWNER = "chu@sotuphap.vn";
/** People of two units; the second may edit through a group alone. */
export const UNIT_ONE = "mot@sotuphap.vn";
export const UNIT_TWO = "hai@sotuphap.vn";
export const READER = "xem@sotuphap.vn";
const GROUP = "cac.don.vi@sotuphap.vn";

/** Writes a line of *Phân quyền*. */
export function names(office: Office, row: number, cells: Readonly<Record<string, string>>): void {
  for (const [header, text] of Object.entries(cells)) office.types("Phân quyền", row, header, text);
}

const made = (async () => {
  const office = await sampleOffice();
  const { book } = office;
  cutGrid(book);
  book.sharing = {
    owner: OWNER,
    editors: [LAN, MINH, UNIT_ONE, GROUP],
    groups: { [GROUP]: [UNIT_TWO] },
    domain: { name: "sotuphap.vn", mayEdit: false },
  };
  office.clerk(LAN, {}).call("rights");
  names(office, 2, { Email: LAN, "Họ tên": "Nguyễn Thị Lan", "Vai trò": "bộ phận thi đua" });
  names(office, 3, {
    Email: ` ${OWNER.toUpperCase()}`,
    "Họ tên": "Trần Văn Chủ",
    "Vai trò": "bộ phận thi đua",
  });
  names(office, 4, { Email: UNIT_ONE, "Vai trò": "đơn vị", "Đơn vị": "STP-QB" });
  names(office, 5, { Email: UNIT_TWO, "Họ tên": "Lê Hai", "Vai trò": "đơn vị", "Đơn vị": "STP-TV" });
  names(office, 6, { Email: READER, "Vai trò": "người xem" });
  return office;
})();

/** The sample office whose owner shares it with the desk (Lan), with two units and a reader; nothing is protected yet. */
export async function sharedOffice(): Promise<Office> {
  return officeOver(twinOf((await made).book), memoryDrive());
}

/** *Áp dụng quyền*, step after step, as the page does. */
export function applyRights(host: Host): {
  readonly refused: readonly string[];
  readonly closed: readonly string[];
  readonly told: string;
} {
  const { fingerprint } = asked(host, { verb: "rights.open" });
  for (let steps = 0; steps < 20; steps += 1) {
    const applied = asked(host, { verb: "rights.apply", fingerprint });
    if (applied.finished) return applied;
  }
  throw new Error("applying comes to no end");
}

/** What protects whole sheets, by the names of the tabs. */
export function keptIn(book: Book): ReadonlyMap<string, ProtectedRange> {
  return new Map(
    book.protections.flatMap((range) => {
      const tab = book.sheets.find(({ id }) => id === range.sheet);
      return range.wholeSheet === true && tab !== undefined ? [[tab.name, range] as const] : [];
    }),
  );
}

/** Whether this clerk's hand may type a text into the last cell under a header, or of the first column. */
export function mayType(office: Office, user: string, sheet: string, header: string | 1): boolean {
  const tab = office.book.sheetByName(sheet);
  if (tab === undefined) throw new Error(`no tab ${sheet}`);
  const column = header === 1 ? 1 : columnOf(office.book, sheet, header);
  const twin = officeOver(twinOf(office.book), memoryDrive());
  try {
    twin.clerk(user, {}).typeIn(sheet, tab.maxRows, column, [["x"]]);
    return true;
  } catch (thrown) {
    if (/protected cell|do not have permission/u.test(String(thrown))) return false;
    throw thrown;
  }
}
