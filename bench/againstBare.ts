import { alternate, type Rounds } from './alternate.js';
import { type Row, row } from './Bench.js';
import { type Grounds, nameOf, type Size } from './Grounds.js';
import { recorded } from './recorded.js';
import { type Question, Service } from './Service.js';

/** A question put to organisations of several sizes. */
export interface Comparison {
  readonly sizes: readonly { readonly size: Size; readonly question: Question; readonly times: Rounds }[];
  /** What the client can unpack; each makes a row. */
  readonly encodings?: readonly string[];
}

/**
 * POST /graphql over connections that are kept, until the last byte is here, against the bare engine that runs the same Cypher with the same parameters
 * until the last row is here. Client and server share a process, so what the client costs is in our figure.
 */
export async function againstBare(grounds: Grounds, { sizes, encodings = ['identity'] }: Comparison): Promise<Row[]> {
  const rows: Row[] = [];
  for (const engine of await grounds.engines()) {
    for (const { size, question, times } of sizes) {
      const { graph, bare } = await grounds.ground(engine, size);
      const statements = await recorded(graph, async (listening) => {
        const service = await Service.over(listening);
        await service.ask(question);
        await service.close();
      });
      if ((await bare.replay(statements)) === 0) {
        throw new Error(`Bare, the question answers no rows on ${engine}: nothing would be compared.`);
      }
      const service = await Service.over(graph);
      for (const encoding of encodings) {
        const found = await alternate({ ours: () => service.ask(question, encoding), bare: () => bare.replay(statements) }, times);
        const how = encoding === 'identity' ? '' : ', compressed';
        rows.push(row(`${engine}, ${nameOf(size)}${how}`, 'ms', found.ours, found.bare));
      }
      await service.close();
    }
  }
  return rows;
}
