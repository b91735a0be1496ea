import { TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema } from 'graphql';
import { RULES, type Rule, type RuleWord } from './rules.js';

interface Extended {
  readonly extensions: Readonly<Record<string, unknown>>;
}

/**
 * True when the rules of all that a document asks for look at nothing of the asker but whether they are signed in and in which roles: then all who share those
 * may be given one and the same answer.
 */
export function decidedByRoles(schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema);
  let decided = true;
  const look = (one: Extended | null | undefined) => {
    decided &&= looksAtRoles(one?.extensions['rule']);
  };
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: () => {
        look(types.getFieldDef());
        look(types.getParentType());
      },
    }),
  );
  return decided;
}

function looksAtRoles(word: unknown): boolean {
  // `guard` has refused every other word.
  const rule: Rule | undefined = word === undefined ? undefined : RULES[word as RuleWord];
  return rule?.others === undefined;
}
