import { getState, open, verbs } from '../features/renderFeature.tsx';
import { waitFor } from '@testing-library/react';
import { expect, onTestFinished, test } from 'vitest';
import { goToSubject } from '#renderer/actions/goToFinding.ts';
import { showItem } from '#renderer/actions/showItem.ts';
import { goToArea } from '#renderer/features/whoDecides/goToArea.ts';
import { registerCanvas } from '#renderer/store/canvasHandle.ts';
import type { ItemRef } from '#renderer/store/selection.ts';
import { aLeader, aMap, anArea, aRedLine, coordinator, owner } from '#tests/helpers/aMap.ts';

/** Two bands folded up, and the matrix on the screen: nothing knows where an item stands on the map. */
function fromMatrix() {
  open(
    aMap({
      leaders: [aLeader('CFO'), aLeader('CNO')],
      areas: [anArea('Pricing', { mode: 'sovereign' }), anArea('Wards', { mode: 'coordinated' })],
      assignments: [owner('cfo', 'pricing'), owner('cno', 'wards'), coordinator('cfo', 'wards')],
      redLines: [aRedLine('cno', null, 'No ward below two nurses')],
    }),
  );
  verbs.setSession({
    screen: 'matrix',
    collapsedBands: new Set(['sovereign', 'coordinated']),
  });
}
const folded = () => [...getState().session.collapsedBands];

test('a red line in general is in no band: found from the matrix, it unfolds none', () => {
  fromMatrix();
  goToSubject({ kind: 'redLine', id: 'no-ward-below-two-nurses' });
  expect(folded()).toEqual(['sovereign', 'coordinated']);
});

test('what a folded band hides unfolds that band, and leaves the others as they were', () => {
  fromMatrix();
  showItem({ kind: 'area', id: 'wards' });
  expect(folded()).toEqual(['sovereign']);
  fromMatrix();
  showItem({ kind: 'assignment', id: 'cfo/pricing' });
  expect(folded()).toEqual(['coordinated']);
});

test('who goes to something by name stands on it, also where it is laid out only then', async () => {
  open(aMap({ leaders: [aLeader('CFO')], areas: [anArea('Pricing')] }));
  const done: string[] = [];
  const keep = (what: string) => (item: ItemRef) => done.push(`${what} ${item.id}`);
  const still = { fit() {}, fitItems() {}, zoomIn() {}, zoomOut() {}, focus() {} };
  onTestFinished(registerCanvas({ ...still, reveal: keep('see'), standOn: keep('stand on') }));
  goToArea('pricing');
  await waitFor(() => expect(done.at(-1)).toBe('stand on pricing'));
  expect(getState().session.overlay).toBeNull();
});
