import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql';

/** A rule of validation: the schema has operations of this kind. GraphQL's own rules let a mutation pass where there are none, and the executor throws. */
export function knownOperation(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition: (operation) => {
      if (context.getSchema().getRootType(operation.operation) != null) return;
      context.reportError(new GraphQLError(`This service has no ${operation.operation}s.`, { nodes: operation }));
    },
  };
}
