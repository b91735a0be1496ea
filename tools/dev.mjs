// npm run dev: both sides watched. The page is at the address that Vite prints and asks the API through it.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build } from './build.mjs';

build();
const node = (...args) => spawn(process.execPath, args, { stdio: 'inherit' });
const bin = (script) => join('node_modules', script);
const children = [
  node(bin('typescript/bin/tsc'), '-p', 'tsconfig.build.json', '--noCheck', '--watch', '--preserveWatchOutput'),
  node('--watch', '--watch-preserve-output', 'dist/src/main.js'),
  node(bin('vite/bin/vite.js'), '--config', 'ui/vite.config.ts'),
];
const stop = () => children.forEach((child) => child.kill());
process.on('SIGINT', stop).on('SIGTERM', stop);
children.forEach((child) => child.on('exit', stop));
