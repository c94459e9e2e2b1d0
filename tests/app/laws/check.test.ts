import { fillKeys } from "../../../src/app/book/fill-keys.ts";
import { openBook } from "../../../src/app/book/read/open-book.ts";
import { checkAndShow } from "../../../src/app/check/check-book.ts";
import type { RowsBySheet } from "../../core/book-of.ts";
import { campaignRow } from "../../core/small-office.ts";
import { ask, asked, type Clerk, LAN, type MemoryOffice } from "../memory-office.ts";
import { keepsTheLaws } from "./keeps-the-laws.ts";
import { keysFilledIn, leanOffice, newOffice, officeRows } from "./offices.ts";

/** Two spaces in a name, a doubled number of a phase, a unit whose kind is not known. */
const faults: RowsBySheet = {
  ...officeRows,
  "Phong trào": [
    { ...campaignRow, "Tên phong trào": "Phong trào thi đua  năm 2026", "Trạng thái": "đang thực hiện" },
  ],
  Đợt: [1, 1, 2].map((nth) => ({ "Phong trào": "QB-2026", "Đợt số": nth, Tên: `Đợt ${nth}` })),
};

const faulty = () => leanOffice(faults);

/** Checked once, and a reason given for one of the findings. */
function checked(): MemoryOffice {
  const office = faulty();
  checkAndShow(office.clerk(LAN, {}));
  const at = office.book.read("Kết quả kiểm tra").length;
  office.types("Kết quả kiểm tra", at, "Bỏ qua", "đã hỏi Sở");
  office.types("Phong trào", "QB-2026", "Chủ đề", "Đoàn kết ,sáng tạo");
  return office;
}

keepsTheLaws("check", {
  name: "Kiểm tra dữ liệu",
  office: checked,
  run: (clerk) => {
    checkAndShow(clerk);
    return "";
  },
  owned: keysFilledIn,
  mayGo: ["Kết quả kiểm tra"],
});

/** A header so far to the right makes of five rows a sheet that is looked at by its keys (app/book/write/look-by-key.ts). */
const FAR = 5_000;

/** Units checked once, of which one got better since and one worse. */
function largeSheet(): MemoryOffice {
  const office = leanOffice({
    ...officeRows,
    "Đơn vị": (officeRows["Đơn vị"] ?? []).map((row, index) =>
      index === 1 ? { ...row, Email: "a@@b.vn" } : row,
    ),
  });
  // The next one makes the header row another: the sheet is read as a whole, and known as far as its last header.
  for (const column of [office.columnOf("Đơn vị", "⚙Đánh dấu") + 1, FAR])
    office.hand.type("Đơn vị", 1, column, `Cột ${column}`);
  checkAndShow(office.clerk(LAN, {}));
  office.types("Đơn vị", 3, "Email", "ptp1@example.gov.vn");
  office.types("Đơn vị", 4, "Email", "c@@d.vn");
  return office;
}

keepsTheLaws("check", {
  name: "Kiểm tra dữ liệu, a large sheet",
  office: largeSheet,
  each: 5,
  run: (clerk) => {
    checkAndShow(clerk);
    return "";
  },
  owned: keysFilledIn,
  mayGo: ["Kết quả kiểm tra"],
});

/** Asks the page's question and sends the cure of the doubled space. */
function cure(clerk: Clerk): string {
  const found = asked(clerk, { verb: "check" }).find(
    ({ column, cure }) => column === "Tên phong trào" && cure !== undefined,
  );
  if (found?.cure === undefined) return '"ok":false: nothing to cure';
  const { sheet, rowId, rowHash, column } = found;
  return JSON.stringify(
    ask(clerk, { verb: "cure.apply", sheet, rowId, rowHash, column, value: found.cure.value }),
  );
}

for (const [name, office] of [
  ["cure.apply", faulty],
  ["cure.apply, the first of a book", () => newOffice(faults)],
] as const)
  keepsTheLaws("check", { name, office, run: cure, owned: { "Phong trào": ["title"] }, mayGo: [] });

keepsTheLaws("check", {
  name: "cure.undo",
  office: () => {
    const office = faulty();
    cure(office.clerk(LAN, {}));
    return office;
  },
  run: (clerk) => JSON.stringify(ask(clerk, { verb: "cure.undo" })),
  owned: { "Phong trào": ["title"] },
  mayGo: [],
});

/** Two spaces in two cells of one row and in two rows of another sheet. */
const untidy = () =>
  leanOffice({
    ...faults,
    "Phong trào": [
      {
        ...campaignRow,
        "Tên phong trào": "Phong trào thi đua  năm 2026",
        "Chủ đề": "Đoàn kết,  sáng tạo",
        "Trạng thái": "đang thực hiện",
      },
    ],
    Đợt: [1, 2].map((nth) => ({ "Phong trào": "QB-2026", "Đợt số": nth, Tên: `Đợt  thứ ${nth}` })),
  });

/** Asks the page's question and sends every cure of the rule about spaces. */
function cureAll(clerk: Clerk): string {
  const cures = asked(clerk, { verb: "check" }).flatMap(({ rule, sheet, rowId, rowHash, column, cure }) =>
    rule === "loi-van.dau-cach" && cure !== undefined
      ? [{ sheet, rowId, rowHash, column, value: cure.value }]
      : [],
  );
  if (cures.length === 0) return '"ok":false: nothing to cure';
  return JSON.stringify(ask(clerk, { verb: "cure.apply-group", cures }));
}

const untidyCells = { "Phong trào": ["title", "theme"], Đợt: ["title"] };

keepsTheLaws("check", {
  name: "cure.apply-group",
  office: untidy,
  run: cureAll,
  owned: untidyCells,
  mayGo: [],
});

keepsTheLaws("check", {
  name: "cure.undo, of a group",
  office: () => {
    const office = untidy();
    cureAll(office.clerk(LAN, {}));
    return office;
  },
  run: (clerk) => JSON.stringify(ask(clerk, { verb: "cure.undo" })),
  owned: untidyCells,
  mayGo: [],
});

const unit = (name: string) => ({ Tên: `Phòng Tư pháp ${name}`, Loại: "Phòng Tư pháp" });

keepsTheLaws("check", {
  name: "keys for rows typed without one",
  office: () =>
    leanOffice({
      "Đơn vị": [{ Mã: "PTP-LT", ...unit("Lệ Thủy") }, unit("Ba Đồn"), unit("Ba Đồn"), unit("Bố Trạch")],
    }),
  run: (clerk) => {
    fillKeys(clerk, openBook(clerk, new Set(["units"])));
    return "";
  },
  owned: keysFilledIn,
  mayGo: [],
});
