/**
 * True when a request was addressed to this machine by a name of its own, so that no other name leads here: a web page elsewhere can let its own name point
 * to 127.0.0.1 and would then be taken for ours by the browser. `host` is the Host header, with or without a port.
 */
export function isOwnHost(host: string): boolean {
  return /^(localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])(:\d{1,5})?$/i.test(host);
}
