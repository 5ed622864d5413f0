import type { FileSystem } from '#electron/services/files/FileSystem.ts';

/**
 * A disk on which every sync takes its time, so that nothing is safe by luck. `deeds` names each sync and
 * rename when it has ended, with the place it was about ("/docs sync").
 */
export function slowSyncs(disk: FileSystem): { fs: FileSystem; deeds: string[] } {
  const deeds: string[] = [];
  const wrap = <T extends object>(target: T, ownPath: string): T =>
    new Proxy(target, {
      get(object, key) {
        const method: unknown = Reflect.get(object, key);
        if (typeof method !== 'function') return method;
        return async (...args: unknown[]) => {
          const path = typeof args[0] === 'string' ? args[0] : ownPath;
          const isSync = key === 'sync' || key === 'syncFolder';
          if (isSync) await new Promise((resolve) => setTimeout(resolve, 5));
          const result: unknown = await Reflect.apply(method, object, args);
          if (isSync || key === 'rename') deeds.push(`/${path.split('/')[1]} ${String(key)}`);
          return key === 'create' ? wrap(result as object, path) : result;
        };
      },
    });
  return { fs: wrap(disk, ''), deeds };
}
