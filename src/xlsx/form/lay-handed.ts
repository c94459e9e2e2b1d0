import type { Handed } from "../../core/levels/handed.ts";
import type { Look, OutBook, OutCell, OutSheet } from "../sheet.ts";

const text: Look = { format: "text" };
const boxed = { border: true, wrap: true } as const;
const looks = {
  title: { bold: true, size: 14, wrap: true },
  header: { ...boxed, bold: true, fill: "1F4E79", ink: "FFFFFF" },
  cell: { ...boxed, format: "text" },
} as const satisfies Readonly<Record<string, Look>>;

interface Told {
  readonly name: string;
  readonly title: string;
  readonly headers: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
}

/** A sheet to be read: title, header, rows; all locked. */
const toldSheet = ({ name, title, headers, widths, rows }: Told): OutSheet => ({
  name,
  columns: widths.map((width) => ({ width })),
  rows: [
    [{ value: title, look: looks.title }],
    [],
    headers.map((value) => ({ value, look: looks.header })),
    ...rows.map((row) => row.map((value): OutCell => ({ value, look: looks.cell }))),
  ],
  frozen: 3,
  rules: [],
  merged: [],
  landscape: true,
});

const dayText = (due: string): string => (due === "" ? "" : due.split("-").reverse().join("/"));

/** The day of each group of units; one group alone needs no names. */
function whenTold({ days }: Handed["milestones"][number], nameOf: (key: string) => string): string {
  const told = days.map(({ period, due, units }) => {
    const when = [period, dayText(due)].filter((part) => part !== "").join(": ");
    return { when, names: units.map(nameOf).join("; ") };
  });
  const [only, ...more] = told;
  if (only !== undefined && more.length === 0) return only.when;
  const alike = new Set(told.map(({ names }) => names)).size <= 1;
  return told.map(({ when, names }) => (alike ? when : `${when} (${names})`)).join("\n");
}

/**
 * A campaign that is handed down, laid out to be read, with its data behind it in a hidden sheet.
 * @param hidden name and cells of that sheet
 */
export function layHanded(
  handed: Handed,
  hidden: { readonly name: string; readonly cells: readonly string[] },
): OutBook {
  const { office, campaign, sentAt } = handed;
  const { cells } = campaign;
  const title = cells["title"] ?? "";
  const names = new Map(handed.units.map(({ key, name }) => [key, name]));
  const nameOf = (key: string): string => (key === "" ? "Chung" : (names.get(key) ?? ""));
  const number = [cells["number"], cells["symbol"]].filter((part) => (part ?? "") !== "").join("/");
  const facts: readonly (readonly [string, string])[] = [
    ["Phong trào", title],
    ["Chủ đề", cells["theme"] ?? ""],
    ["Cơ quan ban hành", office.name],
    [cells["form"] ?? "", [number, cells["issued"]].filter((part) => (part ?? "") !== "").join(", ngày ")],
    ["Thời gian", `${cells["from"] ?? ""} – ${cells["to"] ?? ""}`],
    ["Tệp lập lúc", sentAt],
    [
      "Cách nhận",
      "Mở Sổ Thi đua của cơ quan mình, chọn Thi đua › Gửi và nhận tệp › Cấp trên, cấp dưới rồi chọn tệp này ở phần Nhận phong trào cấp trên. Không sửa tệp.",
    ],
  ];
  return {
    title: `Giao phong trào – ${title}`,
    author: office.name,
    sheets: [
      toldSheet({
        name: "Phong trào",
        title: `${office.name} giao phong trào`,
        headers: ["Mục", "Nội dung"],
        widths: [24, 90],
        rows: facts.filter(([, said]) => said !== ""),
      }),
      toldSheet({
        name: "Mốc",
        title: "Việc phải làm và thời hạn",
        headers: ["Việc", "Áp dụng cho", "Thời hạn", "Hạn", "Yêu cầu tối thiểu"],
        widths: [24, 40, 36, 30, 30],
        rows: handed.milestones.map((milestone) => [
          milestone.cells["task"] ?? "",
          milestone.cells["audience"] ?? "",
          milestone.cells["deadline"] ?? "",
          whenTold(milestone, nameOf),
          milestone.cells["minimum"] ?? "",
        ]),
      }),
      toldSheet({
        name: "Chỉ tiêu",
        title: "Chỉ tiêu",
        headers: ["Đơn vị", "Chỉ tiêu", "Mức giao", "Đơn vị tính"],
        widths: [40, 60, 20, 16],
        rows: handed.targets.map((target) => [
          nameOf(target["unit"] ?? ""),
          target["name"] ?? "",
          target["assigned"] ?? "",
          target["measure"] ?? "",
        ]),
      }),
      toldSheet({
        name: "Nội dung",
        title: "Nội dung kế hoạch",
        headers: ["Cấp", "Nội dung", "Chủ trì", "Phối hợp"],
        widths: [12, 90, 30, 30],
        rows: handed.outline.map((line) => [
          line["rank"] ?? "",
          line["text"] ?? "",
          line["lead"] ?? "",
          line["support"] ?? "",
        ]),
      }),
      {
        name: hidden.name,
        hidden: true,
        columns: [{ width: 20 }],
        rows: hidden.cells.map((value) => [{ value, look: text }]),
        frozen: 0,
        rules: [],
        merged: [],
        landscape: false,
      },
    ],
    lists: "⚙Danh mục",
  };
}
