import { createDocument, type MapDocument } from '#shared/document/document.ts';
import { writeDocument } from '#shared/document/writeDocument.ts';

/** A map whose purpose says which version of it this is. */
export function aVersion(version: number | string): MapDocument {
  const map = createDocument('map-1', 'Board', '2026-01-01T00:00:00.000Z');
  return { ...map, purpose: `version ${version}` };
}

/** The same as a file's text. */
export function aVersionText(version: number | string): string {
  return writeDocument(aVersion(version));
}

/** Which version a file's text is; `null` when it is none, whole. */
export function versionIn(text: string | null): string | null {
  if (text === null) return null;
  try {
    const { purpose } = JSON.parse(text) as { purpose: string };
    return purpose.replace(/^version /, '');
  } catch {
    return null;
  }
}
