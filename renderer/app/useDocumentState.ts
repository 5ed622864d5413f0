import { useEffect } from 'react';
import { client } from '#renderer/platform/client.ts';
import { useApp } from '#renderer/store/store.ts';

/** Keeps main's title bar, dirty mark and close question in step with the map. */
export function useDocumentState(): void {
  const docId = useApp((state) => state.map?.docId ?? null);
  const title = useApp((state) => state.map?.document.title ?? '');
  const isDirty = useApp((state) => state.map?.isDirty ?? false);
  // Main knows the path behind the handle; after Save As it is another one.
  const fileName = useApp((state) => state.map?.fileName ?? null);
  const isReadOnly = useApp((state) => state.map?.isReadOnly ?? false);
  useEffect(() => {
    void client['document.state']({ docId, title, isDirty });
  }, [docId, title, isDirty, fileName, isReadOnly]);
}
