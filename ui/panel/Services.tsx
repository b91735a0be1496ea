import type { PostDetail } from '../api/usePost';
import { MailLink, PhoneLink } from '../kit/ContactLink';
import { longDate } from '../kit/longDate';
import { text } from '../texts/text';

/** What this post answers for, with former names, so that somebody who remembers the old one finds it. */
export function Services({ services }: { services: PostDetail['services'] }) {
  if (services.length === 0) return null;
  return (
    <section aria-labelledby="panel-services">
      <h3 id="panel-services">{text('services.title')}</h3>
      <ul className="panel-list">
        {services.map((service) => (
          <li key={service.id}>
            <strong>{service.name}</strong>
            {service.formerNames.map(({ name, until }) => (
              <span key={name} className="place-detail">
                {text('services.former', { name, date: longDate(until) })}
              </span>
            ))}
            {service.about !== null && <span className="place-detail">{service.about}</span>}
            {service.phone !== null && <PhoneLink number={service.phone} />}
            {service.email !== null && <MailLink address={service.email} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
