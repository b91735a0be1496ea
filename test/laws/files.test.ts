import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

const GENERATED = /^ui\/api\/generated\//;
/** The Big List of Naughty Strings is not ours: it names places because somebody's program once opened them. */
const HOSTILE = /^test\/api\/hostile\/blns\//;

/** Every file that is or would be committed, but for those that hold no text. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
  encoding: 'utf8',
  maxBuffer: 50_000_000,
})
  .split('\0')
  .filter((file) => file !== '' && (statSync(file, { throwIfNoEntry: false })?.isFile() ?? false))
  .map((file) => ({ file, bytes: readFileSync(file) }))
  .filter(({ bytes }) => !bytes.includes(0))
  .map(({ file, bytes }) => ({ file, text: bytes.toString('utf8') }));

/** Lines that a file of ours may have; null for one that is not code of ours. */
function mostLines(file: string): number | null {
  if (!/^(src|schema|seed|ui|test|bench)\/.*\.(ts|tsx|mjs)$/.test(file) || GENERATED.test(file)) return null;
  return file.startsWith('test/') ? 400 : 250;
}

// Written in two parts, or this file would break its own law.
const MACHINE = new RegExp(['(?<![\\w.~$:/}-])/(w' + 'ork|tm' + 'p|ro' + 'ot|ho' + 'me)/', '(?<!\\w)[A-Z]:\\\\Users\\\\'].join('|'));
const REGISTRY = new RegExp(
  [
    'registry\\.npm' + 'js\\.org',
    'registry\\.yarn' + 'pkg\\.com',
    'npm\\.pkg\\.git' + 'hub',
    'repo1?\\.mav' + 'en',
    'pypi\\.o' + 'rg',
    '"resolved": "ht' + 'tp',
    'artifact' + 'ory',
    'nex' + 'us/repository',
  ].join('|'),
);

/** Lines of a text that a pattern finds, as file:line. */
function found(pattern: RegExp, { file, text }: { file: string; text: string }): string[] {
  return text.split('\n').flatMap((line, i) => (pattern.test(line) ? [`${file}:${i + 1} ${line.trim().slice(0, 100)}`] : []));
}

test('git names the files', () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files.map(({ file }) => file)).toEqual(
    expect.arrayContaining(['package.json', 'package-lock.json', 'src/main.ts', 'test/laws/files.test.ts']),
  );
});

describe('size', () => {
  test('no file of ours is longer than 250 lines, no test longer than 400', () => {
    const long = files.map(({ file, text }) => ({ file, lines: text.trimEnd().split('\n').length, most: mostLines(file) }));
    expect(long.filter(({ lines, most }) => most !== null && lines > most)).toEqual([]);
  });

  test('code counts, generated code and data do not', () => {
    expect(['src/a.ts', 'ui/a.tsx', 'test/a.test.ts', 'seed/a.csv', 'ui/api/generated/graphql.ts', 'README.md'].map(mostLines)).toEqual([
      250,
      250,
      400,
      null,
      null,
      null,
    ]);
  });
});

describe('what only one machine knows', () => {
  test('no file names a place on a machine', () => {
    expect(files.filter(({ file }) => !HOSTILE.test(file)).flatMap((one) => found(MACHINE, one))).toEqual([]);
  });

  test('no file names the host of a package registry', () => {
    expect(files.flatMap((one) => found(REGISTRY, one))).toEqual([]);
  });

  test.each(['cd /w' + 'ork/main', '"/tm' + 'p/x"', '(/ho' + 'me/ann/)', '=/ro' + 'ot/.npmrc'])('a place such as %s is seen', (text) => {
    expect(found(MACHINE, { file: 'x', text })).toHaveLength(1);
  });

  test.each(['https://example.org/ho' + 'me/', 'import("../tm' + 'p/x.js")', 'src/work.ts', '`${here}/ho' + 'me/`'])(
    '%s is no such place',
    (text) => {
      expect(found(MACHINE, { file: 'x', text })).toEqual([]);
    },
  );

  test('a host of a registry is seen', () => {
    expect(found(REGISTRY, { file: 'x', text: 'a\n"resolved": "ht' + 'tps://registry.npm' + 'js.org/x.tgz"' })).toEqual([
      expect.stringMatching(/^x:2 /),
    ]);
  });
});

describe('dependencies', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string> | undefined>;
  const asked = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'].flatMap((kind) =>
    Object.entries(manifest[kind] ?? {}),
  );

  test('every version is exact', () => {
    expect(asked.length).toBeGreaterThan(30);
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });
});
