import { useChangePersona } from '../api/useChangePersona';
import { useMe } from '../api/useMe';
import { rich } from '../texts/rich';
import { text } from '../texts/text';

/** Says that this is a demonstration, and lets the reader be somebody. Nothing where people sign in. */
export function Demonstration() {
  const { data } = useMe();
  const change = useChangePersona();
  if (data?.me.demonstration === false) return null;
  return (
    <div className="banner">
      <p>{rich('header.demonstration', { b: (words) => <strong>{words}</strong> })}</p>
      {data !== undefined && (
        <label className="persona">
          {text('header.youAre')}
          <select value={data.me.persona ?? ''} onChange={(event) => change(event.target.value === '' ? null : event.target.value)}>
            <option value="">{text('header.anybody')}</option>
            {data.personas.map(({ id, name, about }) => (
              <option key={id} value={id} title={about}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
