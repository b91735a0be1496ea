import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import {
  buildSchema,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import ts from 'typescript';
import { typescriptFiles } from '../support/sourceQueries.js';

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
}

const ROOTS = ['Query', 'Mutation', 'Subscription'];

/** Every public type, field, argument, input field and enum value that has no description, as Type.field(argument). The roots are GraphQL's own names. */
function undescribed(schema: GraphQLSchema): string[] {
  const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));
  return types
    .flatMap((type) => [...(ROOTS.includes(type.name) ? [] : [{ at: type.name, is: type as Described }]), ...partsOf(type)])
    .filter(({ is }) => (is.description ?? '').trim() === '')
    .map(({ at }) => at);
}

function partsOf(type: GraphQLNamedType): { at: string; is: Described }[] {
  if (isEnumType(type)) return type.getValues().map((value) => ({ at: `${type.name}.${value.name}`, is: value }));
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => ({ at: `${type.name}.${field.name}`, is: field }));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    { at: `${type.name}.${field.name}`, is: field },
    ...field.args.map((argument) => ({ at: `${type.name}.${field.name}(${argument.name})`, is: argument })),
  ]);
}

test('everything that the API shows is described', () => {
  expect(undescribed(buildSchema(readFileSync('schema/schema.graphql', 'utf8')))).toEqual([]);
});

test('a type, field, argument, input field and enum value without a description is seen', () => {
  const bare = `
    type Query { "Said." said: Int  unsaid(which: Which, pick: Pick): Int }
    input Which { one: Int }
    enum Pick { A }`;
  expect(undescribed(buildSchema(bare)).sort()).toEqual([
    'Pick',
    'Pick.A',
    'Query.unsaid',
    'Query.unsaid(pick)',
    'Query.unsaid(which)',
    'Which',
    'Which.one',
  ]);
});

/** Exported functions and classes of a file without a docstring; the nouns of schema carry theirs as GraphQL descriptions. */
function undocumented(file: string, text: string): string[] {
  return ts
    .createSourceFile(file, text, ts.ScriptTarget.Latest, true)
    .statements.filter(
      (statement) =>
        isExported(statement) && (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement) || isFunctionConstant(statement)),
    )
    .filter((statement) => ts.getJSDocCommentsAndTags(statement).length === 0 && !isDescribedNoun(statement))
    .map((statement) => `${file}: ${statement.getText().split('\n')[0] ?? ''}`);
}

function isExported(statement: ts.Statement): boolean {
  return ts.canHaveModifiers(statement) && (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
}

function isFunctionConstant(statement: ts.Statement): boolean {
  return (
    ts.isVariableStatement(statement) &&
    statement.declarationList.declarations.some(({ initializer }) => initializer !== undefined && ts.isArrowFunction(initializer))
  );
}

function isDescribedNoun(statement: ts.Statement): boolean {
  const decorators = ts.canHaveDecorators(statement) ? (ts.getDecorators(statement) ?? []) : [];
  return decorators.some((decorator) =>
    /^@(Resolver|(ObjectType|InputType|ArgsType|InterfaceType)\(.*description:)/s.test(decorator.getText()),
  );
}

test.each(['src', 'schema'].flatMap(typescriptFiles))('%s says what its exported functions and classes are for', (file) => {
  expect(undocumented(file, readFileSync(file, 'utf8'))).toEqual([]);
});

test('a function, a class and an arrow function without a docstring are seen', () => {
  const text =
    'export function f() {}\nexport class C {}\nexport const a = () => 1;\n/** Said. */\nexport function g() {}\nfunction own() {}\n';
  expect(undocumented('x.ts', text)).toHaveLength(3);
});
