/** Something the person at the command line can put right; its message is the sentence they read. */
export class WrongUse extends Error {
  override readonly name = "WrongUse";
}
