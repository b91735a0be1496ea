import { useEffect, useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import './menu.css';

export interface MenuItem {
  key: string;
  label: string;
  run: () => void;
}

interface MenuProps {
  label: string;
  items: readonly MenuItem[];
  /** Where its corner wants to be, in pixels of the window. */
  at: { x: number; y: number };
  onClose: () => void;
}

const ROOM = 8;

/** A menu at a point, by the menu pattern: arrows, Home and End, first letters; Escape, Tab and a press elsewhere close it, and the focus goes back. */
export function Menu({ label, items, at, onClose }: MenuProps) {
  const box = useRef<HTMLUListElement>(null);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useLayoutEffect(() => {
    const list = box.current;
    if (list === null) return;
    const { width, height } = list.getBoundingClientRect();
    list.style.left = `${Math.max(ROOM, Math.min(at.x, window.innerWidth - width - ROOM))}px`;
    list.style.top = `${Math.max(ROOM, Math.min(at.y, window.innerHeight - height - ROOM))}px`;
  }, [at.x, at.y]);
  useEffect(() => {
    const before = document.activeElement;
    box.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    const away = (event: PointerEvent): void => {
      if (event.target instanceof Node && box.current?.contains(event.target) === false) close.current();
    };
    document.addEventListener('pointerdown', away);
    return () => {
      document.removeEventListener('pointerdown', away);
      // What was chosen may have moved the focus already.
      const lost = document.activeElement === null || document.activeElement === document.body;
      if (lost && before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    const all = [...(box.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    const now = all.findIndex((item) => item === document.activeElement);
    const letter = all
      .slice(now + 1)
      .concat(all.slice(0, now + 1))
      .find((item) => begins(item, event.key));
    const next = { ArrowDown: all[(now + 1) % all.length], ArrowUp: all.at(now - 1), Home: all[0], End: all.at(-1) }[event.key] ?? letter;
    if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else if (next === undefined) return;
    else next.focus();
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <ul ref={box} role="menu" aria-label={label} className="menu" onKeyDown={onKeyDown}>
      {items.map(({ key, label: words, run }) => (
        <li key={key} role="none">
          <button
            type="button"
            role="menuitem"
            tabIndex={-1}
            onClick={() => {
              onClose();
              run();
            }}
          >
            {words}
          </button>
        </li>
      ))}
    </ul>
  );
}

function begins(item: HTMLElement, key: string): boolean {
  return key.length === 1 && key !== ' ' && (item.textContent ?? '').toLocaleLowerCase().startsWith(key.toLocaleLowerCase());
}
