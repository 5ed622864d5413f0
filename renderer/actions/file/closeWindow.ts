import { client } from '#renderer/platform/client.ts';
import { askToKeepChanges } from './askToKeepChanges.ts';

/** Closes the window (or the app) after asking about unsaved changes; "Cancel" leaves all as it was. */
export async function closeWindow(isQuitting: boolean): Promise<void> {
  if (await askToKeepChanges()) await client['window.close']({ isQuitting });
}
