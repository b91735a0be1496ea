import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import type { ChangeInput } from '../api/generated/graphql';
import type { Kind } from '../api/useScenarios';
import { longDate } from '../kit/longDate';
import { text } from '../texts/text';
import { EARLIEST_DATE, LATEST_DATE } from '../view/viewUrl';
import { changeOf, draftOf, missingIn, type Draft, type Kept, type Value } from './changeDraft';
import { FieldInput, labelOf } from './FieldInput';
import { withId, type Made } from './madeBy';
import { kindText } from './wordText';

interface FormProps {
  kinds: readonly Kind[];
  /** The change that is edited; null for a new one, with what is known of it already. */
  before: Kept | null;
  begins: { kind: string; draft: Draft };
  /** The first day of the scenario. */
  on: string;
  made: readonly Made[];
  pending: boolean;
  onSave: (change: ChangeInput) => void;
  onCancel: () => void;
}

/** The form of one change, made from what its kind declares: what it needs first, whatever else can be said under a fold. */
export function ChangeForm({ kinds, before, begins, on, made, pending, onSave, onCancel }: FormProps) {
  const [name, setName] = useState(before?.kind ?? begins.kind);
  const [draft, setDraft] = useState<Draft>(() => (before === null ? begins.draft : draftOf(before)));
  const [wanting, setWanting] = useState<string[]>([]);
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const kind = kinds.find((one) => one.kind === name);
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
    form.current?.querySelector<HTMLElement>('select, input')?.focus({ preventScroll: true });
  }, []);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (kind === undefined) return setWanting([text('form.kind')]);
    const missing = missingIn(kind, draft);
    setWanting(missing.map(labelOf));
    if (missing.length === 0 && !pending) onSave(changeOf(kind, withId(kind, draft, made)));
  };
  const title = text(before === null ? 'form.add' : 'form.edit');
  const set = (field: string) => (value: Value) => setDraft((now) => ({ ...now, [field]: value }));
  return (
    <form ref={form} className="restructure-form change-form" aria-label={title} noValidate onSubmit={save}>
      <h3>{title}</h3>
      <label className="field">
        <span>{text('form.kind')}</span>
        <select value={kind === undefined ? '' : name} onChange={({ target }) => setName(target.value)}>
          <option value="">{text('form.chooseKind')}</option>
          {kinds.map((one) => (
            <option key={one.kind} value={one.kind}>
              {kindText(one.kind)}
            </option>
          ))}
        </select>
      </label>
      {kind !== undefined && (
        <>
          <p className="restructure-soft">{kind.law}</p>
          {kind.fields
            .filter(({ required }) => required)
            .map((field) => (
              <FieldInput key={field.name} field={field} value={draft[field.name]} on={on} made={made} onChange={set(field.name)} />
            ))}
          <More key={kind.kind} kind={kind} draft={draft} on={on} made={made} set={set} />
        </>
      )}
      <div role="alert" id={id}>
        {wanting.length > 0 && <p className="restructure-wrong">{text('form.wanting', { names: wanting.join('; ') })}</p>}
      </div>
      <div className="restructure-buttons">
        <button type="submit" className="button button-main" aria-disabled={pending}>
          {text(pending ? 'form.saving' : before === null ? 'form.add' : 'form.save')}
        </button>
        <button type="button" className="button" onClick={onCancel}>
          {text('form.cancel')}
        </button>
      </div>
    </form>
  );
}

interface MoreProps {
  kind: Kind;
  draft: Draft;
  on: string;
  made: readonly Made[];
  set: (field: string) => (value: Value) => void;
}

/** What may be said besides, and the day on which this change begins; open where something is said already. */
function More({ kind: { fields }, draft, on, made, set }: MoreProps) {
  const optional = fields.filter(({ required }) => !required);
  const [open] = useState(optional.some(({ name }) => draft[name] !== undefined) || typeof draft['on'] === 'string');
  const day = draft['on'];
  return (
    <details className="change-more" open={open || optional.length === fields.length}>
      <summary>{text('form.more', { count: optional.length + 1 })}</summary>
      <div className="restructure-form">
        {optional.map((field) => (
          <FieldInput key={field.name} field={field} value={draft[field.name]} on={on} made={made} onChange={set(field.name)} />
        ))}
        <label className="field">
          <span>{text('form.optional', { name: text('form.on') })}</span>
          <span className="field-hint">{text('form.onHint', { date: longDate(on) })}</span>
          <input
            type="date"
            value={typeof day === 'string' ? day : ''}
            min={EARLIEST_DATE}
            max={LATEST_DATE}
            onChange={({ target }) => set('on')(target.value)}
          />
        </label>
      </div>
    </details>
  );
}
