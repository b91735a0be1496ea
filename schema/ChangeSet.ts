import { GraphQLLocalDate } from 'graphql-scalars';
import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql';
import { PageInfo } from './PageInfo.js';

@ObjectType({ description: 'One change of a set, in words.' })
@Extensions({ rule: 'PLANNING' })
export class Change {
  @Field(() => Int, { description: 'Its place in the set, from 0.', simple: true })
  step!: number;

  @Field(() => String, { description: 'Its kind: moveLine, appoint, ...', simple: true })
  kind!: string;

  @Field(() => String, { description: 'What it did, with the names that things bear today.', simple: true })
  sentence!: string;

  @Field(() => String, { description: 'The change itself, as the text of its JSON.', simple: true, nullable: true })
  @Extensions({ rule: 'CHANGES' })
  json!: string | null;
}

@ObjectType({ description: 'A set of changes that was made: who, when, why, and what came of it.' })
@Extensions({ rule: 'PLANNING' })
export class ChangeSet {
  @Field(() => ID, { description: 'Ours: change-set:...', simple: true })
  id!: string;

  @Field(() => Int, { description: 'The revision that it made.', simple: true })
  revision!: number;

  @Field(() => GraphQLLocalDate, { description: 'The first day of those of its changes that name none of their own.', simple: true })
  startsOn!: string;

  @Field(() => String, { description: 'The moment at which it was made: 2026-11-22T09:00:00.000Z.', simple: true })
  at!: string;

  @Field(() => ID, { description: 'Who made it: person:...; null when the service did not know them.', simple: true, nullable: true })
  by!: string | null;

  @Field(() => String, { description: 'What they were called; null when they had no name.', simple: true, nullable: true })
  byName!: string | null;

  @Field(() => String, { description: 'Why, in their own words.', simple: true })
  reason!: string;

  @Field(() => Int, { description: 'How many changes it has.', simple: true })
  size!: number;

  @Field(() => String, { description: 'The fingerprint of its outcome; null when it was not compared.', simple: true, nullable: true })
  fingerprint!: string | null;

  @Field(() => Int, { description: 'How many gaps it opened; null when it was not compared.', simple: true, nullable: true })
  opened!: number | null;

  @Field(() => Int, { description: 'How many gaps it closed; null when it was not compared.', simple: true, nullable: true })
  closed!: number | null;

  @Field(() => Int, { description: 'How many moves it made; null when it was not compared.', simple: true, nullable: true })
  moved!: number | null;

  @Field(() => ID, { description: 'The set that it undid; null for any other.', simple: true, nullable: true })
  undoes!: string | null;

  @Field(() => ID, { description: 'The set by which it was undone; null when it was not.', simple: true, nullable: true })
  undoneBy!: string | null;
}

@ObjectType({ description: 'A set of changes in a list.' })
@Extensions({ rule: 'PLANNING' })
export class ChangeSetEdge {
  @Field(() => String, { description: 'Its place in the list; it stays true when later sets are made.', simple: true })
  cursor!: string;

  @Field(() => ChangeSet, { description: 'The set.', simple: true })
  node!: ChangeSet;
}

@ObjectType({ description: 'A page of sets of changes.' })
@Extensions({ rule: 'PLANNING' })
export class ChangeSetConnection {
  @Field(() => [ChangeSet], { description: 'The sets of this page.', simple: true })
  nodes!: ChangeSet[];

  @Field(() => [ChangeSetEdge], { description: 'The same sets with their cursors.', simple: true })
  edges!: ChangeSetEdge[];

  @Field(() => PageInfo, { description: 'Where the page ends.', simple: true })
  pageInfo!: PageInfo;
}
