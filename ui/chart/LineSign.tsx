import type { Lens } from '../view/viewUrl';

/** The look of a line, as everywhere: line management solid, professional supervision dashed. Always next to its name. */
export function LineSign({ lens }: { lens: Lens }) {
  const both = lens === 'BOTH';
  return (
    <svg className="line-sign" width="32" height="14" viewBox="0 0 32 14" aria-hidden="true" focusable="false">
      {lens !== 'PROFESSIONAL' && <path d={`M0 ${both ? 4 : 7}H32`} stroke="var(--line)" strokeWidth="3" />}
      {lens !== 'LINE' && <path d={`M0 ${both ? 10 : 7}H32`} stroke="var(--professional)" strokeWidth="3" strokeDasharray="6 4" />}
    </svg>
  );
}
