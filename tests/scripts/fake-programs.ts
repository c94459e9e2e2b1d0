/** Heads of programs, as much as tells what system they are for; the true ones are 80 MB. */
function pe(machine: number, magic: number): Buffer {
  const bytes = Buffer.alloc(256);
  bytes.write("MZ", 0, "latin1");
  bytes.writeUInt32LE(128, 0x3c);
  bytes.write("PE\0\0", 128, "latin1");
  bytes.writeUInt16LE(machine, 132);
  bytes.writeUInt16LE(magic, 152);
  return bytes;
}

function elf(width: number, machine: number): Buffer {
  const bytes = Buffer.alloc(256);
  bytes.write("\u007fELF", 0, "latin1");
  bytes[4] = width;
  bytes[5] = 1;
  bytes.writeUInt16LE(machine, 18);
  return bytes;
}

export const heads = {
  windows: pe(0x8664, 0x20b),
  windows32: pe(0x14c, 0x10b),
  windowsArm: pe(0xaa64, 0x20b),
  linux: elf(2, 62),
  linux32: elf(1, 3),
  linuxArm: elf(2, 183),
};

/** What a package has beside the product, in place of what is fetched. */
export const fakePrograms = {
  "win-x64": {
    node: heads.windows,
    nodeLicence: "Node.js is licensed for use as follows:\r\nlines of both kinds\n",
    duckdb: new Map([
      ["package.json", Buffer.from("{}")],
      ["duckdb.node", heads.windows],
      ["duckdb.dll", heads.windows],
    ]),
  },
  "linux-x64": {
    node: heads.linux,
    nodeLicence: "Node.js is licensed for use as follows:\n",
    duckdb: new Map([
      ["package.json", Buffer.from("{}")],
      ["duckdb.node", heads.linux],
      ["libduckdb.so", heads.linux],
    ]),
  },
};
