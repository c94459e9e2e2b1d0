import { beforeAll, describe, expect, test } from "vitest";
import type { BookEditor } from "../../../src/local/book/edit/book-editor.ts";
import type { Plain } from "../../../src/local/book/model/stored.ts";
import { memoryDrive } from "../../../src/local/drive/memory-drive.ts";
import { columnOf, headersOf, rowsOf, rowWhere, unmark } from "../grid.ts";
import { asked, LAN, MINH, type Office, officeOver, said, sampleOffice, setUp, twinOf } from "../office.ts";
import { changes, pictureOf } from "../picture.ts";

let base: Office;
/** Every milestone's due day, by its key, when nobody disturbs the command. */
let rightDays: ReadonlyMap<Plain, Plain>;
/** What the check says then. */
let rightCheck: string;

const daysOf = ({ book }: Office): ReadonlyMap<Plain, Plain> =>
  new Map(rowsOf(book, "Mốc").map((row) => [row["Mã"] ?? null, row["⚙Hạn"] ?? null]));

const anew = (): Office => officeOver(twinOf(base.book), memoryDrive());

beforeAll(async () => {
  base = await sampleOffice();
  const quiet = anew();
  quiet.clerk(LAN, {}).call("deadlines");
  rightDays = daysOf(quiet);
  const checker = quiet.clerk(LAN, {});
  checker.call("check");
  rightCheck = said(checker);
});

/** What another clerk does to the sheet Mốc. */
interface Disturbance {
  readonly name: string;
  readonly act: (hand: BookEditor, office: Office) => void;
}

const at = ({ book }: Office, header: string): number => columnOf(book, "Mốc", header);

const layouts: readonly Disturbance[] = [
  { name: "a column moved", act: (hand, office) => hand.moveColumn("Mốc", at(office, "Thời hạn"), 2) },
  { name: "the key moved", act: (hand) => hand.moveColumn("Mốc", 1, 6) },
  { name: "our own column moved", act: (hand, office) => hand.moveColumn("Mốc", at(office, "⚙Hạn"), 1) },
  { name: "a header renamed", act: (_hand, office) => office.types("Mốc", 1, "Thời hạn", "Hạn nộp") },
  { name: "a header emptied", act: (_hand, office) => office.types("Mốc", 1, "Thời hạn", "") },
  {
    name: "a column of one's own put in",
    act: (hand) => {
      hand.insertColumns("Mốc", 4, 1);
      hand.type("Mốc", 1, 4, "Người theo dõi");
      hand.type("Mốc", 2, 4, "chị Minh");
    },
  },
];

describe.each(layouts)("$name by another clerk", ({ act }) => {
  test("before the command: check and deadlines come out as if nothing had moved", () => {
    const office = anew();
    act(office.hand, office);
    const lan = office.clerk(LAN, {});
    lan.call("deadlines");
    expect(daysOf(office)).toEqual(rightDays);
    lan.call("check");
    expect(lan.toasts().at(-1)?.message).toBe(rightCheck);
    setUp(lan);
    lan.call("deadlines");
    expect(daysOf(office)).toEqual(rightDays);
  });
});

test("a header that stands twice is named at the check", () => {
  const office = anew();
  const { book, hand } = office;
  const spare = headersOf(book, "Mốc").length + 1;
  unmark(book, ({ value }) => value === "milestones.deadline");
  hand.type("Mốc", 1, spare, "Thời hạn");
  const lan = office.clerk(LAN, {});
  lan.call("check");
  expect(rowsOf(book, "Kết quả kiểm tra")).toContainEqual(
    expect.objectContaining({
      Sheet: "Mốc",
      Dòng: "1",
      Cột: "Thời hạn",
      "Quy tắc": "cot.trung",
      "Điều gì": "Trang “Mốc” có 2 cột cùng tên “Thời hạn”.",
    }),
  );
});

test("a deleted column is named with its cure", () => {
  const office = anew();
  office.hand.deleteColumns("Mốc", columnOf(office.book, "Mốc", "Thời hạn"), 1);
  const lan = office.clerk(LAN, {});
  lan.call("check");
  expect(rowsOf(office.book, "Kết quả kiểm tra")).toContainEqual(
    expect.objectContaining({
      Sheet: "Mốc",
      "Quy tắc": "cot.thieu",
      "Cách sửa": expect.stringContaining("Thiết lập sổ") as unknown,
    }),
  );
});

const commands = ["check", "deadlines", "plan", "setUp"] as const;

test.each(commands)(
  "while another clerk's command runs, %s waits, gives up with a sentence and touches nothing",
  (command) => {
    const office = anew();
    office.book.lockHolder = {};
    const before = pictureOf(office.book, []);
    const lan = office.clerk(LAN, {});
    lan.select("Phong trào", 2);
    lan.call(command);
    expect(said(lan)).toBe("Có người đang chạy một lệnh khác trên sổ này. Đợi giây lát rồi chạy lại.");
    expect(changes(before, pictureOf(office.book, []))).toEqual([]);
  },
);

test("two clerks start at once: the second is told to wait, the first goes on", () => {
  const office = anew();
  const minh = office.clerk(MINH, {});
  const lan = office.clerk(LAN, {
    faults: [{ method: "Range.getValues", nth: 3, edit: () => void minh.call("deadlines") }],
  });
  lan.call("deadlines");
  expect(said(minh)).toContain("Có người đang chạy một lệnh khác");
  expect(daysOf(office)).toEqual(rightDays);
  minh.call("deadlines");
  expect(minh.toasts().at(-1)?.message).toContain("Đã tính 13 mốc");
});

describe("a paper that Minh made", () => {
  function minhMade(): Office {
    const office = anew();
    const minh = office.clerk(MINH, {});
    minh.select("Phong trào", rowWhere(office.book, "Phong trào", "Mã", "QB-2017"));
    minh.call("plan");
    expect(said(minh)).toContain("Đã tạo “Kế hoạch");
    return office;
  }

  test.each([false, true])("is not Lan's to write: asked whether to replace it, she says %s", (yes) => {
    const office = minhMade();
    const before = pictureOf(office.book, ["Nhật ký"]);
    const questions: string[] = [];
    const lan = office.clerk(LAN, {
      confirm: ({ message }) => {
        questions.push(message);
        return yes;
      },
    });
    lan.select("Phong trào", rowWhere(office.book, "Phong trào", "Mã", "QB-2017"));
    lan.call("plan");
    expect(questions).toHaveLength(1);
    expect(questions[0]).toMatch(new RegExp(`Tệp của văn bản “Kế hoạch · .*” là của ${MINH}`, "u"));
    const register = rowsOf(office.book, "Sổ văn bản");
    expect(register).toHaveLength(1);
    if (!yes) {
      expect(said(lan)).toContain(`là của ${MINH}`);
      expect(changes(before, pictureOf(office.book, ["Nhật ký"]))).toEqual([]);
      return;
    }
    expect(register[0]).toMatchObject({ "⚙Người tạo": LAN, "⚙Phiên bản": "2" });
    const papers = office.book.files.filter(({ fileName }) => fileName !== undefined);
    expect(papers.map(({ owner }) => owner)).toEqual([MINH, LAN]);
    const [campaign] = rowsOf(office.book, "Phong trào").filter((row) => row["Mã"] === "QB-2017");
    expect(campaign?.["⚙Văn bản"]).toBe(register[0]?.["⚙Liên kết"]);

    // From now on it is Lan's: made again, the same file is updated without a question.
    lan.call("plan");
    expect(questions).toHaveLength(1);
    expect(rowsOf(office.book, "Sổ văn bản")).toEqual([expect.objectContaining({ "⚙Phiên bản": "3" })]);
    expect(office.book.files).toHaveLength(4);
  });

  test("stops that one item of Lan's job with whose it is; the others are made", () => {
    const office = minhMade();
    const lan = office.clerk(LAN, {});
    let progress = asked(lan, { verb: "paper-job.start", paper: "ke-hoach", items: [] });
    while (!progress.finished) progress = asked(lan, { verb: "paper-job.step", job: progress.job });
    expect(progress).toMatchObject({ done: 5, total: 5 });
    expect(progress.failed).toEqual([
      {
        item: expect.stringMatching(/^Thi đua cao điểm /u) as unknown,
        message: expect.stringContaining(MINH) as unknown,
      },
    ]);
    expect(rowsOf(office.book, "Sổ văn bản")).toHaveLength(5);
  });
});
