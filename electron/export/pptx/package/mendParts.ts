import type { IsoDate } from '#shared/document/fields.ts';
import { FONT } from '../measureArial.ts';
import { mendNames } from '../shapeName.ts';
import type { Parts } from './readZip.ts';

/**
 * Puts right what the library of slides gets wrong. All of it is markup that the library writes itself; texts
 * are escaped there, so that no expression here can meet one.
 *
 * @param date said as the day of making; the time of day is nobody's business
 */
export function mendParts(parts: Parts, date: IsoDate): Parts {
  const names = new Set(parts.keys());
  const mended: Parts = new Map();
  for (const [name, content] of parts) {
    const mend = mendOf(name);
    if (mend) {
      const xml = mend(new TextDecoder().decode(content), { names, date });
      mended.set(name, new TextEncoder().encode(xml));
    } else mended.set(name, content);
  }
  return mended;
}

interface Package {
  readonly names: ReadonlySet<string>;
  readonly date: IsoDate;
}
type Mend = (xml: string, known: Package) => string;

function mendOf(name: string): Mend | null {
  if (name === '[Content_Types].xml') return onlyParts;
  if (name === 'docProps/core.xml') return sayDay;
  if (name === 'docProps/app.xml') return saySource;
  if (name === 'ppt/presentation.xml') return countSections;
  return /^ppt\/slides\/[^/]+\.xml$/.test(name) ? mendSlide : null;
}

/** It lists a master for every slide, though there is one. */
const onlyParts: Mend = (xml, { names }) =>
  xml.replace(/<Override PartName="\/([^"]*)"[^>]*\/>/g, (entry, part: string) =>
    names.has(part) ? entry : '',
  );

const sayDay: Mend = (xml, { date }) =>
  xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`);

/** It says that PowerPoint made the file. */
const saySource: Mend = (xml) =>
  xml
    .replace(/<Application>[^<]*/, '<Application>Remit')
    .replace(/<AppVersion>[^<]*/, '<AppVersion>1.0000');

/** Ids of sections are random; counted ones make the same deck the same file. */
const countSections: Mend = (xml) => {
  let count = 0;
  return xml.replace(
    /(<p14:section [^>]*id=)"[^"]*"/g,
    (_, start: string) =>
      `${start}"{00000000-0000-4000-8000-${(++count).toString(16).padStart(12, '0').toUpperCase()}}"`,
  );
};

/**
 * Ids of shapes are given twice on slides with tables; the first row of a table is not said to be its header;
 * a letter in front of a line has no typeface; alternative texts stand in the names.
 */
const mendSlide: Mend = (xml) => {
  let id = 0;
  return mendNames(xml)
    .replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${++id}"`)
    .replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>')
    .replaceAll('<a:buChar ', `<a:buFont typeface="${FONT}"/><a:buChar `);
};
