import type { MapDocument } from '#shared/document/document.ts';
import type { Task, TaskResult } from './tasks.ts';

/** A way to lay a map out, loaded and not yet called; each page holds one way's code and no other's. */
export async function loadTask(
  kind: Task['kind'],
): Promise<(document: MapDocument) => Promise<TaskResult>> {
  switch (kind) {
    case 'ours.lanes':
      return (await import('./runOurs.ts')).runOurs;
    case 'dot':
      return (await import('./runDot.ts')).runDot;
    case 'elk':
    case 'elk.tuned': {
      const { runElk } = await import('./runElk.ts');
      return (document) => runElk(document, kind === 'elk.tuned');
    }
  }
}
