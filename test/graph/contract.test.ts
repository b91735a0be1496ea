import { expect, test } from '@jest/globals';
import { cypher } from '../../src/graph/cypher.js';
import type { Graph, Tx } from '../../src/graph/Graph.js';
import { revisionOf } from '../../src/graph/revision.js';
import { onBothEngines } from '../support/onBothEngines.js';

const ADD = cypher`CREATE (n:Note {id: $id}) RETURN n.id AS id`;
const NOTES = cypher`MATCH (n:Note) RETURN n.id AS id ORDER BY id`;
const VALUES = cypher`
RETURN date($day) AS day, 7 AS whole, 9007199254740993 AS big, 0.5 AS part, true AS yes, null AS nothing, 'Ŵyn' AS text, [1, 2, 3] AS list, {a: 1, day: date($day)} AS map, $sent AS sent`;
const NODE = cypher`CREATE (n:Note {id: 'whole'}) RETURN n AS node`;
const DIVIDED = cypher`MATCH (n:Note) RETURN 1 / $by AS part`;

const notes = (graph: Graph) => graph.read(async (tx) => (await tx.run<{ id: string }>(NOTES)).map(({ id }) => id));
const add = (id: string) => (tx: Tx) => tx.run(ADD, { id });
const revision = (graph: Graph) => graph.read(revisionOf);

/** A promise that somebody else settles. */
function gate(): { opened: Promise<void>; open: () => void } {
  let open = () => undefined as void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

onBothEngines('Graph', (graph, engine) => {
  test('says which engine answers', () => {
    expect(graph().engine).toBe(engine);
  });

  test('rows are plain JSON: days are ISO text and numbers are numbers', async () => {
    const [row] = await graph().read((tx) => tx.run(VALUES, { day: '2024-02-29', sent: [1.5, 2] }));
    const expected = {
      day: '2024-02-29',
      whole: 7,
      // What is beyond 2^53 loses its last digits; that it stays a number is what JSON needs.
      big: 9007199254740992,
      part: 0.5,
      yes: true,
      nothing: null,
      text: 'Ŵyn',
      list: [1, 2, 3],
      map: { a: 1, day: '2024-02-29' },
      sent: [1.5, 2],
    };
    expect(row).toStrictEqual(expected);
    expect(JSON.parse(JSON.stringify(row))).toStrictEqual(expected);
  });

  test('a query that answers a whole node is refused and keeps nothing', async () => {
    await expect(graph().write((tx) => tx.run(NODE))).rejects.toThrow('name the columns');
    expect(await notes(graph())).toEqual([]);
  });

  test('a write answers its value and the next revision', async () => {
    const before = await revision(graph());
    expect(await graph().write(add('first'))).toEqual({ value: [{ id: 'first' }], revision: before + 1 });
    expect(await graph().write(async () => 'nothing changed')).toEqual({ value: 'nothing changed', revision: before + 2 });
    expect(await revision(graph())).toBe(before + 2);
  });

  test('the newest revision is what a read sees, also right after a write and while another is under way', async () => {
    const { revision: made } = await graph().write(add('first'));
    expect(await graph().revision()).toBe(made);
    await graph().write(async (tx) => {
      await tx.run(ADD, { id: 'uncommitted' });
      expect(await graph().revision()).toBe(made);
    });
    expect(await graph().revision()).toBe(await revision(graph()));
  });

  test('work inside a write already sees its own revision', async () => {
    const before = await revision(graph());
    expect((await graph().write(revisionOf)).value).toBe(before + 1);
  });

  test('a read sees only what has been committed', async () => {
    const written = gate();
    const looked = gate();
    const before = await revision(graph());
    const writing = graph().write(async (tx) => {
      await tx.run(ADD, { id: 'uncommitted' });
      written.open();
      await looked.opened;
    });
    await written.opened;
    expect(await notes(graph())).toEqual([]);
    expect(await revision(graph())).toBe(before);
    looked.open();
    await writing;
    expect(await notes(graph())).toEqual(['uncommitted']);
  });

  test('a write whose work throws keeps nothing, and the counter has not moved', async () => {
    const before = await revision(graph());
    const failing = graph().write(async (tx) => {
      await tx.run(ADD, { id: 'thrown away' });
      throw new Error('the work gave up');
    });
    await expect(failing).rejects.toThrow('the work gave up');
    expect(await notes(graph())).toEqual([]);
    expect(await revision(graph())).toBe(before);
    expect((await graph().write(add('after'))).revision).toBe(before + 1);
  });

  test('an error that the work swallows still keeps nothing', async () => {
    await graph().write(add('there before'));
    const before = await revision(graph());
    const swallowing = graph().write(async (tx) => {
      await tx.run(ADD, { id: 'half' });
      await tx.run(DIVIDED, { by: 0 }).catch(() => undefined);
      return 'looks fine';
    });
    await expect(swallowing).rejects.toThrow(/zero/i);
    expect(await notes(graph())).toEqual(['there before']);
    expect(await revision(graph())).toBe(before);
  });

  test('a refused parameter that the work swallows keeps nothing either', async () => {
    const swallowing = graph().write(async (tx) => {
      await tx.run(ADD, { id: 'half' });
      await tx.run(ADD, { id: NaN }).catch(() => undefined);
    });
    await expect(swallowing).rejects.toMatchObject({ extensions: { code: 'BAD_INPUT', argument: 'id' } });
    expect(await notes(graph())).toEqual([]);
  });

  test('after its first error a transaction answers nothing but that error', async () => {
    await graph().write(add('there before'));
    const told: string[] = [];
    const tell = (error: Error) => void told.push(error.message);
    const failing = graph().read(async (tx) => {
      await tx.run(DIVIDED, { by: 0 }).catch(tell);
      await tx.run(NOTES).catch(tell);
    });
    await expect(failing).rejects.toThrow();
    expect(told).toHaveLength(2);
    expect(told[1]).toBe(told[0]);
  });

  test.each(['read', 'write', 'rehearse'] as const)('a transaction kept after its end (%s) is refused', async (kind) => {
    let kept: Tx | null = null;
    await graph()[kind](async (tx) => void (kept = tx));
    await expect((kept as unknown as Tx).run(NOTES)).rejects.toThrow('has ended');
  });

  test('a rehearsal sees what it does, leaves nothing, and readers meanwhile see nothing', async () => {
    const done = gate();
    const looked = gate();
    const before = await revision(graph());
    const rehearsing = graph().rehearse(async (tx) => {
      await tx.run(ADD, { id: 'as if' });
      const inside = await tx.run(NOTES);
      done.open();
      await looked.opened;
      return inside;
    });
    await done.opened;
    expect(await notes(graph())).toEqual([]);
    looked.open();
    expect(await rehearsing).toEqual([{ id: 'as if' }]);
    expect(await notes(graph())).toEqual([]);
    expect(await revision(graph())).toBe(before);
  });

  test('a rehearsal whose work throws leaves nothing and tells the error', async () => {
    const failing = graph().rehearse(async (tx) => {
      await tx.run(ADD, { id: 'as if' });
      throw new Error('the rehearsal gave up');
    });
    await expect(failing).rejects.toThrow('the rehearsal gave up');
    expect(await notes(graph())).toEqual([]);
  });

  test('a read that writes keeps nothing', async () => {
    await graph()
      .read(add('smuggled'))
      .catch(() => undefined);
    expect(await notes(graph())).toEqual([]);
  });

  test('sixteen writers at once are all kept, with revisions without holes', async () => {
    const before = await revision(graph());
    const names = Array.from({ length: 16 }, (_, i) => `writer ${String(i).padStart(2, '0')}`);
    const written = await Promise.all(names.map((name) => graph().write(add(name))));
    expect(written.map((one) => one.revision).sort((a, b) => a - b)).toEqual(names.map((_, i) => before + 1 + i));
    expect(await notes(graph())).toEqual(names);
    expect(await revision(graph())).toBe(before + 16);
  });

  test('writers and rehearsals at once do not mix', async () => {
    const tasks = Array.from({ length: 12 }, (_, i) =>
      i % 2 === 0 ? graph().write(add(`kept ${i}`)) : graph().rehearse(add(`as if ${i}`)),
    );
    await Promise.all(tasks);
    expect((await notes(graph())).filter((id) => id.startsWith('as if'))).toEqual([]);
    expect(await notes(graph())).toHaveLength(6);
  });
});
