/** The .docx templates of papers. */
export interface Templates {
  /** The bytes of a template by its name, such as "ke-hoach". Throws when the build did not ship it. */
  read(name: string): Uint8Array;
}
