import { readFile, readdir } from 'node:fs/promises';

/**
 * The running processes (Linux) below `root` whose command line contains `text`; given `among`, those
 * of that list which still run. A zombie has ended.
 */
export async function processesWith(
  text: string,
  root?: number,
  among?: readonly number[],
): Promise<number[]> {
  const running = new Map<number, { parent: number; command: string }>();
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => undefined);
    const command = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '');
    const [state, parent] = stat?.slice(stat.lastIndexOf(')') + 2).split(' ') ?? ['Z'];
    if (state !== 'Z' && parent !== undefined)
      running.set(Number(name), { parent: Number(parent), command });
  }
  const isBelow = (id: number): boolean => {
    const entry = running.get(id);
    if (entry === undefined || root === undefined) return root === undefined;
    return entry.parent === root || isBelow(entry.parent);
  };
  const ids = among?.filter((id) => running.has(id)) ?? [...running.keys()].filter(isBelow);
  return ids.filter((id) => running.get(id)?.command.includes(text));
}
