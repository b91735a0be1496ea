import { Extensions, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Locality } from './Locality.js';
import { Portfolio } from './Portfolio.js';
import { Post } from './Post.js';

@ObjectType({ description: 'Where a locality and a portfolio cross: the open posts based in the one that serve the other.' })
@Extensions({ rule: 'SIGNED_IN' })
export class CoverageCell {
  @Field(() => ID, { description: 'The row: locality:...', simple: true })
  locality!: string;

  @Field(() => ID, { description: 'The column: portfolio:...', simple: true })
  portfolio!: string;

  @Field(() => [Post], {
    description: 'Its operational lead: the service manager of the cell, by title; empty when it has none.',
    simple: true,
  })
  leads!: Post[];

  @Field(() => Int, { description: 'Open posts.', simple: true })
  posts!: number;

  @Field(() => Float, { description: 'Full-time equivalents of these posts; one that records none counts as 1.', simple: true })
  fte!: number;

  @Field(() => Int, { description: 'Posts that nobody holds.', simple: true })
  vacancies!: number;

  @Field(() => Int, { description: 'Posts held for a time only (interim, acting or seconded).', simple: true })
  interim!: number;

  @Field(() => Boolean, { description: 'True when it has no post at all.', simple: true })
  empty!: boolean;

  @Field(() => String, { description: 'The same in words, for people.', simple: true })
  sentence!: string;
}

@ObjectType({ description: 'The matrix on a date: localities by portfolios, with a cell for each pair, also where it is empty.' })
@Extensions({ rule: 'SIGNED_IN' })
export class Coverage {
  @Field(() => [Locality], { description: 'The rows, by name; `leaders` are their heads.', simple: true })
  localities!: Locality[];

  @Field(() => [Portfolio], {
    description:
      'The columns: every portfolio deployed in localities, then the specialist ones with a post in some locality, by name; `leaders` are their professional leads.',
    simple: true,
  })
  portfolios!: Portfolio[];

  @Field(() => [CoverageCell], { description: 'The cells, row by row: one for each locality and portfolio.', simple: true })
  cells!: CoverageCell[];
}
