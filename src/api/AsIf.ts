import { createParameterDecorator, ID } from 'type-graphql';
import type { Context } from './context.js';

const ABOUT =
  'Answered as if this scenario had been applied (scenario:...), for HR, leaders and administrators; as recorded when left out, and on dates before the scenario begins. Errors: NOT_FOUND, FORBIDDEN, and REFUSED for a scenario that cannot be played.';

/**
 * The context of a question that may be asked as if: it declares the argument `scenario`, and `supposing` sees to it that the graph of the context is then the one of that scenario, for the
 * question and for everything below it. No question has code of its own for it.
 */
export function AsIf(): ReturnType<typeof createParameterDecorator> {
  return createParameterDecorator<Context>(({ context }) => context, {
    arg: { name: 'scenario', typeFunc: () => ID, options: { description: ABOUT, nullable: true } },
  });
}
