/** Where mail for a person goes. */
export interface MailRecipient {
  readonly name: string;
  readonly address: string;
}

/** Offered by accounts: whom a mail reaches, asked anew at each attempt. */
export abstract class MailRecipients {
  /** The present address of a person who may sign in; null for one suspended, or without an account. */
  abstract findRecipient(personId: string): Promise<MailRecipient | null>;
}
