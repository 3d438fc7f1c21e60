import { readFile } from 'node:fs/promises';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as libxml2 from 'libxml2-wasm';
import { XmlDocument } from 'libxml2-wasm';
import pg from 'pg';
import Parser from 'rss-parser';

import { RoleName } from '../src/features/accounts/viewer.model.js';
import { change, leave, team, write } from './setup/posting.js';
import { TestNetwork, type TestPerson } from './setup/test-network.js';

const OPEN = `mutation ($input: OpenFeedInput!) { openFeed(input: $input) {
  feed { id source title } atomUrl jsonUrl } }`;
const CLOSE = 'mutation ($input: PrivateFeedIdInput!) { closeFeed(input: $input) { privateFeeds { id } } }';
const LIST = '{ privateFeeds { id source title } }';

/** By name: libxml2 will drop RELAX NG some day, and the pinned version has it. */
const RelaxNg = Reflect.get(libxml2, 'RelaxNGValidator') as {
  fromDoc(schema: XmlDocument): { validate(document: XmlDocument): void; dispose(): void };
};

interface Opened {
  feed: { id: string; source: string; title: string };
  atomUrl: string;
  jsonUrl: string;
}
interface JsonFeed {
  version: string;
  title: string;
  items: { id: string; content_text: string; tags: string[]; authors: { name: string }[] }[];
}

describe('private feeds', () => {
  let network: TestNetwork;
  let owner: pg.Client;
  let alice: TestPerson;
  let bob: TestPerson;
  let admin: TestPerson;
  let crew: string;
  beforeAll(async () => {
    network = await TestNetwork.start();
    owner = new pg.Client({ connectionString: network.database.ownerUrl });
    await owner.connect();
    alice = await network.join('alice');
    bob = await network.join('bob');
    admin = await network.join('ada', [RoleName.ADMINISTRATOR]);
    crew = await team(admin, 'crew', [
      [alice, false],
      [bob, false],
    ]);
  });
  afterAll(async () => {
    await owner.end();
    await network.stop();
  });

  async function open(person: TestPerson, source: string, key: string): Promise<Opened> {
    const { openFeed } = await person.caller.get<{ openFeed: Opened }>(OPEN, { input: { source, key } });
    return openFeed;
  }

  /** As a reader of feeds asks, from wherever the instance of the test listens. */
  function fetchFeed(url: string, headers: Record<string, string> = {}): Promise<Response> {
    return fetch(network.instance.address + new URL(url).pathname, { headers });
  }

  async function read(url: string): Promise<string[]> {
    const feed = (await (await fetchFeed(url)).json()) as JsonFeed;
    return feed.items.map(({ content_text }) => content_text);
  }

  it('tell a topic, a person, a team, a kind and a search, as their timelines do', async () => {
    await write(alice, 'A parcel of #colisage', { kind: 'WIN' });
    await write(bob, 'Something else');
    await write(alice, 'Within the crew', { visibility: 'TEAM', teamId: crew });
    const { saveSearch } = await bob.caller.get<{ saveSearch: { savedSearch: { id: string } } }>(
      'mutation { saveSearch(input: { name: "Parcels", query: "parcel" }) { savedSearch { id } } }',
    );
    for (const [source, key, title, texts] of [
      ['TOPIC', '#Colisage', '#colisage', ['A parcel of #colisage']],
      ['PERSON', 'alice', 'Alice', ['Within the crew', 'A parcel of #colisage']],
      ['TEAM', 'crew', 'crew', ['Within the crew', 'Something else', 'A parcel of #colisage']],
      ['KIND', 'WIN', 'Won', ['A parcel of #colisage']],
      ['SEARCH', saveSearch.savedSearch.id, 'Parcels', ['A parcel of #colisage']],
    ] as const) {
      const { feed, jsonUrl } = await open(bob, source, key);
      expect(feed).toMatchObject({ source, title });
      expect([source, await read(jsonUrl)]).toEqual([source, texts]);
    }
    const { privateFeeds } = await bob.caller.get<{ privateFeeds: { title: string }[] }>(LIST);
    expect(privateFeeds.map(({ title }) => title)).toEqual(['Parcels', 'Won', 'crew', 'Alice', '#colisage']);
    expect((await alice.caller.get<{ privateFeeds: unknown[] }>(LIST)).privateFeeds).toEqual([]);
  });

  it('are valid Atom, and read back by a reader of feeds', async () => {
    const hard = 'Marks: <script>alert("x")</script> & ]]> éœ😀\nsecond line #Noël2026 #café';
    await write(alice, hard);
    const { atomUrl } = await open(admin, 'PERSON', 'alice');
    const response = await fetchFeed(atomUrl, { accept: '*/*' });
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('private, no-cache');
    const text = await response.text();
    const schema = XmlDocument.fromString(await readFile(new URL('setup/atom.rng', import.meta.url), 'utf8'));
    const validator = RelaxNg.fromDoc(schema);
    const document = XmlDocument.fromString(text);
    validator.validate(document);
    const broken = XmlDocument.fromString(text.replace(/<updated>.*?<\/updated>/, ''));
    expect(() => validator.validate(broken)).toThrow();
    for (const each of [broken, document, validator, schema]) each.dispose();

    const parsed = await new Parser<object, { id: string; author: string }>().parseString(text);
    expect(parsed.title).toBe('Alice · Brève');
    const [entry] = parsed.items;
    expect(entry?.contentSnippet).toBe(hard);
    expect(entry?.title).toContain('Marks: &lt;script&gt;');
    expect(entry?.link).toMatch(/\/p\/[0-9a-f-]{36}$/);
    expect(entry?.author).toBe('Alice');
    const { jsonUrl } = await open(admin, 'PERSON', 'alice');
    const json = (await (await fetchFeed(jsonUrl)).json()) as JsonFeed;
    expect(json).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', title: 'Alice · Brève' });
    expect(json.items[0]).toMatchObject({ content_text: hard, tags: ['Noël2026', 'café'] });
    expect(json.items[0]?.id).toBe(entry?.id);
  });

  it('send nothing anew that is known, by tag or by time, and all that changed', async () => {
    const { id } = await write(alice, 'Cached #caching');
    const { atomUrl, jsonUrl } = await open(bob, 'TOPIC', 'caching');
    const first = await fetchFeed(atomUrl);
    const tag = first.headers.get('etag') ?? '';
    const since = first.headers.get('last-modified') ?? '';
    expect((await fetchFeed(atomUrl, { 'if-none-match': tag })).status).toBe(304);
    expect((await fetchFeed(atomUrl, { 'if-none-match': `"other", W/${tag}` })).status).toBe(304);
    expect((await fetchFeed(atomUrl, { 'if-modified-since': since })).status).toBe(304);
    const json = await fetchFeed(jsonUrl, { 'if-none-match': tag });
    expect(json.status).toBe(200);
    expect(json.headers.get('content-type')).toContain('application/feed+json');
    const again = await fetchFeed(jsonUrl, { 'if-none-match': json.headers.get('etag') ?? '' });
    expect([again.status, await again.text()]).toEqual([304, '']);
    await change(alice, 'updatePost', { id, text: 'Cached and changed #caching' });
    for (const headers of [
      { 'if-none-match': tag },
      { 'if-modified-since': since },
      { 'if-none-match': tag, 'if-modified-since': new Date(Date.now() + 3_600_000).toUTCString() },
    ]) {
      const again = await fetchFeed(atomUrl, headers);
      expect([headers, again.status]).toEqual([headers, 200]);
      expect(await again.text()).toContain('Cached and changed');
    }
    const then = (await fetchFeed(atomUrl)).headers.get('last-modified') ?? '';
    await change(alice, 'deletePost', { postId: id });
    expect((await fetchFeed(atomUrl, { 'if-modified-since': then })).status).not.toBe(304);
  });

  it('show exactly what their owner may read now', async () => {
    const makers = await team(admin, 'makers', [
      [alice, false],
      [bob, false],
    ]);
    await write(alice, 'For all of #secrets');
    await write(alice, 'For @bob of #secrets', { visibility: 'MENTIONED' });
    await write(alice, 'For the makers of #secrets', { visibility: 'TEAM', teamId: makers });
    await write(alice, 'For @alice and @ada: #hushed', { visibility: 'MENTIONED' });
    const ofBob = await open(bob, 'TOPIC', 'secrets');
    const ofAda = await open(admin, 'TOPIC', 'secrets');
    const all = ['For the makers of #secrets', 'For @bob of #secrets', 'For all of #secrets'];
    expect(await read(ofBob.jsonUrl)).toEqual(all);
    expect(await read(ofAda.jsonUrl)).toEqual(['For all of #secrets']);
    await leave(admin, makers, bob);
    expect(await read(ofBob.jsonUrl)).toEqual(all.slice(1));
    for (const [source, key] of [
      ['TOPIC', 'hushed'],
      ['TOPIC', 'never'],
      ['PERSON', 'nobody'],
      ['TEAM', 'nobody'],
      ['KIND', 'constructor'],
      ['SEARCH', '00000000-0000-7000-8000-000000000000'],
      ['SEARCH', "'"],
    ]) {
      expect(await bob.caller.refusal(OPEN, { input: { source, key } })).toBe('NOT_FOUND');
    }
    expect(await network.nobody().refusal(OPEN, { input: { source: 'KIND', key: 'WIN' } })).toBe(
      'UNAUTHENTICATED',
    );
  });

  it('die with their token, their search and their owner', async () => {
    const first = await open(bob, 'KIND', 'LOSS');
    const second = await open(bob, 'KIND', 'LOSS');
    expect(second.feed.id).toBe(first.feed.id);
    expect((await fetchFeed(first.atomUrl)).status).toBe(404);
    expect((await fetchFeed(second.atomUrl)).status).toBe(200);
    expect(await alice.caller.refusal(CLOSE, { input: { id: second.feed.id } })).toBe('NOT_FOUND');
    await bob.caller.get(CLOSE, { input: { id: second.feed.id } });
    expect((await fetchFeed(second.atomUrl)).status).toBe(404);

    const { saveSearch } = await bob.caller.get<{ saveSearch: { savedSearch: { id: string } } }>(
      'mutation { saveSearch(input: { name: "Short", query: "short" }) { savedSearch { id } } }',
    );
    const ofSearch = await open(bob, 'SEARCH', saveSearch.savedSearch.id);
    expect((await fetchFeed(ofSearch.atomUrl)).status).toBe(200);
    await bob.caller.get(
      'mutation ($id: ID!) { deleteSavedSearch(input: { id: $id }) { savedSearches { id } } }',
      {
        id: saveSearch.savedSearch.id,
      },
    );
    expect((await fetchFeed(ofSearch.atomUrl)).status).toBe(404);

    const gone = await network.join('gone');
    const ofGone = await open(gone, 'KIND', 'WIN');
    expect((await fetchFeed(ofGone.atomUrl)).status).toBe(200);
    await admin.caller.get(
      `mutation { suspendPerson(input: { personId: "${gone.id}" }) { adminPerson { suspendedAt } } }`,
    );
    expect((await fetchFeed(ofGone.atomUrl)).status).toBe(404);

    const all = await open(bob, 'KIND', 'WIN');
    await bob.caller.get('mutation { closeAllFeeds { privateFeeds { id } } }');
    expect((await fetchFeed(all.atomUrl)).status).toBe(404);
  });

  it('keep the hash of their token alone', async () => {
    const { atomUrl } = await open(bob, 'KIND', 'WIN');
    const token = /feeds\/([\w-]{43})\.atom$/.exec(atomUrl)?.[1] ?? '';
    const { rows } = await owner.query<Record<string, unknown>>(
      'SELECT f::text AS whole FROM private_feed f',
    );
    expect(token).toHaveLength(43);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('answer nothing to what is no token, and not without end', async () => {
    const { atomUrl } = await open(bob, 'KIND', 'WIN');
    const token = /([\w-]{43})\.atom$/.exec(atomUrl)?.[1] ?? '';
    for (const file of [
      'x.atom',
      token,
      `${token}.rss`,
      `${token}.atom%00`,
      `${'x'.repeat(43)}.json`,
      `${token.slice(1)}.atom`,
      `..%2f${token}.atom`,
    ]) {
      const response = await fetch(`${network.instance.address}/feeds/${file}`, {
        headers: { accept: 'text/html' },
      });
      expect([file, response.status, await response.text()]).toEqual([file, 404, '']);
    }
    const statuses: number[] = [];
    for (let number = 0; number < 62; number += 1) statuses.push((await fetchFeed(atomUrl)).status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(60);
    expect(statuses.at(-1)).toBe(429);
  });
});
