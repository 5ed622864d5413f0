import type PptxGenJS from 'pptxgenjs';
import { cardInks } from '#shared/drawing/drawCard.ts';
import type { DrawOp } from '#shared/drawing/ops.ts';
import type { SceneCard } from '#shared/layout/scene.ts';
import { MODE_NAMES } from '#shared/model/partWords.ts';
import { colour, PT_PER_INCH } from './deckStyle.ts';
import { runs } from './Deck.ts';
import { fitArial } from './fitArial.ts';
import { FONT } from './measureArial.ts';
import { LEAST_POINTS, paintShapes, pointsOf, strokeOf, type Frame } from './paintShapes.ts';
import { shapeName } from './shapeName.ts';
import { slideLine } from './slideText.ts';

/** What an area's shape is called in the list of a slide's objects. */
export function cardName({ name, mode, isCritical }: SceneCard): string {
  const how = MODE_NAMES[mode].toLowerCase();
  return `${slideLine(name.full)} (${isCritical ? `${how}, critical` : how})`;
}

/**
 * An area as one shape with its whole name as its own text, set in beside the lane's letter: whoever edits
 * the deck moves it and types into it as into any box. What else is drawn of the card follows.
 *
 * @param ops what `drawCard` makes of it, drawn in full
 * @param words what is heard instead of the drawing of the area
 */
export function paintCard(
  slide: PptxGenJS.Slide,
  card: SceneCard,
  ops: readonly DrawOp[],
  frame: Frame,
  textSize: number,
  words: string,
): void {
  const rest = ops.filter((op) => !isOwnText(op, card));
  if (card.isInGutter) {
    nameInGutter(slide, card, frame, textSize);
    paintShapes(slide, cardName(card), rest, frame, words);
    return;
  }
  const [outline, ...others] = rest;
  if (outline?.op !== 'rect') return;
  const { rect, textRect } = card;
  const points = (px: number) => px * frame.perPx * PT_PER_INCH;
  const inset = textRect.x - rect.x;
  const right = Math.max(0, rect.x + rect.width - textRect.x - textRect.width) / 2;
  const { text, size } = fitArial(slideLine(card.name.full), {
    width: points(rect.width - inset - right) - 1,
    height: points(rect.height) - 1,
    isBold: true,
    most: pointsOf(textSize, frame),
    least: LEAST_POINTS,
  });
  const inks = cardInks(card.mode, card.isUnowned || card.isDisputed);
  const padding = inset / 4;
  const indent = points(inset - padding);
  slide.addText(
    runs([{ text, size, isBold: true, ink: inks.text, bullet: { sign: card.letter, indent } }]),
    {
      x: frame.x + outline.x * frame.perPx,
      y: frame.y + outline.y * frame.perPx,
      w: outline.width * frame.perPx,
      h: outline.height * frame.perPx,
      ...strokeOf(outline, frame),
      ...(outline.fill ? { fill: { color: colour(outline.fill) } } : {}),
      shape: 'roundRect',
      rectRadius: (outline.radius ?? 0) * frame.perPx,
      objectName: shapeName(cardName(card), words),
      align: 'left',
      valign: 'middle',
      // Left, right, below, above: the order in which the library reads them.
      margin: [points(padding), points(right), 0, 0],
      fontFace: FONT,
    },
  );
  paintShapes(slide, cardName(card), others, frame);
}

/** The letter and the lines of the name, which the shape says itself. */
function isOwnText(op: DrawOp, { letter, name, textRect, isInGutter }: SceneCard): boolean {
  if (op.op !== 'text') return false;
  if (isInGutter) return name.lines.includes(op.text) && op.weight === 600;
  const isLetter = op.text === letter && op.weight === 700;
  return isLetter || (name.lines.includes(op.text) && op.x === textRect.x);
}

/** A name left of the lanes: one text box that breaks its lines itself. */
function nameInGutter(
  slide: PptxGenJS.Slide,
  card: SceneCard,
  frame: Frame,
  textSize: number,
): void {
  const { rect, name, railLabel } = card;
  const from = rect.x + textSize * 0.6 + 6;
  const below = railLabel ? railLabel.rect.y : rect.y + rect.height;
  const w = (rect.x + rect.width - from) * frame.perPx;
  const h = (below - rect.y) * frame.perPx;
  const { text, size } = fitArial(slideLine(name.full), {
    width: w * PT_PER_INCH,
    height: h * PT_PER_INCH,
    isBold: true,
    most: pointsOf(textSize, frame),
    least: LEAST_POINTS,
  });
  slide.addText(runs([{ text, size, isBold: true }]), {
    x: frame.x + from * frame.perPx,
    y: frame.y + rect.y * frame.perPx,
    w,
    h,
    objectName: shapeName(cardName(card)),
    isTextBox: true,
    margin: 0,
    align: 'left',
    valign: 'top',
    fontFace: FONT,
  });
}
