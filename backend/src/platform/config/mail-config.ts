/** By which server mail leaves, and from whom. */
export interface MailConfig {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (`smtps`). */
  readonly secure: boolean;
  /** Nothing is sent before STARTTLS has been agreed. */
  readonly requireTls: boolean;
  readonly credentials: { readonly user: string; readonly password: string } | null;
  readonly from: { readonly name: string; readonly address: string };
  /** How long the server may stay silent, in milliseconds. */
  readonly timeout: number;
}

const TIMEOUT = 30_000;
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);
const FROM = /^(?:"?([^"<>]*?)"?\s*<([^\s<>@]+@[^\s<>@]+)>|([^\s<>@]+@[^\s<>@]+))$/;

/** Whether a text is an address, or a name with an address in angle brackets. */
export function isMailFrom(text: string): boolean {
  return FROM.test(text);
}

/**
 * Reads the two variables of mail. A password goes over an encrypted connection only, unless the server is on this
 * machine.
 *
 * @param smtpUrl `smtp://user:password@host:587` or `smtps://…:465`
 * @param from `breve@example.com` or `Brève <breve@example.com>`; must satisfy `isMailFrom`
 */
export function readMailConfig(smtpUrl: string, from: string): MailConfig {
  const url = new URL(smtpUrl);
  const secure = url.protocol === 'smtps:';
  const [, name, inBrackets, bare] = FROM.exec(from) ?? [];
  const credentials =
    url.username === ''
      ? null
      : { user: decodeURIComponent(url.username), password: decodeURIComponent(url.password) };
  return {
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    requireTls: !secure && credentials !== null && !LOOPBACK.has(url.hostname),
    credentials,
    from: { name: name ?? 'Brève', address: inBrackets ?? bare ?? from },
    timeout: TIMEOUT,
  };
}
