const NAMED = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** An entity as it is written: a number, a hexadecimal number or a name. */
export const ENTITY = /&(?:#(\d{1,8})|#x([\da-fA-F]{1,6})|(\w{1,8}));/g;

const LAST_CODE_POINT = 0x10ffff;

/** Text behind XML's five named entities and its numbered ones; anything else stays as it is written. */
export const decodeEntities = (text: string): string =>
  text.replace(ENTITY, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED.get(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > LAST_CODE_POINT ? whole : String.fromCodePoint(code);
  });
