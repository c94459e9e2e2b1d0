/** A template laid open for editing. */
export interface TemplateDoc {
  readonly id: string;
  readonly link: string;
}

/** What an edited template holds now, as .docx, or a sentence for the clerk why it cannot be had. */
export type Exported = { readonly bytes: Uint8Array } | { readonly refused: string };

/** Templates while a clerk edits them: a Google Doc in the clerk's own Drive, or a .docx in the folder of papers. */
export interface TemplateDocs {
  /** The file opened under this key by this clerk, after a run that broke off before it could remember it. */
  find(key: string): TemplateDoc | undefined;
  /** Makes a file to edit. One call of the service. */
  open(key: string, title: string, bytes: Uint8Array): TemplateDoc;
  /** Only the clerk who opened a file can have it back: drive.file is granted per user and file. */
  export(id: string): Exported;
}
