/**
 * The system's code of an error, such as `EACCES`. It asks for the property and not for the class: errors of
 * Node's own modules can come from another realm, where `instanceof Error` is false.
 */
export function systemCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
