import type { Plugin } from 'vite';

const GRAPHIQL_STYLE = /[\\/]graphiql[\\/]dist[\\/]style\.css$/;
const EMBEDDED_FONT = /@font-face\s*\{[^}]*url\(["']?data:font[^}]*\}/g;

/**
 * GraphiQL's style sheet carries some thirty fonts in data: addresses, which the content security policy forbids and
 * which weigh more than everything else in it. The page names its own; Monaco's icons come as a file.
 */
export function noEmbeddedFonts(): Plugin {
  return {
    name: 'breve:no-embedded-fonts',
    enforce: 'pre',
    transform(code, id) {
      if (!GRAPHIQL_STYLE.test(id)) return null;
      return { code: code.replace(EMBEDDED_FONT, ''), map: null };
    },
  };
}
