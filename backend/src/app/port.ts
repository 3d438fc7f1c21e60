import { createServer } from 'node:net';

import type { Config } from '../platform/config/config.js';
import { StartupError } from '../platform/errors/startup-error.js';

/**
 * Asked before anything is started or changed.
 *
 * @throws StartupError `PORT_TAKEN`, `CONFIG_INVALID`
 */
export async function refuseTakenPort(config: Config): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') reject(portTaken(config));
      else
        reject(
          new StartupError(
            'CONFIG_INVALID',
            `Cannot listen on ${config.host}:${config.port} (${error.code ?? error.message}). Choose another HOST or PORT.`,
          ),
        );
    });
    probe.listen(config.port, config.host, () => probe.close(() => resolve()));
  });
}

export function portTaken({ host, port }: Config): StartupError {
  return new StartupError(
    'PORT_TAKEN',
    `Port ${port} on ${host} is taken by another program. Stop it, or choose another: PORT=${port + 1} npm start`,
  );
}
