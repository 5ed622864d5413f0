import { client } from '#renderer/platform/client.ts';
import { holder } from '#renderer/store/hold.ts';
import { askToKeepChanges } from './askToKeepChanges.ts';

/** Closes the window (or the app) after asking about unsaved changes; "Cancel" leaves all as it was. */
export async function closeWindow(isQuitting: boolean): Promise<void> {
  // Main takes four seconds of silence for consent; whoever holds the window may ask a person longer.
  if (holder()) await client['window.stayOpen']();
  if (await askToKeepChanges()) await client['window.close']({ isQuitting });
}
