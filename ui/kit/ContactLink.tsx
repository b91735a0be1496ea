import { Icon } from './Icon';

/** A telephone number that can be called. */
export function PhoneLink({ number }: { number: string }) {
  return (
    <a className="contact" href={`tel:${number.replaceAll(' ', '')}`}>
      <Icon shape="phone" />
      {number}
    </a>
  );
}

/** An e-mail address that can be written to. */
export function MailLink({ address }: { address: string }) {
  return (
    <a className="contact" href={`mailto:${address}`}>
      <Icon shape="mail" />
      {address}
    </a>
  );
}
