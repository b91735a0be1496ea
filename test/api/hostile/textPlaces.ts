import type { GraphQLSchema } from 'graphql';
import {
  getNamedType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLInputType,
} from 'graphql';

/** Somewhere in a question that takes text. */
export interface TextPlace {
  /** The field of Query. */
  readonly question: string;
  /** String, ID or LocalDate. */
  readonly type: string;
  /** The question with a written value, `"x"` or `$x`, in this place. */
  readonly field: (written: string) => string;
}

type Way = Omit<TextPlace, 'question'>;

const TEXTS = ['String', 'ID', 'LocalDate'];
const HARMLESS: Readonly<Record<string, string>> = { Int: '1', Float: '1', Boolean: 'true', LocalDate: '"2026-11-22"' };

/** Every argument of every question that takes text: as it is, in a list (of every kind at once, where an input is one of several), in a field of an input, and in those of inputs inside it. */
export function textPlaces(schema: GraphQLSchema): TextPlace[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(({ name, args, type }) =>
    args.flatMap((argument) => {
      const others = args.filter((other) => other !== argument).flatMap((other) => required(other));
      const below = isLeafType(getNamedType(type)) ? '' : ' { __typename }';
      return waysInto(argument.type).map((way) => ({
        question: name,
        type: way.type,
        field: (written: string) => `${name}(${[`${argument.name}: ${way.field(written)}`, ...others].join(', ')})${below}`,
      }));
    }),
  );
}

function waysInto(type: GraphQLInputType): Way[] {
  if (isNonNullType(type)) return waysInto(type.ofType as GraphQLInputType);
  if (isListType(type)) {
    const ways = waysInto(type.ofType as GraphQLInputType);
    const item = getNamedType(type);
    const together =
      isInputObjectType(item) && item.isOneOf ? TEXTS.map((text) => ways.filter((way) => way.type === text)) : ways.map((way) => [way]);
    return together.flatMap(([first, ...others]) =>
      first === undefined
        ? []
        : [{ type: first.type, field: (written: string) => `[${[first, ...others].map((way) => way.field(written)).join(', ')}]` }],
    );
  }
  if (TEXTS.includes(getNamedType(type).name)) return [{ type: getNamedType(type).name, field: (written) => written }];
  if (!isInputObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) =>
    waysInto(field.type).map((way) => ({ ...way, field: (written: string) => `{ ${field.name}: ${way.field(written)} }` })),
  );
}

function required({ name, type, defaultValue }: GraphQLArgument): string[] {
  if (!isNonNullType(type) || defaultValue !== undefined) return [];
  const value = HARMLESS[getNamedType(type).name] ?? '"post:principal-teacher"';
  return [`${name}: ${isListType(type.ofType) ? `[${value}]` : value}`];
}
