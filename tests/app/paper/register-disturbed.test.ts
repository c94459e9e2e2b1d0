import { describe, expect, test } from "vitest";
import { smallOffice } from "../../core/small-office.ts";
import { sampled, sweepNote } from "../../sweep.ts";
import { ask, type Clerk, LAN, type MemoryOffice, memoryOffice } from "../memory-office.ts";
import { actsBefore } from "../port-calls.ts";

const SHEET = "Sổ văn bản";

const write = (clerk: Clerk) =>
  ask(clerk, { verb: "paper.write", paper: "ke-hoach", campaign: "QB-2026", subject: "", replace: false });

const unmade = memoryOffice(smallOffice);

const made = unmade.twin();
write(made.clerk(LAN, {}));
// What it says is another thing now.
made.types("Nội dung", 3, "Nội dung", "Thi đua hoàn thành vượt mức nhiệm vụ.");

/** What another clerk does with the column of the register's keys. */
const acts: readonly (readonly [string, (office: MemoryOffice) => void])[] = [
  ["moves it", ({ hand }) => hand.moveColumn(SHEET, 1, 6)],
  [
    "puts a column of her own in before it",
    ({ hand }) => {
      hand.insertColumn(SHEET, 1);
      hand.type(SHEET, 1, 1, "Người giữ");
      hand.type(SHEET, 2, 1, "chị Minh");
    },
  ],
  ["calls it something else", ({ hand }) => hand.type(SHEET, 1, 1, "Tên tệp")],
];

/** Rows that lead to a file, and files. */
const counted = ({ rows, drive }: MemoryOffice) => [
  rows(SHEET).filter((row) => row["⚙Liên kết"] !== undefined).length,
  drive.files.size,
];

describe.each([
  ["the first time", unmade],
  ["again", made],
])("the register's key column while a plan is made %s", (_name, first) => {
  const quiet = first.twin().clerk(LAN, {});
  write(quiet);

  test.each(acts)(
    "another clerk %s, at any call: one file and one row, and so when it is run again",
    (_act, act) => {
      const bad: string[] = [];
      for (const { nth, method } of sampled("paper", quiet.calls)) {
        const office = first.twin();
        const said = write(
          office.clerk(
            LAN,
            actsBefore(nth, () => act(office)),
          ),
        );
        const once = counted(office);
        write(office.clerk(LAN, {}));
        const all = [once, counted(office)].join(" then ");
        if (!said.ok || all !== "1,1 then 1,1") bad.push(`${nth} ${method}: ${all} ${JSON.stringify(said)}`);
      }
      expect(bad, sweepNote("paper")).toEqual([]);
    },
  );
});

test("a paper whose row somebody deleted is made again into its own file", () => {
  const office = made.twin();
  office.hand.deleteRows(SHEET, 2, 1);
  write(office.clerk(LAN, {}));
  expect(counted(office)).toEqual([1, 1]);
});

test("a row copied while the plan is made says the same as the one it was copied from", () => {
  const office = made.twin();
  const copies = (): void => {
    const [line = []] = office.book.read(SHEET).slice(1);
    office.book.writeBlock(SHEET, 3, 1, [line]);
  };
  const create = actsBefore(first(office, "papers.update"), copies);
  write(office.clerk(LAN, create));
  const [one, other] = office.rows(SHEET);
  expect(one).toEqual(other);
  expect(one?.["⚙Phiên bản"]).toBe("2");
});

/** The number of the first call of this method. */
function first(office: MemoryOffice, method: string): number {
  const clerk = office.twin().clerk(LAN, {});
  write(clerk);
  return clerk.calls.find((call) => call.method === method)?.nth ?? 0;
}
