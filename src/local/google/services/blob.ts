import type { GoogleBlob } from "../../../apps-script/surface.ts";
import type { Run } from "../run/run.ts";
import { exception, method } from "../run/service-call.ts";
import { strict } from "../run/strict.ts";

interface BlobData {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly name: string;
}

const blobs = new WeakMap<object, BlobData>();

/** What a blob the script hands back holds. */
export function blobOf(run: Run, blob: object): BlobData {
  const data = blobs.get(blob);
  if (data === undefined)
    throw exception(run, "The mediaData parameter only supports Blob types for upload.");
  return data;
}

/** A blob of signed bytes, as Java has them. */
export function makeBlob(run: Run, signed: readonly number[], contentType: string, name: string): GoogleBlob {
  const self: GoogleBlob = strict<GoogleBlob>(run.realm, "Blob", {
    getName: method(run, "Blob.getName", [], () => name, { free: true }),
  });
  // Uint8Array wraps −1 to 255, which is the byte that was meant.
  blobs.set(self, { bytes: Uint8Array.from(signed), contentType, name });
  return self;
}

/** Bytes as the script gets them: signed, in an array of its own realm. */
export function blobBytes(run: Run, content: Uint8Array): number[] {
  return run.realm.json(JSON.stringify([...Int8Array.from(content)])) as number[];
}
