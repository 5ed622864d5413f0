import { readdirSync, readFileSync } from 'node:fs';
import { openDocument, type Opened } from '#shared/migrations/open.ts';
import type { OpenRefusal } from '#shared/migrations/openRefusal.ts';

const FOLDER = new URL('../../fixtures/documents/', import.meta.url);

export const FROZEN = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.remit'))
  .sort();

export function frozenText(name: string): string {
  return readFileSync(new URL(name, FOLDER), 'utf8');
}

/** What opening gives, for a text that has to open. */
export function opened(text: string): Opened {
  const result = openDocument(text);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

/** The refusal, for a text that must not open. */
export function refused(text: string): OpenRefusal {
  const result = openDocument(text);
  if (result.ok) throw new Error('opened, though it should have been refused');
  return result.error;
}

/** The smallest map, with these fields in place of its own. */
export function mapText(fields: Record<string, unknown> = {}): string {
  return JSON.stringify({
    format: 'remit',
    formatVersion: 1,
    id: 'map',
    title: 'Map',
    createdAt: '2026-11-02T08:00:00Z',
    updatedAt: '2026-11-02T08:00:00Z',
    ...fields,
  });
}
