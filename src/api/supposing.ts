import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema, type ResponsePath } from 'graphql';
import type { Context } from './context.js';

type Resolver = GraphQLFieldResolver<unknown, Context, Record<string, unknown>>;

/** Lets every question that has the argument `scenario` be asked as if: it, and every field below it, gets the context of that scenario. */
export function supposing(schema: GraphQLSchema): GraphQLSchema {
  const query = schema.getQueryType();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      // What has no resolver of its own takes its value from its owner, and asks nothing.
      const resolve = field.resolve as Resolver | undefined;
      if (resolve === undefined) continue;
      if (type !== query) field.resolve = belowQuestion(resolve);
      else if (field.args.some(({ name }) => name === 'scenario')) field.resolve = question(resolve);
    }
  }
  return schema;
}

function question(resolve: Resolver): Resolver {
  return async (owner, args, context, info) => {
    const { scenario, on } = args;
    if (typeof scenario !== 'string') return resolve(owner, args, context, info);
    const day = typeof on === 'string' ? on : context.today;
    const supposed = await context.suppositions.contextOf(context, questionIn(info.path), scenario, day);
    return resolve(owner, args, supposed, info);
  };
}

function belowQuestion(resolve: Resolver): Resolver {
  return (owner, args, context, info) => {
    if (!context.suppositions.any) return resolve(owner, args, context, info);
    return resolve(owner, args, context.suppositions.below(questionIn(info.path)) ?? context, info);
  };
}

/** The name under which the question is answered that a field stands below: its alias, or its own name. */
function questionIn(path: ResponsePath): string {
  let at = path;
  while (at.prev !== undefined) at = at.prev;
  return String(at.key);
}
