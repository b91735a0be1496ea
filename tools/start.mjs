// npm start: builds what is missing or stale, then serves in this process.
import { build } from './build.mjs';

build();
await import('../dist/src/main.js');
