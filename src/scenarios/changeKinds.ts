import type { ChangeKind } from '../../schema/ChangeKind.js';
import { WORDS, type Field } from './Change.js';
import { CHANGES } from './changes/index.js';
import { PREFIXES } from './names.js';

/** Every kind of change as a form sees it. */
export function changeKinds(): ChangeKind[] {
  return CHANGES.map(({ kind, law, makes, fields }) => ({
    kind,
    law,
    makes: makes === null ? null : PREFIXES[makes],
    fields: Object.entries<Field>(fields).map(([name, { about, type, required, clears, names, words, least, most }]) => ({
      name,
      about,
      type,
      required,
      clears,
      names: [...names],
      words: words === null ? [] : Object.keys(WORDS[words]),
      least: most === 0 ? null : least,
      most: most === 0 ? null : most,
    })),
  }));
}
