import { readConfig } from './config.js';
import { Fatal } from './errors.js';
import { serve } from './serve.js';

try {
  const service = await serve(readConfig(process.env));
  let stopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // A second signal means that waiting is no longer wanted.
      if (stopping) process.exit(1);
      stopping = true;
      void service.stop().then(() => process.exit(0));
    });
  }
} catch (error) {
  if (!(error instanceof Fatal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
