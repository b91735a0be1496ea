import type { GraphQLSchema } from 'graphql';
import { GraphQLInputObjectType } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { WORDS, type Field as ChangeField } from '../scenarios/Change.js';
import { CHANGES } from '../scenarios/changes/index.js';
import { readChanges } from '../scenarios/readChanges.js';
import { BadInput } from '../errors.js';
import type { Change } from '../scenarios/changes/index.js';

/** How many changes one request may hold; an import has more. */
const MOST_CHANGES = 5_000;

const TYPES = { ID, TEXT: String, JSON: String, DAY: GraphQLLocalDate, INT: Int, FLOAT: Float, BOOLEAN: Boolean } as const;
const ON = 'The first day of this change; that of the set when left out.';

/** One change: exactly one of its fields is given, and says which kind it is. Made from the list of kinds. */
export class ChangeInput {
  readonly [kind: string]: unknown;
}

for (const { kind, law, fields } of CHANGES) {
  const input = { [kind]: class {} }[kind] as new () => object;
  InputType(`${kind.charAt(0).toUpperCase()}${kind.slice(1)}Input`, { description: law })(input);
  for (const [name, field] of Object.entries(fields)) {
    Field(() => typeOf(field), { description: aboutOf(field), nullable: !field.required })(input.prototype as object, name);
  }
  Field(() => GraphQLLocalDate, { description: ON, nullable: true })(input.prototype as object, 'on');
  Field(() => input, { description: law, nullable: true })(ChangeInput.prototype, kind);
}
InputType('ChangeInput', { description: 'One change: exactly one of these is given, and says which kind it is.' })(ChangeInput);

/** What a field is for, and when null is right in it. */
function aboutOf({ about, clears }: ChangeField): string {
  return clears === null ? about : about.replace(/\.$/, `; null ${clears}.`);
}

function typeOf({ type, words }: ChangeField) {
  if (type === 'IDS') return [ID];
  return type === 'WORD' ? WORDS[words ?? 'Capacity'] : TYPES[type];
}

/** Makes GraphQL itself refuse a change of no kind or of two; type-graphql has no word for it. */
export function withOneOf(schema: GraphQLSchema): GraphQLSchema {
  const type = schema.getType('ChangeInput');
  if (!(type instanceof GraphQLInputObjectType)) throw new Error('The schema has no ChangeInput.');
  type.isOneOf = true;
  return schema;
}

/** The same, and none at all, as a draft may hold. */
export function someChangesArgument(changes: readonly ChangeInput[]): Change[] {
  return changes.length === 0 ? [] : changesArgument(changes);
}

/** Changes as they came in. Throws BadInput that names the field: changes[2].moveLine.post. */
export function changesArgument(changes: readonly ChangeInput[]): Change[] {
  if (changes.length === 0 || changes.length > MOST_CHANGES) {
    throw new BadInput('changes', `changes must hold 1 to ${MOST_CHANGES} changes, not ${changes.length}. For more, import a file.`);
  }
  return readChanges(changes);
}
