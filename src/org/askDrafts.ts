import type { AnswerKind, LineToTake } from '../../schema/enums.js';
import type { Contact } from '../../schema/Answer.js';
import type { Locality } from '../../schema/Locality.js';
import type { Service } from '../../schema/Service.js';
import type { Topic } from '../../schema/Topic.js';
import type { AskRows } from './askRows.js';
import { deployment, type Whereabouts } from './deployment.js';
import type { OwnLine, OwnLines, Reason } from './ownLines.js';

/** An answer before posts are read and names are known. */
export interface Draft {
  readonly kind: AnswerKind;
  readonly id: string | null;
  readonly title: string;
  readonly line: LineToTake;
  readonly reasons: readonly Reason[];
  /** Said after the reasons. */
  readonly remark: string | null;
  readonly contacts: readonly Contact[];
  readonly whereabouts: ReturnType<typeof deployment> | null;
}

/** Who asks, and what is known around the things found. */
export interface Setting {
  readonly rows: AskRows;
  readonly own: OwnLines;
  readonly door: Service | null;
  /** True when a post was said. */
  readonly asked: boolean;
  readonly locality: Locality | null;
  /** The localities that a post is based in. */
  readonly basedIn: (post: string) => readonly Locality[];
}

/** An everyday topic: the asker's own line or the front door, and the services that answer it as well. */
export function topicDraft(topic: Topic, setting: Setting): Draft {
  const services = topic.line === 'FRONT_DOOR' ? [...doors(setting), ...topic.answeredBy] : topic.answeredBy;
  const through = topic.line === 'FRONT_DOOR' || topic.line === 'DIRECT' ? [] : [setting.own(topic.line satisfies OwnLine)];
  const noDoor = topic.line === 'FRONT_DOOR' && setting.door === null ? [{ posts: [], says: () => 'No front door is recorded.' }] : [];
  const [service] = services;
  return {
    kind: 'TOPIC',
    id: topic.id,
    title: topic.line === 'FRONT_DOOR' && service !== undefined ? `${topic.name}: ${service.name}` : topic.name,
    line: topic.line,
    reasons: [...through, ...noDoor, ...services.map((one) => responsible(one, setting))],
    remark: topic.about,
    contacts: services.map(contactOf),
    whereabouts: service === undefined ? null : whereabouts(service, setting),
  };
}

/** A service: whoever is responsible, nearest to the asker first; `former` is the name that it was found by. */
export function serviceDraft(service: Service, former: string | null, setting: Setting): Draft {
  const reason = responsible(service, setting);
  const nobody = reason.posts.length === 0;
  const until = service.formerNames.find(({ name }) => name === former)?.until;
  return {
    kind: 'SERVICE',
    id: service.id,
    title: service.name,
    line: service.kind === 'FRONT_DOOR' ? 'FRONT_DOOR' : nobody ? 'LINE' : 'DIRECT',
    reasons: nobody ? [reason, setting.own('LINE')] : [reason],
    remark: until === undefined ? null : `It was called ${former} until ${until}.`,
    contacts: [contactOf(service), ...near(service, setting)],
    whereabouts: whereabouts(service, setting),
  };
}

/** A team or a forum: whoever leads or chairs it. Null for an id that is neither. */
export function groupDraft(id: string, setting: Setting): Draft | null {
  const { rows } = setting;
  const [team, forum] = [rows.teams.get(id), rows.forums.get(id)];
  const group = team ?? forum;
  if (group === undefined) return null;
  const verb = team === undefined ? ['chairs', 'chair'] : ['leads', 'lead'];
  const posts = standing(id, team === undefined ? 'CHAIRS' : 'LEADS', setting);
  const none = `Nobody is recorded who ${verb[0]} ${group.name}.`;
  const countyWide = team === undefined ? forum?.scope === 'COUNTY' : team.kind !== 'LOCALITY';
  const { locality, asked } = setting;
  const places = rows.places.get(id) ?? [];
  return {
    kind: team === undefined ? 'FORUM' : 'TEAM',
    id,
    title: group.name,
    line: 'DIRECT',
    reasons: [{ posts, says: (names, several) => (posts.length === 0 ? none : `${names} ${verb[several ? 1 : 0]} ${group.name}.`) }],
    remark: forum === undefined ? null : meets(forum),
    contacts:
      team === undefined ? [] : [{ kind: 'TEAM', id, name: team.name, phone: team.phone, email: team.email }, ...localContacts(places)],
    whereabouts: deployment({ verb: team === undefined ? 'held' : 'placed', places, countyWide, locality, asked }),
  };
}

/** What is answered when nothing was found: that, and the front door. */
export function nothingDraft(text: string, setting: Setting): Draft {
  const said = text.trim() === '' ? 'Nothing was asked.' : `Nothing here answers to “${text.trim()}”.`;
  const door = setting.door === null ? 'No front door is recorded either.' : `The front door, ${setting.door.name}, can say whom to ask.`;
  return {
    kind: 'NOTHING',
    id: null,
    title: 'Nothing found',
    line: 'FRONT_DOOR',
    reasons: [{ posts: [], says: () => `${said} ${door}` }, ...doors(setting).map((one) => responsible(one, setting))],
    remark: null,
    contacts: doors(setting).map(contactOf),
    whereabouts: setting.door === null ? null : whereabouts(setting.door, setting),
  };
}

function doors({ door }: Setting): Service[] {
  return door === null ? [] : [door];
}

// Who is responsible; else who leads it; else who leads a team that delivers it.
function responsible({ id, name }: Service, setting: Setting): Reason {
  const own = standing(id, 'RESPONSIBLE', setting);
  if (own.length > 0) return { posts: own, says: (names, several) => `${names} ${several ? 'are' : 'is'} responsible for ${name}.` };
  const leading = standing(id, 'LEADS', setting);
  if (leading.length > 0) return { posts: leading, says: (names, several) => `${names} ${several ? 'lead' : 'leads'} ${name}.` };
  const teams = nearTeams(id, setting);
  const posts = [...new Set(teams.flatMap((team) => standing(team.id, 'LEADS', setting)))];
  if (posts.length === 0) return { posts, says: () => `Nobody is recorded as responsible for ${name} on this date.` };
  return { posts, says: (names, several) => `${names} ${several ? 'lead teams that deliver' : 'leads a team that delivers'} ${name}.` };
}

// Whoever is based in the asker's locality, where there is somebody.
function standing(id: string, how: string, { rows, locality, basedIn }: Setting): string[] {
  const posts = [...new Set((rows.who.get(id) ?? []).filter((row) => row.standing === how).map(({ post }) => post))];
  const near = locality === null ? [] : posts.filter((post) => basedIn(post).some(({ id: there }) => there === locality.id));
  return near.length > 0 ? near : posts;
}

function nearTeams(service: string, { rows, locality }: Setting): readonly { readonly id: string }[] {
  const teams = rows.deliveredBy.get(service) ?? [];
  const near = teams.filter(({ id }) => (rows.places.get(id) ?? []).some((place) => place.id === locality?.id));
  return near.length > 0 ? near : teams;
}

function whereabouts(service: Service, { rows, locality, asked }: Setting): Draft['whereabouts'] {
  const at: Whereabouts = {
    verb: 'deployed',
    places: rows.places.get(service.id) ?? [],
    countyWide: service.kind !== 'DISCIPLINE',
    locality,
    asked,
  };
  return deployment(at);
}

// The asker's own locality, where the service is deployed there.
function near({ id }: Service, { rows, locality }: Setting): Contact[] {
  return localContacts((rows.places.get(id) ?? []).filter((place) => place.id === locality?.id));
}

function localContacts(places: readonly Locality[]): Contact[] {
  return places.map(({ id, name, phone, email }) => ({ kind: 'LOCALITY', id, name, phone, email }));
}

function contactOf({ id, name, phone, email }: Service): Contact {
  return { kind: 'SERVICE', id, name, phone, email };
}

function meets({ purpose, cadence }: { readonly purpose: string | null; readonly cadence: string | null }): string | null {
  const often = cadence === null ? null : `It meets ${cadence}.`;
  return [purpose, often].filter((one) => one !== null).join(' ') || null;
}
