import { Extensions, Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'An address under which a calendar program finds what a supervisor owes. Whoever knows it sees it.' })
@Extensions({ rule: 'SESSIONS' })
export class CalendarFeed {
  @Field(() => String, {
    description:
      'The path of the feed at this service, /calendars/....ics. It is shown this once and kept nowhere; a new one ends the one before.',
    simple: true,
  })
  path!: string;
}
