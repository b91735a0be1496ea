import { useSyncExternalStore } from 'react';
import { parseSettings, type Settings } from './settings';

const KEY = 'orgmatrix-settings';
const listeners = new Set<() => void>();
let kept: Settings | null = null;

function now(): Settings {
  return (kept ??= parseSettings(stored()));
}

// A browser may refuse to keep anything; the settings then last as long as the page.
function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Changes some settings, here and in the browser's memory. */
export function changeSettings(patch: Partial<Settings>): void {
  kept = { ...now(), ...patch };
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // See stored().
  }
  dressPage();
  for (const listener of listeners) listener();
}

/** Gives the whole page its theme and density; tokens.css knows what they mean. */
export function dressPage(): void {
  const { theme, density } = now();
  document.documentElement.dataset['theme'] = theme.toLowerCase();
  document.documentElement.dataset['density'] = density.toLowerCase();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  // Another tab of the same browser.
  const heard = (event: StorageEvent): void => {
    if (event.key !== KEY) return;
    kept = null;
    dressPage();
    listener();
  };
  window.addEventListener('storage', heard);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', heard);
  };
}

/** What this browser remembers of its reader. */
export function useSettings(): Settings {
  return useSyncExternalStore(subscribe, now);
}
