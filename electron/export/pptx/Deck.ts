import type PptxGenJS from 'pptxgenjs';
import type { IsoDate } from '#shared/document/fields.ts';
import type { Ink } from '#shared/drawing/ops.ts';
import { runsRightToLeft } from '#shared/lib/direction.ts';
import { colour, PLACE, PT_PER_INCH, SIZE, SLIDE } from './deckStyle.ts';
import { fitArial } from './fitArial.ts';
import { FONT, LINE } from './measureArial.ts';
import { mendParts } from './package/mendParts.ts';
import { readZip } from './package/readZip.ts';
import { writeZip } from './package/writeZip.ts';
import { shapeName } from './shapeName.ts';
import { slideLine, slideText } from './slideText.ts';

type Slide = PptxGenJS.Slide;

const COVER = 'Cover';
const CONTENT = 'Title and content';

/** What stands on every slide and in the file's properties. */
export interface DeckFacts {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly footer: string;
}

/** One paragraph of a text box or cell: one look a paragraph, which is all that the library writes well. */
export interface Para {
  readonly text: string;
  /** In pt. */
  readonly size: number;
  readonly isBold?: boolean;
  readonly ink?: Ink;
  /** Pt above. */
  readonly before?: number;
  /** A sign in front of the first line, with the lines below it set in by so many pt. */
  readonly bullet?: { readonly sign: string; readonly indent: number };
}

/** Where a shape stands, in inches. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/**
 * A deck being made: slides with title, footer and notes, one after the other. Every text goes through
 * `slideText` on its way in.
 */
export class Deck {
  readonly #pptx: PptxGenJS;
  readonly #footer: string;
  readonly #titles: string[] = [];

  private constructor(pptx: PptxGenJS, footer: string) {
    this.#pptx = pptx;
    this.#footer = footer;
  }

  /** Opens an empty deck. The library is loaded by the first that is made. */
  static async open({ title, subject, author, footer }: DeckFacts): Promise<Deck> {
    const { default: Library } = await import('pptxgenjs');
    const pptx = new Library();
    pptx.layout = 'LAYOUT_WIDE';
    pptx.theme = { headFontFace: FONT, bodyFontFace: FONT };
    pptx.title = slideLine(title);
    pptx.subject = slideLine(subject);
    pptx.author = slideLine(author);
    // The library writes it unescaped; we have nothing to say there.
    pptx.company = '';
    defineLayout(pptx, COVER, { y: 1.02, h: 1.3, size: SIZE.cover });
    defineLayout(pptx, CONTENT, { y: PLACE.titleTop, h: PLACE.titleHeight, size: SIZE.title });
    return new Deck(pptx, slideLine(footer));
  }

  /** Titles of the slides made so far. */
  get titles(): readonly string[] {
    return this.#titles;
  }

  /** Slides that follow belong to this part of the deck. */
  addSection(title: string): void {
    this.#pptx.addSection({ title });
  }

  addCover(section: string, title: string, notes: string): Slide {
    return this.#addSlide(section, COVER, { title, notes, most: SIZE.cover, lines: 2 });
  }

  addSlide(section: string, title: string, notes: string): Slide {
    return this.#addSlide(section, CONTENT, { title, notes, most: SIZE.title, lines: 1 });
  }

  #addSlide(
    sectionTitle: string,
    masterName: string,
    { title, notes, most, lines }: { title: string; notes: string; most: number; lines: number },
  ): Slide {
    this.#titles.push(slideLine(title));
    const slide = this.#pptx.addSlide({ masterName, sectionTitle });
    const fitted = fitArial(slideLine(title), {
      width: PLACE.width * PT_PER_INCH,
      height: lines * most * 1.2,
      isBold: true,
      most,
      least: Math.round(most * 0.6),
    });
    const look = { fontSize: fitted.size, ...directionOf(fitted.text) };
    slide.addText([{ text: fitted.text, options: look }], { placeholder: 'title' });
    const footer = fitArial(this.#footer, {
      width: (PLACE.width - 1.1) * PT_PER_INCH,
      height: SIZE.small * LINE,
      isBold: false,
      most: SIZE.small,
      least: SIZE.small,
    });
    addBox(slide, 'Footer', [{ text: footer.text, size: SIZE.small, ink: 'ink-soft' }], {
      x: PLACE.left,
      y: PLACE.footerTop,
      w: PLACE.width - 1,
      h: PLACE.footerHeight,
    });
    slide.addNotes(slideText(notes));
    return slide;
  }

  /** The whole file, made on this day. The same deck gives the same bytes. */
  async write(date: IsoDate): Promise<Uint8Array> {
    const written = (await this.#pptx.stream({ compression: false })) as Uint8Array;
    return writeZip(mendParts(readZip(written), date));
  }
}

function defineLayout(
  pptx: PptxGenJS,
  title: string,
  { y, h, size }: { readonly y: number; readonly h: number; readonly size: number },
): void {
  pptx.defineSlideMaster({
    title,
    background: { color: colour('paper') },
    slideNumber: {
      x: SLIDE.width - PLACE.left - 1,
      y: PLACE.footerTop,
      w: 1,
      h: PLACE.footerHeight,
      align: 'right',
      margin: 0,
      fontFace: FONT,
      fontSize: SIZE.small,
      color: colour('ink-soft'),
    },
    objects: [
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            x: PLACE.left,
            y,
            w: PLACE.width,
            h,
            align: 'left',
            valign: 'bottom',
            margin: 0,
            fontFace: FONT,
            fontSize: size,
            bold: true,
            color: colour('ink'),
          },
          text: '',
        },
      },
      {
        line: {
          x: PLACE.left,
          y: PLACE.footerTop - 0.06,
          w: PLACE.width,
          h: 0,
          line: { color: colour('rule'), width: 0.75 },
        },
      },
    ],
  });
}

/**
 * Paragraphs as the library takes them, each in the direction of its own text; each a fresh object, since it
 * writes into what it is given.
 */
export function runs(paras: readonly Para[]): PptxGenJS.TextProps[] {
  return paras.flatMap(({ text, size, isBold, ink, before, bullet }) =>
    slideText(text)
      .split('\n')
      .map((line, index): PptxGenJS.TextProps => ({
        text: line,
        options: {
          fontFace: FONT,
          fontSize: size,
          color: colour(ink ?? 'ink'),
          breakLine: true,
          ...directionOf(line),
          ...(isBold ? { bold: true } : {}),
          ...(before && index === 0 ? { paraSpaceBefore: before } : {}),
          ...(bullet && index === 0
            ? { bullet: { characterCode: codeOf(bullet.sign), indent: bullet.indent } }
            : {}),
          // What a sign hangs before begins at that end.
          ...(bullet && runsRightToLeft(line) ? { align: 'right' as const } : {}),
        },
      })),
  );
}

const directionOf = (text: string) => (runsRightToLeft(text) ? { rtlMode: true } : {});

const codeOf = (sign: string) =>
  (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');

/** A text box without frame, padding or ground, from its top left. */
export function addBox(slide: Slide, name: string, paras: readonly Para[], place: Place): void {
  slide.addText(runs(paras), {
    ...place,
    objectName: shapeName(name),
    isTextBox: true,
    margin: 0,
    valign: 'top',
    fontFace: FONT,
  });
}
