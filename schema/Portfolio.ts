import { Field, ID, ObjectType } from 'type-graphql';
import { PortfolioKind } from './enums.js';
import { Source } from './Source.js';

@ObjectType({ description: 'A field of practice with a professional lead: a column of the matrix when it is deployed in every locality.' })
export class Portfolio {
  @Field(() => ID, { description: 'Ours: portfolio:...', simple: true })
  id!: string;

  @Field(() => String, { description: 'Its name.', simple: true })
  name!: string;

  @Field(() => PortfolioKind, { description: 'Deployed in every locality, or county-wide.', simple: true })
  kind!: PortfolioKind;

  @Field(() => Source, { description: 'How we know this.', simple: true })
  source!: Source;
}
