import type { ForeignTable } from "../../core/forms/back/foreign-table.ts";
import { element, make, option } from "../page/element.ts";

type Columns = ForeignTable["columns"];

const box = element("columns", HTMLElement);
/** So much of a cell is enough to know it. */
const SAMPLE = 40;

function sampleOf({ rows }: ForeignTable, column: number): string {
  for (const { cells } of rows) {
    const text = String(cells.find((cell) => cell.column === column)?.value ?? "").trim();
    if (text !== "" && !/^\(?\d{1,2}[.)]?$/u.test(text))
      return text.length > SAMPLE ? `${text.slice(0, SAMPLE)}…` : text;
  }
  return "";
}

/** Shows each header with what it is taken for; one column of ours is one header, the last chosen. */
export function showColumns(table: ForeignTable | undefined, changed: (columns: Columns) => void): void {
  if (table === undefined) {
    box.replaceChildren();
    return;
  }
  const selects = table.headers.flatMap((header, at): readonly HTMLSelectElement[] => {
    if (header === "") return [];
    const select = document.createElement("select");
    select.dataset["column"] = String(at + 1);
    select.append(
      option("", "không lấy"),
      ...table.layout.columns.map((column) => option(column.key, column.header)),
    );
    select.value = table.columns.find(({ column }) => column === at + 1)?.key ?? "";
    return [select];
  });
  const taken = (): Columns =>
    selects.flatMap((select) =>
      select.value === "" ? [] : [{ key: select.value, column: Number(select.dataset["column"]), score: 1 }],
    );
  for (const select of selects)
    select.addEventListener("change", () => {
      for (const other of selects) if (other !== select && other.value === select.value) other.value = "";
      changed(taken());
    });
  box.replaceChildren(
    ...selects.map((select) => {
      const column = Number(select.dataset["column"]);
      const label = make("label", "", `“${table.headers[column - 1] ?? ""}” `);
      label.append(make("span", "quiet", sampleOf(table, column)), select);
      return label;
    }),
  );
}
