import {
  defaultFieldResolver,
  getNamedType,
  isNonNullType,
  isObjectType,
  isAbstractType,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { Forbidden } from '../errors.js';
import type { Asker } from './Asker.js';
import { covers, RULES, type Rule, type RuleWord } from './rules.js';

type Field = GraphQLField<unknown, { readonly asker: Asker }>;
type Resolver = GraphQLFieldResolver<unknown, { readonly asker: Asker }>;

/**
 * Makes every field keep the rule that it states, and says the rule in its description.
 *
 * A field states its own with `@Extensions({ rule: '...' })`, and it is kept whenever the field is asked for. A type states one in the same way for the fields of its
 * own that state none; nothing is asked at run time then, because this function proves that every way to the type keeps a rule at least as strict.
 * Throws for a word that is no rule, for a field of Query or Mutation that states none, and for a way to a type that is laxer than the type.
 * (`@Authorized` is not used: type-graphql passes it over in silence on a `simple` field.)
 */
export function guard(schema: GraphQLSchema): GraphQLSchema {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__'));
  for (const type of types as GraphQLObjectType[]) {
    for (const field of Object.values(type.getFields())) {
      const own = ruleWord(field, `${type.name}.${field.name}`);
      const isRoot = roots.includes(type);
      if (isRoot && own === null) {
        throw new Error(`${type.name}.${field.name} states no rule. Who may ask it? @Extensions({ rule: '...' })`);
      }
      proveWay(schema, type, field, own ?? ruleWord(type, type.name));
      if (own !== null && own !== 'EVERYBODY') keep(field, type, own, isRoot);
    }
  }
  return schema;
}

/** The rule that a type or a field states; null when it states none. Throws for a word that is no rule. */
export function ruleWord({ extensions }: Pick<Field, 'extensions'>, name: string): RuleWord | null {
  const word = extensions['rule'];
  if (word === undefined) return null;
  if (typeof word !== 'string' || !Object.hasOwn(RULES, word)) {
    throw new Error(`${name} states the rule "${String(word)}", which there is not.`);
  }
  return word as RuleWord;
}

function proveWay(schema: GraphQLSchema, type: GraphQLObjectType, field: Field, rule: RuleWord | null): void {
  const end = getNamedType(field.type);
  const ends = isAbstractType(end) ? schema.getPossibleTypes(end) : isObjectType(end) ? [end] : [];
  for (const one of ends) {
    const needed = ruleWord(one, one.name);
    if (needed === null || covers(rule ?? 'EVERYBODY', needed)) continue;
    const stated = rule === null ? 'no rule' : rule;
    throw new Error(
      `${type.name}.${field.name} leads to ${one.name}, which is ${needed}, but states ${stated}: state ${needed} or a stricter rule on the field or on ${type.name}.`,
    );
  }
}

function keep(field: Field, type: GraphQLObjectType, word: RuleWord, isRoot: boolean): void {
  const rule: Rule = RULES[word];
  const answersNull = !isRoot && !isNonNullType(field.type);
  const resolve: Resolver = field.resolve ?? defaultFieldResolver;
  const refuse = (asker: Asker): null => {
    if (answersNull) return null;
    throw new Forbidden(refusal(`${type.name}.${field.name}`, rule, asker));
  };
  field.description = `${field.description ?? ''} For ${rule.who}${answersNull ? '; null for others' : ''}.`.trimStart();
  field.resolve = (owner, args, context, info) => {
    const { asker } = context;
    const answer = () => resolve(owner, args, context, info);
    if (rule.roles === null || rule.roles.some((role) => asker.roles.includes(role))) return answer();
    const { shows } = rule;
    if (shows !== undefined) return whenKnown(answer(), (full) => shown(full, shows) ?? refuse(asker));
    const asked = { field: `${type.name}.${field.name}`, args };
    const others = rule.open?.(owner) ?? rule.others?.(asker, owner, asked) ?? false;
    return whenKnown(others, (may) => (may ? answer() : refuse(asker)));
  };
}

function shown(answer: unknown, shows: (entry: unknown) => boolean): unknown {
  if (Array.isArray(answer)) return answer.filter(shows);
  return shows(answer) ? answer : null;
}

// Most answers are there already; a promise for each would be dear in long lists.
function whenKnown<T, R>(value: T | Promise<T>, then: (known: T) => R): R | Promise<R> {
  return value instanceof Promise ? value.then(then) : then(value);
}

/** Why somebody may not, and what would help. */
export function refusal(field: string, { who }: Rule, { signedIn, roles }: Asker): string {
  if (!signedIn) return `This is for ${who}: sign in first (${field}).`;
  if (roles.length === 0) return `This is for ${who}. You are signed in, but nobody has given you a role in this service yet (${field}).`;
  return `This is for ${who}; you are not one of them (${field}).`;
}
