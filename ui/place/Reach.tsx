import type { FrontDoor, Place } from '../api/usePlace';
import { MailLink, PhoneLink } from '../kit/ContactLink';
import { text } from '../texts/text';

interface Reachable {
  id: string;
  name: string;
  about: string | null;
  phone: string | null;
  email: string | null;
}

/** How to reach the locality, the team and the front door. */
export function Reach({ post, own, doors }: { post: Place; own: boolean; doors: readonly FrontDoor[] }) {
  const places: Reachable[] = [post.locality, post.team].flatMap((place) => (place === null ? [] : { ...place, about: null }));
  return (
    <section className="card place-card" aria-labelledby="place-reach">
      <h2 id="place-reach">{text('place.reach')}</h2>
      {doors.length > 0 && <p className="place-detail">{text('place.reachLead', { own: String(own) })}</p>}
      <ul className="place-reach">
        {[...places, ...doors].map(({ id, name, about, phone, email }) => (
          <li key={id}>
            <h3>{name}</h3>
            {about !== null && <p className="place-detail">{about}</p>}
            {phone !== null && <PhoneLink number={phone} />}
            {email !== null && <MailLink address={email} />}
            {phone === null && email === null && <p className="panel-none">{text('place.notRecorded')}</p>}
          </li>
        ))}
      </ul>
      {places.length + doors.length === 0 && <p className="panel-none">{text('contact.none')}</p>}
    </section>
  );
}
