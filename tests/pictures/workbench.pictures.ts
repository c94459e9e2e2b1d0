import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page, PageScreenshotOptions } from "playwright-core";
import { test } from "vitest";
import { saveBook } from "../../src/local/book/graft/save-book.ts";
import { goTo, shownPage, startWorkbench, take, wholeJob } from "../browser/workbench/open-workbench.ts";
import { pictures } from "./page-pictures.ts";
import { shownOffice } from "./shown-office.ts";

const keep = (page: Page, name: string, only: Pick<PageScreenshotOptions, "clip">): Promise<Buffer> =>
  page.screenshot({ path: join(pictures, `${name}.png`), ...only });

test(
  "trang đầu",
  async () => {
    const page = await (await startWorkbench()).open({ person: "lan@stp.example.gov.vn", fineness: 2 });
    await page.getByRole("button", { name: /sổ mẫu/u }).waitFor();
    // What is below the ways to begin is empty.
    const ways = await page.locator(".ways").boundingBox();
    if (ways === null) throw new Error("no way to begin");
    const height = Math.ceil(ways.y + ways.height + 24);
    await keep(page, "ban-lam-viec-trang-dau", { clip: { x: 0, y: 0, width: 1366, height } });
  },
  wholeJob,
);

test(
  "Sổ Thi đua trong trình duyệt",
  async () => {
    const bench = await startWorkbench();
    const path = join(bench.folder, "So thi dua 2026.xlsx");
    writeFileSync(path, await saveBook((await shownOffice()).book));
    const answer = await bench.served.link.ask(undefined, { name: "choose", asks: { choose: "open", path } });
    if (!answer.ok) throw new Error(answer.message);
    const page = await bench.open({ person: "lan@stp.example.gov.vn", fineness: 2 });
    const side = shownPage(page);
    await page.getByRole("menubar").waitFor();

    // A plan's words, the cells that the check marked, and beside them what is wrong and its cure: what a stranger sees first.
    await take(page, "Thi đua", "Xem kết quả kiểm tra");
    await side.locator("#findings summary").nth(1).click();
    // Nothing is cut off at the left: the cell lies where no scrolling is needed.
    await goTo(page, "Nội dung", "D39");
    await goTo(page, "Nội dung", "D33");
    await page.locator(".grid .cell", { hasText: "không ai bị bỏ lại phía sau" }).first().waitFor();
    await keep(page, "ban-lam-viec", {});

    await take(page, "Thi đua", "Tạo văn bản");
    await side.locator("#campaign").selectOption({ index: 1 });
    await side.locator("#make:enabled").click();
    await page.locator(".toast").getByRole("button", { name: "Xem văn bản" }).click();
    await page.locator(".side").getByRole("button", { name: "Xem", exact: true }).first().click();
    await page.frameLocator("iframe.drawn").getByText("KẾ HOẠCH").first().waitFor();
    await keep(page, "ban-lam-viec-van-ban", {});
  },
  wholeJob,
);
