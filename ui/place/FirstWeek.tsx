import type { Place } from '../api/usePlace';
import { holderNames } from '../kit/holderNames';
import { Icon } from '../kit/Icon';
import { text } from '../texts/text';
import { printOnly } from './printOnly';
import { REASONS, type ToMeet } from './toFirstWeek';
import { useMet } from './useMet';

/** The people to meet in the first week, to tick off here or on paper. */
export function FirstWeek({ post, people }: { post: Place; people: readonly ToMeet[] }) {
  const [met, toggle] = useMet(post.id);
  const done = people.filter(({ id }) => met.has(id)).length;
  const groups = REASONS.map((reason) => ({ reason, people: people.filter((person) => person.reason === reason) }));
  return (
    <section className="card place-card first-week" aria-labelledby="first-week">
      <h2 id="first-week">
        {text('firstWeek.title')} <span className="heading-count">{text('firstWeek.met', { done, count: people.length })}</span>
      </h2>
      <p className="print-only">{text('firstWeek.for', { name: holderNames(post) ?? post.title, title: post.title })}</p>
      <div className="first-week-groups">
        {groups.map(({ reason, people: some }) =>
          some.length === 0 ? null : (
            <fieldset key={reason} className="first-week-group">
              <legend>{text(`meet.${reason}`)}</legend>
              {some.map((person) => (
                <ToMeetRow key={person.id} person={person} met={met.has(person.id)} toggle={() => toggle(person.id)} />
              ))}
            </fieldset>
          ),
        )}
      </div>
      <p className="no-print">
        <button type="button" className="button" onClick={() => printOnly('first-week')}>
          <Icon shape="print" /> {text('firstWeek.print')}
        </button>
      </p>
    </section>
  );
}

function ToMeetRow({ person, met, toggle }: { person: ToMeet; met: boolean; toggle: () => void }) {
  const reach = [person.phone, person.email].filter((way) => way !== null);
  return (
    <label className="first-week-row">
      <input type="checkbox" checked={met} onChange={toggle} />
      <span>
        <strong>{person.name}</strong>
        {person.detail !== null && <span className="place-detail">{person.detail}</span>}
        {reach.length > 0 && <span className="place-detail print-only">{reach.join(' · ')}</span>}
      </span>
    </label>
  );
}
