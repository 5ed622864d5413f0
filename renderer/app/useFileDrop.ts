import { useEffect, useState } from 'react';
import { openMap } from '#renderer/actions/file/openMap.ts';
import { client } from '#renderer/platform/client.ts';
import { verbs } from '#renderer/store/verbs.ts';

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/** What is dragged out of another program need not be a file on the disk. */
const tellNoFile = () =>
  verbs.notify(
    'What was dropped is no file on this computer: save it to a folder first, then open it.',
    'trouble',
  );

/**
 * Opens a map that is dropped anywhere on the window.
 *
 * @returns whether a file hangs over the window now.
 */
export function useFileDrop(): boolean {
  const [isOver, setIsOver] = useState(false);
  useEffect(() => {
    const handleOver = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const handleLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const handleDrop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setIsOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) openMap(() => client['file.openDropped'](file)).catch(tellNoFile);
    };
    window.addEventListener('dragover', handleOver);
    window.addEventListener('dragleave', handleLeave);
    window.addEventListener('drop', handleDrop);
    return () => {
      window.removeEventListener('dragover', handleOver);
      window.removeEventListener('dragleave', handleLeave);
      window.removeEventListener('drop', handleDrop);
    };
  }, []);
  return isOver;
}
