export interface User {
  /** E-mail of the clerk at the keyboard; "" where the account hides it. */
  email(): string;
}
