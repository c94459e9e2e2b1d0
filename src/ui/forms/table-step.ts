import type { Answers, Request } from "../../app/all-verbs.ts";
import type { ForeignTable } from "../../core/forms/back/foreign-table.ts";
import type { Grid } from "../../core/forms/back/grid.ts";
import {
  namedInFile,
  rowsOfTable,
  tablesOfOurs,
  takenFor,
  toldTable,
  toRemember,
} from "../../reading/returned/match-table.ts";
import { element, option } from "../page/element.ts";
import { picker } from "../page/picker.ts";
import { ask } from "../page/server.ts";
import { fail, tell } from "../page/state.ts";
import { showColumns } from "./table-columns.ts";

/** A table of a unit's own making, and where it was found. */
export interface OwnTable {
  readonly name: string;
  readonly grid: Grid;
}

type Senders = Answers["forms.senders"];
type UnitBack = Answers["forms.table"];

const head = element("table-head", HTMLElement);
const unit = picker("unit");
const campaign = picker("campaign");
const kind = element("kind", HTMLSelectElement);
const firstRows = element("first-rows", HTMLElement);
const match = element("match", HTMLButtonElement);
const skip = element("skip", HTMLButtonElement);

/** The table in sight as it is taken, and what is known of the unit that sent it. */
let seen: ForeignTable | undefined;
let columns: ForeignTable["columns"] = [];
let known: Senders["known"] = {};
let own: OwnTable = { name: "", grid: { name: "", hidden: false, rows: [] } };

function showFirstRows(): void {
  if (seen === undefined) return;
  const { rows, doubts } = rowsOfTable(seen, columns);
  const first = rows.slice(0, 3).map(({ cells }) => Object.values(cells).join(" · "));
  const more = rows.length > first.length ? "; …" : "";
  firstRows.textContent =
    rows.length === 0
      ? "Chưa đọc được dòng nào: chọn cột mang tên hoặc nội dung của mỗi dòng."
      : `Đọc được ${rows.length} dòng${doubts.length > 0 ? `, ${doubts.length} chỗ cần xem` : ""}: ${first.join("; ")}${more}.`;
  match.disabled = rows.length === 0;
}

/** Takes the table for this one of ours; "" for what its words tell, or none. */
function takeAs(table: string): void {
  seen = takenFor(own.grid, table, known);
  columns = seen?.columns ?? [];
  kind.value = seen?.layout.table ?? "";
  showColumns(seen, (changed) => {
    columns = changed;
    showFirstRows();
  });
  firstRows.textContent = seen === undefined ? "Chọn bảng này ghi vào trang nào thì mới đọc được." : "";
  match.disabled = seen === undefined;
  showFirstRows();
}

const isEmpty = (tables: Senders["known"]): boolean => Object.keys(tables).length === 0;

/** Reads the table as those of this unit were read before; where nothing is known of it, what a clerk corrected stays. */
async function takeFrom(key: string): Promise<void> {
  const answer = key === "" ? undefined : await ask({ verb: "forms.senders", unit: key });
  if (answer?.ok === false) return fail(answer.message);
  const before = known;
  known = answer?.value.known ?? {};
  if (isEmpty(before) && isEmpty(known) && seen !== undefined) return;
  takeAs(toldTable(own.grid, known) || kind.value);
}

async function compare(): Promise<UnitBack | undefined> {
  const table = seen;
  if (table === undefined || unit.select.value === "" || campaign.select.value === "") {
    fail("Chọn đơn vị gửi, phong trào và trang trước đã.");
    return undefined;
  }
  const read = rowsOfTable(table, columns);
  tell("Đang so với sổ…");
  const answer = await ask({
    verb: "forms.table",
    unit: unit.select.value,
    campaign: campaign.select.value,
    name: own.name,
    table: {
      table: table.layout.table,
      sheet: table.sheet,
      rows: read.rows as Request<"forms.table">["table"]["rows"],
    },
    told: [...read.doubts],
    learned: toRemember(own.grid, table, columns, known),
  });
  if (answer.ok) return answer.value;
  fail(answer.message);
  return undefined;
}

/** Shows one table until it is compared with the book, or left. */
async function matchOne(table: OwnTable, senders: Senders, place: string): Promise<UnitBack | undefined> {
  const sameFile = own.name === table.name && unit.select.value !== "";
  own = table;
  [seen, known] = [undefined, {}];
  kind.value = "";
  head.textContent = `${table.grid.name} (${table.name})${place}`;
  if (!sameFile) unit.choose(namedInFile(table.name, senders.units));
  await takeFrom(unit.select.value);
  tell("");
  return new Promise((resolve) => {
    skip.onclick = () => resolve(undefined);
    match.onclick = () =>
      void compare().then((compared) => {
        if (compared !== undefined) resolve(compared);
      });
  });
}

const all = (those: Senders["units"], none: string): readonly HTMLOptionElement[] => [
  option("", none),
  ...those.map(({ key, name }) => option(key, name)),
];

/** Asks the clerk table by table whose it is and what its columns are; gives what was compared with the book. */
export async function matchTables(tables: readonly OwnTable[]): Promise<readonly UnitBack[]> {
  if (tables.length === 0) return [];
  const answer = await ask({ verb: "forms.senders", unit: "" });
  if (!answer.ok) {
    fail(answer.message);
    return [];
  }
  const { units, campaigns } = answer.value;
  unit.offer(all(units, "Chọn đơn vị"), "");
  const [only, ...others] = campaigns;
  campaign.offer(all(campaigns, "Chọn phong trào"), others.length === 0 ? (only?.key ?? "") : "");
  kind.replaceChildren(
    option("", "Chưa rõ"),
    ...tablesOfOurs.map(({ table, sheet }) => option(table, sheet)),
  );
  const compared: UnitBack[] = [];
  for (const [at, table] of tables.entries()) {
    const place = tables.length > 1 ? ` (${at + 1}/${tables.length})` : "";
    const back = await matchOne(table, answer.value, place);
    if (back !== undefined) compared.push(back);
  }
  return compared;
}

unit.select.addEventListener("change", () => void takeFrom(unit.select.value));
kind.addEventListener("change", () => takeAs(kind.value));
