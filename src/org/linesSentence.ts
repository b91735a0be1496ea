import type { MeetingPlace, Step } from './lines.js';

interface Told {
  readonly line: readonly Step[];
  readonly professional: readonly Step[];
  readonly meet: MeetingPlace | null;
  readonly titleOf: (post: string) => string;
  /** Names of those who hold a post; none when it is vacant. */
  readonly holdersOf: (post: string) => readonly string[];
}

/** Both lines and where they meet, in plain words: who manages, who supervises, and how far above each the meeting place is. */
export function linesSentence(told: Told): string {
  const managers = told.line.filter(({ level }) => level === 1).map(({ to }) => to);
  const supervisors = told.professional.filter(({ level }) => level === 1).map(({ to }) => to);
  if (managers.length === 0 && supervisors.length === 0) {
    return 'This post is at the top: it has no line manager and no professional supervisor.';
  }
  if (managers.length === 1 && supervisors.length === 1 && managers[0] === supervisors[0]) {
    return `${list(managers, told)} is both the line manager and the professional supervisor of this post: its two lines are one.`;
  }
  const line =
    managers.length === 0
      ? 'This post has no line manager.'
      : `${list(managers, told)} ${managers.length > 1 ? 'manage' : 'manages'} this post.`;
  const professional =
    supervisors.length === 0
      ? 'It has no professional supervisor.'
      : `${list(supervisors, told)} ${supervisors.length > 1 ? 'supervise' : 'supervises'} it professionally.`;
  return [line, professional, ...meeting(told, managers.length > 0 && supervisors.length > 0)].join(' ');
}

function meeting({ meet, ...told }: Told, two: boolean): string[] {
  if (!two) return [];
  if (meet === null) return ['The two lines do not meet.'];
  const { lineSteps, professionalSteps } = meet;
  const where =
    lineSteps === professionalSteps
      ? `${steps(lineSteps)} up either line`
      : `${steps(lineSteps)} up the line of management and ${steps(professionalSteps)} up the professional line`;
  return [`The two lines meet at ${name(meet.post, { ...told, meet })}, ${where}.`];
}

function list(posts: readonly string[], told: Told): string {
  return new Intl.ListFormat('en-GB').format(posts.map((post) => name(post, told)));
}

function name(post: string, told: Told): string {
  const holders = told.holdersOf(post);
  const title = told.titleOf(post);
  return holders.length === 0 ? `the vacant post ${title}` : `${new Intl.ListFormat('en-GB').format(holders)} (${title})`;
}

function steps(count: number): string {
  return count === 1 ? 'one step' : `${count} steps`;
}
