import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { LimitExceeded } from '../errors.js';
import type { Limits } from './Limits.js';
import { measure, type Measured } from './measure.js';
import { withStatus } from './withStatus.js';

const SENTENCES: Readonly<Record<keyof Measured, (asked: string, most: string) => string>> = {
  depth: (asked, most) => `Fields may stand ${most} levels deep inside one another; these stand ${asked} deep.`,
  fields: (asked, most) => `A question may ask for ${most} fields, fragments written out; this one asks for ${asked}.`,
  aliases: (asked, most) => `A question may rename ${most} fields; this one renames ${asked}.`,
  directives: (asked, most) => `A question may hold ${most} directives; this one holds ${asked}.`,
  first: (asked, most) =>
    `A list may be asked for ${most} entries at a time; this question asks for ${asked}. Ask for the rest with "after".`,
  cost: (asked, most) => `A question may cost ${most}; this one costs ${asked}. Ask for fewer entries, or for less inside each.`,
};
// What is in the text comes before what is estimated.
const ORDER: readonly (keyof Measured)[] = ['depth', 'aliases', 'directives', 'fields', 'first', 'cost'];

/** Refuses operations that ask for more than the limits allow, after they have been validated and before they are compiled. */
export function limitOperations(schema: GraphQLSchema, limits: Limits): ApolloServerPlugin {
  const measuredOnce = rememberedBy(schema);
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, request }) => {
        const measured = measuredOnce(document, request.variables ?? {});
        const limit = ORDER.find((one) => measured[one] > limits[one]);
        if (limit !== undefined) throw withStatus(400, exceeded(limit, limits[limit], measured[limit]));
      },
    }),
  };
}

// A document that was read before is the same object again (parsedDocuments). Of its variables only numbers can be a `first`.
function rememberedBy(schema: GraphQLSchema) {
  const last = new WeakMap<DocumentNode, { readonly numbers: string; readonly measured: Measured }>();
  return (document: DocumentNode, variables: Readonly<Record<string, unknown>>): Measured => {
    const numbers = JSON.stringify(Object.entries(variables).filter(([, value]) => typeof value === 'number'));
    const kept = last.get(document);
    if (kept?.numbers === numbers) return kept.measured;
    const measured = measure(schema, document, variables);
    last.set(document, { numbers, measured });
    return measured;
  };
}

function exceeded(limit: keyof Measured, most: number, asked: number): LimitExceeded {
  return new LimitExceeded(limit, most, SENTENCES[limit](grouped(asked), grouped(most)));
}

// 50000 as 50,000; fragments within fragments soon make a number that nobody can read.
function grouped(number: number): string {
  return number > 1e9 ? 'more than 1,000,000,000' : number.toLocaleString('en-GB');
}
