import type { FileSystem } from '#electron/services/files/FileSystem.ts';
import { failure } from './CrashFs.ts';

export interface FaultPlan {
  /** The call (counted from 0) that fails; `null` only records. */
  readonly at: number | null;
  readonly code: string;
  /** Whether every later call fails as well, as on a disk that is gone. */
  readonly isLasting?: boolean;
}

/** A file system that fails one call, whichever it is. `calls` names what was called, in order. */
export function faultyFs(disk: FileSystem, plan: FaultPlan): { fs: FileSystem; calls: string[] } {
  const calls: string[] = [];
  const wrap = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(object, key) {
        const method: unknown = Reflect.get(object, key);
        if (typeof method !== 'function') return method;
        return async (...args: unknown[]) => {
          const index = calls.push(String(key)) - 1;
          const isFailing =
            plan.at !== null && (plan.isLasting ? index >= plan.at : index === plan.at);
          if (isFailing) {
            // A descriptor is released even when closing it fails.
            if (key === 'close') await Reflect.apply(method, object, args);
            throw failure(plan.code);
          }
          const result: unknown = await Reflect.apply(method, object, args);
          return key === 'create' ? wrap(result as object) : result;
        };
      },
    });
  return { fs: wrap(disk), calls };
}
