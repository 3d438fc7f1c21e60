export const ROLES = ['COMMUNICATOR', 'MODERATOR', 'ADMINISTRATOR', 'AUDITOR'] as const;
export type Role = (typeof ROLES)[number];

export type ViewerLanguage = 'fr' | 'en';

/** The person and the permissions of this request. */
export interface Viewer {
  readonly personId: string;
  readonly sessionId: string;
  readonly roles: ReadonlySet<Role>;
  readonly language: ViewerLanguage;
  /** IANA name. */
  readonly timeZone: string;
}

/** Turns the token of a cookie into the viewer it stands for. Offered by accounts, used by HTTP and the socket. */
export abstract class ViewerSource {
  /**
   * The viewer of a live session of a person not suspended, else null. It begins with a look at the log of changes: what
   * is kept in memory may be used for whom it finds.
   */
  abstract findViewer(token: string): Promise<Viewer | null>;
}
