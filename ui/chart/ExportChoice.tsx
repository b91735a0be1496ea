import { useState } from 'react';
import { Dropdown } from '../kit/Dropdown';
import { useSettings } from '../settings/useSettings';
import { text } from '../texts/text';
import { exportFile, FORMATS, type Exported, type ExportFormat } from './exportFile';
import type { ChartView } from './useChartView';
import type { OpenForest } from './useOpenForest';

type Which = 'SEEN' | 'ALL';

type Said = { state: 'MAKING' } | ({ state: 'MADE' } & Exported) | { state: 'FAILED'; why: string };

/** Files of what is shown, or of everything: pictures, tables and graphs, as the service makes them for this reader. */
export function ExportChoice({ view, shown }: { view: ChartView; shown: OpenForest }) {
  const { colouring } = useSettings();
  const [which, setWhich] = useState<Which>('SEEN');
  const [publishing, setPublishing] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const save = (format: ExportFormat): void => {
    setSaid({ state: 'MAKING' });
    exportFile(format, { view, colouring, publishing, posts: which === 'SEEN' ? [...shown.visible.level.keys()] : null }).then(
      (made) => setSaid({ state: 'MADE', ...made }),
      (error: unknown) => setSaid({ state: 'FAILED', why: error instanceof Error ? error.message : String(error) }),
    );
  };
  return (
    <Dropdown label={text('export.title')} className="dropdown-start chart-export">
      <fieldset className="dropdown-choice">
        <legend>{text('export.which')}</legend>
        {(['SEEN', 'ALL'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name="export-which" checked={which === one} onChange={() => setWhich(one)} />
            {text(`exportOf.${one}`)}
          </label>
        ))}
      </fieldset>
      <fieldset className="dropdown-choice">
        <legend className="visually-hidden">{text('export.title')}</legend>
        <label>
          <input type="checkbox" checked={publishing} onChange={({ target }) => setPublishing(target.checked)} />
          {text('export.public')}
        </label>
      </fieldset>
      <div className="chart-export-files" role="group" aria-label={text('export.as')}>
        {FORMATS.map((format) => (
          <button key={format} type="button" className="button" disabled={said?.state === 'MAKING'} onClick={() => save(format)}>
            {text(`exportAs.${format}`)}
          </button>
        ))}
      </div>
      <p role="status" className="chart-export-said">
        {said !== null && wordsOf(said)}
      </p>
    </Dropdown>
  );
}

function wordsOf(said: Said): string {
  if (said.state === 'MAKING') return text('export.making');
  if (said.state === 'FAILED') return text('export.failed', { why: said.why });
  return said.small === null ? text('export.made', { name: said.name }) : text('export.small', { name: said.name, most: said.small });
}
