import type { Chart, ChartNode } from '../chart/model';
import type { Places } from '../api/usePlaces';
import { findMember, sizeOf, toForest, type Member } from './toForest';

type Leader = Places['localities'][number]['leaders'][number];

export interface Row {
  locality: { id: string; name: string };
  leaders: Leader[];
  cells: Cell[];
}

export interface Column {
  portfolio: { id: string; name: string };
  leaders: Leader[];
}

/** One portfolio in one locality. `tops` are the posts whose line leaves the cell, service manager first; `manager` is the first of them. */
export interface Cell {
  key: string;
  locality: string;
  portfolio: string;
  manager: ChartNode | null;
  tops: Member[];
  teams: number;
  posts: number;
  vacancies: number;
}

/** Posts outside the grid that hang together under one post. `manager` is null where nobody, or only somebody below them, manages the top. */
export interface Branch {
  key: string;
  top: Member;
  manager: ChartNode | null;
  portfolio: string | null;
  posts: number;
}

export interface Matrix {
  columns: Column[];
  rows: Row[];
  /** Those above the heads, the head of the organisation first. */
  above: ChartNode[];
  outside: Branch[];
  /** Where each post stands, as keys of cells, branches, rows, columns and the posts above. Who leads a row and a column stands twice. */
  placesOf: Map<string, string[]>;
}

/** The grid of the model: localities down, locality portfolios across, every other post above or outside. Each post of the chart stands somewhere. */
export function toMatrix(
  localities: Places['localities'],
  portfolios: Places['portfolios'],
  chart: Pick<Chart, 'nodes' | 'edges'>,
): Matrix {
  const byId = new Map(chart.nodes.map((node) => [node.id, node]));
  const managerOf = new Map<string, string>();
  const upwards = new Map<string, string[]>();
  for (const { kind, from, to } of chart.edges) {
    if (kind === 'LINE' && !managerOf.has(from)) managerOf.set(from, to);
    upwards.set(from, [...(upwards.get(from) ?? []), to]);
  }

  const columns = portfolios
    .filter(({ kind }) => kind === 'LOCALITY')
    .map(({ id, name, leaders }) => ({ portfolio: { id, name }, leaders }));
  const placesOf = new Map<string, string[]>();
  const stand = (post: string, place: string) => placesOf.set(post, [...(placesOf.get(post) ?? []), place]);
  for (const { id, leaders } of localities) for (const leader of leaders) stand(leader.id, `row:${id}`);
  for (const { portfolio, leaders } of columns) for (const leader of leaders) stand(leader.id, `column:${portfolio.id}`);

  const above = [...ancestors([...placesOf.keys()], upwards)].flatMap((id) => (placesOf.has(id) ? [] : (byId.get(id) ?? [])));
  above.sort((a, b) => a.level - b.level || a.title.localeCompare(b.title));
  for (const node of above) stand(node.id, `above:${node.id}`);

  const inCell = new Map<string, ChartNode[]>();
  const elsewhere: ChartNode[] = [];
  const cellOf = cellFinder(
    new Set(localities.map(({ id }) => id)),
    new Set(columns.map(({ portfolio }) => portfolio.id)),
    byId,
    managerOf,
    placesOf,
  );
  for (const node of chart.nodes.filter(({ id }) => !placesOf.has(id))) {
    const key = cellOf(node);
    if (key === null) elsewhere.push(node);
    else inCell.set(key, [...(inCell.get(key) ?? []), node]);
  }
  for (const [key, nodes] of inCell) for (const { id } of nodes) stand(id, key);
  const rows = localities.map(({ id, name, leaders }) => ({
    locality: { id, name },
    leaders,
    cells: columns.map(({ portfolio }) => toCell(id, portfolio.id, inCell.get(cellKey(id, portfolio.id)) ?? [], managerOf)),
  }));
  const outside = toForest(elsewhere, managerOf).map((top) =>
    toBranch(top, byId.get(managerOf.get(top.node.id) ?? '') ?? null, portfolios),
  );
  outside.sort(
    (a, b) =>
      Number(a.manager === null) - Number(b.manager === null) || b.posts - a.posts || a.top.node.title.localeCompare(b.top.node.title),
  );
  for (const branch of outside) walk(branch.top, (node) => stand(node.id, branch.key));
  return { columns, rows, above, outside, placesOf };
}

function cellKey(locality: string, portfolio: string): string {
  return `cell:${locality}/${portfolio}`;
}

/**
 * The cell a post stands in: its own place and portfolio, or else that of the nearest manager who stands in one. So a post of a specialist portfolio
 * that is managed in a locality stands where it is managed; its other line leads out of the grid.
 */
function cellFinder(
  rows: ReadonlySet<string>,
  columns: ReadonlySet<string>,
  byId: ReadonlyMap<string, ChartNode>,
  managerOf: ReadonlyMap<string, string>,
  taken: ReadonlyMap<string, unknown>,
): (node: ChartNode) => string | null {
  return (start) => {
    const seen = new Set<string>();
    for (let node: ChartNode | undefined = start; node !== undefined && !taken.has(node.id) && !seen.has(node.id);) {
      const { locality, portfolio } = node;
      if (locality !== null && portfolio !== null && rows.has(locality) && columns.has(portfolio)) return cellKey(locality, portfolio);
      seen.add(node.id);
      node = byId.get(managerOf.get(node.id) ?? '');
    }
    return null;
  };
}

function toCell(locality: string, portfolio: string, nodes: ChartNode[], managerOf: ReadonlyMap<string, string>): Cell {
  const tops = toForest(nodes, managerOf);
  const isManager = ({ node }: Member) => Number(node.role === 'LOCALITY_SERVICE_MANAGER');
  tops.sort((a, b) => isManager(b) - isManager(a) || sizeOf(b) - sizeOf(a) || a.node.title.localeCompare(b.node.title));
  return {
    key: cellKey(locality, portfolio),
    locality,
    portfolio,
    manager: tops[0]?.node ?? null,
    tops,
    teams: new Set(nodes.flatMap(({ team }) => team ?? [])).size,
    posts: nodes.length,
    vacancies: nodes.filter(({ state }) => state === 'VACANT').length,
  };
}

function toBranch(top: Member, manager: ChartNode | null, portfolios: Places['portfolios']): Branch {
  const portfolio = portfolios.find(({ id }) => id === top.node.portfolio)?.name ?? null;
  const circle = manager !== null && findMember([top], manager.id) !== null;
  return { key: `branch:${top.node.id}`, top, manager: circle ? null : manager, portfolio, posts: sizeOf(top) };
}

/** Everybody above these posts on either line. */
function ancestors(posts: readonly string[], upwards: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set<string>();
  const waiting = [...posts];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const unknown = (upwards.get(next) ?? []).filter((id) => !found.has(id));
    for (const id of unknown) found.add(id);
    waiting.push(...unknown);
  }
  return found;
}

function walk(member: Member, visit: (node: ChartNode) => void): void {
  const waiting = [member];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    visit(next.node);
    waiting.push(...next.reports);
  }
}
