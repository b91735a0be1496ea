import { Extensions, Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A change that has not been made: give it to `preview` or `apply`, or put it into a scenario.' })
@Extensions({ rule: 'GAPS' })
export class ProposedChange {
  @Field(() => String, { description: 'Its kind: assignSupervisor, endSupervision, moveLine, ...', simple: true })
  kind!: string;

  @Field(() => String, { description: 'The whole change as JSON, as ChangeInput takes it.', simple: true })
  json!: string;
}
