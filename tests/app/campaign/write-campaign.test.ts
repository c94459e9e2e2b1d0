import { describe, expect, test } from "vitest";
import type { CampaignShown } from "../../../src/app/campaign/preview-campaign.ts";
import type { CampaignStart } from "../../../src/app/campaign/start.ts";
import { smallOffice } from "../../core/small-office.ts";
import { ask, asked, type Clerk, LAN, type MemoryOffice, MINH, memoryOffice } from "../memory-office.ts";
import { breaksOff, broken, effectsIn } from "../port-calls.ts";

const start: CampaignStart = { way: "renew", from: "QB-2026", year: 2027 };
const anew = (): MemoryOffice =>
  memoryOffice({
    ...smallOffice,
    Mốc: [
      {
        Mã: "M-DK",
        "Phong trào": "QB-2026",
        Việc: "đăng ký",
        "Áp dụng cho": "Sở Tư pháp",
        "Thời hạn": "chậm nhất là ngày 04/03/2026",
      },
    ],
  });

const sheets = ["Phong trào", "Đợt", "Nội dung", "Căn cứ", "Nơi nhận", "Mốc", "Chỉ tiêu", "Việc cần rà soát"];

/** Every row of the new campaign, by sheet. */
const madeIn = ({ rows }: MemoryOffice) =>
  sheets.map((sheet) => rows(sheet).filter((row) => Object.values(row).some((text) => text === "QB-2027")));

const preview = (clerk: Clerk) => asked(clerk, { verb: "campaign.preview", start });
const write = (clerk: Clerk, { key, fingerprint }: Pick<CampaignShown, "key" | "fingerprint">) =>
  ask(clerk, { verb: "campaign.write", start, key, fingerprint });

/** As the page does when the clerk presses the button. */
const lookAndWrite = (clerk: Clerk) => write(clerk, preview(clerk));

const quiet = anew();
const lan = quiet.clerk(LAN, {});
const shown = preview(lan);
const looked = lan.calls.length;
const outcome = write(lan, shown);
const whole = madeIn(quiet);
const effects = effectsIn(lan.calls);

test("looking writes nothing; writing adds what was shown, sheet by sheet", () => {
  expect(shown.key).toBe("QB-2027");
  expect(effectsIn(lan.calls.slice(0, looked))).toEqual([]);
  expect(outcome).toMatchObject({ ok: true, value: { written: true } });
  const counts = sheets.flatMap((sheet, index) => {
    const count = whole[index]?.length ?? 0;
    return count === 0 || sheet === "Việc cần rà soát" ? [] : [{ sheet, count }];
  });
  expect(shown.rows).toEqual(counts);
  expect(quiet.rows("⚙Việc").at(-1)).toMatchObject({ Mục: "QB-2027", "Trạng thái": "xong" });
});

describe.each(["before", "after"] as const)("a run that breaks off %s", (when) => {
  test.each(effects.map(({ nth, method, on }) => [nth, method, on]))(
    "call %i, %s %s, and is begun again writes every row once",
    (nth) => {
      const office = anew();
      expect(broken(() => lookAndWrite(office.clerk(LAN, breaksOff(nth, when))))).toBe(true);
      // The page asks again for what it showed.
      expect(write(office.clerk(LAN, {}), shown)).toMatchObject({
        ok: true,
        value: { written: true },
      });
      expect(madeIn(office)).toEqual(whole);
    },
  );

  test.each(effects.map(({ nth, method, on }) => [nth, method, on]))(
    "call %i, %s %s, and is begun anew from the same choices makes no second campaign",
    (nth) => {
      const office = anew();
      broken(() => lookAndWrite(office.clerk(LAN, breaksOff(nth, when))));
      // The clerk opens the page again; at the very end of the broken run she is told that all is there.
      const again = ask(office.clerk(LAN, {}), { verb: "campaign.preview", start });
      if (again.ok) write(office.clerk(LAN, {}), again.value);
      else
        expect(again.message).toContain(
          "Phong trào “Phong trào thi đua năm 2027” đã được tạo từ đúng các lựa chọn này",
        );
      expect(madeIn(office)).toEqual(whole);
    },
  );
});

test("asked for again, it adds nothing", () => {
  const before = madeIn(quiet);
  expect(write(quiet.clerk(MINH, {}), shown)).toMatchObject({
    ok: true,
    value: {
      written: true,
      message: "Phong trào “Phong trào thi đua năm 2027” đã có trong sổ; không tạo thêm lần nữa.",
    },
  });
  expect(madeIn(quiet)).toEqual(before);
});

test("what another clerk changed since is shown before anything is written", () => {
  const office = anew();
  const clerk = office.clerk(LAN, {});
  const before = preview(clerk);
  office.types("Phong trào", "QB-2026", "Chủ đề", "Đoàn kết");
  const first = write(clerk, before);
  if (!first.ok || first.value.now === null) throw new Error("the change was not noticed");
  expect(first.value.written).toBe(false);
  expect(madeIn(office).flat()).toEqual([]);
  expect(write(clerk, first.value.now)).toMatchObject({
    ok: true,
    value: { written: true },
  });
  expect(office.reads("Phong trào", "QB-2027", "Chủ đề")).toBe("Đoàn kết");
});
