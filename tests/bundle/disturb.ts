import { remembered } from "../../src/core/text/remembered.ts";
import type { BookEditor } from "../../src/local/book/edit/book-editor.ts";
import { memoryDrive } from "../../src/local/drive/memory-drive.ts";
import { cutGrid, LAN, type Office, officeOver, said, sampleOffice, twinOf } from "./office.ts";

const base = await sampleOffice();
cutGrid(base.book);

/** The sample office, untouched and cheap to make. */
export function anew(): Office {
  return officeOver(twinOf(base.book), memoryDrive());
}

/** What another clerk does to a sheet in the middle of a command. */
export interface Disturbance {
  readonly name: string;
  readonly act: (hand: BookEditor, office: Office) => void;
}

/** How often a command reads cells when nobody disturbs it; of each it is counted once. */
export const readsOf = remembered((command: string): number => {
  const lan = anew().clerk(LAN, {});
  lan.select("Phong trào", 2);
  lan.call(command);
  return lan.meter().calls["Range.getValues"] ?? 0;
});

/** Runs a command while another clerk acts just before its nth read. */
export function disturbed(
  command: string,
  nth: number,
  { act }: Disturbance,
): { readonly office: Office; readonly words: string } {
  const office = anew();
  const lan = office.clerk(LAN, {
    faults: [{ method: "Range.getValues", nth, edit: (hand) => act(hand, office) }],
  });
  lan.call(command);
  return { office, words: said(lan) };
}
