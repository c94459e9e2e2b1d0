import type { Request } from "../../../src/app/all-verbs.ts";
import { memoryDrive } from "../../../src/local/drive/memory-drive.ts";
import { typeLabelled } from "../../samples/labelled.ts";
import { asked, cutGrid, LAN, type Office, officeOver, START, setUpOffice, twinOf } from "../office.ts";

/** Somebody of each unit; LAN is the desk. */
export const HOA = "hoa@example.gov.vn";
export const BINH = "binh@example.gov.vn";

const unit = (key: string, place: string, email: string) => ({
  Mã: key,
  Tên: `Phòng Tư pháp ${place}`,
  Loại: "Phòng Tư pháp",
  Email: email,
});

const milestone = (key: string, task: string, words: string) => ({
  Mã: key,
  "Phong trào": "QB-2026",
  Việc: task,
  "Áp dụng cho": "Phòng Tư pháp",
  "Thời hạn": words,
});

type Rows = ReadonlyMap<string, readonly Readonly<Record<string, string | number>>[]>;
const rows: Rows = new Map([
  [
    "Đơn vị",
    [
      { Mã: "STP", Tên: "Sở Tư pháp tỉnh Quảng Bình", Loại: "Sở Tư pháp" },
      unit("PTP-1", "huyện Lệ Thủy", HOA),
      unit("PTP-2", "thị xã Ba Đồn", BINH),
    ],
  ],
  [
    "Phong trào",
    [
      {
        Mã: "QB-2026",
        "Tên phong trào": "Phong trào thi đua năm 2026",
        Loại: "thường xuyên",
        "Đơn vị ban hành": "STP",
        "Từ ngày": "01/01/2026",
        "Đến ngày": "31/12/2026",
        "Loại văn bản": "Kế hoạch",
        "Trạng thái": "đang thực hiện",
      },
    ],
  ],
  [
    "Mốc",
    [
      milestone("M-DK", "đăng ký", "chậm nhất là ngày 02/03/2026"),
      milestone("M-BC", "báo cáo sơ kết", "chậm nhất là ngày 16/03/2026"),
    ],
  ],
  [
    "Chỉ tiêu",
    [
      {
        "Phong trào": "QB-2026",
        "Đơn vị": "PTP-1",
        "Chỉ tiêu": "Tỷ lệ hồ sơ giải quyết đúng hạn",
        "Mức giao": "98",
        "Đơn vị tính": "%",
      },
    ],
  ],
  [
    "Đăng ký",
    [
      {
        Mã: "DK-001",
        "Phong trào": "QB-2026",
        "Đơn vị": "PTP-1",
        Loại: "công trình",
        "Nội dung": "Số hóa 100% sổ hộ tịch của năm 2026",
        "Trạng thái": "đã gửi",
      },
    ],
  ],
]);

let made: Office | undefined;

/** Two units that owe a registration since Monday and a report in eleven days; today is Thursday 5 March 2026. */
export async function returnsOffice(): Promise<Office> {
  if (made === undefined) {
    made = await setUpOffice();
    typeLabelled(made.book, rows, START);
    cutGrid(made.book);
  }
  return officeOver(twinOf(made.book), memoryDrive());
}

type Sending = Omit<Request<"returns.send">, "verb">;

const report: Sending = {
  unit: "PTP-1",
  table: "tracking",
  campaign: "",
  target: "M-BC|",
  cells: { received: "04/03/2026" },
  paper: "12/BC-PTP",
  link: "https://example.gov.vn/12.pdf",
  remark: "",
  ticket: "t-1",
};

/** The same once both units reported: what is clear, what is late, what both changed, what is sent back, what is to be refused. */
export async function reportedOffice(): Promise<Office> {
  const office = await returnsOffice();
  const [hoa, binh, lan] = [HOA, BINH, LAN].map((mail) => office.clerk(mail, {}));
  if (hoa === undefined || binh === undefined || lan === undefined) throw new Error("three people");
  const send = (clerk: typeof hoa, more: Partial<Sending>) => {
    asked(clerk, { verb: "returns.send", ...report, ...more });
  };
  send(hoa, { ticket: "t-0", paper: "11/BC-PTP" });
  const [first] = asked(lan, { verb: "returns.list" }).rows;
  asked(lan, {
    verb: "returns.refuse",
    rows: [{ key: first?.key ?? "" }],
    reason: "Báo cáo thiếu phụ lục số liệu; bổ sung rồi gửi lại.",
  });
  send(binh, { unit: "PTP-2", ticket: "t-2", paper: "07/BC-PTP" });
  send(binh, { unit: "PTP-2", ticket: "t-3", target: "M-DK|", paper: "06/DK-PTP", link: "" });
  send(hoa, {
    ticket: "t-4",
    table: "registrations",
    campaign: "QB-2026",
    target: "DK-001",
    cells: { content: "Số hóa 100% sổ hộ tịch trong quý III năm 2026" },
    paper: "",
  });
  office.types("Đăng ký", "DK-001", "Nội dung", "Số hóa 100% sổ hộ tịch trước 30/9/2026");
  send(hoa, {
    ticket: "t-5",
    table: "nominations",
    campaign: "QB-2026",
    target: "",
    cells: {
      subject: "cá nhân",
      name: "Trần Thị Hoa",
      position: "Chuyên viên",
      award: "GK",
      merit: "có thành tích xuất sắc trong phong trào thi đua năm 2026",
      submitted: "04/3/2026",
    },
    paper: "09/TTr-PTP",
  });
  return office;
}
