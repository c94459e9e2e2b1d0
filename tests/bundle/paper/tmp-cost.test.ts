import { test } from "vitest";
import { memoryDrive } from "../../../src/local/drive/memory-drive.ts";
import { ask, LAN, officeOver, sampleOffice, twinOf } from "../office.ts";
test("x", async () => {
  const base = await sampleOffice();
  for (const again of [false, true])
  for (const kind of ["ke-hoach","cong-van-don-doc"]) {
    const run = (n: number) => {
      const office = officeOver(twinOf(base.book), memoryDrive());
      const lan = office.clerk(LAN, {});
      const units = ["CUC-TGPL", "STP-AG", "VU-TCCB"];
      const items = kind === "ke-hoach" ? ["QB-2017","BTP-2017","TV-2021"].map((campaign)=>({campaign, subject:""})) : units.map((subject) => ({ campaign: "BTP-2017", subject }));
      const go = (count: number) => {
        let a = ask(lan, { verb: "paper-job.start", paper: kind, items: items.slice(0,count) });
        lan.resetMeter();
        while (a.ok && !a.value.finished) a = ask(lan, { verb: "paper-job.step", job: a.value.job });
        if (!a.ok || a.value.failed.length) console.log(JSON.stringify(a));
      };
      if (again) { go(3); lan.passTime(3600_000); }
      go(n);
      return lan.meter();
    };
    const [one, three] = [run(1), run(3)];
    console.log(again, kind, "1:", one.total, Math.round(one.simulatedMs), "3:", three.total, Math.round(three.simulatedMs), "per paper", (three.total-one.total)/2, (three.simulatedMs-one.simulatedMs)/2);
    console.log(JSON.stringify(Object.fromEntries(Object.entries(three.calls).map(([k,v])=>[k,(v-(one.calls[k]??0))/2]).filter(([,v])=>v!==0))));
  }
});
