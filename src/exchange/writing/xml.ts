// XML 1.0 has no way to write these, not even escaped.
const UNWRITABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text as it stands in XML, between tags or in an attribute. Characters that XML cannot hold become the replacement character. */
export function xml(text: string): string {
  return text.replace(UNWRITABLE, '\ufffd').replace(/[&<>"\t\n\r]/g, (letter) => ENTITIES[letter] ?? letter);
}
