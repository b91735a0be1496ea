import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  valueFromASTUntyped,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** How much a document asks for; where it holds several operations, the most that one of them does. */
export interface Measured {
  /** Fields inside one another. */
  readonly depth: number;
  /** Fields, once each fragment stands where it is spread. */
  readonly fields: number;
  readonly aliases: number;
  readonly directives: number;
  /** Objects that may be answered. */
  readonly cost: number;
  /** The greatest `first`; 0 where none is. */
  readonly first: number;
}

type Weight = Pick<Measured, 'depth' | 'fields' | 'cost' | 'first'>;
type Values = Readonly<Record<string, unknown>>;

/** How many entries a list without `first` is taken to have. */
const ENTRIES = 10;
const NOTHING: Weight = { depth: 0, fields: 0, cost: 0, first: 0 };

/**
 * Measures a valid document. An object costs 1, or what `complexity` of its field says, and what is asked of it as often as its list has entries: `first` of
 * them, or 10 where the list has no `first`. What @skip leaves out counts too: it is compiled all the same. The time this takes grows with the text of the
 * document alone, however often its fragments are spread.
 */
export function measure(schema: GraphQLSchema, document: DocumentNode, variables: Values): Measured {
  const operations: OperationDefinitionNode[] = [];
  const fragments = new Map<string, FragmentDefinitionNode>();
  let aliases = 0;
  let directives = 0;
  visit(document, {
    OperationDefinition: (operation) => void operations.push(operation),
    FragmentDefinition: (fragment) => void fragments.set(fragment.name.value, fragment),
    Field: ({ alias }) => void (aliases += alias === undefined ? 0 : 1),
    Directive: () => void directives++,
  });
  const weights = operations.map((operation) => {
    const scales = new Scales(schema, fragments, { ...defaultsOf(operation), ...variables });
    return scales.weigh(operation.selectionSet, schema.getRootType(operation.operation), ENTRIES);
  });
  return { ...weights.reduce(most, NOTHING), aliases, directives };
}

class Scales {
  readonly #kept = new Map<string, Weight>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    private readonly values: Values,
  ) {}

  /** `entries`: how many a list has whose own field has no `first`; a connection hands its own `first` down to its lists. */
  weigh({ selections }: SelectionSetNode, type: GraphQLNamedType | null | undefined, entries: number): Weight {
    return selections.map((selection) => this.#selection(selection, type, entries)).reduce(sum, NOTHING);
  }

  #selection(node: SelectionNode, type: GraphQLNamedType | null | undefined, entries: number): Weight {
    if (node.kind === Kind.FIELD) return this.#field(node, type, entries);
    if (node.kind === Kind.FRAGMENT_SPREAD) return this.#spread(node.name.value, entries);
    const condition = node.typeCondition === undefined ? type : this.schema.getType(node.typeCondition.name.value);
    return this.weigh(node.selectionSet, condition, entries);
  }

  #spread(name: string, entries: number): Weight {
    const key = `${entries} ${name}`;
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    // Until it is weighed it weighs nothing, so that a circle of fragments ends.
    this.#kept.set(key, NOTHING);
    const fragment = this.fragments.get(name);
    if (fragment === undefined) return NOTHING;
    const weight = this.weigh(fragment.selectionSet, this.schema.getType(fragment.typeCondition.name.value), entries);
    this.#kept.set(key, weight);
    return weight;
  }

  #field(node: FieldNode, parent: GraphQLNamedType | null | undefined, entries: number): Weight {
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    const type = field === undefined ? undefined : getNamedType(field.type);
    const first = field === undefined ? null : this.#first(node, field);
    if (node.selectionSet === undefined) return { depth: 1, fields: 1, cost: 0, first: first ?? 0 };
    const isList = field !== undefined && isListType(getNullableType(field.type));
    const below = this.weigh(node.selectionSet, type, isList ? ENTRIES : (first ?? ENTRIES));
    return {
      depth: 1 + below.depth,
      fields: 1 + below.fields,
      cost: (isList ? (first ?? entries) : 1) * (complexityOf(field, type) + below.cost),
      first: Math.max(first ?? 0, below.first),
    };
  }

  /** The page size that a field is asked for; null where it has none. */
  #first(node: FieldNode, field: GraphQLField<unknown, unknown>): number | null {
    const argument = field.args.find(({ name }) => name === 'first');
    if (argument === undefined) return null;
    const given = node.arguments?.find(({ name }) => name.value === 'first');
    // Null is as good as left out.
    const value = given === undefined ? null : valueFromASTUntyped(given.value, this.values);
    const number = value ?? argument.defaultValue;
    return typeof number === 'number' ? Math.max(0, number) : ENTRIES;
  }
}

function complexityOf(field: GraphQLField<unknown, unknown> | undefined, type: GraphQLNamedType | undefined): number {
  // Introspection answers from memory and lists no more than the schema has.
  if (!isCompositeType(type) || type.name.startsWith('__')) return 0;
  const complexity = field?.extensions['complexity'];
  return typeof complexity === 'number' ? complexity : 1;
}

function defaultsOf({ variableDefinitions }: OperationDefinitionNode): Values {
  const given = variableDefinitions?.filter(({ defaultValue }) => defaultValue !== undefined) ?? [];
  return Object.fromEntries(
    given.map(({ variable, defaultValue }) => [variable.name.value, defaultValue && valueFromASTUntyped(defaultValue)]),
  );
}

function sum(a: Weight, b: Weight): Weight {
  return { ...most(a, b), fields: a.fields + b.fields, cost: a.cost + b.cost };
}

function most(a: Weight, b: Weight): Weight {
  return {
    depth: Math.max(a.depth, b.depth),
    fields: Math.max(a.fields, b.fields),
    cost: Math.max(a.cost, b.cost),
    first: Math.max(a.first, b.first),
  };
}
