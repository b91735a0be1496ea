interface ChoiceProps {
  label: string;
  /** The id of what is chosen; null for nothing. */
  value: string | null;
  options: readonly { readonly id: string; readonly name: string }[];
  /** What it is called when nothing is chosen. */
  none: string;
  className: string;
  onChoose: (id: string | null) => void;
}

/** One of several, or none. What was chosen stays a choice, also where it is none of the options any more. */
export function Choice({ label, value, options, none, className, onChoose }: ChoiceProps) {
  const choices = value === null || options.some(({ id }) => id === value) ? options : [{ id: value, name: value }, ...options];
  return (
    <label className={className}>
      <span>{label}</span>
      <select value={value ?? ''} onChange={({ target }) => onChoose(target.value === '' ? null : target.value)}>
        <option value="">{none}</option>
        {choices.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
