import { BadInput } from '../errors.js';
import { type Archive, VERSION } from './Archive.js';
import { fingerprintOf } from './archiveText.js';
import { type EdgeRow, type Label, LABELS, type NodeRow } from './Contents.js';
import { LOAD_EDGES } from './statements.js';

/** What a file says, while nothing of it is believed. */
interface Said {
  readonly format?: unknown;
  readonly version?: unknown;
  readonly schema?: unknown;
  readonly revision?: unknown;
  readonly nodes?: unknown;
  readonly edges?: unknown;
  readonly fingerprint?: unknown;
}

/** Reads the file of an archive. Throws BadInput, with a sentence, for one that is not ours, of a newer version, cut off or changed since it was written. */
export function parseArchive(text: string): Archive {
  const said = parsed(text);
  if (said.format !== 'orgmatrix') throw bad('This is not a file of orgmatrix export json: it does not begin with "format":"orgmatrix".');
  if (said.version !== VERSION) throw bad(`The file has version ${String(said.version)}; this Orgmatrix reads version ${VERSION}.`);
  if (!isCount(said.schema) || !isCount(said.revision)) throw bad('The file does not say its schema and its revision.');
  const nodes = lists<NodeRow>(said.nodes, 'nodes', isNode);
  const edges = lists<EdgeRow>(said.edges, 'edges', isEdge);
  const label = [...nodes.keys()].find((one) => !LABELS.some((known) => known === one));
  const kind = [...edges.keys()].find((one) => !Object.hasOwn(LOAD_EDGES, one));
  if (label !== undefined || kind !== undefined) throw bad(`The file holds ${label ?? kind ?? ''}, which this Orgmatrix does not know.`);
  const archive = { schema: said.schema, revision: said.revision, nodes: nodes as Map<Label, NodeRow[]>, edges };
  if (said.fingerprint !== fingerprintOf(archive)) {
    throw bad('The fingerprint at the end of the file is not that of what stands in it: the file was changed after it was written.');
  }
  return archive;
}

function parsed(text: string): Said {
  try {
    const said: unknown = JSON.parse(text);
    return isMap(said) ? said : {};
  } catch {
    throw bad('The file is not whole JSON: it may have been cut off.');
  }
}

function lists<T>(said: unknown, name: string, fits: (row: unknown) => row is T): Map<string, T[]> {
  if (!isMap(said)) throw bad(`The file has no ${name}.`);
  const entries = Object.entries(said).map(([kind, rows]): [string, T[]] => {
    if (!Array.isArray(rows) || !rows.every(fits)) throw bad(`The ${name} ${kind} are not as they are written.`);
    return [kind, rows];
  });
  return new Map(entries);
}

const isMap = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value);
const isNode = (row: unknown): row is NodeRow => isMap(row) && typeof row.id === 'string' && !/\s/.test(row.id);
const isEdge = (row: unknown): row is EdgeRow =>
  isMap(row) && typeof row.from === 'string' && typeof row.to === 'string' && isMap(row.props);
const bad = (sentence: string) => new BadInput('file', sentence);
