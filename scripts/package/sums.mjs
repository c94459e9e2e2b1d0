import { createHash, createPrivateKey, createPublicKey, sign, verify } from "node:crypto";

/** @param {Uint8Array} bytes */
const sha256 = (bytes) => createHash("sha256").update(bytes).digest("hex");

/**
 * Hashes of files in the form of `sha256sum`, in the order of their names.
 * @param {ReadonlyMap<string, Uint8Array>} files by name
 */
export function sums(files) {
  return [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`)
    .join("");
}

/**
 * Signs a text (Ed25519, RFC 8032).
 * @param {string} text @param {string} key a private key, PEM
 * @returns {{ readonly signature: Uint8Array, readonly publicKey: string }} 64 bytes; and whom to check them by, PEM
 */
export function signed(text, key) {
  const privateKey = createPrivateKey(key);
  if (privateKey.asymmetricKeyType !== "ed25519") throw new Error("the key to sign with is no Ed25519 key");
  const publicKey = createPublicKey(privateKey).export({ type: "spki", format: "pem" }).toString();
  return { signature: sign(null, Buffer.from(text), privateKey), publicKey };
}

/** A key in a line, to be read out over the telephone. @param {string} publicKey PEM */
export function fingerprint(publicKey) {
  const der = createPublicKey(publicKey).export({ type: "spki", format: "der" });
  return (sha256(der).match(/.{8}/gu) ?? []).join(" ");
}

/**
 * What is wrong with files that came with their sums.
 * @param {string} text SHA256SUMS @param {Uint8Array} signature @param {string} publicKey PEM
 * @param {(name: string) => Uint8Array | undefined} read a file by its name; undefined where there is none
 * @returns {string[]} a sentence each, for whoever checks
 */
export function problemsOf(text, signature, publicKey, read) {
  if (!verify(null, Buffer.from(text), createPublicKey(publicKey), signature))
    return [
      "Chữ ký không khớp: SHA256SUMS đã bị sửa, hoặc không phải do người giữ khóa này ký. Không dùng các tệp này.",
    ];
  const lines = text.trimEnd().split("\n");
  return lines.flatMap((line) => {
    const [, sum, name = ""] = /^([0-9a-f]{64}) {2}([^/\\]+)$/u.exec(line) ?? [];
    if (sum === undefined) return [`SHA256SUMS có dòng không đọc được: ${line}`];
    const bytes = read(name);
    if (bytes === undefined) return [`Không có tệp ${name}.`];
    return sha256(bytes) === sum ? [] : [`${name} không phải tệp đã ký. Không dùng tệp này, hãy tải lại.`];
  });
}
