import {
  getNamedType,
  graphql,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import type { Asker } from '../../src/access/Asker.js';
import { guard } from '../../src/access/guard.js';
import { apiWithoutRules } from '../../src/api/buildApi.js';
import type { SourceKind } from '../../schema/enums.js';

/** What somebody gets who asks for a field: its value, nothing in its place, a refusal; or there is no way for them to where the field is. */
export type Verdict = 'yes' | 'null' | 'empty' | 'refused' | 'no way';

type Sample = Readonly<Record<string, unknown>>;

/** The id that every person and post of the walk has. */
export const SAMPLE_ID = 'sample:1';

/** What is asked where it is not the required arguments alone that decide. */
const SAID: Readonly<Record<string, string>> = { 'Query.sessions': '(post: "post:a")' };

/**
 * The real schema under its real rules, in a world where every field has an answer, all of it known in one way.
 * Answers the verdict for every field of every type, by `Type.field`.
 */
export async function walkFields(asker: Asker, source: SourceKind): Promise<Map<string, Verdict>> {
  const schema = guard(answering(apiWithoutRules(), source));
  const verdicts = new Map<string, Verdict>();
  for (const type of objectTypes(schema)) {
    for (const field of Object.keys(type.getFields())) verdicts.set(`${type.name}.${field}`, 'no way');
  }
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  if (query == null || mutation == null) throw new Error('There is no Query, or no Mutation.');
  const visited = new Set([query, mutation]);
  const ways: { type: GraphQLObjectType; open: string; close: string }[] = [
    { type: query, open: '{', close: '}' },
    { type: mutation, open: 'mutation {', close: '}' },
  ];
  for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
    for (const field of Object.values(way.type.getFields())) {
      const asked = `${field.name}${SAID[`${way.type.name}.${field.name}`] ?? argumentsOf(field)}`;
      const end = getNamedType(field.type);
      const inner = isObjectType(end) || isAbstractType(end) ? `${asked} { __typename }` : asked;
      const verdict = await verdictOf(schema, `${way.open} ${inner} ${way.close}`, asker);
      verdicts.set(`${way.type.name}.${field.name}`, verdict);
      const ends = isObjectType(end) ? [end] : isAbstractType(end) ? schema.getPossibleTypes(end) : [];
      for (const type of ends) {
        if (verdict !== 'yes' || visited.has(type)) continue;
        visited.add(type);
        ways.push({
          type,
          open: `${way.open} ${asked} {${isAbstractType(end) ? ` ... on ${type.name} {` : ''}`,
          close: `${isAbstractType(end) ? '} ' : ''}} ${way.close}`,
        });
      }
    }
  }
  return verdicts;
}

/** The object types of a schema that are ours, as they stand in it. */
export function objectTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap()).filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'));
}

async function verdictOf(schema: GraphQLSchema, source: string, asker: Asker): Promise<Verdict> {
  const { data, errors } = await graphql({ schema, source, contextValue: { asker } });
  const [error] = errors ?? [];
  if (error !== undefined && error.extensions['code'] !== 'FORBIDDEN') throw new Error(`${source}\n${error.message}`);
  if (error !== undefined) return 'refused';
  let value: unknown = data;
  // Every object on the way has one field, every list one entry or none.
  while (typeof value === 'object' && value !== null && !('__typename' in value)) {
    value = Array.isArray(value) ? (value[0] ?? EMPTY) : Object.values(value)[0];
  }
  return value === null ? 'null' : value === EMPTY ? 'empty' : 'yes';
}

const EMPTY = Symbol('an empty list');

function answering(schema: GraphQLSchema, source: SourceKind): GraphQLSchema {
  for (const type of objectTypes(schema)) {
    for (const field of Object.values(type.getFields())) field.resolve = () => answerTo(schema, field.type, source);
  }
  return schema;
}

function answerTo(schema: GraphQLSchema, type: GraphQLOutputType, source: SourceKind): unknown {
  if (isNonNullType(type)) return answerTo(schema, type.ofType as GraphQLOutputType, source);
  if (isListType(type)) return [answerTo(schema, type.ofType as GraphQLOutputType, source)];
  if (isEnumType(type)) return type.getValues()[0]?.value;
  if (isAbstractType(type)) return sampleOf(schema.getPossibleTypes(type)[0] as GraphQLObjectType, source);
  if (isObjectType(type)) return sampleOf(type, source);
  return { ID: SAMPLE_ID, String: 'text', Int: 1, Float: 1, Boolean: true, LocalDate: '2026-11-22' }[getNamedType(type).name];
}

function sampleOf(type: GraphQLObjectType, source: SourceKind): Sample {
  const known = { kind: source };
  const parts = Object.values(type.getFields())
    .map(({ name, type: of }) => [name, getNamedType(of)] as const)
    .filter(([, of]) => isObjectType(of) && 'source' in of.getFields())
    .map(([name]) => [name, { source: known }]);
  return { __typename: type.name, id: SAMPLE_ID, source: known, ...Object.fromEntries(parts) };
}

function argumentsOf({ args }: GraphQLField<unknown, unknown>): string {
  const required = args.filter(isRequiredArgument).map(({ name, type }) => `${name}: ${literal(type)}`);
  return required.length === 0 ? '' : `(${required.join(', ')})`;
}

function literal(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literal(type.ofType as GraphQLInputType);
  if (isListType(type)) return `[${literal(type.ofType as GraphQLInputType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const all = Object.values(type.getFields());
    const fields = type.isOneOf ? all.slice(0, 1) : all.filter(isRequiredInputField);
    return `{${fields.map(({ name, type: of }) => `${name}: ${literal(of)}`).join(', ')}}`;
  }
  return (
    { ID: '"post:a"', String: '"text"', Int: '1', Float: '1', Boolean: 'true', LocalDate: '"2026-11-22"' }[getNamedType(type).name] ??
    '"text"'
  );
}
