import type { Place } from '../api/usePlace';
import { holderNames } from '../kit/holderNames';
import { listed } from '../kit/listed';
import { text } from '../texts/text';

/** The forums that a post attends or chairs: when, where, who chairs, and why this post is there. */
export function Meetings({ forums, own }: { forums: Place['attendances']; own: boolean }) {
  return (
    <section className="card place-card" aria-labelledby="place-meetings">
      <h2 id="place-meetings">{text('place.meetings', { own: String(own) })}</h2>
      {forums.length === 0 && <p className="panel-none">{text('place.noMeetings')}</p>}
      <ul className="place-meetings">
        {forums.map(({ forum, attendance, why }) => (
          <li key={`${forum.id} ${attendance}`}>
            <h3>{forum.name}</h3>
            <p className="place-detail">{when(forum)}</p>
            {attendance === 'CHAIRS' ? <p className="chip">{text('place.youChair', { own: String(own) })}</p> : chair(forum)}
            {(why ?? forum.purpose) !== null && <p className="place-why">{why ?? forum.purpose}</p>}
          </li>
        ))}
      </ul>
      {forums.some(({ forum }) => forum.cadence === null) && <p className="panel-none">{text('place.noCadence')}</p>}
    </section>
  );
}

type Forum = Place['attendances'][number]['forum'];

function when({ cadence, scope, localities }: Forum): string {
  const where = localities.length === 0 ? text(`forums.${scope}`) : listed(localities.map(({ name }) => name));
  return cadence === null ? where : `${cadence} · ${where}`;
}

function chair({ chairs }: Forum) {
  const names = chairs.flatMap((post) => holderNames(post) ?? []);
  return names.length === 0 ? null : <p className="place-detail">{text('place.chairedBy', { names: listed(names) })}</p>;
}
