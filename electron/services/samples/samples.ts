import agency from '#shared/samples/agency.remit?raw';
import city from '#shared/samples/city.remit?raw';
import merger from '#shared/samples/merger.remit?raw';
import scaleup from '#shared/samples/scaleup.remit?raw';
import { SAMPLES } from '#shared/samples/index.ts';
import { invariant } from '#shared/lib/invariant.ts';
import type { SampleInfo } from '#shared/ipc/channels.ts';

const TEXTS: Readonly<Record<string, string>> = { agency, city, merger, scaleup };

/** The bundled samples with their files, read at build time. */
export const samples: readonly (SampleInfo & { readonly text: string })[] = SAMPLES.map((info) => {
  const text = TEXTS[info.name];
  invariant(text !== undefined, `the sample ${info.name} has a file`);
  return { ...info, text };
});
