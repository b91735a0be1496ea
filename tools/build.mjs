// Builds what is missing or stale: the server into dist, the page into dist/ui. `--all` builds both whatever their age.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const PARTS = [
  {
    name: 'server',
    of: ['src', 'schema', 'seed', 'bench', 'test/support', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'],
    run: [['typescript/bin/tsc', '-p', 'tsconfig.build.json', '--noCheck']],
  },
  {
    name: 'page',
    of: ['ui', 'schema/schema.graphql', 'package-lock.json'],
    run: [['vite/bin/vite.js', 'build', '--config', 'ui/vite.config.ts', '--logLevel', 'warn']],
  },
];

/** The newest change below a path, in milliseconds; 0 where nothing is. */
function newest(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  return stat.isDirectory() ? Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name)))) : stat.mtimeMs;
}

/** Builds the parts that are older than what they are made of. Stops the process when one cannot be built. */
export function build({ all = false } = {}) {
  for (const { name, of, run } of PARTS) {
    const stamp = join('dist', `.built-${name}`);
    if (!all && existsSync(stamp) && statSync(stamp).mtimeMs >= Math.max(...of.map(newest))) continue;
    console.error(`Building the ${name} …`);
    for (const [script, ...args] of run) {
      const { status } = spawnSync(process.execPath, [join('node_modules', script), ...args], { stdio: 'inherit' });
      if (status !== 0) process.exit(status ?? 1);
    }
    mkdirSync('dist', { recursive: true });
    writeFileSync(stamp, '');
  }
}

if (process.argv[1]?.endsWith('build.mjs')) build({ all: process.argv.includes('--all') });
