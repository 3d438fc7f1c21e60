/** The header without which the server takes no cookie from a program. */
const HEADERS = { 'content-type': 'application/json', 'x-breve-client': 'bench' };

/**
 * Asks the server as the page does.
 * @param {string} origin
 * @param {string} cookie `name=value`; empty for nobody
 * @param {string} query
 * @param {Record<string, unknown>} [variables]
 * @returns {Promise<{ data: any, setCookie: string | null }>} fails with the first error of the answer
 */
export async function call(origin, cookie, query, variables = {}) {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { ...HEADERS, cookie },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors !== undefined) throw new Error(`${query}: ${errors[0].message}`);
  return { data, setCookie: response.headers.get('set-cookie') };
}

/**
 * @param {string} origin
 * @param {string} login
 * @param {string} password
 * @returns {Promise<string>} the session cookie, `name=value`
 */
export async function signIn(origin, login, password) {
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }';
  const { setCookie } = await call(origin, '', query, { input: { login, password } });
  return (setCookie ?? '').split(';')[0] ?? '';
}

/**
 * @param {string} origin
 * @param {string} cookie `name=value`
 */
export function cookieFor(origin, cookie) {
  const [name = '', value = ''] = cookie.split('=');
  return { name, value, url: origin, httpOnly: true, sameSite: /** @type {const} */ ('Lax') };
}
