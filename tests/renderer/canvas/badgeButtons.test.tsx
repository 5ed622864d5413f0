import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { CanvasVerbsProvider } from '#renderer/canvas/CanvasVerbs.ts';
import { BadgeButtons } from '#renderer/canvas/layers/Badges.tsx';
import { describeBadge } from '#renderer/canvas/words/describeBadge.ts';
import type { MapDocument } from '#shared/document/document.ts';
import { aRedLine, aRisk } from '#tests/helpers/aMap.ts';
import { drawn, threeLanes } from './canvasMap.ts';

afterEach(cleanup);

const openBadge = vi.fn();
const verbs = { rename: vi.fn(), endRename: vi.fn(), openBadge, toggleBand: vi.fn() };

function buttonsOf(document: MapDocument) {
  const { map, model } = drawn(document);
  const badges = map.figures.filter(({ kind }) => kind === 'badge');
  return (
    <CanvasVerbsProvider value={verbs}>
      <BadgeButtons badges={badges} describe={(badge) => describeBadge(model, badge)} />
    </CanvasVerbsProvider>
  );
}

it('every badge is a button with a name, in its place, that opens its notes and nothing else', () => {
  const document = {
    ...threeLanes(),
    risks: [aRisk('cio', 'beds', 'Downtime'), aRisk('cio', 'beds', 'Data loss')],
    redLines: [aRedLine('cfo', 'rates', 'No cuts')],
  };

  const { rerender } = render(<div>{buttonsOf(document)}</div>);
  const names = () => screen.getAllByRole('button').map((one) => one.getAttribute('aria-label'));
  expect(names().sort()).toEqual(['1 red line of CFO in Rates', '2 risks of CIO in Beds']);
  const risk = screen.getByRole('button', { name: '2 risks of CIO in Beds' });
  expect(Number.parseFloat(risk.style.left)).toBeGreaterThan(0);

  fireEvent.click(risk);
  expect(openBadge.mock.calls.map(([badge]) => badge.id)).toEqual(['risk:beds:cio']);

  // One risk less: the same button says so; a red line less: its button is gone.
  const less = { ...document, risks: document.risks.slice(1), redLines: [] };
  rerender(<div>{buttonsOf(less)}</div>);
  expect(names()).toEqual(['1 risk of CIO in Beds']);
  expect(screen.getByRole('button')).toBe(risk);
});
