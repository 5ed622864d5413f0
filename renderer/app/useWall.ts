import { useEffect } from 'react';
import { client } from '#renderer/platform/client.ts';
import { useApp } from '#renderer/store/store.ts';

/** The window is as large as the screen while somebody presents, and then as it was. */
export function useWall(): void {
  const isPresenting = useApp(({ session }) => session.present !== null);
  useEffect(() => {
    if (!isPresenting) return undefined;
    const before = client['window.setFullScreen']({ isFull: true });
    return () => {
      void before.then(({ wasFull }) => {
        if (!wasFull) void client['window.setFullScreen']({ isFull: false });
      });
    };
  }, [isPresenting]);
}
