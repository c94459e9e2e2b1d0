import { expect, test } from "vitest";
import { sampled, sweepNote } from "../../sweep.ts";
import { anew, type Disturbance, readsOf } from "../disturb.ts";
import { rowsOf, rowWhere } from "../grid.ts";
import { LAN, said } from "../office.ts";

const disturbances: readonly Disturbance[] = [
  { name: "a row put in above the campaign", act: (hand) => hand.insertRows("Phong trào", 2, 1) },
  { name: "the campaign above deleted", act: (hand) => hand.deleteRows("Phong trào", 2, 1) },
  {
    name: "a paper entered above in the register",
    act: (hand) => {
      hand.insertRows("Sổ văn bản", 2, 1);
      hand.type("Sổ văn bản", 2, 1, "cong-van-1");
    },
  },
];

test.each(disturbances)(
  "$name: before any read, the link stands in the campaign's own row",
  (disturbance) => {
    const reads = readsOf("plan");
    expect(reads).toBeGreaterThan(10);
    const nths: number[] = [];
    for (let nth = 1; nth <= reads; nth += nth < reads - 7 ? 5 : 1) nths.push(nth);
    for (const nth of sampled("paper", nths)) {
      const where = `read ${nth}, ${sweepNote("paper")}`;
      const office = anew();
      const lan = office.clerk(LAN, {});
      lan.select("Phong trào", rowWhere(office.book, "Phong trào", "Mã", "QB-2017"));
      lan.setFaults([{ method: "Range.getValues", nth, edit: (hand) => disturbance.act(hand, office) }]);
      lan.call("plan");
      const linked = rowsOf(office.book, "Phong trào").filter((row) => row["⚙Văn bản"] !== undefined);
      // The cursor was on a row; whoever moves rows before it is read moves what stands there.
      for (const row of linked) expect(row["⚙Văn bản"], where).toContain(`ke-hoach-${row["Mã"]}.docx`);
      const papers = rowsOf(office.book, "Sổ văn bản").filter((row) => row["⚙Liên kết"] !== undefined);
      for (const paper of papers) expect(paper["⚙Liên kết"]).toContain(`${paper["Mã"]}.docx`);
      expect(papers).toHaveLength(office.drive.files.size);
      if (papers.length === 0) expect(said(lan), where).not.toBe("");
    }
  },
);
