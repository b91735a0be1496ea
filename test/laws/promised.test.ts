import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { isRequiredArgument, Kind, parse, print, type FieldDefinitionNode, type GraphQLFieldMap, type GraphQLNamedType } from 'graphql';
import { buildApi } from '../../src/api/buildApi.js';

/** Where what we answer is another on purpose: the number of gaps is null for those who may not see gaps. */
const OTHERWISE = new Map([['ChartNode.gaps', 'Int']]);

const schema = buildApi();

/** A promised field in lines: what it answers, and what it may be asked with. */
function promised(type: string, { name: { value: name }, type: answers, arguments: args = [] }: FieldDefinitionNode): string[] {
  const place = `${type}.${name}`;
  const asked = args.map(
    (one) => `${place}(${one.name.value}: ${print(one.type)}${one.defaultValue === undefined ? '' : ` = ${print(one.defaultValue)}`})`,
  );
  return [`${place}: ${OTHERWISE.get(place) ?? print(answers)}`, ...asked];
}

/** The same as the schema has it: the promised arguments, those with a promised default with theirs, and after them what nobody can leave out. */
function kept(type: string, { name: { value: name }, arguments: args = [] }: FieldDefinitionNode): string[] {
  const [place, field] = [`${type}.${name}`, fieldsOf(schema.getType(type))[name]];
  if (field === undefined) return [];
  const asked = args.flatMap((one) => {
    const found = field.args.find((other) => other.name === one.name.value);
    if (found === undefined) return [];
    return [`${place}(${found.name}: ${String(found.type)}${one.defaultValue === undefined ? '' : ` = ${String(found.defaultValue)}`})`];
  });
  const more = field.args.filter((one) => isRequiredArgument(one) && !args.some((other) => other.name.value === one.name));
  return [`${place}: ${String(field.type)}`, ...asked, ...more.map((one) => `${place} also asks for ${one.name}`)];
}

function fieldsOf(type: GraphQLNamedType | undefined): GraphQLFieldMap<unknown, unknown> {
  return type !== undefined && 'getInterfaces' in type ? type.getFields() : {};
}

test('every name that callers were promised is there, answers what was promised, and asks for no more', () => {
  const fields = parse(readFileSync('test/laws/promised.graphql', 'utf8')).definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) {
      throw new Error(definition.kind);
    }
    return (definition.fields ?? []).map((field) => ({ type: definition.name.value, field }));
  });
  expect(fields.length).toBeGreaterThan(90);
  expect(fields.flatMap(({ type, field }) => kept(type, field))).toEqual(fields.flatMap(({ type, field }) => promised(type, field)));
});
