/** Something the person at the command line can put right; its message is the sentence they read. */
export class WrongUse extends Error {
  override readonly name: string = "WrongUse";
}

/** Somebody else put another file in the place of the held one; that was left as it is. */
export class ChangedElsewhere extends WrongUse {
  override readonly name = "ChangedElsewhere";
}

/** The folder of the held file is not there any more. */
export class FolderGone extends WrongUse {
  override readonly name = "FolderGone";
}
