import { Inflate } from "fflate";
import type { OpcPackage } from "../../../opc/opc-package.ts";
import { refuseEntities, xmlText } from "./part-text.ts";
import { realPath } from "./real-path.ts";

/** Packed bytes that are looked at, and how much of what they hold: enough for what stands before the content. */
const [PACKED, HEAD] = [4096, 65_536];

/**
 * The beginning of a part's text, without unpacking the rest; "" when there is none.
 * @throws where the part declares entities of its own
 */
export function partHead(file: OpcPackage, path: string): string {
  const part = file.packed(realPath(file, path));
  if (part === undefined) return "";
  const head = xmlText((part.deflated ? unpacked(part.bytes) : part.bytes).subarray(0, HEAD));
  refuseEntities(head, path);
  return head;
}

function unpacked(bytes: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  const stream = new Inflate((chunk) => chunks.push(chunk));
  stream.push(bytes.subarray(0, PACKED), bytes.length <= PACKED);
  return chunks[0] ?? new Uint8Array();
}
