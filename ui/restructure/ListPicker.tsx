import { useEntityName } from '../api/useEntityName';
import { Icon } from '../kit/Icon';
import { text } from '../texts/text';
import { EntityPicker } from './EntityPicker';
import type { Made } from './madeBy';

interface ListPickerProps {
  label: string;
  names: readonly string[];
  values: readonly string[];
  on: string;
  made: readonly Made[];
  onChange: (values: readonly string[]) => void;
}

/** Several posts, one after the other: each can be taken out again. */
export function ListPicker({ label, names, values, on, made, onChange }: ListPickerProps) {
  return (
    <div className="list-picker">
      <EntityPicker
        key={values.length}
        label={label}
        names={names}
        value=""
        on={on}
        made={made}
        onPick={(id) => id !== '' && onChange([...new Set([...values, id])])}
      />
      {values.length > 0 && (
        <ul aria-label={label}>
          {values.map((id) => (
            <Picked
              key={id}
              id={id}
              on={on}
              own={made.find((one) => one.id === id)?.name ?? null}
              onRemove={() => onChange(values.filter((one) => one !== id))}
            />
          ))}
        </ul>
      )}
    </div>
  );
}

function Picked({ id, on, own, onRemove }: { id: string; on: string; own: string | null; onRemove: () => void }) {
  const recorded = useEntityName(own === null ? id : null, on);
  const name = own ?? recorded;
  return (
    <li>
      <span>{name}</span>
      <button type="button" className="button-quiet" aria-label={text('form.takeOut', { name })} onClick={onRemove}>
        <Icon shape="close" />
      </button>
    </li>
  );
}
