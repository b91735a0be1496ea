import { day, oneOf, optionalDay, parts, PROVENANCE, text } from './cells.js';
import { type EdgeFile, EDGE_FILES } from './edgeFiles.js';
import { type NodeFile, NODE_FILES } from './nodeFiles.js';
import { type Line, readTable } from './readTable.js';
import { resolveDay } from './resolveDay.js';
import {
  type EdgeRow,
  type EdgeSet,
  FOREVER,
  type Label,
  LABELS,
  type NodeRow,
  type Contents,
  type Value,
} from '../src/archive/Contents.js';
import { START } from './start.js';

type Ids = ReadonlyMap<string, Label>;
type Properties = Readonly<Record<string, Value>>;

const pick = (values: Properties, names: readonly string[]): Record<string, Value> =>
  Object.fromEntries(names.map((name) => [name, values[name] ?? null]));
const word = (value: Value | undefined): string => (typeof value === 'string' ? value : '');

/** Edges collected by type and labels, each checked to end at known ids and to start before it ends. */
class Edges {
  private readonly sets = new Map<string, EdgeSet & { rows: EdgeRow[] }>();
  constructor(private readonly ids: Ids) {}

  add(type: string, ends: readonly [End, End], props: Properties, line: Line): void {
    const [from, to] = ends;
    const [fromLabel, toLabel] = [this.labelOf(from, line), this.labelOf(to, line)];
    if (word(props.from) >= word(props.to)) line.refuse(`it ends (${word(props.to)}) before it starts (${word(props.from)})`);
    const key = `${type} ${fromLabel} ${toLabel}`;
    const set = this.sets.get(key) ?? { type, fromLabel, toLabel, rows: [] };
    this.sets.set(key, set);
    set.rows.push({ from: from.id, to: to.id, props });
  }

  all(): EdgeSet[] {
    return [...this.sets.values()];
  }

  labelOf({ id, labels }: End, line: Line): Label {
    const label = this.ids.get(id) ?? line.refuse(`nothing has the id ${id}`);
    return labels.includes(label) ? label : line.refuse(`${id} is a ${label}, not a ${labels.join(' or ')}`);
  }
}

interface End {
  readonly id: string;
  readonly labels: readonly Label[];
}

interface NodeLine {
  readonly file: NodeFile;
  readonly line: Line;
  readonly row: NodeRow;
}

function readNodes(folder: string, today: string): NodeLine[] {
  return NODE_FILES.flatMap((file) => {
    const links = Object.fromEntries((file.links ?? []).map(({ column }) => [column, { read: parts }]));
    const properties = ['id', ...Object.keys(file.columns), ...Object.keys(PROVENANCE)];
    return readTable(folder, file.file, { id: text, ...file.columns, ...links }, today).map((line) => {
      const id = word(line.values.id);
      if (!id.startsWith(`${file.label.toLowerCase()}:`)) line.refuse(`the id ${id} does not start with ${file.label.toLowerCase()}:`);
      return { file, line, row: { ...pick(line.values, properties), id } };
    });
  });
}

function indexIds(nodes: readonly NodeLine[]): Ids {
  const ids = new Map<string, Label>();
  for (const { file, line, row } of nodes) {
    if (ids.has(row.id)) line.refuse(`the id ${row.id} is already taken`);
    ids.set(row.id, file.label);
  }
  return ids;
}

function linkNodes(nodes: readonly NodeLine[], edges: Edges): void {
  for (const { file, line, row } of nodes) {
    const from = row.opensOn ?? row.on ?? START;
    const props = { from, to: row.closesOn ?? FOREVER, ...pick(line.values, Object.keys(PROVENANCE)) };
    for (const link of file.links ?? []) {
      for (const id of line.values[link.column] as readonly string[]) {
        const ends: [End, End] = [
          { id: row.id, labels: [file.label] },
          { id, labels: [link.label] },
        ];
        edges.add(link.type, link.inward ? [ends[1], ends[0]] : ends, props, line);
      }
    }
  }
}

function readEdges(folder: string, today: string, file: EdgeFile, edges: Edges): void {
  const typeColumn = typeof file.type === 'string' ? {} : { [file.type.column]: oneOf(...file.type.allowed) };
  const ends = { [file.from.column]: text, [file.to.column]: text };
  const columns = { ...ends, ...typeColumn, ...file.props, from: day, to: optionalDay };
  for (const line of readTable(folder, file.file, columns, today)) {
    const type = typeof file.type === 'string' ? file.type : word(line.values[file.type.column]);
    const props = pick({ ...line.values, to: line.values.to ?? FOREVER }, [
      ...Object.keys(file.props ?? {}),
      'from',
      'to',
      ...Object.keys(PROVENANCE),
    ]);
    const named = file.names === undefined ? '' : word(props[file.names.column]);
    if (file.names !== undefined && named !== '') edges.labelOf({ id: named, labels: [file.names.label] }, line);
    const from = { id: word(line.values[file.from.column]), labels: [file.from.label] };
    edges.add(type, [from, { id: word(line.values[file.to.column]), labels: file.to.labels }], props, line);
  }
}

/**
 * The reference organisation as rows, ready to be loaded: one list of nodes a label, one of edges a type and pair of labels.
 * `folder` holds the CSV files, `today` is the ISO day that `today-21` and `today+30` are counted from.
 * Throws one sentence that names file and line for a bad cell, an id taken twice, or an edge to an id that nothing has.
 */
export function readSeed(folder: string, today: string): Contents {
  resolveDay(today, today);
  const nodes = readNodes(folder, today);
  const edges = new Edges(indexIds(nodes));
  linkNodes(nodes, edges);
  for (const file of EDGE_FILES) readEdges(folder, today, file, edges);
  const byLabel = Object.fromEntries(
    LABELS.map((label) => [label, nodes.filter((node) => node.file.label === label).map((node) => node.row)]),
  );
  return { nodes: byLabel as Record<Label, NodeRow[]>, edges: edges.all() };
}
