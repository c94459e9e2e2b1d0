import { describe, expect, test } from "vitest";
import { isMailAddress } from "../../../src/core/text/mail-address.ts";

describe("an e-mail address", () => {
  test.each([
    "lan@sotuphap.vn",
    "nguyen.van.an+thidua@stp.quangbinh.gov.vn",
    "o'hara@b.vn",
    "1_2@3-4.vn",
    "LAN@STP.VN",
    `${"a".repeat(64)}@b.vn`,
  ])("%s is one", (text) => expect(isMailAddress(text)).toBe(true));

  test.each([
    "",
    "lan",
    "@b.vn",
    "lan@",
    "lan@b",
    "trần@b.vn",
    "lan@sởtưpháp.vn",
    "a..b@c.vn",
    ".a@c.vn",
    "a.@c.vn",
    "a@b..vn",
    "a@.vn",
    "a@-b.vn",
    "a@b-.vn",
    "a@b.vn.",
    "a b@c.vn",
    "a@b.vn, c@d.vn",
    "<a@b.vn>",
    "a@b@c.vn",
    `${"a".repeat(65)}@b.vn`,
    `a@${"b".repeat(64)}.vn`,
    "a@b.vn\n",
  ])("%j is none", (text) => expect(isMailAddress(text)).toBe(false));
});
