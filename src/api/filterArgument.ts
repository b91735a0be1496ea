import { idArgument, textArgument } from './arguments.js';

const IDS: ReadonlySet<string> = new Set(['locality', 'portfolio', 'team']);

/** A filter whose ids and texts are such as may stand in an argument; an empty one when it is left out. Throws BadInput that names the field: filter.text. */
export function filterArgument<F extends object>(filter: F | null | undefined): Partial<F> {
  for (const [name, value] of Object.entries(filter ?? {})) {
    if (typeof value === 'string') (IDS.has(name) ? idArgument : textArgument)(`filter.${name}`, value);
  }
  return filter ?? {};
}
