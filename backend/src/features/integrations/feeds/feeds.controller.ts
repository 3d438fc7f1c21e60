import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { LRUCache } from 'lru-cache';

import { Allow } from '../../../platform/access/allow.decorator.js';
import { hashToken } from '../../../platform/ids/ids.js';
import { writeAtom, writeJsonFeed } from './feed-document.js';
import { FeedReading, type ReadFeed } from './feed-reading.service.js';

const ADDRESS = /^([\w-]{43})\.(atom|json)$/;
const TYPES = { atom: 'application/atom+xml; charset=utf-8', json: 'application/feed+json; charset=utf-8' };

/** Each feed may be asked for so often in so many milliseconds, on this instance. */
const RATE = { most: 60, within: 10 * 60_000 };
const REMEMBERED = 10_000;

/**
 * Private feeds, for readers of feeds: the token in the address stands for its person, whatever cookie comes with it. It is in the
 * one list of routes that answer without a session.
 */
@Controller('feeds')
export class FeedsController {
  private readonly asked = new LRUCache<string, { count: number }>({ max: REMEMBERED, ttl: RATE.within });

  constructor(private readonly feeds: FeedReading) {}

  @Allow('anyone')
  @Get(':file')
  async read(@Param('file') file: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    response.set({ 'Cache-Control': 'private, no-cache', 'X-Robots-Tag': 'noindex' });
    const [, token = '', format = ''] = ADDRESS.exec(file) ?? [];
    const tokenHash = hashToken(token);
    if (token !== '' && this.isTooOften(tokenHash.toString('base64url'))) {
      response
        .status(429)
        .set('Retry-After', String(RATE.within / 1000))
        .end();
      return;
    }
    const feed = token === '' ? null : await this.feeds.read(tokenHash);
    if (feed === null) {
      response.status(404).end();
      return;
    }
    const tag = `"${feed.etag}.${format}"`;
    response.set({ ETag: tag, 'Last-Modified': feed.changedAt.toUTCString() });
    if (isKnown(request, tag, feed)) {
      response.status(304).end();
      return;
    }
    const isAtom = format === 'atom';
    response
      .type(isAtom ? TYPES.atom : TYPES.json)
      .send(isAtom ? writeAtom(feed.content, feed.changedAt) : writeJsonFeed(feed.content));
  }

  private isTooOften(key: string): boolean {
    const known = this.asked.get(key);
    if (known) known.count += 1;
    else this.asked.set(key, { count: 1 });
    return known !== undefined && known.count > RATE.most;
  }
}

/** RFC 9110, 13.2.2: a tag counts alone where one is given. */
function isKnown({ headers }: Request, tag: string, { changedAt }: ReadFeed): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) {
    return tags
      .split(',')
      .map((each) => each.trim().replace(/^W\//, ''))
      .some((each) => each === tag || each === '*');
  }
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return !Number.isNaN(since) && changedAt.getTime() <= since;
}
