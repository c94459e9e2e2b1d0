import type { Request, VerbName } from "../../../src/app/all-verbs.ts";
import type { RowByHeader, RowsBySheet } from "../../core/book-of.ts";
import { councilName, councilRows, nominee } from "../../core/council/council-office.ts";
import { typeLabelled } from "../../samples/labelled.ts";
import { rowsOf } from "../grid.ts";
import { cutGrid, type Office, START, setUpOffice } from "../office.ts";

const KEYS = ["D1", "D2", "D3"];
const PARTS = [
  "Văn bản đề nghị",
  "Báo cáo thành tích",
  "Biên bản xét khen thưởng",
  "Biên bản bình xét",
  "Tờ trình",
];

const text = (cells: RowByHeader): Readonly<Record<string, string | number>> =>
  Object.fromEntries(
    Object.entries(cells).flatMap(([header, cell]) =>
      typeof cell === "string" || typeof cell === "number" ? [[header, cell]] : [],
    ),
  );

const planned: RowByHeader = {
  "Trạng thái": "dự kiến",
  "Ngày nộp": "",
  "Ngày đủ hồ sơ": "",
  "Thành phần hồ sơ": PARTS.slice(1).join("; "),
  "Loại hình khen": "chuyên đề",
  "Thành tích": "Có thành tích xuất sắc trong phong trào thi đua năm 2026",
  "Từ ngày": "01/01/2026",
  "Đến ngày": "28/02/2026",
  "Tiền thưởng": 702000,
};

/** A set-up book with a council of nine, these nominations and other rows; law and awards ship with it. */
export async function officeOf(
  nominations: readonly RowByHeader[],
  beside: RowsBySheet = {},
): Promise<Office> {
  const office = await setUpOffice();
  const {
    "Quy tắc": _rules,
    "Danh mục khen": _awards,
    "Cuộc họp": _meetings,
    "Dự họp": _attendance,
    ...rows
  } = councilRows(9, nominations);
  typeLabelled(
    office.book,
    new Map(Object.entries({ ...rows, ...beside }).map(([sheet, own]) => [sheet, own.map(text)])),
    START,
  );
  cutGrid(office.book);
  return office;
}

/** The same with three nominations that nobody has handed in yet. */
export const walkOffice = (): Promise<Office> =>
  officeOf([
    nominee("D1", "Trần Thị Hoa", { ...planned, "Ông/Bà": "Bà" }),
    nominee("D2", "Lê Văn Tám", { ...planned, "Ông/Bà": "Ông" }),
    nominee("D3", "Sở Tư pháp tỉnh Quảng Bình", { ...planned, "Đối tượng": "tập thể" }),
  ]);

/** One thing that a clerk does on the way, from the book as it stands. */
export interface WalkStep {
  readonly name: string;
  readonly request: (office: Office) => Request<VerbName>;
}

const step = <Name extends VerbName>(name: string, request: (office: Office) => Request<Name>): WalkStep => ({
  name,
  // A request of one verb is a request.
  request: request as (office: Office) => Request<VerbName>,
});

const move = (to: string, day: string, keys = KEYS): WalkStep =>
  step(`${keys.length} → ${to}`, () => ({
    verb: "nomination.move",
    keys: keys.map((key) => ({ key })),
    to,
    day,
    reason: "theo biên bản giao nhận",
    number: "",
    decided: "",
    preview: false,
  }));

const paper = (name: string, subject: (office: Office) => string): WalkStep =>
  step(name, (office) => ({
    verb: "paper.write",
    paper: name,
    campaign: "QB-2026",
    subject: subject(office),
    replace: false,
  }));

const session = ({ book }: Office): string => String(rowsOf(book, "Cuộc họp")[0]?.["Mã"] ?? "");
const decision = ({ book }: Office): string =>
  String(
    rowsOf(book, "Sổ văn bản").find((row) => row["Loại văn bản"] === "Quyết định khen thưởng")?.["⚙Mã"] ??
      rowsOf(book, "Sổ văn bản").find((row) => row["Loại văn bản"] === "Quyết định khen thưởng")?.["Mã"] ??
      "",
  );
const none = (): string => "";

/** The way of three nominees, two of whom pass, from a unit's hope to a certificate in the hand and a file in the archive. */
export const walk: readonly WalkStep[] = [
  move("đã nộp", "02/02/2026"),
  ...KEYS.map((key) =>
    step(`${key}: tờ trình`, () => ({
      verb: "nomination.dossier",
      key,
      part: PARTS[0] ?? "",
      what: "nhận",
      day: "03/02/2026",
      reason: "",
    })),
  ),
  move("đủ hồ sơ", "03/02/2026"),
  step("điều kiện", () => ({ verb: "conditions.update" })),
  move("thẩm định", "10/02/2026"),
  step("phiên họp", () => ({
    verb: "council.add",
    campaign: "QB-2026",
    council: councilName,
    day: "27/02/2026",
  })),
  paper("phieu-bau", session),
  step("kết quả", (office) => ({
    verb: "council.record",
    meeting: session(office),
    day: "27/02/2026",
    method: "bỏ phiếu kín",
    issued: "9",
    returned: "9",
    invalid: "0",
    counters: "Nguyễn Văn Bình; Nguyễn Văn Cường",
    opinions: "",
    closing: "10 giờ 30",
    attendance: [],
    votes: [
      { key: "D1", votesFor: "9" },
      { key: "D2", votesFor: "3" },
      { key: "D3", votesFor: "8" },
    ],
    confirmed: "",
  })),
  paper("bien-ban-hop-hoi-dong", session),
  paper("quyet-dinh-khen-thuong", none),
  step("vào số", (office) => ({
    verb: "decision.enter",
    key: decision(office),
    number: "41",
    day: "04/03/2026",
    signer: "",
    nominees: [{ key: "D1" }, { key: "D3" }],
    confirmed: "",
  })),
  paper("giay-khen", none),
  paper("thong-bao-ket-qua", none),
  move("công bố", "05/03/2026", ["D1", "D3"]),
  move("lưu", "05/03/2026", ["D1", "D3"]),
];
