import { usePlaces } from '../api/usePlaces';
import type { KindField } from '../api/useScenarios';
import { Choice } from '../kit/Choice';
import { text } from '../texts/text';
import { EARLIEST_DATE, LATEST_DATE } from '../view/viewUrl';
import { EntityPicker } from './EntityPicker';
import type { Value } from './changeDraft';
import { ListPicker } from './ListPicker';
import type { Made } from './madeBy';
import { wordText } from './wordText';

interface FieldProps {
  field: KindField;
  value: Value | undefined;
  /** The first day of the scenario. */
  on: string;
  made: readonly Made[];
  onChange: (value: Value) => void;
}

/** A text this long and longer is written on several lines. */
const LONG = 500;

/** One field of a change, of the type that its kind declares; where that says so, what there is can be taken away instead. */
export function FieldInput(props: FieldProps) {
  const { field, value, onChange } = props;
  if (field.clears === null) return <Input {...props} />;
  return (
    <div className="field-clearable">
      {value !== null && <Input {...props} />}
      <label className="field-clear">
        <input type="checkbox" checked={value === null} onChange={({ target }) => onChange(target.checked ? null : '')} />
        <span>{value === null ? text('form.taken', { name: nameOf(field) }) : text('form.takeAway', { when: field.clears })}</span>
      </label>
    </div>
  );
}

/** A box to search in, a choice, a day, a number or a text. */
function Input({ field, value, on, made, onChange }: FieldProps) {
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
    return <WordChoice label={label} value={one} options={words} onChange={type} />;
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

/** What a field is called: what it is for, as somebody reads it who fills in a form. */
export function labelOf(field: KindField): string {
  return field.required ? nameOf(field) : text('form.optional', { name: nameOf(field) });
}

function nameOf({ about }: KindField): string {
  return about.replace(/\.$/, '');
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

function WordChoice({ value, onChange, ...choice }: ChoiceProps) {
  return (
    <Choice
      {...choice}
      value={value === '' ? null : value}
      none={text('form.unsaid')}
      className="field"
      onChoose={(id) => onChange(id ?? '')}
    />
  );
}

function PlaceChoice({ names, on, ...choice }: Omit<ChoiceProps, 'options'> & { names: readonly string[]; on: string }) {
  const places = usePlaces(on, 'RECORDED').data;
  const options = [
    ...(names.includes('Locality') ? (places?.localities ?? []) : []),
    ...(names.includes('Portfolio') ? (places?.portfolios ?? []) : []),
  ];
  return <WordChoice {...choice} options={options} />;
}
