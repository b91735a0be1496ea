// A registry that serves only this platform leaves the packages of all others out of package-lock.json, and `npm ci` then refuses the file.
// This adds what is missing: an entry for each optional dependency, with the platform that its name tells. Run it after `npm install`; a test asks for it.
import { readFileSync, writeFileSync } from 'node:fs';

const SYSTEMS = ['darwin', 'linux', 'win32', 'freebsd', 'android', 'openharmony', 'openbsd', 'netbsd', 'sunos', 'aix'];
const PROCESSORS = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el', 'wasm32'];
const LIBRARIES = { gnu: 'glibc', musl: 'musl', glibc: 'glibc', gnueabihf: 'glibc', musleabihf: 'musl' };

/** The optional dependencies that the lock names and has no entry for, as [path, version]. */
export function missingFromLock(lock) {
  return Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {}, dev, devOptional }]) =>
    Object.entries(optionalDependencies)
      .filter(
        ([name]) => lock.packages[`${path}/node_modules/${name}`] === undefined && lock.packages[`node_modules/${name}`] === undefined,
      )
      .map(([name, version]) => ({ path: `node_modules/${name}`, name, version, dev: dev === true || devOptional === true })),
  );
}

function platformOf(name) {
  const parts = name.split('/').at(-1).split(/[-.]/);
  const system = SYSTEMS.find((one) => parts.includes(one));
  const processor = PROCESSORS.find((one) => parts.includes(one) || (one === 'ppc64' && parts.includes('ppc64le')));
  const library = LIBRARIES[parts.at(-1)];
  return {
    ...(processor && { cpu: [processor] }),
    ...(library && system === 'linux' && { libc: [library] }),
    ...(system && { os: [system] }),
  };
}

if (process.argv[1]?.endsWith('completeLock.mjs')) {
  const file = 'package-lock.json';
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const missing = missingFromLock(lock);
  for (const { path, name, version, dev } of missing) {
    lock.packages[path] = { version, ...platformOf(name), ...(dev && { dev }), optional: true };
  }
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${missing.length} entries added to ${file}.`);
}
