/** Letters, figures and signs of a local part, dots only between them (RFC 5321 §4.1.2): Google mails to no others. */
const local = "[a-z\\d!#$%&'*+/=?^_`{|}~-]+";
const label = "[a-z\\d](?:[a-z\\d-]{0,61}[a-z\\d])?";
const address = new RegExp(`^(?=.{1,64}@)${local}(?:\\.${local})*@(?:${label}\\.)+${label}$`, "i");

/** Whether a text is one e-mail address, of at most 254 characters (RFC 5321 §4.5.3.1.3). */
export const isMailAddress = (text: string): boolean => text.length <= 254 && address.test(text);
