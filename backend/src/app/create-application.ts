import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import compression from 'compression';
import type { DataSourceOptions } from 'typeorm';

import type { Config } from '../platform/config/config.js';
import { refuseForeignOrigin } from '../platform/http/origin.middleware.js';
import { Origins } from '../platform/http/origins.js';
import { servePage } from '../platform/http/page.middleware.js';
import { setSecurityHeaders } from '../platform/http/security-headers.js';
import { createLogger, NestLogger } from '../platform/logging/logger.js';
import { AppModule } from './app.module.js';
import { pageFolder } from './page-folder.js';

/** Composes the application; nothing listens yet. Tests start here too. */
export async function createApplication(
  config: Config,
  database: DataSourceOptions,
): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config, database), {
    logger: new NestLogger(createLogger(config.logLevel)),
    abortOnError: false,
    bodyParser: false,
  });
  app.disable('x-powered-by');
  // Answers of the API are never cached: a hash of each would be work for nothing. Files have tags of their own.
  app.disable('etag');
  app.use(setSecurityHeaders(config.publicUrl));
  app.use(compression());
  app.use(refuseForeignOrigin(new Origins(config)));
  app.use(servePage(pageFolder()));
  app.enableShutdownHooks([]);
  await app.init();
  return app;
}
