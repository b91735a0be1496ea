import { usePlaces } from '../api/usePlaces';
import type { KindField } from '../api/useScenarios';
import { text } from '../texts/text';
import { EARLIEST_DATE, LATEST_DATE } from '../view/viewUrl';
import { EntityPicker } from './EntityPicker';
import type { Draft } from './changeDraft';
import { ListPicker } from './ListPicker';
import type { Made } from './madeBy';
import { wordText } from './wordText';

interface FieldProps {
  field: KindField;
  value: Draft[string] | undefined;
  /** The first day of the scenario. */
  on: string;
  made: readonly Made[];
  onChange: (value: string | readonly string[]) => void;
}

/** A text this long and longer is written on several lines. */
const LONG = 500;

/** One field of a change, of the type that its kind declares: a box to search in, a choice, a day, a number or a text. */
export function FieldInput({ field, value, on, made, onChange }: FieldProps) {
  const label = labelOf(field);
  const one = typeof value === 'string' ? value : '';
  const type = (typed: string) => onChange(typed);
  if (field.type === 'IDS') {
    const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
    return <ListPicker label={label} names={field.names} values={chosen} on={on} made={made} onChange={onChange} />;
  }
  if (field.type === 'ID' && field.names.every((name) => name === 'Locality' || name === 'Portfolio') && field.names.length > 0) {
    return <PlaceChoice label={label} names={field.names} value={one} on={on} onChange={type} />;
  }
  if (field.type === 'ID' && field.names.length > 0) {
    return <EntityPicker label={label} names={field.names} value={one} on={on} made={made} onPick={type} />;
  }
  if (field.type === 'WORD' || field.type === 'BOOLEAN') {
    const words = field.type === 'WORD' ? field.words.map((word) => ({ id: word, name: wordText(word) })) : YES_OR_NO;
    return <Choice label={label} value={one} options={words} onChange={type} />;
  }
  const { least, most } = field;
  return (
    <label className="field">
      <span>{label}</span>
      {field.type === 'INT' || field.type === 'FLOAT' ? (
        <input
          type="number"
          inputMode="decimal"
          value={one}
          min={least ?? undefined}
          max={most ?? undefined}
          step={field.type === 'INT' ? 1 : 'any'}
          onChange={({ target }) => type(target.value)}
        />
      ) : field.type === 'DAY' ? (
        <input type="date" value={one} min={EARLIEST_DATE} max={LATEST_DATE} onChange={({ target }) => type(target.value)} />
      ) : (most ?? 0) >= LONG ? (
        <textarea value={one} rows={3} maxLength={most ?? undefined} onChange={({ target }) => type(target.value)} />
      ) : (
        <input value={one} maxLength={most ?? undefined} onChange={({ target }) => type(target.value)} />
      )}
    </label>
  );
}

/** What a field is called: what it is for, without the full stop. */
export function labelOf({ about, required }: KindField): string {
  const name = about.replace(/\.$/, '');
  return required ? name : text('form.optional', { name });
}

const YES_OR_NO = [
  { id: 'true', name: text('form.yes') },
  { id: 'false', name: text('form.no') },
];

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly { id: string; name: string }[];
  onChange: (id: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  // What was chosen stays a choice, also where it is none any more.
  const all = value === '' || options.some(({ id }) => id === value) ? options : [{ id: value, name: value }, ...options];
  return (
    <label className="field">
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{text('form.unsaid')}</option>
        {all.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function PlaceChoice({ names, on, ...choice }: Omit<ChoiceProps, 'options'> & { names: readonly string[]; on: string }) {
  const places = usePlaces(on, 'RECORDED').data;
  const options = [
    ...(names.includes('Locality') ? (places?.localities ?? []) : []),
    ...(names.includes('Portfolio') ? (places?.portfolios ?? []) : []),
  ];
  return <Choice {...choice} options={options} />;
}
