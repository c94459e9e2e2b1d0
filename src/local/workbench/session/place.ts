/** Where the session keeps what belongs to the person at this machine. */
export interface Place {
  /** Folder of this person's list of books. */
  readonly home: string;
  /** Where new books go unless the clerk says otherwise. */
  readonly folder: string;
  /** Where this server answers, with its token. */
  readonly address: string;
}
