import { getNamedType, isAbstractType, isObjectType, type GraphQLField, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { RULES, type Rule, type RuleWord } from './rules.js';

type Field = GraphQLField<unknown, unknown>;

/**
 * True when the rules of a field, and of everything that can be asked below it, look at nothing of the asker but whether they are signed in and in which roles:
 * then all who share those may be given one and the same answer.
 */
export function decidedByRoles(schema: GraphQLSchema, field: Field): boolean {
  const seen = new Set<GraphQLObjectType>();
  const decided = (one: Field): boolean => {
    if (!looksAtRoles(one.extensions['rule'])) return false;
    const end = getNamedType(one.type);
    const types = isAbstractType(end) ? schema.getPossibleTypes(end) : isObjectType(end) ? [end] : [];
    return types.every((type) => {
      if (seen.has(type)) return true;
      seen.add(type);
      return looksAtRoles(type.extensions['rule']) && Object.values(type.getFields()).every(decided);
    });
  };
  return decided(field);
}

function looksAtRoles(word: unknown): boolean {
  // `guard` has refused every other word.
  const rule: Rule | undefined = word === undefined ? undefined : RULES[word as RuleWord];
  return rule?.others === undefined && rule?.shows === undefined;
}
