import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Fatal } from '../../src/errors.js';
import { cypher } from '../../src/graph/cypher.js';
import { openEmbedded } from '../../src/graph/embedded.js';
import { revisionOf } from '../../src/graph/revision.js';
import { buildDist, start } from '../support/built.js';

const ADD = cypher`CREATE (n:Note {id: $id}) RETURN n.id AS id`;
const NOTES = cypher`MATCH (n:Note) RETURN n.id AS id ORDER BY id`;

let folder = '';
const folders: string[] = [];
const file = () => join(folder, 'orgmatrix.grafeo');
/** Every byte below the folder: each file with one word for its contents. */
const bytes = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .filter((name) => statSync(join(folder, name)).isFile())
    .map(
      (name) =>
        `${name} ${createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex')}`,
    );

function thrown(task: () => unknown): unknown {
  try {
    task();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown.');
}

/** A folder with a closed database of one note. */
async function keepOne(): Promise<void> {
  const graph = openEmbedded(folder);
  await graph.write((tx) => tx.run(ADD, { id: 'kept' }));
  await graph.close();
}

beforeAll(buildDist, 300_000);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'orgmatrix-embedded-'));
  folders.push(folder);
});
afterAll(() => folders.forEach((one) => rmSync(one, { recursive: true, force: true })));

describe('openEmbedded', () => {
  test('makes the folder when it is missing, and finds everything again', async () => {
    const below = join(folder, 'not', 'yet');
    const first = openEmbedded(below);
    await first.write((tx) => tx.run(ADD, { id: 'kept' }));
    await first.close();
    const second = openEmbedded(below);
    expect(await second.read((tx) => tx.run(NOTES))).toEqual([{ id: 'kept' }]);
    expect(await second.read(revisionOf)).toBe(1);
    await second.close();
  });

  test('leaves no log behind when it is closed, so that a copy of the folder is whole', async () => {
    await keepOne();
    expect(readdirSync(folder)).toEqual(['orgmatrix.grafeo']);
  });

  test('in memory keeps nothing on disk and nothing between two', async () => {
    const [one, other] = [openEmbedded(null), openEmbedded(null)];
    await one.write((tx) => tx.run(ADD, { id: 'mine' }));
    expect(await other.read((tx) => tx.run(NOTES))).toEqual([]);
    await Promise.all([one.close(), other.close()]);
  });

  test('a folder that another process has is refused in a sentence that names it, and nothing is touched', async () => {
    const graph = openEmbedded(folder);
    await graph.write((tx) => tx.run(ADD, { id: 'kept' }));
    const before = bytes();
    const { code, err } = await start('src/cli.js', ['seed', '--wipe'], { ORGMATRIX_DATA: folder }).ended;
    expect({ code, err }).toEqual({
      code: 1,
      err: `The data folder ${folder} is in use by another process: stop the other orgmatrix, or set ORGMATRIX_DATA to another folder. Nothing was changed.\n`,
    });
    expect(bytes()).toEqual(before);
    await graph.write((tx) => tx.run(ADD, { id: 'still ours' }));
    expect(await graph.read((tx) => tx.run(NOTES))).toEqual([{ id: 'kept' }, { id: 'still ours' }]);
    await graph.close();
  });

  test('this process has it too while it is open, and may open it again once it is closed', async () => {
    const graph = openEmbedded(folder);
    expect(thrown(() => openEmbedded(folder))).toBeInstanceOf(Fatal);
    await graph.close();
    await openEmbedded(folder).close();
  });

  test.each([
    ['a file that is no database at all', () => writeFileSync(file(), 'a,b,c\n'.repeat(1000))],
    ['a database whose first bytes are damaged', () => damage(0)],
    ['a database whose header is damaged', () => damage(10)],
  ])('%s is refused in a sentence that names the folder, and is not touched', async (_, harm) => {
    await keepOne();
    harm();
    const before = bytes();
    const error = thrown(() => openEmbedded(folder));
    expect(error).toBeInstanceOf(Fatal);
    expect((error as Fatal).message).toMatch(
      new RegExp(`^The data folder ${folder} cannot be opened \\(.+\\)\\. Restore it from a backup`),
    );
    expect(bytes()).toEqual(before);
  });

  test('a database that was cut short is refused, and is not touched', async () => {
    await keepOne();
    writeFileSync(file(), readFileSync(file()).subarray(0, 20_000));
    const before = bytes();
    expect(thrown(() => openEmbedded(folder))).toBeInstanceOf(Fatal);
    expect(bytes()).toEqual(before);
  });

  test('a file where the folder should be is refused by its name, and is not touched', () => {
    const plain = join(folder, 'plain');
    writeFileSync(plain, 'mine');
    expect(thrown(() => openEmbedded(plain))).toMatchObject({
      name: 'Fatal',
      message: expect.stringContaining(`ORGMATRIX_DATA names ${plain}, which is a file`),
    });
    expect(readFileSync(plain, 'utf8')).toBe('mine');
  });

  test('a copy that was made after closing opens elsewhere with everything in it', async () => {
    await keepOne();
    const copy = join(folder, 'copy');
    mkdirSync(copy);
    copyFileSync(file(), join(copy, 'orgmatrix.grafeo'));
    expect(existsSync(copy) && statSync(copy).isDirectory()).toBe(true);
    const graph = openEmbedded(copy);
    expect(await graph.read((tx) => tx.run(NOTES))).toEqual([{ id: 'kept' }]);
    await graph.close();
  });
});

function damage(at: number): void {
  const content = readFileSync(file());
  for (let i = at; i < at + 64; i++) content[i] = (content[i] ?? 0) ^ 0xff;
  writeFileSync(file(), content);
}
