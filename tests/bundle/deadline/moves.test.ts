import { beforeAll, describe, expect, test } from "vitest";
import type { Answers } from "../../../src/app/all-verbs.ts";
import type { Answer } from "../../../src/app/door/answer.ts";
import type { Plain } from "../../../src/local/book/model/stored.ts";
import { memoryDrive } from "../../../src/local/drive/memory-drive.ts";
import { type Host, HostKilled } from "../../../src/local/host.ts";
import { sampled, sweepNote } from "../../sweep.ts";
import { anew } from "../disturb.ts";
import { columnOf, rowsOf, sheetOf } from "../grid.ts";
import { ask, asked, LAN, MINH, type Office, officeOver, START, said, twinOf } from "../office.ts";
import { changes, pictureOf } from "../picture.ts";
import { faultsOf } from "../struck-calls.ts";

const OLD = 42781; // 15/02/2017
const NEW = 42786; // 20/02/2017
const moved = ["BTP-DK-DV", "BTP-DK-CUM"];

/** The sample office after *Tính thời hạn*; then one milestone's words changed, one's taken back to guidance. */
let base: Office;
let right: ReadonlyMap<Plain | undefined, Plain | undefined>;

const words = ({ types }: Office, key: string, text: string): void => types("Mốc", key, "Thời hạn", text);
const dueOf = ({ reads }: Office, key: string): Plain => reads("Mốc", key, "⚙Hạn");
const days = ({ book }: Office): ReadonlyMap<Plain | undefined, Plain | undefined> =>
  new Map(rowsOf(book, "Mốc").map((row) => [row["Mã"], row["⚙Hạn"]]));
const shift = (office: Office): Office => {
  words(office, "BTP-DK-DV", "chậm nhất là ngày 20/02/2017");
  words(office, "BTP-DK-CUM", "theo hướng dẫn của Bộ Tư pháp");
  return office;
};
const fresh = (): Office => officeOver(twinOf(base.book), memoryDrive());
const preview = (host: Host): Answers["deadlines.preview"] => asked(host, { verb: "deadlines.preview" });
const write = (host: Host, fingerprint: string): Answer<Answers["deadlines.write"]> =>
  ask(host, { verb: "deadlines.write", fingerprint });

beforeAll(() => {
  base = anew();
  base.clerk(LAN, {}).call("deadlines");
  shift(base);
  const whole = fresh();
  const lan = whole.clerk(LAN, {});
  expect(write(lan, preview(lan).fingerprint)).toMatchObject({ ok: true, value: { written: true } });
  right = days(whole);
  expect([right.get("BTP-DK-DV"), right.get("BTP-DK-CUM")]).toEqual([NEW, undefined]);
});

test("the menu writes nothing that moves, fills what was empty, and opens the page", () => {
  const office = fresh();
  office.types("Mốc", "BTP-SK-DV", "⚙Hạn", "");
  const before = dueOf(office, "BTP-DK-CUM");
  const lan = office.clerk(LAN, {});
  lan.call("deadlines");
  expect(said(lan)).toBe(
    "Đã tính 12 mốc; 8 mốc chờ hướng dẫn; 0 mốc chưa hiểu thời hạn. 3 thời hạn sẽ thay đổi, chưa ghi: xem ở khung bên phải rồi quyết định.",
  );
  expect(lan.pages().map(({ name }) => name)).toEqual(["thoi-han"]);
  expect([dueOf(office, "BTP-DK-DV"), dueOf(office, "BTP-DK-CUM")]).toEqual([OLD, before]);
  expect(dueOf(office, "BTP-SK-DV")).toBe(right.get("BTP-SK-DV"));
});

test("nothing moves: the days are written at once and no page opens", () => {
  const office = anew();
  const lan = office.clerk(LAN, {});
  lan.call("deadlines");
  lan.call("deadlines");
  expect(lan.pages()).toEqual([]);
  expect(preview(lan).moves).toEqual([]);
});

test("the preview writes nothing; writing writes every day once and logs from what to what", () => {
  const office = fresh();
  const lan = office.clerk(LAN, {});
  const before = pictureOf(office.book, []);
  const { fingerprint, moves } = preview(lan);
  const [own = "", clusters = ""] = moves.map(({ called }) => called);
  expect([own, clusters].every((name) => /^đăng ký – /u.test(name))).toBe(true);
  expect(changes(before, pictureOf(office.book, []))).toEqual([]);
  expect(moves.map(({ called, from, to }) => [called, from, to])).toEqual([
    [own, "2017-02-15", "2017-02-20"],
    [clusters, "2017-02-19", null],
    // An extension that counts from the milestone's day goes with it.
    [`${own} · Sở Tư pháp tỉnh Hậu Giang · gia hạn`, "2017-02-22", "2017-02-27"],
  ]);
  const logged = rowsOf(office.book, "Nhật ký").length;
  const answer = write(lan, fingerprint);
  expect(answer).toMatchObject({ ok: true, value: { written: true } });
  expect(days(office)).toEqual(right);
  expect(
    rowsOf(office.book, "Nhật ký")
      .slice(logged)
      .map((row) => [row["Ai"], row["Ở đâu"], row["Trước"], row["Sau"]]),
  ).toEqual([
    [LAN, `Mốc: ${own}`, "15/02/2017", "20/02/2017"],
    [LAN, `Mốc: ${clusters}`, "19/02/2017", undefined],
    [LAN, `Hạn riêng: ${own} · Sở Tư pháp tỉnh Hậu Giang · gia hạn`, "22/02/2017", "27/02/2017"],
  ]);
  // Pressed twice: nothing is left to write.
  expect(write(lan, fingerprint)).toMatchObject({ ok: true, value: { written: false, now: { moves: [] } } });
});

describe("another clerk changed the plan after the preview", () => {
  test.each<readonly [string, (office: Office) => void, boolean]>([
    ["other words for a moved milestone", (office) => words(office, "BTP-DK-DV", "ngày 01/3/2017"), false],
    ["a further milestone moved", (office) => words(office, "BTP-SK-DV", "ngày 01/7/2017"), false],
    ["a move taken back", (office) => words(office, "BTP-DK-DV", "ngày 15/02/2017"), false],
    [
      "other units to tell",
      ({ types }) => {
        types("Mốc", "BTP-DK-DV", "Áp dụng cho", "Sở Tư pháp");
      },
      false,
    ],
    ["rows put in and taken out", ({ hand }) => hand.insertRows("Mốc", 2, 3), true],
    ["a column moved", ({ hand, book }) => hand.moveColumn("Mốc", columnOf(book, "Mốc", "⚙Hạn"), 2), true],
  ])("%s", (_name, act, stillTheSame) => {
    const office = fresh();
    const lan = office.clerk(LAN, {});
    const { fingerprint } = preview(lan);
    act(office);
    // What leads to the milestone shows its new label first.
    if (!stillTheSame) write(lan, "");
    const before = pictureOf(office.book, []);
    const answer = write(lan, fingerprint);
    if (stillTheSame) {
      expect(answer).toMatchObject({ ok: true, value: { written: true } });
      expect(dueOf(office, "BTP-DK-DV")).toBe(NEW);
      return;
    }
    expect(answer).toMatchObject({
      ok: true,
      value: {
        written: false,
        message: expect.stringContaining("Chưa ghi gì") as unknown,
        now: preview(lan),
      },
    });
    expect(changes(before, pictureOf(office.book, []))).toEqual([]);
  });

  test("two clerks write at once: one is told to wait, then that nothing is left", () => {
    const office = fresh();
    const minh = office.clerk(MINH, {});
    const { fingerprint } = preview(minh);
    let told: unknown;
    const lan = office.clerk(LAN, {
      faults: [
        {
          method: "Range.setValues",
          nth: 1,
          edit: () => {
            told = write(minh, fingerprint);
          },
        },
      ],
    });
    expect(write(lan, fingerprint)).toMatchObject({ ok: true, value: { written: true } });
    expect(told).toMatchObject({
      ok: false,
      message: expect.stringContaining("đang chạy một lệnh khác") as unknown,
    });
    expect(days(office)).toEqual(right);
    expect(write(minh, fingerprint)).toMatchObject({
      ok: true,
      value: { written: false, now: { moves: [] } },
    });
  });
});

/** Presses “Ghi các hạn mới” as often as the page offers it, at most thrice. */
function decide(host: Host): void {
  for (let turn = 0; turn < 3; turn += 1) {
    const { fingerprint, moves } = preview(host);
    if (moves.length === 0) return;
    write(host, fingerprint);
  }
}

const callsOf = (run: (host: Host) => void): Readonly<Record<string, number>> => {
  const lan = fresh().clerk(LAN, {});
  run(lan);
  return lan.meter().calls;
};

const broken = (work: () => void): void => {
  try {
    work();
  } catch (thrown) {
    if (!(thrown instanceof HostKilled)) throw thrown;
  }
};

test("the menu broken off or killed anywhere never writes a moved day", () => {
  const faults = faultsOf(callsOf((host) => void host.call("deadlines")));
  expect(faults.length).toBeGreaterThan(20);
  for (const fault of sampled("deadline", faults)) {
    const office = fresh();
    broken(() => void office.clerk(LAN, { faults: [fault] }).call("deadlines"));
    expect(
      moved.map((key) => dueOf(office, key)),
      `${JSON.stringify(fault)} in ${sweepNote("deadline")}`,
    ).toEqual(moved.map((key) => dueOf(base, key)));
  }
});

test("writing broken off or killed anywhere and pressed again ends with every day right", () => {
  const { fingerprint } = preview(fresh().clerk(LAN, {}));
  const faults = faultsOf(callsOf((host) => void write(host, fingerprint)));
  expect(faults.length).toBeGreaterThan(20);
  for (const fault of sampled("deadline", faults)) {
    const office = fresh();
    broken(() => void write(office.clerk(LAN, { faults: [fault] }), fingerprint));
    decide(office.clerk(LAN, { now: () => START + 3_600_000 }));
    const name = `${JSON.stringify(fault)} in ${sweepNote("deadline")}`;
    expect([name, days(office)]).toEqual([name, right]);
  }
});

test("the service calls do not grow with the number of moves", () => {
  const many = fresh();
  for (const row of rowsOf(many.book, "Mốc").map((each) => String(each["Mã"])))
    words(many, row, "ngày 03/3/2021");
  const calls = [fresh(), many].map((office) => {
    // Its grid was cut for the twins.
    sheetOf(office.book, "Nhật ký").maxRows += 100;
    const lan = office.clerk(LAN, {});
    const { fingerprint } = preview(lan);
    lan.resetMeter();
    expect(write(lan, fingerprint)).toMatchObject({ ok: true, value: { written: true } });
    return lan.meter().calls;
  });
  expect(calls[1]).toEqual(calls[0]);
});
