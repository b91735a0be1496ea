import { Profession } from '../../schema/enums.js';
import { columnKey } from './reading/Table.js';

const OURS = new Map(Object.keys(Profession).map((word) => [columnKey(word), word as Profession]));

/** A profession of ours by the name that a file gives it; null for one that we do not have. */
export function professionOf(name: string | null): Profession | null {
  return name === null ? null : (OURS.get(columnKey(name)) ?? null);
}
