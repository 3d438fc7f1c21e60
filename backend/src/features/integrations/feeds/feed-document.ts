import { createHash } from 'node:crypto';

import { Feed } from 'feed';

/** A post as a feed tells it. */
export interface FeedEntry {
  readonly id: string;
  readonly url: string;
  readonly author: string;
  /** What it is called, where that is not its author and its text. */
  readonly title?: string;
  readonly text: string;
  /** The same marked up, where it is. */
  readonly html?: string;
  readonly topics: readonly string[];
  readonly publishedAt: Date;
  readonly updatedAt: Date;
}

/** What a feed tells, whatever its format. */
export interface FeedContent {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly homeUrl: string;
  readonly entries: readonly FeedEntry[];
}

/** Changes with what is told, and with nothing else. */
export function tagOf(content: FeedContent): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 27);
}

/** RFC 4287. Titles and contents are HTML there, so what people wrote is escaped: it is text. */
export function writeAtom(content: FeedContent, changedAt: Date): string {
  const feed = new Feed({
    id: `urn:uuid:${content.id}`,
    title: escapeHtml(content.title),
    link: content.homeUrl,
    language: content.language,
    updated: changedAt,
    generator: 'Brève',
  });
  for (const { id, url, author, title, text, html, topics, publishedAt, updatedAt } of content.entries) {
    feed.addItem({
      id: `urn:uuid:${id}`,
      title: escapeHtml(title ?? titleOf(author, text)),
      link: url,
      published: publishedAt,
      date: updatedAt,
      author: [{ name: author }],
      category: topics.map((topic) => ({ name: topic, term: topic })),
      content: html ?? escapeHtml(text).replaceAll('\n', '<br>'),
    });
  }
  return feed.atom1();
}

/** https://www.jsonfeed.org/version/1.1/ */
export function writeJsonFeed({ title, language, homeUrl, entries }: FeedContent): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: homeUrl,
    language,
    items: entries.map(({ id, url, author, title, text, html, topics, publishedAt, updatedAt }) => ({
      id: `urn:uuid:${id}`,
      url,
      ...(title !== undefined && { title }),
      content_text: text,
      ...(html !== undefined && { content_html: html }),
      date_published: publishedAt.toISOString(),
      date_modified: updatedAt.toISOString(),
      authors: [{ name: author }],
      tags: topics,
    })),
  });
}

function titleOf(author: string, text: string): string {
  return `${author}: ${text.replace(/\s+/gu, ' ')}`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);
}
