/** Grey bars in the place of what is on its way; `label` is what a screen reader hears. */
export function Skeleton({ label, bars = 6 }: { label: string; bars?: number }) {
  return (
    <div className="skeleton">
      <p className="visually-hidden">{label}</p>
      {Array.from({ length: bars }, (_, bar) => (
        <span key={bar} className="skeleton-bar" style={{ width: `${95 - ((bar * 23) % 50)}%` }} aria-hidden="true" />
      ))}
    </div>
  );
}
