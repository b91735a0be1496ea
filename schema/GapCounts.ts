import { Extensions, Field, Int, ObjectType } from 'type-graphql';
import { Profession, Standard } from './enums.js';
import { Locality } from './Locality.js';
import { Portfolio } from './Portfolio.js';
import { Rule } from './Rule.js';

@ObjectType({ description: 'The gaps of one rule in numbers.' })
@Extensions({ rule: 'GAPS' })
export class GapsByRule {
  @Field(() => Rule, { description: 'The rule.', simple: true })
  rule!: Rule;

  @Field(() => Int, { description: 'How many gaps, accepted ones too.', simple: true })
  count!: number;

  @Field(() => Int, { description: 'How many of them are accepted for a time.', simple: true })
  accepted!: number;
}

@ObjectType({ description: 'The gaps under one kind of standard in numbers.' })
@Extensions({ rule: 'GAPS' })
export class GapsByStandard {
  @Field(() => Standard, { description: 'How binding the standard is.', simple: true })
  standard!: Standard;

  @Field(() => Int, { description: 'How many gaps, accepted ones too.', simple: true })
  count!: number;

  @Field(() => Int, { description: 'How many of them are accepted for a time.', simple: true })
  accepted!: number;
}

@ObjectType({ description: 'The gaps of posts in one locality in numbers.' })
@Extensions({ rule: 'GAPS' })
export class GapsByLocality {
  @Field(() => Locality, {
    description: 'Where the posts are based; null for posts that belong to no locality.',
    simple: true,
    nullable: true,
  })
  locality!: Locality | null;

  @Field(() => Int, { description: 'How many gaps, accepted ones too.', simple: true })
  count!: number;

  @Field(() => Int, { description: 'How many of them are accepted for a time.', simple: true })
  accepted!: number;
}

@ObjectType({ description: 'The gaps of posts that serve one portfolio in numbers.' })
@Extensions({ rule: 'GAPS' })
export class GapsByPortfolio {
  @Field(() => Portfolio, { description: 'What the posts serve; null for posts that serve none.', simple: true, nullable: true })
  portfolio!: Portfolio | null;

  @Field(() => Int, { description: 'How many gaps, accepted ones too.', simple: true })
  count!: number;

  @Field(() => Int, { description: 'How many of them are accepted for a time.', simple: true })
  accepted!: number;
}

@ObjectType({ description: 'The gaps of posts of one profession in numbers.' })
@Extensions({ rule: 'GAPS' })
export class GapsByProfession {
  @Field(() => Profession, { description: 'The profession of the posts; null where none is recorded.', simple: true, nullable: true })
  profession!: Profession | null;

  @Field(() => Int, { description: 'How many gaps, accepted ones too.', simple: true })
  count!: number;

  @Field(() => Int, { description: 'How many of them are accepted for a time.', simple: true })
  accepted!: number;
}
