import { useLayoutEffect, useState } from 'react';

/**
 * Has what React Flow does in effects, as it mounts (it takes its nodes, and the pane's size), done before the
 * window is painted: a first frame would show lines without cards, and cost as much as one with them. React runs
 * effects of a render that it may take its time over after a frame, unless something has to be rendered at once.
 */
export function EffectsAtOnce(): null {
  const [, renderAtOnce] = useState(false);
  // What it starts is nothing but that.
  // oxlint-disable-next-line react/set-state-in-effect
  useLayoutEffect(() => renderAtOnce(true), []);
  return null;
}
