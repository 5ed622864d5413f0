import { isBlank } from '../lib/isBlank.ts';
import type { MapModel } from '../model/mapModel.ts';
import { displayText } from './displayText.ts';
import { hasRailLabel, type Figure } from './laneFigure.ts';
import type { LaneMetrics } from './laneMetrics.ts';
import { measureText } from './measureText.ts';
import type { RailLabel, Rect, SceneEdge } from './scene.ts';
import { wrapText } from './wrapText.ts';

function railText(
  figure: Figure,
  model: MapModel,
): Pick<RailLabel, 'kind' | 'full'> & { head: string; body: string } {
  const { area } = figure;
  const tieBreaker = area.tieBreakerId === null ? undefined : model.leader(area.tieBreakerId);
  const said = (kind: RailLabel['kind'], head: string, body: string) => ({
    kind,
    head,
    body,
    full: body === '' ? head : `${head}: ${displayText(body)}`,
  });
  if (area.dispute) {
    const { settledBy } = area.dispute;
    return said('disputed', 'disputed', isBlank(settledBy) ? '' : `settled by ${settledBy.trim()}`);
  }
  if (tieBreaker) return said('tieBreaker', 'tie-break', tieBreaker.title);
  if (!isBlank(area.escalation)) return said('escalation', 'escalates', area.escalation);
  return said('missing', 'no tie-break', 'who ends a deadlock?');
}

/** The label in the first gap of the rail that has room, else in the widest. */
export function railLabel(
  figure: Figure,
  model: MapModel,
  edges: readonly SceneEdge[],
  y: number,
  metrics: LaneMetrics,
): RailLabel | null {
  if (!hasRailLabel(figure)) return null;
  const { head, body, kind, full } = railText(figure, model);
  let best: { left: number; right: number } | null = null;
  for (const edge of edges) {
    const style = edge.line?.style;
    if (edge.line === null || !(style === 'rail' || style === 'brokenRail')) continue;
    let left = Math.min(edge.line.x1, edge.line.x2);
    let right = Math.max(edge.line.x1, edge.line.x2);
    for (const { rect } of edge.kind === 'station' ? edge.badges : []) {
      if (rect.x + rect.width / 2 < (left + right) / 2) left = Math.max(left, rect.x + rect.width);
      else right = Math.min(right, rect.x);
    }
    if (best === null || right - left > best.right - best.left + 40) best = { left, right };
  }
  if (best === null) return null;
  const gap = best.right - best.left;
  const room = gap - 14;
  const fit = {
    width: Math.min(room, 190),
    maxLines: 2,
    size: metrics.smallSize,
    weight: 600 as const,
  };
  const measured = (text: string) => measureText(text, fit.size, fit.weight);
  const longest = Math.max(...body.split(/\s+/).map(measured));
  // "No tie-break" says enough by itself.
  const isBrief = kind === 'missing' && measured(head) > room;
  // Where lanes are close together the label takes the whole gap.
  const isTight = Math.max(measured(head), longest) > room;
  const air = isTight ? Math.min(2, Math.max(0.5, (gap - longest) / 2)) : 4;
  const width = gap - 2 * air;
  // A name ends in an ellipsis before it is broken in two.
  const tight = { ...fit, width, maxLines: longest > width ? 1 : fit.maxLines };
  const lines = isBrief
    ? head.split(' ')
    : [head, ...(body === '' ? [] : wrapText(body, isTight ? tight : fit).lines)];
  const covers =
    lines.reduce((most, line) => Math.max(most, measureText(line, metrics.smallSize, 600)), 0) +
    2 * air;
  const height = lines.length * metrics.smallLine + 2;
  // On a long rail the label stays with the card's end of it.
  const x = best.left + Math.min((gap - covers) / 2, 28);
  return { kind, full, lines, rect: { x, y: y - height / 2, width: covers, height } };
}

/** In the gutter the label is the line under the name. */
export function gutterLabel(
  figure: Figure,
  model: MapModel,
  rect: Rect,
  metrics: LaneMetrics,
): RailLabel {
  const { kind, full, head } = railText(figure, model);
  const fit = {
    width: rect.width - metrics.inGutter.indent,
    maxLines: 1,
    size: metrics.smallSize,
    weight: 400 as const,
  };
  const height = metrics.smallLine;
  const said = wrapText(full, fit);
  return {
    kind,
    full,
    // Half a question is none, half a rule says the wrong thing: the head says enough.
    lines: said.isCut && (kind === 'missing' || kind === 'disputed') ? [head] : said.lines,
    rect: { x: rect.x, y: rect.y + rect.height - height, width: rect.width, height },
  };
}
