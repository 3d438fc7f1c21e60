/** The words of a mail, twice. */
export interface MailContent {
  /** A whole document; no image and no style from elsewhere. */
  readonly html: string;
  /** The same for those who read plain text. */
  readonly text: string;
}

/** Composes a mail for one person under their rights of this moment; null when there is nothing left to say. */
export type MailComposer = (personId: string, reference: string) => Promise<MailContent | null>;
