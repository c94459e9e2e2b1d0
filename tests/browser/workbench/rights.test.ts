import { expect, test } from "vitest";
import { bringAxe, findingsOf } from "../axe.ts";
import { cellAt } from "./hands.ts";
import { goTo, shownPage, startWorkbench, take, typeAt, wholeJob } from "./open-workbench.ts";

const [lan, minh] = ["lan@example.gov.vn", "minh@example.gov.vn"];

test(
  "who may what: nobody listed leads to the sheet; listed by the desk it is applied, holds for others, and is taken off again",
  async () => {
    const bench = await startWorkbench();
    await bench.make("sample");
    const page = await bench.open({ person: lan });
    await page.getByRole("menubar").waitFor();
    await take(page, "Thi đua", "Cài đặt", "Phân quyền");
    await page.locator('[role="tab"][aria-selected="true"]', { hasText: "Phân quyền" }).waitFor();

    await goTo(page, "Phân quyền", "A2");
    for (const [cell, text] of [
      ["A2", lan],
      ["B2", "Nguyễn Thị Lan"],
      ["C2", "bộ phận thi đua"],
      ["A3", minh],
      ["C3", "đơn vị"],
      ["D3", "Vụ Thi đua - Khen thưởng · VU-TDKT"],
    ] as const)
      await typeAt(page, cell, text);

    await take(page, "Thi đua", "Cài đặt", "Phân quyền");
    const side = shownPage(page);
    await side.getByText(`Nguyễn Thị Lan · ${lan} · là anh/chị`).waitFor();
    await side.getByText("trang sẽ đổi quyền khi bấm “Áp dụng quyền”.").waitFor();
    await side.getByRole("button", { name: "Áp dụng quyền" }).click();
    await side.getByText("Đã áp dụng:").waitFor();
    await bringAxe(page);
    expect(await findingsOf(page)).toEqual([]);

    // Another one's window: what is kept for the desk is locked, with a sentence.
    const other = await bench.open({ person: minh });
    await other.getByRole("menubar").waitFor();
    await goTo(other, "Mốc", "F3");
    await cellAt(other, "F3").waitFor();
    expect(await cellAt(other, "F3").getAttribute("aria-readonly")).toBe("true");
    await other.keyboard.type("x");
    await other.locator(".toast", { hasText: "Ô F3 được khóa" }).waitFor();

    await side.getByRole("button", { name: "Bỏ bảo vệ", exact: true }).click();
    await side.getByRole("button", { name: "Bỏ bảo vệ mọi trang" }).click();
    await side.getByText("Đã bỏ bảo vệ").waitFor();
    await expect.poll(() => cellAt(other, "F3").getAttribute("aria-readonly")).toBe(null);
    await page.keyboard.press("Escape");
    await page.locator("iframe.page").waitFor({ state: "detached" });
    expect(bench.strange).toEqual([]);
  },
  wholeJob,
);
