import { type Amount, clientKey, readAmounts, readClient, type ReadText } from '@breve/text';

/** What a text says of a deal, before anybody chose. */
export interface DealReading {
  readonly client: DealClient | null;
  /** In text order. */
  readonly amounts: readonly Amount[];
}

export interface DealClient {
  /** As written, without `#`. */
  readonly name: string;
  readonly key: string;
}

/** What a text is read with. */
export interface DealContext {
  readonly language: 'fr' | 'en';
  /** ISO 4217 code of what `$` means. */
  readonly dollar: string;
  /** The client topics of the text: the key of the topic by each match key that leads to it. */
  readonly clientTopics: ReadonlyMap<string, string>;
}

/** Reads client and amounts by the rules of the text. */
export function readDeal(read: ReadText, context: DealContext): DealReading {
  const found = readClient(read, new Set(context.clientTopics.keys()));
  return { client: found && toClient(read, found, context), amounts: readAmounts(read, context) };
}

function toClient(
  { text }: ReadText,
  found: NonNullable<ReturnType<typeof readClient>>,
  { clientTopics }: DealContext,
): DealClient | null {
  if (found.type === 'words') return namedClient(found.name);
  const name = text.slice(found.start + 1, found.end);
  return { name, key: clientKey(clientTopics.get(found.key) ?? found.key) };
}

/** A client by name; null for a name without a letter or digit. */
export function namedClient(name: string): DealClient | null {
  const key = clientKey(name);
  return key === '' ? null : { name, key };
}
