import { parseCookie, stringifySetCookie } from 'cookie';

/** Thirty days, in seconds. */
export const SESSION_SECONDS = 30 * 24 * 3600;

function isSecure(publicUrl: URL): boolean {
  return publicUrl.protocol === 'https:';
}

/** `__Host-` pins the cookie to this very host, but browsers take that name only over HTTPS. */
function sessionCookieName(publicUrl: URL): string {
  return isSecure(publicUrl) ? '__Host-breve' : 'breve';
}

/** The session token in a Cookie header, or null. */
export function readSessionToken(header: string | undefined, publicUrl: URL): string | null {
  if (header === undefined) return null;
  return parseCookie(header)[sessionCookieName(publicUrl)] ?? null;
}

/** The Set-Cookie value that signs a browser in, or out when the token is null. */
export function writeSessionCookie(token: string | null, publicUrl: URL): string {
  return stringifySetCookie({
    name: sessionCookieName(publicUrl),
    value: token ?? '',
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(publicUrl),
    path: '/',
    maxAge: token === null ? 0 : SESSION_SECONDS,
  });
}
