import type { Card } from './card.model.js';

/** A card with what is exported of it. */
export interface ExportedCard {
  readonly card: Card;
  readonly owner: string;
  readonly topics: readonly string[];
  readonly address: string;
}

/** Texts stay texts: what Markdown would read as marks is escaped, and a line stays one line. */
function escape(text: string): string {
  return text.replace(/[\\`*_{}[\]()<>#+\-!|~]/gu, '\\$&').replace(/\n+/gu, ' ');
}

/** A topic's cards as one Markdown document. */
export function toMarkdown(topic: string, cards: readonly ExportedCard[]): string {
  const parts = cards.map(({ card, owner, address }) =>
    [
      `## ${escape(card.question)}`,
      '',
      escape(card.answer),
      '',
      `*${card.state} · ${card.validUntil} · ${escape(owner)} · <${address}>*`,
    ].join('\n'),
  );
  return `${[`# ${escape(`#${topic}`)}`, ...parts].join('\n\n')}\n`;
}

/** The same as a JSON document. */
export function toJson(topic: string, cards: readonly ExportedCard[]): string {
  const exported = cards.map(({ card, owner, topics, address }) => ({
    id: card.id,
    question: card.question,
    answer: card.answer,
    state: card.state,
    validUntil: card.validUntil,
    owner,
    topics,
    address,
    createdAt: card.createdAt.toISOString(),
    changedAt: card.changedAt.toISOString(),
  }));
  return `${JSON.stringify({ topic, cards: exported }, null, 2)}\n`;
}
