import { useEffect, useState } from 'react';
import type { FileReply, OpenedFile } from '#shared/ipc/channels.ts';
import { openMap } from '#renderer/actions/file/openMap.ts';
import { client } from '#renderer/platform/client.ts';
import { verbs } from '#renderer/store/verbs.ts';

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/** What is dragged out of another program need not be a file on the disk: nothing comes of it, and it is said. */
async function askForDropped(file: File): Promise<FileReply<OpenedFile>> {
  try {
    return await client['file.openDropped'](file);
  } catch {
    verbs.notify(
      'What was dropped is no file on this computer: save it to a folder first, then open it.',
      'trouble',
    );
    return { kind: 'cancelled' };
  }
}

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
      if (file) void openMap(() => askForDropped(file));
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
