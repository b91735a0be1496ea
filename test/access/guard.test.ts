import { describe, expect, test } from '@jest/globals';
import {
  getNamedType,
  graphql,
  type GraphQLFieldConfigMap,
  type GraphQLInputObjectType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLSchema,
  GraphQLString,
  GraphQLUnionType,
  isInputObjectType,
} from 'graphql';
import type { Asker } from '../../src/access/Asker.js';
import { guard, ruleWord } from '../../src/access/guard.js';
import { covers, RULES, type RuleWord } from '../../src/access/rules.js';
import { apiWithoutRules, buildApi } from '../../src/api/buildApi.js';
import { asker } from './askers.js';
import { objectTypes } from './walkFields.js';

interface Planted {
  readonly type: GraphQLOutputType;
  readonly rule?: string;
  readonly answer?: unknown;
}

const ruled = (rule: string | undefined) => (rule === undefined ? {} : { extensions: { rule } });

function object(name: string, fields: Readonly<Record<string, Planted>>, rule?: string): GraphQLObjectType {
  const made = Object.entries(fields).map(([field, { type, rule: own, answer = 'it' }]) => [
    field,
    { type, resolve: () => (typeof answer === 'function' ? (answer() as unknown) : answer), ...ruled(own) },
  ]);
  return new GraphQLObjectType({ name, fields: Object.fromEntries(made) as GraphQLFieldConfigMap<unknown, unknown>, ...ruled(rule) });
}

const schemaOf = (fields: Readonly<Record<string, Planted>>) => new GraphQLSchema({ query: object('Query', fields) });
const secret = (rule?: string) => object('Secret', { text: { type: GraphQLString } }, rule);
const published = { source: { kind: 'PUBLISHED' } };
const recorded = { source: { kind: 'RECORDED' } };

async function told(fields: Readonly<Record<string, Planted>>, source: string, who: Asker) {
  const { data, errors } = await graphql({ schema: guard(schemaOf(fields)), source, contextValue: { asker: who } });
  return {
    data: JSON.parse(JSON.stringify(data)) as unknown,
    errors: errors?.map(({ message, extensions }) => `${String(extensions['code'])} ${message}`),
  };
}

describe('a schema is not built', () => {
  test.each<[string, Record<string, Planted>, string]>([
    ['when a question states no rule', { a: { type: GraphQLString } }, 'Query.a states no rule'],
    [
      'when the rule is not one of ours',
      { a: { type: GraphQLString, rule: 'STAFF' } },
      'Query.a states the rule "STAFF", which there is not',
    ],
    ['when the rule is the name of something every object has', { a: { type: GraphQLString, rule: 'toString' } }, 'which there is not'],
    [
      'when a question is laxer than what it answers',
      { a: { type: secret('HR'), rule: 'SIGNED_IN' } },
      'Query.a leads to Secret, which is HR, but states SIGNED_IN',
    ],
    ['when a list is', { a: { type: new GraphQLNonNull(new GraphQLList(secret('HR'))), rule: 'EVERYBODY' } }, 'Query.a leads to Secret'],
    [
      'when one part of a union is',
      { a: { type: new GraphQLUnionType({ name: 'U', types: [secret('HR')] }), rule: 'EVERYBODY' } },
      'leads to Secret',
    ],
    [
      'when a field of a type without a rule is',
      { a: { type: object('Open', { b: { type: secret('PUBLISHED') } }), rule: 'SIGNED_IN' } },
      'Open.b leads to Secret, which is PUBLISHED, but states no rule',
    ],
  ])('%s', (_, fields, sentence) => {
    expect(() => guard(schemaOf(fields))).toThrow(sentence);
  });

  test('when a mutation states no rule', () => {
    const query = object('Query', { a: { type: GraphQLString, rule: 'EVERYBODY' } });
    const mutation = object('Mutation', { write: { type: GraphQLString } });
    expect(() => guard(new GraphQLSchema({ query, mutation }))).toThrow('Mutation.write states no rule');
  });

  test('but is when every way is as strict as where it leads', () => {
    const held = object('Held', { b: { type: secret('HR') } }, 'HR');
    expect(() =>
      guard(schemaOf({ a: { type: held, rule: 'HR' }, c: { type: object('Open', { text: { type: GraphQLString } }), rule: 'EVERYBODY' } })),
    ).not.toThrow();
  });
});

describe('a rule is kept', () => {
  test('a question that is refused says so, and answers nothing, even where null is allowed', async () => {
    const fields = { a: { type: GraphQLString, rule: 'HR', answer: 'secret' } };
    expect(await told(fields, '{ a }', asker([]))).toEqual({
      data: { a: null },
      errors: ['FORBIDDEN This is for HR: sign in first (Query.a).'],
    });
    expect(await told(fields, '{ a }', asker(['STAFF']))).toEqual({
      data: { a: null },
      errors: ['FORBIDDEN This is for HR; you are not one of them (Query.a).'],
    });
    expect((await told(fields, '{ a }', asker([], { signedIn: true }))).errors?.[0]).toContain('nobody has given you a role');
    expect(await told(fields, '{ a }', asker(['STAFF', 'HR']))).toEqual({ data: { a: 'secret' } });
  });

  test('a question that is refused is not asked', async () => {
    let asked = 0;
    const fields = { a: { type: GraphQLString, rule: 'SIGNED_IN', answer: () => `${++asked}` } };
    await told(fields, '{ a }', asker([]));
    expect(asked).toBe(0);
    await told(fields, '{ a }', asker(['STAFF']));
    expect(asked).toBe(1);
  });

  test('a field that may be null is null, one that may not is refused', async () => {
    const thing = object('Thing', {
      may: { type: GraphQLString, rule: 'HR' },
      must: { type: new GraphQLNonNull(GraphQLString), rule: 'HR' },
    });
    const fields = { thing: { type: thing, rule: 'EVERYBODY', answer: {} } };
    expect(await told(fields, '{ thing { may } }', asker(['STAFF']))).toEqual({ data: { thing: { may: null } } });
    expect(await told(fields, '{ thing { must } }', asker(['STAFF']))).toEqual({
      data: { thing: null },
      errors: ['FORBIDDEN This is for HR; you are not one of them (Thing.must).'],
    });
  });

  test('a list shows what is published and says nothing of the rest', async () => {
    const shown = object('Shown', { text: { type: GraphQLString } }, 'PUBLISHED');
    const entries = [
      published,
      recorded,
      {},
      null,
      { ...published, person: recorded },
      { ...published, person: published },
      { ...recorded, person: published },
    ];
    const fields = { list: { type: new GraphQLList(shown), rule: 'PUBLISHED', answer: Promise.resolve(entries) } };
    const two = await told(fields, '{ list { text } }', asker([]));
    expect(two).toEqual({ data: { list: [{ text: 'it' }, { text: 'it' }] } });
    const all = (await told(fields, '{ list { text } }', asker(['STAFF']))).data as { list: unknown[] };
    expect(all.list).toHaveLength(entries.length);
  });

  test('one thing that is not published is null, or refused where null is not allowed', async () => {
    const shown = object('Shown', { text: { type: GraphQLString } }, 'PUBLISHED');
    const open = (type: GraphQLOutputType, answer: object) => ({
      open: { type: object('Open', { a: { type, rule: 'PUBLISHED', answer } }), rule: 'EVERYBODY', answer: {} },
    });
    expect((await told(open(shown, recorded), '{ open { a { text } } }', asker([]))).data).toEqual({ open: { a: null } });
    expect((await told(open(shown, published), '{ open { a { text } } }', asker([]))).data).toEqual({ open: { a: { text: 'it' } } });
    expect((await told(open(new GraphQLNonNull(shown), recorded), '{ open { a { text } } }', asker([]))).errors?.[0]).toContain(
      'FORBIDDEN',
    );
  });

  test('a rule that fails refuses nobody in silence: the error is passed on', async () => {
    const broken: Asker = { ...asker(['STAFF']), personId: () => Promise.reject(new Error('The database is away.')) };
    const thing = object('Thing', { may: { type: GraphQLString, rule: 'REGISTRATION' } });
    const { errors } = await told({ thing: { type: thing, rule: 'EVERYBODY', answer: { id: 'person:ann' } } }, '{ thing { may } }', broken);
    expect(errors?.[0]).toContain('The database is away.');
  });

  test('the description says for whom', () => {
    const description = (type: string, field: string) =>
      objectTypes(buildApi())
        .find(({ name }) => name === type)
        ?.getFields()[field]?.description;
    expect(description('Query', 'lines')).toMatch(/ For people who are signed in\.$/);
    expect(description('Person', 'email')).toMatch(
      / For everybody when the person is published, else for people who are signed in; null for others\.$/,
    );
    expect(description('Query', 'organisation')).not.toContain(' For ');
  });
});

describe('rules', () => {
  test('one covers another only when whoever passes it passes the other', () => {
    const words = Object.keys(RULES) as RuleWord[];
    const covered = Object.fromEntries(words.map((word) => [word, words.filter((other) => other !== word && covers(word, other))]));
    expect(covered).toEqual({
      EVERYBODY: [],
      SIGNED_IN: ['EVERYBODY', 'PUBLISHED', 'CONTACT'],
      PUBLISHED: ['EVERYBODY'],
      CONTACT: ['EVERYBODY'],
      REGISTRATION: ['EVERYBODY'],
      PLANNING: ['EVERYBODY', 'SIGNED_IN', 'PUBLISHED', 'CONTACT'],
      CORRECTIONS: ['EVERYBODY', 'SIGNED_IN', 'PUBLISHED', 'CONTACT', 'PLANNING'],
      SESSIONS: ['EVERYBODY'],
      CHANGES: ['EVERYBODY'],
      HR: ['EVERYBODY', 'SIGNED_IN', 'PUBLISHED', 'CONTACT', 'REGISTRATION', 'PLANNING', 'CORRECTIONS', 'SESSIONS', 'CHANGES', 'GAPS'],
      GAPS: ['EVERYBODY', 'SIGNED_IN', 'PUBLISHED', 'CONTACT', 'PLANNING'],
      LEADERSHIP: ['EVERYBODY', 'SIGNED_IN', 'PUBLISHED', 'CONTACT', 'PLANNING', 'GAPS'],
      ADMIN: ['EVERYBODY', 'SIGNED_IN', 'PUBLISHED', 'CONTACT', 'PLANNING', 'CORRECTIONS'],
    });
  });

  test('every field that tells about a person, and every type around people, states one', () => {
    /** The mailboxes of places and services are there to be known. */
    const PUBLIC = ['Locality.email', 'Locality.phone', 'Team.email', 'Team.phone', 'Service.email', 'Service.phone'];
    const PERSONAL =
      /^(person(?!a)|people|holders?|capacity|email|phone|registe|registration|newlyQualified|member|supervis|minutes|label|detail|sentence)/;
    const silent = objectTypes(apiWithoutRules()).flatMap((type) =>
      Object.values(type.getFields())
        .map((field) => ({ name: `${type.name}.${field.name}`, field, rule: ruleWord(field, field.name) ?? ruleWord(type, type.name) }))
        .filter(({ name, field, rule }) => PERSONAL.test(field.name) && !PUBLIC.includes(name) && (rule ?? 'EVERYBODY') === 'EVERYBODY')
        .map(({ name }) => name),
    );
    expect(silent).toEqual([]);
  });

  test('no filter lets anybody find out what a stricter rule hides', () => {
    const schema = apiWithoutRules();
    const hidden = objectTypes(schema).flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => !['EVERYBODY', 'SIGNED_IN', 'PUBLISHED', 'CONTACT', null].includes(ruleWord(field, field.name)))
        .map(({ name }) => name),
    );
    // A change says what to write, and finds nothing.
    const changes = Object.values((schema.getType('ChangeInput') as GraphQLInputObjectType).getFields()).map(({ type }) =>
      getNamedType(type),
    );
    const asked = Object.values(schema.getTypeMap())
      .filter(isInputObjectType)
      .filter((type) => !changes.includes(type))
      .flatMap((type) => Object.keys(type.getFields()).map((field) => [`${type.name}.${field}`, field] as const));
    // personFilterArgument refuses this one to everybody but HR.
    expect(asked.filter(([, field]) => hidden.includes(field)).map(([name]) => name)).toEqual(['PersonFilter.registeredWith']);
  });
});
