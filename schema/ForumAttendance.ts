import { Extensions, Field, ObjectType } from 'type-graphql';
import { Attendance } from './enums.js';
import { Forum } from './Forum.js';
import { Source } from './Source.js';

@ObjectType({ description: 'A forum that a post takes part in.' })
@Extensions({ rule: 'SIGNED_IN' })
export class ForumAttendance {
  @Field(() => Forum, { description: 'The forum.', simple: true })
  forum!: Forum;

  @Field(() => Attendance, { description: 'Whether the post attends or chairs it.', simple: true })
  attendance!: Attendance;

  @Field(() => String, { description: 'Why this post is there, in words; null when not recorded.', simple: true, nullable: true })
  why!: string | null;

  @Field(() => Source, { description: 'How we know this.', simple: true })
  source!: Source;
}
