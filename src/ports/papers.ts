/** A finished paper on its way out. */
export interface PaperFile {
  /** Finds the paper again: one campaign, one kind, one key. */
  readonly key: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What it was made from: campaign, kind and fingerprint of the rows, kept with the file. */
  readonly source: string;
  /** What it becomes: a Google Doc, or what it is, a file of Word or of Excel. */
  readonly as: "google-doc" | "docx" | "xlsx";
}

export interface StoredPaper {
  readonly id: string;
  readonly link: string;
}

/** Why a stored paper could not be written again: the file is another clerk's, or was deleted. Drive does not tell which. */
export type PaperRefused = { readonly refused: "not-reachable" };

/** Where papers are kept. One call of the service to write one paper. */
export interface Papers {
  /** The stored paper of this key, after a run that broke off between storing and registering it. */
  find(key: string): StoredPaper | undefined;
  create(file: PaperFile): StoredPaper;
  /** Writes new content into the same file, so that links keep working. */
  update(id: string, file: PaperFile): StoredPaper | PaperRefused;
}
