import { parseArchive } from './archive/parseArchive.js';
import { restoreArchive } from './archive/restoreArchive.js';
import { readConfig } from './config.js';
import { Fatal } from './errors.js';
import { fileContent } from './exchange/reading/fileContent.js';
import { openGraph } from './openGraph.js';

/** `orgmatrix restore FILE`: loads what `export json` wrote into an empty database. The file is read before the database is opened. Throws Fatal or Told, and keeps nothing then. */
export async function restoreCommand([file, ...rest]: readonly string[], say: (line: string) => void): Promise<void> {
  if (file === undefined || rest.length > 0) throw new Fatal('orgmatrix restore FILE takes one file, as orgmatrix export json writes it.');
  const archive = parseArchive(new TextDecoder('utf-8', { ignoreBOM: true }).decode(fileContent(file).whole()));
  const graph = await openGraph(readConfig(process.env));
  try {
    const { value } = await restoreArchive(graph, archive);
    say(`Restored ${value.nodes} nodes and ${value.edges} edges, as they were at revision ${archive.revision}.`);
  } finally {
    await graph.close();
  }
}
