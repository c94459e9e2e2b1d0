/** What nobody can foresee. */
export interface Chance {
  /** 128 bits as 32 hexadecimal digits, other ones each time. */
  secret(): string;
}
