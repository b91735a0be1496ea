import { useMemo } from 'react';
import { useSettings } from '../settings/useSettings';
import type { Lens, View } from '../view/viewUrl';

/** A view whose lens is decided. */
export interface ChartView extends View {
  lens: Lens;
}

/** The view with the lens that this reader is used to, where the address says none. */
export function useChartView(view: View): ChartView {
  const { lens } = useSettings();
  return useMemo(() => ({ ...view, lens: view.lens ?? lens }), [view, lens]);
}
