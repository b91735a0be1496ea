import { useState } from 'react';
import { useDrafting } from '../api/useScenarios';
import { today } from '../header/today';
import { text } from '../texts/text';
import type { Go } from '../view/useView';
import { EARLIEST_DATE, LATEST_DATE, toPage } from '../view/viewUrl';

/** Begins a scenario and opens it: what it is called, what it is for, and its first day. */
export function Beginning({ go }: { go: Go }) {
  const [name, setName] = useState('');
  const [purpose, setPurpose] = useState('');
  const [startsOn, setStartsOn] = useState(today());
  const drafting = useDrafting();
  return (
    <form
      className="restructure-form"
      onSubmit={(event) => {
        event.preventDefault();
        drafting.mutate(
          { name: name.trim(), purpose: purpose.trim(), startsOn },
          { onSuccess: (id) => go({ ...toPage('RESTRUCTURE'), scenario: id }) },
        );
      }}
    >
      <label className="field">
        <span>{text('begin.name')}</span>
        <span className="field-hint">{text('begin.nameHint')}</span>
        <input value={name} required maxLength={200} onChange={({ target }) => setName(target.value)} />
      </label>
      <label className="field">
        <span>{text('begin.purpose')}</span>
        <textarea value={purpose} required maxLength={2000} rows={3} onChange={({ target }) => setPurpose(target.value)} />
      </label>
      <label className="field">
        <span>{text('begin.startsOn')}</span>
        <span className="field-hint">{text('begin.startsOnHint')}</span>
        <input
          type="date"
          value={startsOn}
          required
          min={EARLIEST_DATE}
          max={LATEST_DATE}
          onChange={({ target }) => setStartsOn(target.value)}
        />
      </label>
      <button type="submit" className="button button-main" disabled={drafting.isPending}>
        {text(drafting.isPending ? 'begin.doing' : 'begin.do')}
      </button>
      <div role="alert">{drafting.error !== null && <p className="restructure-wrong">{drafting.error.message}</p>}</div>
    </form>
  );
}
