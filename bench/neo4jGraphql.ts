import { type Bench, type Row, row, told } from './Bench.js';
import { Cannon } from './Cannon.js';
import { type Grounds, nameOf, type Size } from './Grounds.js';
import { THEIR_QUESTIONS } from './neo4jGraphql/theirQuestions.js';
import { TheirService } from './neo4jGraphql/TheirService.js';
import { FULL_TEXT, NO_FULL_TEXT } from './neo4jGraphql/typeDefs.js';
import { EVERYDAY, type Everyday, type EverydayName } from './questions.js';
import { fired, salvoes, warm } from './salvoes.js';
import { Service } from './Service.js';

/** The same questions put to @neo4j/graphql on the same Neo4j; the target is to be at least three times as fast. */
export const neo4jGraphql: Bench = {
  name: 'neo4jGraphql',
  question:
    'The same questions against @neo4j/graphql 7 with Apollo Server on the same Neo4j, in milliseconds an answer (target: 0.333 x or less).',
  against: '@neo4j/graphql',
  run: async (grounds) => {
    if (!(await grounds.engines()).includes('neo4j')) return [];
    const cannon = new Cannon();
    try {
      return [...(await rowsOf(grounds, 'seed', cannon)), ...(await rowsOf(grounds, 20_000, cannon))];
    } finally {
      await cannon.close();
    }
  },
};

async function rowsOf(grounds: Grounds, size: Size, cannon: Cannon): Promise<Row[]> {
  const { graph } = await grounds.ground('neo4j', size);
  await graph.define(FULL_TEXT);
  const [ours, theirs] = [await Service.over(graph), await TheirService.over(grounds.address())];
  const asked = [];
  for (const [name, { what, sizes, ask }] of Object.entries<Everyday>(EVERYDAY)) {
    if (!sizes.includes(size)) continue;
    const questions = { ours: ask(size), theirs: THEIR_QUESTIONS[name as EverydayName](size) };
    const right = { ours: await ours.ask(questions.ours), theirs: await theirs.ask(questions.theirs) };
    if (name !== 'search') assertSamePosts(what, right.ours, right.theirs);
    const sides = {
      ours: fired(cannon, `${ours.address}/graphql`, questions.ours, right.ours),
      bare: fired(cannon, theirs.url, questions.theirs, right.theirs),
    };
    await warm(sides);
    // 32 charts at once need more memory there than a test's Neo4j has.
    asked.push({ what, sides, clients: name === 'chart' ? [1] : [1, 32] });
  }
  const rows: Row[] = [];
  for (const { what, sides, clients } of asked) {
    for (const many of clients) {
      const found = await salvoes(sides, many);
      rows.push(told(row(`${nameOf(size)}, ${many === 1 ? '1 client' : `${many} clients`}: ${what}`, 'ms', found.ours, found.bare)));
    }
  }
  await theirs.close();
  await ours.close();
  await graph.define(NO_FULL_TEXT);
  return rows;
}

/** Throws unless both answers are about the same posts: a question that asks for less would win. Each searches in its own way, so searches may differ. */
function assertSamePosts(what: string, ours: Buffer, theirs: Buffer): void {
  const posts = (body: Buffer) => [...new Set(body.toString().match(/"post:[^"]+"/g))].sort();
  const [one, other] = [posts(ours), posts(theirs)];
  if (one.length === other.length && one.every((id, i) => id === other[i])) return;
  const missing = [...one.filter((id) => !other.includes(id)), ...other.filter((id) => !one.includes(id))].slice(0, 5);
  throw new Error(`"${what}" is answered about ${one.length} posts by us and ${other.length} by @neo4j/graphql: ${missing.join(', ')}.`);
}
