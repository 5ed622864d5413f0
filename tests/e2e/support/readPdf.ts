import { execFileSync } from 'node:child_process';

/** A PDF as another reader sees it: poppler's tools, which share no code with the engine. */
export interface ReadPdf {
  readonly title: string;
  readonly creator: string;
  readonly isTagged: boolean;
  readonly hasJavaScript: boolean;
  /** In pt, page by page. */
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
  /** Text of each page in the order of its content, with all white space taken out. */
  readonly pages: readonly string[];
  readonly fonts: readonly { readonly type: string; readonly isEmbedded: boolean }[];
  /** Text of the bookmarks, in order. */
  readonly bookmarks: readonly string[];
  /** Kinds of structure elements, such as `TH`. */
  readonly structure: ReadonlySet<string>;
  /** Sizes of all text, in pt. */
  readonly textSizes: readonly number[];
  /** Of each page: how far down its text reaches above the footer, as a share of its height, and its last line. */
  readonly ends: readonly { readonly share: number; readonly line: string }[];
}

const LARGE = 512 * 1024 * 1024;

function poppler(tool: string, ...args: string[]): string {
  try {
    return execFileSync(tool, args, {
      encoding: 'utf8',
      maxBuffer: LARGE,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw cause;
    throw new Error(
      `${tool} is missing: install poppler (apt-get install poppler-utils, brew install poppler); the tests read every PDF back with it.`,
      { cause },
    );
  }
}

export const withoutSpace = (text: string) => text.replace(/\s+/g, '');

/** Reads what can be known of the file. */
export function readPdf(path: string): ReadPdf {
  const info = poppler('pdfinfo', '-l', '9999', path);
  const field = (name: string) => new RegExp(`^${name}: +(.*)$`, 'm').exec(info)?.[1]?.trim() ?? '';
  const zoom = 3;
  const xml = poppler('pdftohtml', '-xml', '-i', '-stdout', '-zoom', String(zoom), path);
  return {
    title: field('Title'),
    creator: field('Creator'),
    isTagged: field('Tagged') === 'yes',
    hasJavaScript: field('JavaScript') !== 'no',
    sizes: [...info.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+) pts/gm)].map(
      ([, width, height]) => ({ width: Number(width), height: Number(height) }),
    ),
    pages: poppler('pdftotext', '-raw', '-enc', 'UTF-8', path, '-')
      .split('\f')
      .slice(0, -1)
      .map(withoutSpace),
    fonts: poppler('pdffonts', path)
      .split('\n')
      .slice(2)
      .filter((line) => line !== '')
      // Columns: name (37), type (18), encoding (17), emb.
      .map((line) => ({
        type: line.slice(37, 55).trim(),
        isEmbedded: /^ *yes/.test(line.slice(72)),
      })),
    bookmarks: [...xml.matchAll(/<item page="\d+">([^<]*)</g)].map(([, text]) => text ?? ''),
    structure: new Set(
      [...poppler('pdfinfo', '-struct', path).matchAll(/^ *([A-Z]\w*)/gm)].map(
        ([, kind]) => kind ?? '',
      ),
    ),
    textSizes: [...xml.matchAll(/<fontspec [^>]*size="(\d+)"/g)].map(
      ([, size]) => Number(size) / zoom,
    ),
    ends: [...xml.matchAll(/<page number="\d+"[^>]* height="(\d+)"[\s\S]*?<\/page>/g)].map(
      ([page, height]) => endOf(page, Number(height)),
    ),
  };
}

/** The footer stands in the last part of a page, whatever the paper. */
const ABOVE_FOOTER = 0.925;

function endOf(page: string, height: number): ReadPdf['ends'][number] {
  const texts = [...page.matchAll(/<text top="(\d+)" [^>]*height="(\d+)"[^>]*>([\s\S]*?)<\/text>/g)]
    .map(([, top, tall, text = '']) => ({
      top: Number(top),
      bottom: Number(top) + Number(tall),
      text: text.replace(/<[^>]*>/g, ''),
    }))
    .filter(({ bottom }) => bottom < height * ABOVE_FOOTER);
  const lowest = texts.reduce((most, { bottom }) => Math.max(most, bottom), 0);
  const last = texts.filter(({ bottom }) => bottom > lowest - 3);
  return { share: lowest / height, line: last.map(({ text }) => text.trim()).join(' ') };
}
