// oxlint-disable-next-line no-control-regex -- control characters are what is dropped
const UNWANTED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;

/**
 * A text that any text format can hold: well-formed UTF-16 without control characters (tab and line
 * ends stay). Lone surrogates are dropped: no encoder writes them, and XML forbids both.
 */
export function exportText(text: string): string {
  const whole = text.isWellFormed() ? text : dropLoneSurrogates(text);
  return whole.replace(UNWANTED, '');
}

function dropLoneSurrogates(text: string): string {
  let kept = '';
  for (const sign of text) {
    const point = sign.codePointAt(0) ?? 0;
    if (point < 0xd800 || point > 0xdfff) kept += sign;
  }
  return kept;
}
