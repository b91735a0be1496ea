import type { Cypher } from './cypher.js';
import type { Row, Value } from './Graph.js';

const known = new WeakMap<Cypher, readonly string[] | null>();

/** Rows for a query that begins with `UNWIND $rows AS row`, with only what it reads of each: what is handed to an engine costs more than the query does. */
export function rowsRead(query: Cypher, rows: readonly Row[]): readonly Row[] {
  let names = known.get(query);
  if (names === undefined) known.set(query, (names = namesRead(query.text)));
  if (names === null) return rows;
  const wanted = names;
  return rows.map((row) => {
    const read: Record<string, Value> = {};
    for (const name of wanted) read[name] = row[name] ?? null;
    return read;
  });
}

/** What a query reads of a row; null where it may read all of it. */
export function namesRead(text: string): readonly string[] | null {
  const rest = text.replace(/\bUNWIND \$rows AS row\b/, '');
  // It may be handed on by WITH, under its own name.
  const whole = rest.replace(/(\bWITH |, )row(?=,|\s)(?! AS\b)/g, '$1').match(/\brow\b(?!\.)/);
  return whole === null ? [...new Set([...rest.matchAll(/\brow\.(\w+)/g)].map(([, name = '']) => name))] : null;
}
