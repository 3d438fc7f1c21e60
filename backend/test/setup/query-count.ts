import { AsyncLocalStorage } from 'node:async_hooks';
import type { Server } from 'node:http';

import type { Pool, PoolClient } from 'pg';
import { DataSource } from 'typeorm';

import type { ChangeKind } from '../../src/platform/changes/change-log.js';
import { Sql } from '../../src/platform/database/sql.js';
import type { TestInstance } from './test-instance.js';

/**
 * Who asks is looked up once and then kept, so whether one request does depends on those before it. Everything else that a
 * request asks the database depends on the request alone.
 */
const SESSION_LOOKUP = /\bFROM session s\b/;

const recording = new AsyncLocalStorage<string[]>();

/** Writes a statement down in the recording of the request in whose course it is asked. */
function record(query: unknown): void {
  const text = typeof query === 'string' ? query : (query as { text: string }).text;
  if (!SESSION_LOOKUP.test(text)) recording.getStore()?.push(text);
}

/**
 * The statements that an instance asks of its database in the course of the HTTP requests made by `work`, transactions
 * included, in the order asked. What goes on beside the requests (the outbox, clean-ups) is not among them, whatever
 * its moment.
 */
export async function statementsOf(instance: TestInstance, work: () => Promise<unknown>): Promise<string[]> {
  await forgetKept(instance);
  const statements: string[] = [];
  const restores = [followRequests(instance, statements), followPool(instance)];
  try {
    await work();
    return statements;
  } finally {
    for (const restore of restores) restore();
  }
}

/** What the instance keeps in memory would answer for some statements, depending on what was asked before. */
async function forgetKept(instance: TestInstance): Promise<void> {
  const kinds: ChangeKind[] = ['POST', 'CHOICES', 'TEAMS', 'PERSON', 'TEAM', 'TOPIC'];
  const sql = instance.app.get(Sql);
  await sql.rows('SELECT breve_changed(kind, NULL) FROM unnest($1::text[]) AS kind', [kinds]);
}

/** From now on every request of the instance has `statements` for its recording. */
function followRequests(instance: TestInstance, statements: string[]): () => void {
  const server: Server = instance.app.getHttpServer();
  const emit = server.emit.bind(server) as (...event: unknown[]) => boolean;
  server.emit = (...event: unknown[]) =>
    event[0] === 'request' ? recording.run(statements, () => emit(...event)) : emit(...event);
  return () => Reflect.deleteProperty(server, 'emit');
}

type AnyFunction = (...given: unknown[]) => unknown;

/**
 * From now on every statement is recorded where it is asked for: by `pool.query`, or by the `query` of a client that a
 * transaction took out of the pool. It is not recorded where it is sent, because a pool that was exhausted sends it in
 * the course of whichever request gave its client back.
 */
function followPool(instance: TestInstance): () => void {
  const { master: pool } = instance.app.get(DataSource).driver as unknown as { master: Pool };
  const query = pool.query.bind(pool) as AnyFunction;
  const connect = pool.connect.bind(pool) as AnyFunction;
  const followed = new Set<PoolClient>();
  let isOwnConnect = false;

  function leave(client: PoolClient): void {
    Reflect.deleteProperty(client, 'query');
  }

  function follow(client: PoolClient): void {
    leave(client);
    const ask = client.query.bind(client) as AnyFunction;
    followed.add(client);
    Object.assign(client, {
      query: (...given: unknown[]) => {
        record(given[0]);
        return ask(...given);
      },
    });
  }

  Object.assign(pool, {
    query: (...given: unknown[]) => {
      record(given[0]);
      isOwnConnect = true;
      try {
        return query(...given);
      } finally {
        isOwnConnect = false;
      }
    },
    connect: (callback: (error: unknown, client?: PoolClient, ...rest: unknown[]) => void) => {
      const toClient = isOwnConnect ? leave : follow;
      return connect((error: unknown, client?: PoolClient, ...rest: unknown[]) => {
        if (client) toClient(client);
        callback(error, client, ...rest);
      });
    },
  });
  return () => {
    Reflect.deleteProperty(pool, 'query');
    Reflect.deleteProperty(pool, 'connect');
    for (const client of followed) leave(client);
  };
}
