import { BadInput } from '../errors.js';
import type { EdgeKind, Mapping, Reading } from '../exchange/Format.js';
import { REPAIRS } from '../exchange/reading/references.js';
import type { GivenFile } from '../exchange/reading/sourceFiles.js';
import { isDay } from '../graph/parameters.js';
import type { Importing } from './importFiles.js';

const EDGES: Readonly<Record<string, EdgeKind>> = { line: 'LINE', professional: 'PROFESSIONAL' };
const KNOWN = ['source', 'on', 'edge', 'repairs', 'mapping', 'sheet'];

/** What an import is asked to do, by words from outside. Throws BadInput that names the word which is wrong. */
export function importingOf(
  format: string,
  files: readonly GivenFile[],
  fields: ReadonlyMap<string, string>,
  today: string,
  remembered: Reading['remembered'] = () => null,
): Importing {
  for (const name of fields.keys()) {
    if (!KNOWN.includes(name)) throw new BadInput(name, `An import knows no "${name}"; it knows ${KNOWN.join(', ')}.`);
  }
  const on = fields.get('on') ?? today;
  if (!isDay(on)) throw new BadInput('on', `on must be a day such as 2026-11-22, not "${on}".`);
  const said = fields.get('edge');
  const edge = said === undefined ? null : EDGES[said.toLowerCase()];
  if (edge === undefined) throw new BadInput('edge', `edge must be line or professional, not "${said ?? ''}".`);
  const repairs = (fields.get('repairs') ?? '').split(',').flatMap((one) => (one.trim() === '' ? [] : [one.trim().toUpperCase()]));
  const unknown = repairs.find((one) => !REPAIRS.some(({ name }) => name === one));
  if (unknown !== undefined) {
    throw new BadInput('repairs', `There is no repair ${unknown}; there are ${REPAIRS.map(({ name }) => name).join(', ')}.`);
  }
  const source = fields.get('source') ?? files[0]?.name.replace(/\.[^.]*$/, '') ?? '';
  return {
    format,
    files,
    source,
    on,
    edge,
    repairs,
    mapping: mappingOf(fields.get('mapping')),
    remembered,
    sheet: fields.get('sheet') ?? null,
  };
}

function mappingOf(text: string | undefined): Mapping | 'PROPOSED' | null {
  if (text === undefined) return null;
  if (text === 'proposed') return 'PROPOSED';
  const wrong = new BadInput('mapping', 'mapping must be JSON, {"name of a column": "what it means"}, or the word proposed.');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw wrong;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong;
  const pairs = Object.entries(value);
  if (!pairs.every((pair): pair is [string, string] => typeof pair[1] === 'string')) throw wrong;
  return Object.fromEntries(pairs);
}
