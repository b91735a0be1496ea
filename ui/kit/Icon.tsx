const SHAPES = {
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm4.8 11.3L20 20',
  close: 'M6 6l12 12M18 6 6 18',
  down: 'm6 9 6 6 6-6',
  up: 'm6 15 6-6 6 6',
  edit: 'M4 20h4L19.500 8.500l-4-4L4 16zM13 7l4 4',
  right: 'm9 6 6 6-6 6',
  arrow: 'M4 12h15m0 0-5-5m5 5-5 5',
  tick: 'm5 12.500 4.500 4.500L19 7.500',
  mail: 'M4 6h16v12H4zM4 7l8 6 8-6',
  phone:
    'M6.5 4h3l1.5 4-2 1.5a11 11 0 0 0 5.5 5.5l1.500-2 4 1.500v3c0 1-.8 1.800-1.800 1.700C11.600 18.800 5.200 12.400 4.700 5.800 4.700 4.800 5.500 4 6.500 4Z',
  print: 'M7 9V4h10v5M7 17H4v-7h16v7h-3M7 14h10v6H7z',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.500v5M9 14.500v5',
  swap: 'M8 4v15m0 0-4-4m4 4 4-4M16 20V5m0 0-4 4m4-4 4 4',
  more: 'M12 5.500v.01M12 12v.01M12 18.500v.01',
  chart: 'M9 4h6v5H9zM3 15h6v5H3zM15 15h6v5h-6zM12 9v3M6 15v-3h12v3',
} as const;

/** A drawn sign, always next to words that say the same. */
export function Icon({ shape }: { shape: keyof typeof SHAPES }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
      <path d={SHAPES[shape]} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
