import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Dropdown } from '../kit/Dropdown';
import { useSettings } from '../settings/useSettings';
import { text } from '../texts/text';
import { exportFile, FORMATS, type Exported, type ExportFormat } from './exportFile';
import type { ChartView } from './useChartView';
import type { OpenForest } from './useOpenForest';

type Which = 'SEEN' | 'ALL';

/** Files of what is shown, or of everything: pictures, tables and graphs, as the service makes them for this reader. */
export function ExportChoice({ view, shown }: { view: ChartView; shown: OpenForest }) {
  const { colouring } = useSettings();
  const [which, setWhich] = useState<Which>('SEEN');
  const [publishing, setPublishing] = useState(false);
  const saving = useMutation({
    mutationFn: (format: ExportFormat) =>
      exportFile(format, { view, colouring, publishing, posts: which === 'SEEN' ? [...shown.visible.level.keys()] : null }),
  });
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
          <button
            key={format}
            type="button"
            className="button"
            aria-disabled={saving.isPending}
            onClick={() => saving.isPending || saving.mutate(format)}
          >
            {text(`exportAs.${format}`)}
          </button>
        ))}
      </div>
      <p role="status" className="chart-export-said">
        {saving.isPending
          ? text('export.making')
          : saving.error !== null
            ? text('export.failed', { why: saving.error.message })
            : saving.data !== undefined && wordsOf(saving.data)}
      </p>
    </Dropdown>
  );
}

function wordsOf({ name, small }: Exported): string {
  return small === null ? text('export.made', { name }) : text('export.small', { name, most: small });
}
