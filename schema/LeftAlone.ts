import { Extensions, Field, ID, ObjectType } from 'type-graphql';
import { Suggestion } from './Suggestion.js';

@ObjectType({ description: 'A post whose supervisor is gone when another post falls vacant.' })
@Extensions({ rule: 'GAPS' })
export class LeftAlone {
  @Field(() => ID, { description: 'The post that is left: post:...', simple: true })
  post!: string;

  @Field(() => String, { description: 'Its title.', simple: true })
  title!: string;

  @Field(() => [Suggestion], { description: 'Who could supervise it then, the best first, three at the most.', simple: true })
  suggestions!: Suggestion[];
}
