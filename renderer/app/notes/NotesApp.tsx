import { Facilitator } from '#renderer/features/facilitator/Facilitator.tsx';
import { useApp } from '#renderer/store/store.ts';
import { UiProvider } from '#renderer/ui/UiProvider.tsx';
import { useAppearance } from '../useAppearance.ts';
import { NotesBoundary } from './NotesBoundary.tsx';
import { useNotesKeys } from './useNotesKeys.ts';

/** The whole of the facilitator's window. */
export function NotesApp() {
  useAppearance();
  useNotesKeys();
  const isMac = useApp((state) => state.info.platform === 'darwin');
  return (
    <UiProvider isMac={isMac}>
      <NotesBoundary>
        <Facilitator />
      </NotesBoundary>
    </UiProvider>
  );
}
