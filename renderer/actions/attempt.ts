import { tellUnforeseen } from './tellUnforeseen.ts';

/**
 * Runs what somebody waits for, who goes on whatever comes of it. What goes wrong unforeseen (main could not
 * put its question, say) is told in one sentence and leaves the map as it was. What nobody waits for needs
 * this not: the page tells of it by itself (`tellUncaught`).
 *
 * @returns what the task gave, or undefined when it went wrong.
 */
export async function attempt<T>(task: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await task();
  } catch (problem) {
    tellUnforeseen(problem);
    return undefined;
  }
}
