/** What a fact counts: something owed, a registration, a target, a nomination, an award of former years. */
export type FactKind = "obligation" | "registration" | "target" | "nomination" | "history";

/** How it stands, in few words that add up. */
export type Outcome =
  | "on_time"
  | "late"
  | "missing"
  | "waiting"
  | "none"
  | "confirmed"
  | "open"
  | "dropped"
  | "reached"
  | "not_reached"
  | "unknown"
  | "decided";

/** One thing that totals count, with all that they are counted by. The columns of the table *facts* of a package. */
export interface Fact {
  readonly kind: FactKind;
  readonly outcome: Outcome;
  /** The book's own word for the outcome. */
  readonly state: string;
  /** The year it counts for: of its own day, else of its campaign; null where neither tells one. */
  readonly year: number | null;
  readonly campaign_key: string;
  readonly campaign: string;
  readonly campaign_id: string;
  readonly issuer: string;
  readonly issuer_id: string;
  readonly campaign_top: string;
  readonly campaign_top_id: string;
  readonly campaign_by: "parent" | "title";
  readonly level: string;
  readonly cluster: string;
  readonly cluster_id: string;
  readonly unit_key: string;
  readonly unit: string;
  readonly unit_of: string;
  readonly unit_id: string;
  readonly unit_era: "before" | "since";
  readonly unit_heir: string;
  readonly unit_heir_of: string;
  readonly unit_heir_id: string;
  readonly label: string;
  readonly award: string;
  readonly subject: string;
  readonly due: string | null;
  readonly received: string | null;
  readonly days_late: number | null;
  /** Where it stands in the book; 0 where no row says it. */
  readonly sheet: string;
  readonly row: number;
}

/** A row of a book that could not be counted as it stands, or only in part. */
export interface Unfit {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly reason: string;
  /** Whether the row is counted all the same. */
  readonly counted: "yes" | "no";
}

/** A column of a table of facts: its type in CSV, Parquet and SQL, and what it says, for the office. */
export interface FactColumn {
  readonly type: "string" | "integer" | "date";
  readonly title: string;
  readonly description: string;
}

const text = (title: string, description: string): FactColumn => ({ type: "string", title, description });
const whole = (title: string, description: string): FactColumn => ({ type: "integer", title, description });

/** The columns of *facts*, in their order. */
export const factColumns: Readonly<Record<keyof Fact, FactColumn>> = {
  kind: text(
    "Loại số liệu",
    "obligation: việc phải nộp; registration: đăng ký; target: chỉ tiêu; nomination: đề nghị khen; history: đã khen",
  ),
  outcome: text(
    "Kết quả",
    "Việc phải nộp: on_time đúng hạn, late trễ hạn, missing quá hạn hoặc bị trả lại, waiting chưa đến hạn hoặc chờ hướng dẫn, none không còn phải nộp. Đăng ký: confirmed đã gửi hoặc đã xác nhận, open chưa gửi, dropped trả lại. Chỉ tiêu: reached đạt, not_reached chưa đạt, unknown chưa có kết quả so được. Đề nghị: decided đã quyết định, open đang xét, dropped không xét. Đã khen: decided",
  ),
  state: text("Trạng thái", "Lời của chính sổ, ví dụ “quá hạn”"),
  year: whole("Năm", "Năm của ngày ghi ở dòng; dòng không có ngày thì năm của phong trào"),
  campaign_key: text("Mã phong trào", "Mã ở bảng campaigns"),
  campaign: text("Phong trào", "Tên phong trào trong sổ"),
  campaign_id: text("Mã phong trào theo tên", "Như nhau ở mọi sổ có phong trào cùng tên và năm"),
  issuer: text(
    "Cơ quan phát động",
    "Đơn vị ban hành phong trào; dòng không theo phong trào thì cơ quan giữ sổ",
  ),
  issuer_id: text("Mã khớp cơ quan phát động", "Như mã khớp đơn vị"),
  campaign_top: text(
    "Phong trào cấp trên cùng",
    "Tên phong trào cao nhất mà phong trào này hưởng ứng; không có thì chính nó",
  ),
  campaign_top_id: text(
    "Mã khớp phong trào",
    "Như nhau ở mọi sổ cùng hưởng ứng một phong trào, hoặc cùng tên và năm",
  ),
  campaign_by: text("Cách khớp", "parent: theo phong trào cấp trên; title: theo tên và năm"),
  level: text("Cấp phát động", "Cấp phát động của phong trào"),
  cluster: text("Cụm/khối", "Cụm, khối thi đua của đơn vị"),
  cluster_id: text(
    "Mã khớp cụm/khối",
    "Tên cụm, khối không dấu, chữ thường; hai cụm cùng tên của hai cơ quan phát động là hai cụm",
  ),
  unit_key: text("Mã đơn vị", "Mã ở bảng units"),
  unit: text("Đơn vị", "Tên đơn vị khi đó"),
  unit_of: text("Thuộc", "Tỉnh, đơn vị cấp trên hoặc cơ quan giữ sổ, để phân biệt đơn vị trùng tên"),
  unit_id: text("Mã khớp đơn vị", "Như nhau ở mọi sổ nói về cùng một đơn vị"),
  unit_era: text("Thời kỳ", "before: trước ngày 01/7/2025; since: từ ngày 01/7/2025"),
  unit_heir: text("Đơn vị kế thừa", "Đơn vị tiếp nhận sau sáp nhập theo sổ này; không có thì chính nó"),
  unit_heir_of: text("Đơn vị kế thừa thuộc", "Như cột Thuộc, của đơn vị kế thừa"),
  unit_heir_id: text("Mã khớp đơn vị kế thừa", "Như mã khớp đơn vị"),
  label: text("Nội dung", "Mốc, loại đăng ký, tên chỉ tiêu, tên người hoặc tập thể"),
  award: text("Hình thức khen", "Danh hiệu, hình thức của đăng ký, đề nghị hoặc lần khen"),
  subject: text("Đối tượng", "tập thể hay cá nhân, với đề nghị"),
  due: { type: "date", title: "Hạn", description: "Hạn của việc phải nộp" },
  received: {
    type: "date",
    title: "Ngày nhận",
    description: "Ngày nhận của việc phải nộp; ngày đăng ký; ngày quyết định",
  },
  days_late: whole("Số ngày trễ", "Theo lịch, với việc phải nộp"),
  sheet: text("Trang", "Trang của sổ có dòng này"),
  row: whole("Dòng", "Số dòng trên trang; 0 khi sổ chưa có dòng"),
};

/** The columns of *unfit*, in their order. */
export const unfitColumns: Readonly<Record<keyof Unfit, FactColumn>> = {
  sheet: text("Trang", "Trang của sổ"),
  row: whole("Dòng", "Số dòng trên trang; 0 là cả trang"),
  column: text("Cột", "Tiêu đề cột; trống là cả dòng"),
  reason: text("Vì sao", "Điều không khớp hoặc không đọc được"),
  counted: text("Vẫn tính", "yes: dòng vẫn được tính; no: không tính được"),
};
