import { useState } from 'react';
import { askFile } from '../api/client';
import { saveFile } from '../kit/saveFile';
import { text } from '../texts/text';
import type { View } from '../view/viewUrl';
import { csvAddress } from './csvAddress';

/** Saves the gaps of a view as a file. A plain link would not say who asks. */
export function CsvButton({ view }: { view: View }) {
  const [state, setState] = useState<'READY' | 'MAKING' | { why: string }>('READY');
  const save = (): void => {
    setState('MAKING');
    askFile(csvAddress(view), null).then(
      ({ name, blob }) => {
        saveFile(name, blob);
        setState('READY');
      },
      (error: unknown) => setState({ why: error instanceof Error ? error.message : String(error) }),
    );
  };
  return (
    <>
      <button type="button" className="button" disabled={state === 'MAKING'} onClick={save}>
        {text('gaps.csv')}
      </button>
      <p role="status" className="gaps-csv-said">
        {state === 'MAKING' ? text('export.making') : state === 'READY' ? null : text('export.failed', { why: state.why })}
      </p>
    </>
  );
}
