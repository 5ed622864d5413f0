/** A page was not printed in the time that any page is given. */
export class PrintTimeout extends Error {}

/**
 * One plain sentence for whoever waited.
 *
 * @param fileName of what was to be made
 */
export function tellPrintTimeout(fileName: string): string {
  return `${fileName} was not printed within a quarter of an hour. Nothing was written; try again when the computer has less to do.`;
}
