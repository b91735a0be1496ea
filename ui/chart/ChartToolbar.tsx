import { today } from '../header/today';
import { DayField } from '../kit/DayField';
import type { Go } from '../view/useView';
import type { Lens } from '../view/viewUrl';
import { ColumnChoice } from './ColumnChoice';
import { ExportChoice } from './ExportChoice';
import { LineSign } from './LineSign';
import type { ChartView } from './useChartView';
import type { OpenForest } from './useOpenForest';
import { allOpen, openByDefault } from './visiblePosts';
import { CHOICES, type Colouring } from '../settings/settings';
import { changeSettings, useSettings } from '../settings/useSettings';
import { text } from '../texts/text';

const LENSES: readonly Lens[] = ['LINE', 'PROFESSIONAL', 'BOTH'];

interface ToolbarProps {
  view: ChartView;
  go: Go;
  shown: OpenForest;
  /** Whether there is a picture beside the list: only that has colours. */
  picture: boolean;
}

/** Which line is shown and how far it is unfolded: the same for picture and list. */
export function ChartToolbar({ view, go, shown, picture }: ToolbarProps) {
  const { colouring } = useSettings();
  const { forest, setOpen } = shown;
  const choose = (lens: Lens) => {
    changeSettings({ lens });
    go({ lens });
  };
  return (
    <div className="chart-toolbar">
      <div role="group" aria-label={text('chart.lenses')} className="chart-lenses">
        {LENSES.map((lens) => (
          <button key={lens} type="button" aria-pressed={lens === view.lens} onClick={() => choose(lens)}>
            <LineSign lens={lens} />
            {text(`lens.${lens}`)}
          </button>
        ))}
      </div>
      {picture && <ColourChoice colouring={colouring} />}
      <DayField
        className="inputs chart-colour"
        label={text('changes.since')}
        day={view.since ?? ''}
        latest={view.on ?? today()}
        onDay={(since) => go({ since })}
      />
      <ColumnChoice />
      <ExportChoice view={view} shown={shown} />
      <div role="group" aria-label={text('chart.levels')} className="chart-levels">
        <button type="button" className="button" onClick={() => setOpen(allOpen(forest))}>
          {text('chart.expandAll')}
        </button>
        <button type="button" className="button" onClick={() => setOpen(openByDefault(forest))}>
          {text('chart.firstLevels')}
        </button>
        <button type="button" className="button" onClick={() => setOpen(new Set())}>
          {text('chart.collapseAll')}
        </button>
      </div>
    </div>
  );
}

function ColourChoice({ colouring }: { colouring: Colouring }) {
  return (
    <label className="inputs chart-colour">
      {text('colour.by')}
      <select
        value={colouring}
        onChange={({ target }) => changeSettings({ colouring: CHOICES.colouring.find((choice) => choice === target.value) ?? 'NONE' })}
      >
        {CHOICES.colouring.map((choice) => (
          <option key={choice} value={choice}>
            {text(`colour.${choice}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
