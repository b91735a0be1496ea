import { type Bench, type Row, row, told } from './Bench.js';
import { Cannon } from './Cannon.js';
import { type Ground, type Grounds, nameOf, type Size } from './Grounds.js';
import { EVERYDAY, type Everyday } from './questions.js';
import { recorded, type Statement } from './recorded.js';
import { fired, repeated, salvoes, warm } from './salvoes.js';
import { type Question, Service } from './Service.js';

const CLIENTS = [1, 32] as const;

/** The questions of everyday use, for one client and for many. */
export const api: Bench = {
  name: 'api',
  question: 'Everyday questions over HTTP, for 1 client and for 32 at once, in milliseconds an answer.',
  run: async (grounds) => {
    const cannon = new Cannon();
    try {
      const rows: Row[] = [];
      for (const engine of await grounds.engines()) {
        for (const size of ['seed', 20_000] as const) rows.push(...(await rowsOf(grounds, engine, size, cannon)));
      }
      return rows;
    } finally {
      await cannon.close();
    }
  },
};

async function rowsOf(grounds: Grounds, engine: Ground['graph']['engine'], size: Size, cannon: Cannon): Promise<Row[]> {
  const { graph, bare } = await grounds.ground(engine, size);
  const service = await Service.over(graph);
  const asked = [];
  for (const { what, sizes, ask } of Object.values<Everyday>(EVERYDAY)) {
    if (!sizes.includes(size)) continue;
    const question = ask(size);
    const statements = await statementsOf(graph, question);
    const right = await service.ask(question);
    const sides = { ours: fired(cannon, `${service.address}/graphql`, question, right), bare: repeated(() => bare.replay(statements)) };
    await warm(sides);
    asked.push({ what, sides });
  }
  const rows: Row[] = [];
  for (const { what, sides } of asked) {
    for (const clients of CLIENTS) {
      const found = await salvoes(sides, clients);
      const name = `${engine}, ${nameOf(size)}, ${clients === 1 ? '1 client' : `${clients} clients`}: ${what}`;
      rows.push(told(row(name, 'ms', found.ours, found.bare)));
    }
  }
  await service.close();
  return rows;
}

/** What the question asks of the engine once the service is warm: names that are searched are read once a revision, not once a question. */
function statementsOf(graph: Ground['graph'], question: Question): Promise<Statement[]> {
  return recorded(graph, async (listening, forget) => {
    const service = await Service.over(listening);
    await service.ask(question);
    forget();
    await service.ask(question);
    await service.close();
  });
}
