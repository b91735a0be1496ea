import type { Counterpart, Place } from '../api/usePlace';
import { PeopleList } from '../panel/PeopleList';
import { text } from '../texts/text';

/** The people around a post: those it manages, those with the same manager, those who do the same elsewhere, and its team. */
export function Around({ post, counterparts }: { post: Place; counterparts: readonly Counterpart[] }) {
  const { reports, manager, team } = post;
  const peers = (manager?.reports ?? []).filter(({ id }) => id !== post.id);
  const members = (team?.members ?? []).filter(({ id }) => id !== post.id);
  const known = new Set([...reports, ...peers].map(({ id }) => id));
  const rest = members.filter(({ id }) => !known.has(id));
  const alike = counterparts.filter(({ id }) => !known.has(id));
  return (
    <section className="card place-card" aria-labelledby="place-around">
      <h2 id="place-around">{text('place.around')}</h2>
      <PeopleList
        id="peers"
        heading={text('place.peers')}
        people={peers.map((peer) => ({ post: peer, note: null }))}
        none={text('place.noPeers')}
      />
      {reports.length > 0 && (
        <PeopleList
          id="reports"
          heading={text('people.manages')}
          people={reports.map((report) => ({ post: report, note: null }))}
          none=""
        />
      )}
      {alike.length > 0 && (
        <PeopleList
          id="alike"
          heading={text('place.alike')}
          people={alike.map((other) => ({ post: other, note: elsewhere(other) }))}
          none=""
        />
      )}
      {team !== null && rest.length > 0 && (
        <PeopleList
          id="team"
          heading={team.name}
          people={rest.map((member) => ({
            post: member,
            note: team.leaders.some(({ id }) => id === member.id) ? text('place.leadsTeam') : null,
          }))}
          none=""
        />
      )}
    </section>
  );
}

/** The locality, where the title does not say it. */
function elsewhere({ title, locality }: Counterpart): string | null {
  return locality === null || title.includes(locality.name) ? null : locality.name;
}
