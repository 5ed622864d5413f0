import { verbs } from '#renderer/store/verbs.ts';

/** Tells of a defect of ours in one sentence; what it was stands in the console. */
export function tellUnforeseen(problem: unknown): void {
  console.error(problem);
  verbs.notify(
    'Something went wrong and nothing was changed. Save your map, then try again.',
    'trouble',
  );
}

/** What nobody waits for and nobody caught is told too, not only in a console that nobody opens. */
export function tellUncaught(page: Pick<Window, 'addEventListener'>): void {
  page.addEventListener('unhandledrejection', ({ reason }) => tellUnforeseen(reason));
}
