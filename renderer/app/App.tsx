import { useApp } from '#renderer/store/store.ts';
import { NoticePlaces } from '#renderer/ui/NoticePlace.tsx';
import { UiProvider } from '#renderer/ui/UiProvider.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Frame } from './Frame.tsx';
import { Notices } from './Notices.tsx';
import { useAppearance } from './useAppearance.ts';
import { useDocumentState } from './useDocumentState.ts';
import { useEarlyKeys } from './useEarlyKeys.ts';
import { useMenuState } from './useMenuState.ts';
import { usePresentKeys } from './usePresentKeys.ts';
import { useShortcuts } from './useShortcuts.ts';
import { useWall } from './useWall.ts';

/** The whole window. */
export function App() {
  useAppearance();
  useDocumentState();
  useMenuState();
  useEarlyKeys();
  useShortcuts();
  usePresentKeys();
  useWall();
  const docId = useApp((state) => state.map?.docId ?? 'start');
  const isMac = useApp((state) => state.info.platform === 'darwin');
  return (
    <UiProvider isMac={isMac}>
      <ErrorBoundary key={docId}>
        <NoticePlaces notices={<Notices />}>
          <Frame />
        </NoticePlaces>
      </ErrorBoundary>
    </UiProvider>
  );
}
