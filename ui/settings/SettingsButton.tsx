import { useEffect, useId, useRef, useState } from 'react';
import { Icon } from '../kit/Icon';
import { text } from '../texts/text';
import { CHOICES } from './settings';
import { changeSettings, useSettings } from './useSettings';
import './settings.css';

/** A button that opens what this browser remembers: theme and spacing. Escape and a click elsewhere close it. */
export function SettingsButton() {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open) return;
    const away = (event: PointerEvent): void => {
      if (event.target instanceof Node && box.current?.contains(event.target) === false) setOpen(false);
    };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, [open]);
  return (
    <div
      ref={box}
      className="settings"
      onBlur={(event) => event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget) && setOpen(false)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        className="settings-button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon shape="settings" />
        <span>{text('settings.title')}</span>
      </button>
      {open && (
        <div id={id} className="settings-box" role="group" aria-label={text('settings.title')}>
          <ThemeChoice />
          <DensityChoice />
          <p className="place-detail">{text('settings.kept')}</p>
        </div>
      )}
    </div>
  );
}

function ThemeChoice() {
  const { theme } = useSettings();
  return (
    <fieldset className="settings-choice">
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
    <fieldset className="settings-choice">
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
