import { Dropdown } from '../kit/Dropdown';
import { COLUMNS } from '../settings/settings';
import { changeSettings, useSettings } from '../settings/useSettings';
import { text } from '../texts/text';

/** What the list says of each post beside its title; the browser remembers it. */
export function ColumnChoice() {
  const { columns } = useSettings();
  return (
    <Dropdown label={text('columns.title')} className="dropdown-start">
      <fieldset className="dropdown-choice">
        <legend>{text('columns.show')}</legend>
        {COLUMNS.map((column) => (
          <label key={column}>
            <input
              type="checkbox"
              checked={columns.includes(column)}
              onChange={({ target }) =>
                changeSettings({ columns: COLUMNS.filter((other) => (other === column ? target.checked : columns.includes(other))) })
              }
            />
            {text(`column.${column}`)}
          </label>
        ))}
      </fieldset>
    </Dropdown>
  );
}
