import { useChangePersona } from '../api/useChangePersona';
import { useMe } from '../api/useMe';
import { text } from '../texts/text';
import type { Go } from '../view/useView';
import { DEFAULT_VIEW } from '../view/viewUrl';

/** In the demonstration: whom one can be, and begin where they begin. Nothing once somebody has chosen, and nothing where people sign in. */
export function PersonaChoice({ go }: { go: Go }) {
  const { data } = useMe();
  const change = useChangePersona();
  if (data === undefined || !data.me.demonstration || data.me.persona !== null) return null;
  return (
    <section className="persona-choice" aria-labelledby="persona-choice">
      <h3 id="persona-choice">{text('intro.whoAreYou')}</h3>
      <ul>
        {data.personas.map(({ id, name, about }) => (
          <li key={id}>
            <button type="button" className="persona-card" onClick={() => void change(id).then(() => go(DEFAULT_VIEW))}>
              <strong>{name}</strong>
              <span className="place-detail">{about}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
