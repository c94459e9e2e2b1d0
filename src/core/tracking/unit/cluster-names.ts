/** The clusters that *Đơn vị › Cụm/khối* lists, parted by semicolons or lines. */
export const clusterNames = (cell: string): readonly string[] =>
  cell
    .split(/[;\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
