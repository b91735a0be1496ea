import { BadInput, Refused } from '../errors.js';
import type { Graph, Written } from '../graph/Graph.js';
import { schemaVersionOf } from '../graph/prepareGraph.js';
import { raiseRevision } from '../graph/revision.js';
import type { Archive } from './Archive.js';
import { fingerprintOf } from './archiveText.js';
import type { EdgeSet, Label } from './Contents.js';
import { holdsNothing } from './empty.js';
import { load, type Loaded } from './load.js';
import { readArchive } from './readArchive.js';

/**
 * Loads an archive into an empty graph, in one write: whole or not at all. What was loaded is read again and compared, and the counter goes on from the archive's revision.
 * Throws Refused when the graph is not empty, BadInput when the archive is of another schema version or does not come back as it was.
 */
export function restoreArchive(graph: Graph, archive: Archive): Promise<Written<Loaded>> {
  return graph.write(async (tx) => {
    if (!(await holdsNothing(tx))) throw new Refused('The database is not empty, so nothing was restored.');
    const schema = await schemaVersionOf(tx);
    if (schema !== archive.schema) {
      throw new BadInput(
        'file',
        `The file is of schema version ${archive.schema}, this database of ${schema}. Restore it with the Orgmatrix that wrote it.`,
      );
    }
    const edges = [...archive.edges].map(([kind, rows]): EdgeSet => {
      const [fromLabel, type, toLabel] = kind.split(' ') as [Label, string, Label];
      return { type, fromLabel, toLabel, rows };
    });
    const loaded = await load(tx, { nodes: Object.fromEntries(archive.nodes), edges });
    if (fingerprintOf(await readArchive(tx)) !== fingerprintOf(archive)) {
      throw new BadInput('file', 'What was restored is not what stands in the file, so nothing was kept.');
    }
    await raiseRevision(tx, archive.revision);
    return loaded;
  });
}
