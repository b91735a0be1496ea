import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import type { Bare } from './Bare.js';

/** The embedded engine on a folder that openEmbedded made. */
export function bareEmbedded(folder: string): Bare {
  const db = grafeo.GrafeoDB.create(join(folder, 'orgmatrix.grafeo'));
  return {
    replay: async (statements) => {
      const transaction = db.beginTransaction();
      let rows = 0;
      for (const { text, params } of statements) rows += (await transaction.executeCypher(text, params)).toArray().length;
      transaction.rollback();
      return rows;
    },
    close: async () => db.close(),
  };
}
