import { resolve } from 'node:path';

import { z } from 'zod';

import { StartupError } from '../errors/startup-error.js';
import { isMailFrom, type MailConfig, readMailConfig } from './mail-config.js';

const LOOPBACK_HOSTS = new Set(['localhost', '127.0.0.1', '::1', '[::1]']);

/** Everything Brève takes from its environment, checked. Read once, at the start. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Where people reach Brève, without a closing slash. Rules Origin, cookies and links. */
  readonly publicUrl: URL;
  readonly dataDir: string;
  /** A PostgreSQL of one's own; null for the embedded one. */
  readonly databaseUrl: string | null;
  /** The role that migrates; the same as `databaseUrl` unless given. */
  readonly ownerDatabaseUrl: string | null;
  /** Connections each process holds at most. */
  readonly databasePoolSize: number;
  /** What the embedded PostgreSQL keeps pages in, in MB; undefined for its own choice. */
  readonly databaseMemory: number | undefined;
  /** How many processes share the port; with more than one a further process starts and watches them. */
  readonly processes: number;
  /** Proxies whose word about a caller's address is taken: addresses, networks, or `loopback`. */
  readonly trustedProxies: readonly string[];
  /** Null: mail is off. */
  readonly mail: MailConfig | null;
  readonly demo: boolean;
  readonly fresh: boolean;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
}

const postgresUrl = z.string().regex(/^postgres(ql)?:\/\//, 'must start with postgres://');

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  BREVE_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  BREVE_DATA_DIR: z.string().min(1).optional(),
  BREVE_DATABASE_URL: postgresUrl.optional(),
  BREVE_OWNER_DATABASE_URL: postgresUrl.optional(),
  BREVE_DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
  BREVE_DATABASE_MEMORY: z.coerce.number().int().min(16).max(1_000_000).optional(),
  BREVE_PROCESSES: z.coerce.number().int().min(1).max(64).default(1),
  BREVE_TRUSTED_PROXIES: z.string().default('loopback'),
  BREVE_SMTP_URL: z
    .url({ protocol: /^smtps?$/, error: 'must look like smtp://user:password@host:587 or smtps://…' })
    .optional(),
  BREVE_MAIL_FROM: z.string().refine(isMailFrom, 'must look like breve@example.com').optional(),
  BREVE_LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
});

/**
 * Reads the environment.
 *
 * @param environment usually `process.env`; an empty value counts as not given
 * @param argv flags of the command line: `--demo`, `--fresh`
 * @throws StartupError `CONFIG_INVALID` naming the first variable that does not hold
 */
export function readConfig(environment: Record<string, string | undefined>, argv: readonly string[]): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = Environment.safeParse(given);
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new StartupError(
      'CONFIG_INVALID',
      `${String(issue?.path[0] ?? 'The environment')} is not valid (${issue?.message ?? 'unreadable'}). Correct it or unset it.`,
    );
  }
  const env = result.data;
  const demo = argv.includes('--demo');
  if (demo && !LOOPBACK_HOSTS.has(env.HOST)) {
    throw new StartupError(
      'DEMO_BEYOND_LOOPBACK',
      `The demo's passwords are public, so it listens on this machine only. Unset HOST (it is ${env.HOST}).`,
    );
  }
  if ((env.BREVE_SMTP_URL === undefined) !== (env.BREVE_MAIL_FROM === undefined)) {
    throw new StartupError(
      'CONFIG_INVALID',
      'BREVE_SMTP_URL and BREVE_MAIL_FROM go together. Set both to send mail, or neither.',
    );
  }
  const shownHost =
    env.HOST === '0.0.0.0' || env.HOST === '::' || LOOPBACK_HOSTS.has(env.HOST) ? 'localhost' : env.HOST;
  return {
    port: env.PORT,
    host: env.HOST,
    publicUrl: new URL(env.BREVE_PUBLIC_URL ?? `http://${shownHost}:${env.PORT}`),
    dataDir: resolve(env.BREVE_DATA_DIR ?? (demo ? '.breve-demo' : '.breve')),
    databaseUrl: env.BREVE_DATABASE_URL ?? null,
    ownerDatabaseUrl: env.BREVE_OWNER_DATABASE_URL ?? env.BREVE_DATABASE_URL ?? null,
    databasePoolSize: env.BREVE_DATABASE_POOL,
    databaseMemory: env.BREVE_DATABASE_MEMORY,
    processes: env.BREVE_PROCESSES,
    trustedProxies: env.BREVE_TRUSTED_PROXIES.split(',').map((entry) => entry.trim()),
    mail:
      env.BREVE_SMTP_URL === undefined || env.BREVE_MAIL_FROM === undefined
        ? null
        : readMailConfig(env.BREVE_SMTP_URL, env.BREVE_MAIL_FROM),
    demo,
    fresh: argv.includes('--fresh'),
    logLevel: env.BREVE_LOG_LEVEL,
  };
}

/** Reads the configuration of this process. */
export function readProcessConfig(argv: readonly string[]): Config {
  return readConfig(process.env, argv);
}
