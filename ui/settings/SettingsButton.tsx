import { Dropdown } from '../kit/Dropdown';
import { text } from '../texts/text';
import { CHOICES } from './settings';
import { changeSettings, useSettings } from './useSettings';

/** A button that opens what this browser remembers of its reader: theme and spacing. */
export function SettingsButton() {
  return (
    <Dropdown label={text('settings.title')} className="settings">
      <ThemeChoice />
      <DensityChoice />
      <p className="place-detail">{text('settings.kept')}</p>
    </Dropdown>
  );
}

function ThemeChoice() {
  const { theme } = useSettings();
  return (
    <fieldset className="dropdown-choice">
      <legend>{text('settings.theme')}</legend>
      {CHOICES.theme.map((choice) => (
        <label key={choice}>
          <input type="radio" name="theme" checked={choice === theme} onChange={() => changeSettings({ theme: choice })} />
          {text(`theme.${choice}`)}
        </label>
      ))}
    </fieldset>
  );
}

function DensityChoice() {
  const { density } = useSettings();
  return (
    <fieldset className="dropdown-choice">
      <legend>{text('settings.density')}</legend>
      {CHOICES.density.map((choice) => (
        <label key={choice}>
          <input type="radio" name="density" checked={choice === density} onChange={() => changeSettings({ density: choice })} />
          {text(`density.${choice}`)}
        </label>
      ))}
    </fieldset>
  );
}
