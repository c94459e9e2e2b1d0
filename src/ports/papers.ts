/** A folder of its own beside the papers, for files that are many. */
export interface PaperFolder {
  /** Finds the folder again. */
  readonly key: string;
  /** What it is called when it is made; a clerk may call it otherwise. */
  readonly name: string;
}

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
  /** Where it is made; among the papers without it. */
  readonly folder?: PaperFolder;
}

export interface StoredPaper {
  readonly id: string;
  readonly link: string;
}

/** Why a stored paper could not be written again: the file is another clerk's, or was deleted. Drive does not tell which. */
export type PaperRefused = { readonly refused: "not-reachable" };

/** Where papers are kept. One call of the service to write one paper. */
export interface Papers {
  /**
   * The stored paper of this key, after a run that broke off between storing and registering it.
   * @param folder in which it was made; among the papers without it
   */
  find(key: string, folder?: PaperFolder): StoredPaper | undefined;
  create(file: PaperFile): StoredPaper;
  /** Writes new content into the same file, so that links keep working. */
  update(id: string, file: PaperFile): StoredPaper | PaperRefused;
}
