interface Place {
  pathname: string;
  search: string;
  hash: string;
}

/** Pages in front of the closed door: an ended session changes nothing there. */
const OPEN_PATHS = ['/sign-in', '/setup', '/invitation', '/reset'];

export function isOpenPath(pathname: string): boolean {
  return OPEN_PATHS.some((path) => pathname === path || pathname.startsWith(`${path}/`));
}

/** The sign-in page, which leads back to where one was. */
export function signInAddress({ pathname, search, hash }: Place): string {
  const place = pathname + search + hash;
  return place === '/' ? '/sign-in' : `/sign-in?${new URLSearchParams({ to: place }).toString()}`;
}

/** Where to go after signing in: an address of our own, never another site's. */
export function placeAfterSignIn(search: string): string {
  const place = new URLSearchParams(search).get('to') ?? '/';
  const own = place.startsWith('/') && !place.startsWith('//') && !place.includes('\\');
  return own && !isOpenPath(place) ? place : '/';
}
