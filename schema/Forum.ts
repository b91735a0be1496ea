import { Extensions, Field, ID, ObjectType } from 'type-graphql';
import { Attendance, ForumScope, ForumTheme } from './enums.js';
import { Source } from './Source.js';

@ObjectType({ description: 'A regular meeting, board or partnership.' })
@Extensions({ rule: 'SIGNED_IN' })
export class Forum {
  @Field(() => ID, { description: 'Ours: forum:...', simple: true })
  id!: string;

  @Field(() => String, { description: 'Its name.', simple: true })
  name!: string;

  @Field(() => ForumTheme, { description: 'What it is for.', simple: true })
  theme!: ForumTheme;

  @Field(() => String, { description: 'How often it meets, in words; null when not recorded.', simple: true, nullable: true })
  cadence!: string | null;

  @Field(() => ForumScope, { description: 'One locality, or the whole county.', simple: true })
  scope!: ForumScope;

  @Field(() => String, { description: 'What it does; null when not recorded.', simple: true, nullable: true })
  purpose!: string | null;

  @Field(() => Attendance, {
    description: 'Of the forums of a post: whether that post attends or chairs it, which goes before attending. Null elsewhere.',
    simple: true,
    nullable: true,
  })
  attendance!: Attendance | null;

  @Field(() => String, {
    description: 'Of the forums of a post: why that post is there, in words; null when not recorded. Null elsewhere.',
    simple: true,
    nullable: true,
  })
  why!: string | null;

  @Field(() => Source, { description: 'How we know this.', simple: true })
  source!: Source;
}
