import { authorOf, isDesk } from "../../core/returns/author.ts";
import type { Judging } from "../../core/returns/judged.ts";
import { judgingOf } from "../../core/returns/judging.ts";
import { judgedTables } from "../../core/returns/unit-columns.ts";
import type { Ports } from "../../ports/ports.ts";
import { bookSecret, knownSecret } from "../book/book-secret.ts";
import { fillKeys } from "../book/fill-keys.ts";
import { openBook } from "../book/read/open-book.ts";

/** The book as reports are judged against it; rows typed without a key have one from now on. */
export function openReturns(ports: Ports): Judging {
  return judgingOf(fillKeys(ports, openBook(ports, judgedTables)), ports.clock.now().day, bookSecret(ports));
}

/** The same for somebody of a unit, who may write nothing but rows of *Báo về*. */
export function openForUnit(ports: Ports): Judging {
  return judgingOf(openBook(ports, judgedTables), ports.clock.now().day, bookSecret(ports));
}

/** The same where nothing is written at all, not even the secret. */
export function readReturns(ports: Ports): Judging {
  return judgingOf(openBook(ports, judgedTables), ports.clock.now().day, knownSecret(ports));
}

/** Why this clerk may not do what is the desk's; undefined where nothing says so. */
export function notDesk(ports: Pick<Ports, "user">, { book }: Pick<Judging, "book">): string | undefined {
  return isDesk(authorOf(book, ports.user.email()))
    ? undefined
    : "Chỉ bộ phận thi đua nhận được báo về; trang Phân quyền ghi anh/chị là người của đơn vị hoặc người xem.";
}
