/**
 * All of them, to their end: nothing is still being written when the first failure is told.
 *
 * @throws the first failure, in the order of the list
 */
export async function allEnded(works: readonly (Promise<void> | undefined)[]): Promise<void> {
  const ends = await Promise.allSettled(works);
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}
