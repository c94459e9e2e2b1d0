import { ask, type Clerk, LAN, type MemoryOffice } from "../memory-office.ts";
import { keepsTheLaws } from "./keeps-the-laws.ts";
import { keysFilledIn, leanOffice, officeRows } from "./offices.ts";

const anew = (): MemoryOffice => leanOffice(officeRows);

/** Step after step until the end, a refusal or a stop. */
function send(clerk: Clerk): string {
  let said = "";
  for (let steps = 0; steps < 5; steps += 1) {
    const told = ask(clerk, { verb: "remind.step" });
    said = JSON.stringify(told);
    if (!told.ok || told.value.finished || told.value.stopped !== "") return said;
  }
  return said;
}

keepsTheLaws("reminder", { name: "remind.step", office: anew, run: send, owned: keysFilledIn, mayGo: [] });

keepsTheLaws("reminder", {
  name: "remind.resend",
  office: () => {
    const office = anew();
    send(office.clerk(LAN, {}));
    office.types("Thư nhắc", 2, "Trạng thái", "chưa chắc");
    return office;
  },
  run: (clerk) => JSON.stringify(ask(clerk, { verb: "remind.resend", to: "ptp1@example.gov.vn" })),
  owned: keysFilledIn,
  mayGo: [],
});
