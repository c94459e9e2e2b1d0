import { expect, test } from "vitest";
import { goTo, stands, startWorkbench, take, typeAt, wholeJob } from "./open-workbench.ts";

test(
  "two people at one book: each sees at once what the other types, and works as himself",
  async () => {
    const bench = await startWorkbench();
    await bench.make("sample");
    const lan = await bench.open({ person: "lan@example.gov.vn" });
    const minh = await bench.open({ person: "minh@example.gov.vn" });
    for (const [page, person] of [
      [lan, "lan@example.gov.vn"],
      [minh, "minh@example.gov.vn"],
    ] as const) {
      await page.getByRole("button", { name: new RegExp(`Đang làm với tên ${person}`, "u") }).waitFor();
      await goTo(page, "Mốc", "F3");
    }
    await typeAt(lan, "F3", "chậm nhất là ngày 01/3/2017");
    await goTo(minh, "Mốc", "F3");
    await stands(minh, "chậm nhất là ngày 01/3/2017");
    // What a command shows goes to who asked for it alone.
    await take(minh, "Thi đua", "Bảng điều khiển");
    await minh.locator("iframe.page").waitFor();
    expect(await lan.locator("iframe.page").count()).toBe(0);
    // The book is closed by one: both come to the start, and are told.
    await take(lan, "Tệp", "Lưu và đóng sổ");
    for (const page of [lan, minh]) await page.getByText("Sổ đã đóng.").waitFor();
    expect(bench.strange).toEqual([]);
  },
  wholeJob,
);
