import type { MeetingPlace, Step } from './lines.js';

interface Told {
  readonly line: readonly Step[];
  readonly professional: readonly Step[];
  readonly meet: MeetingPlace | null;
  readonly titleOf: (post: string) => string;
  /** Names of those who hold a post; none when it is vacant. */
  readonly holdersOf: (post: string) => readonly string[];
}

const LIST = new Intl.ListFormat('en-GB');

/** Both lines and where they meet, in plain words: who manages, who supervises, and how far above each the meeting place is. */
export function linesSentence(told: Told): string {
  const managers = told.line.filter(({ level }) => level === 1).map(({ to }) => to);
  const supervisors = told.professional.filter(({ level }) => level === 1).map(({ to }) => to);
  if (managers.length === 0 && supervisors.length === 0) {
    return 'This post is at the top: it has no line manager and no professional supervisor.';
  }
  if (managers.length === 1 && supervisors.length === 1 && managers[0] === supervisors[0]) {
    const are = several(managers, told) ? 'are' : 'is';
    return capital(
      `${list(managers, told)} ${are} both the line manager and the professional supervisor of this post: its two lines are one.`,
    );
  }
  const line =
    managers.length === 0
      ? 'This post has no line manager.'
      : capital(`${list(managers, told)} ${several(managers, told) ? 'manage' : 'manages'} this post.`);
  const professional =
    supervisors.length === 0
      ? 'It has no professional supervisor.'
      : capital(`${list(supervisors, told)} ${several(supervisors, told) ? 'supervise' : 'supervises'} it professionally.`);
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

// Two people who share a post are as many as two who hold one each.
function several(posts: readonly string[], told: Told): boolean {
  return posts.length > 1 || posts.some((post) => told.holdersOf(post).length > 1);
}

function capital(sentence: string): string {
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`;
}

function list(posts: readonly string[], told: Told): string {
  return LIST.format(posts.map((post) => name(post, told)));
}

function name(post: string, told: Told): string {
  const holders = told.holdersOf(post);
  const title = told.titleOf(post);
  return holders.length === 0 ? `the vacant post ${title}` : `${LIST.format(holders)} (${title})`;
}

function steps(count: number): string {
  return count === 1 ? 'one step' : `${count} steps`;
}
