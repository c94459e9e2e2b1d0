const address = /^[^\s@,;:<>()"]+@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+$/iu;

/** Whether a text is one e-mail address, of at most 254 characters (RFC 5321 §4.5.3.1.3). */
export const isMailAddress = (text: string): boolean => text.length <= 254 && address.test(text);
