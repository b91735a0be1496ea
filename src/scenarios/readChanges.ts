import { BadInput } from '../errors.js';
import { isDay } from '../graph/parameters.js';
import { field as fieldOf, optional, WORDS, type Field } from './Change.js';
import type { Change } from './changes/index.js';
import { KINDS } from './kinds.js';
import { PREFIXES } from './names.js';

const LONGEST_ID = 200;

/**
 * Changes from JSON, or from whatever came in. Throws BadInput that names the place, such as changes[2].moveLine.post, for everything that its kind does not declare.
 * Fields that are given as undefined are left out; those that are null say so.
 */
export function readChanges(value: unknown, argument = 'changes'): Change[] {
  if (!Array.isArray(value)) throw new BadInput(argument, `${argument} must be a list of changes.`);
  return value.map((change: unknown, i) => readChange(change, `${argument}[${i}]`));
}

function readChange(value: unknown, at: string): Change {
  const keys = isMap(value) ? Object.keys(value).filter((key) => value[key] !== undefined && value[key] !== null) : [];
  const [name = ''] = keys;
  const kind = KINDS.get(name);
  const said = isMap(value) ? value[name] : null;
  if (keys.length !== 1 || kind === undefined || !isMap(said)) {
    throw new BadInput(
      at,
      `${at} must have one key, the kind of the change, with its fields: {"moveLine": {"post": ..., "manager": ...}}.`,
    );
  }
  const fields: Record<string, unknown> = {};
  for (const [field, given] of Object.entries(said)) {
    const declared = field === 'on' ? ON : Object.hasOwn(kind.fields, field) ? kind.fields[field] : undefined;
    if (declared === undefined) throw new BadInput(`${at}.${name}.${field}`, `${name} has no field ${field}.`);
    if (given !== undefined) fields[field] = readField(declared, given, `${at}.${name}.${field}`);
  }
  for (const [field, { required }] of Object.entries(kind.fields)) {
    if (required && (fields[field] ?? null) === null) throw new BadInput(`${at}.${name}.${field}`, `${name} needs the field ${field}.`);
  }
  const { id } = fields;
  if (kind.makes !== null && typeof id === 'string' && !id.startsWith(`${PREFIXES[kind.makes]}:`)) {
    throw new BadInput(`${at}.${name}.id`, `The id of what ${name} makes begins with ${PREFIXES[kind.makes]}: and this one is ${id}.`);
  }
  // Its one key is a kind, and its fields are those of the kind: that is what a Change is.
  return { [name]: fields } as unknown as Change;
}

const ON: Field = optional(fieldOf.day(''));

function readField({ type, words, least, most }: Field, given: unknown, at: string): unknown {
  if (given === null) return null;
  const wrong = (must: string): never => {
    throw new BadInput(at, `${at} must be ${must}, not ${JSON.stringify(given).slice(0, 100)}.`);
  };
  switch (type) {
    case 'ID':
      return isId(given) ? given : wrong('an id such as post:principal-teacher, without spaces');
    case 'IDS':
      return Array.isArray(given) && given.length >= least && given.length <= most && given.every(isId)
        ? given
        : wrong(`a list of ${least} to ${most} ids`);
    case 'TEXT':
      return isText(given, least, most) ? given : wrong(`a text of ${least} to ${most} characters that is not blank`);
    case 'JSON':
      return isText(given, least, most) && isJson(given) ? given : wrong('the text of a JSON value');
    case 'DAY':
      return isDay(given) && given >= '1900-01-01' && given < '3000-01-01' ? given : wrong('a day such as 2026-11-22');
    case 'INT':
      return Number.isSafeInteger(given) && Number(given) >= least && Number(given) <= most
        ? given
        : wrong(`a whole number from ${least} to ${most}`);
    case 'FLOAT':
      return Number.isFinite(given) && Number(given) >= least && Number(given) <= most ? given : wrong(`a number from ${least} to ${most}`);
    case 'BOOLEAN':
      return typeof given === 'boolean' ? given : wrong('true or false');
    case 'WORD':
      return typeof given === 'string' && words !== null && Object.hasOwn(WORDS[words], given) ? given : wrong(`a word of ${words}`);
  }
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_ID && !/[\s\p{C}]/u.test(value);
}

function isText(value: unknown, least: number, most: number): value is string {
  return typeof value === 'string' && value.length >= least && value.length <= most && value.trim() !== '' && !value.includes('\0');
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    // A text that is no JSON is a wrong value like any other.
    return false;
  }
}
