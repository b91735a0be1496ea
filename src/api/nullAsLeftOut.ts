import { isNonNullType, isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';

type Resolver = GraphQLFieldResolver<unknown, unknown, Record<string, unknown>>;

/** Lets null in an argument that has a default mean the default, as if it had been left out: programs send null for a variable that nobody has filled in. */
export function nullAsLeftOut(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const usual = field.args.filter((argument) => argument.defaultValue !== undefined && isNonNullType(argument.type));
      const resolve = field.resolve as Resolver | undefined;
      if (usual.length === 0 || resolve === undefined) continue;
      for (const argument of usual) if (isNonNullType(argument.type)) argument.type = argument.type.ofType;
      const defaults = usual.map(({ name, defaultValue }) => [name, defaultValue as unknown] as const);
      const filled: Resolver = (owner, args, context, info) => {
        const missing = defaults.filter(([name]) => args[name] === null || args[name] === undefined);
        return resolve(owner, missing.length === 0 ? args : { ...args, ...Object.fromEntries(missing) }, context, info);
      };
      field.resolve = filled;
    }
  }
  return schema;
}
