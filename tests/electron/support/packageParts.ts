import { SaxesParser, type SaxesTagNS } from 'saxes';
import yauzl from 'yauzl';

/** Every part of a zip by its name, read by a program that did not write it. */
export async function packageParts(bytes: Uint8Array): Promise<Map<string, string>> {
  const zip = await yauzl.fromBufferPromise(Buffer.from(bytes), { validateEntrySizes: true });
  const parts = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    const chunks: Buffer[] = [];
    for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
    parts.set(entry.fileName, Buffer.concat(chunks).toString('utf8'));
  }
  return parts;
}

/** Reads a part, and throws where it is no well-formed XML. */
export function parseXml(
  part: string,
  name: string,
  watch: { onTag?: (tag: SaxesTagNS) => void; onText?: (text: string) => void } = {},
): void {
  const parser = new SaxesParser({ fileName: name, xmlns: true });
  parser.on('error', (problem) => {
    throw problem;
  });
  if (watch.onTag) parser.on('opentag', watch.onTag);
  if (watch.onText) parser.on('text', watch.onText);
  parser.write(part).close();
}
