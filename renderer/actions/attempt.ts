import { tellUnforeseen } from './tellUnforeseen.ts';

/**
 * Runs what a person has asked for. What goes wrong unforeseen (main could not put its question, say) is
 * told in one sentence and leaves the map as it was, and nothing waits for it any longer.
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
