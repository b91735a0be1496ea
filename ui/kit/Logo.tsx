/** The two lines as one mark: line management solid, professional supervision dashed, and the post where they cross. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <path d="M2 16h28" stroke="var(--line)" strokeWidth="4" />
      <path d="M16 2v28" stroke="var(--professional)" strokeWidth="4" strokeDasharray="5 3.5" />
      <circle cx="16" cy="16" r="5.500" fill="var(--paper)" stroke="var(--ink)" strokeWidth="3" />
    </svg>
  );
}
