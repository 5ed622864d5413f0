import { verbs } from '#renderer/store/verbs.ts';

/** Tells of a defect of ours in one sentence; what it was stands in the console. */
export function tellUnforeseen(problem: unknown): void {
  verbs.notify(sayUnforeseen(problem), 'trouble');
}

/** The same sentence, for what says it in its own place. */
export function sayUnforeseen(problem: unknown): string {
  console.error(problem);
  return 'Something went wrong and nothing was changed. Save your map, then try again.';
}

/** What nobody waits for and nobody caught is told too, not only in a console that nobody opens. */
export function tellUncaught(page: Pick<Window, 'addEventListener'>): void {
  page.addEventListener('unhandledrejection', ({ reason }) => tellUnforeseen(reason));
}
