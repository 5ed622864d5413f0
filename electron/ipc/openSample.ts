import type { FileReply, OpenedFile } from '#shared/ipc/channels.ts';
import type { HandlerContext } from './HandlerContext.ts';

/** Opens a sample as a new map: saving asks for a file, the sample itself never changes. */
export function openSample(
  { files, samples }: HandlerContext,
  name: string,
): FileReply<OpenedFile> {
  const sample = samples.find((known) => known.name === name);
  if (sample) return files.openText(sample.text, sample.title);
  const known = samples.map((other) => other.name).join(', ');
  const message = `There is no sample of that name: choose one of ${known}.`;
  return { kind: 'trouble', trouble: { code: 'E_MISSING', message } };
}
