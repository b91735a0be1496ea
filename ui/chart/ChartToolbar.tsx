import type { Lens, View } from '../view/viewUrl';
import { LENS_WORDS } from './chartWords';
import { LineSign } from './LineSign';
import type { OpenForest } from './useOpenForest';
import { allOpen, openByDefault } from './visiblePosts';

const LENSES: readonly Lens[] = ['LINE', 'PROFESSIONAL', 'BOTH'];

interface ToolbarProps {
  view: View;
  go: (patch: Partial<View>) => void;
  shown: OpenForest;
}

/** Which line is shown and how far it is unfolded: the same for picture and list. */
export function ChartToolbar({ view, go, shown: { forest, setOpen } }: ToolbarProps) {
  return (
    <div className="chart-toolbar">
      <div role="group" aria-label="Lines shown" className="chart-lenses">
        {LENSES.map((lens) => (
          <button key={lens} type="button" aria-pressed={lens === view.lens} onClick={() => go({ lens })}>
            <LineSign lens={lens} />
            {LENS_WORDS[lens]}
          </button>
        ))}
      </div>
      <div role="group" aria-label="Levels shown" className="chart-levels">
        <button type="button" className="button" onClick={() => setOpen(allOpen(forest))}>
          Expand all
        </button>
        <button type="button" className="button" onClick={() => setOpen(openByDefault(forest))}>
          First three levels
        </button>
        <button type="button" className="button" onClick={() => setOpen(new Set())}>
          Collapse all
        </button>
      </div>
    </div>
  );
}
