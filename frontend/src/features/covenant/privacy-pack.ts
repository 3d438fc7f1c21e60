/** The documents of the privacy pack, as the page's address calls them, and their files in `docs/privacy`. */
export const PACK = {
  record: { fr: 'registre.md', en: 'record-of-processing.md' },
  impact: { fr: 'analyse-d-impact.md', en: 'impact-assessment.md' },
  retention: { fr: 'durees-de-conservation.md', en: 'retention.md' },
  reading: { fr: 'qui-lit-quoi.md', en: 'who-can-read-what.md' },
  sheet: { fr: 'fiche-cse.md', en: 'works-council-sheet.md' },
} as const satisfies Record<string, Record<'fr' | 'en', string>>;

export type PackDocument = keyof typeof PACK;

export const PACK_DOCUMENTS = Object.keys(PACK) as PackDocument[];

/** The document an address names, or null. */
export function packDocument(name: string | undefined): PackDocument | null {
  return PACK_DOCUMENTS.find((document) => document === name) ?? null;
}

/** The document whose file another one leads to, or null. */
export function documentOfFile(file: string): PackDocument | null {
  return PACK_DOCUMENTS.find((document) => Object.values(PACK[document]).includes(file as never)) ?? null;
}
