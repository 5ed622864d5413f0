import { exportText } from '../exportText.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as XML content or attribute value. */
export function escapeXml(text: string): string {
  return exportText(text).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
}
