import { useOnline } from '../kit/useOnline';
import { rich } from '../texts/rich';

/** Says when the browser has no network, and that what is on the page stays; it is said once, by the same words that stand there. */
export function Connection() {
  const online = useOnline();
  return (
    <div role="status" className={online ? 'visually-hidden' : 'banner banner-offline'}>
      {online ? null : <p>{rich('header.offline', { b: (words) => <strong>{words}</strong> })}</p>}
    </div>
  );
}
