import { documentNow, getState, open, renderFeature, verbs } from '../features/renderFeature.tsx';
import { expect, test } from 'vitest';
import { runMenuAction } from '#renderer/app/runMenuAction.ts';
import { aLeader, aMap } from '#tests/helpers/aMap.ts';

/** A person with the CFO selected, and the caret in a text field. */
function typing(): HTMLInputElement {
  open(aMap({ leaders: [aLeader('CFO')] }));
  verbs.setSession({ selection: [{ kind: 'leader', id: 'cfo' }] });
  const field = renderFeature(<input aria-label="Unit" />).getByLabelText('Unit');
  field.focus();
  return field as HTMLInputElement;
}
const leaders = () => documentNow().leaders.length;

test.each(['edit.cut', 'edit.duplicate', 'edit.paste'])(
  '%s of the system’s menu leaves the map alone while one types',
  (actionId) => {
    typing();
    runMenuAction(actionId);
    expect(leaders()).toBe(1);
  },
);

test('copy is the map’s beside it, in a list of the inspector, and not while the matrix hears it itself', () => {
  typing();
  const { getByRole } = renderFeature(
    <>
      <div role="grid" tabIndex={0} aria-label="The matrix" />
      <div role="grid" aria-label="A list of the inspector">
        <button type="button">Pricing</button>
      </div>
    </>,
  );
  getByRole('grid', { name: 'The matrix' }).focus();
  runMenuAction('edit.copy');
  expect(getState().copied).toBeNull();
  getByRole('button', { name: 'Pricing' }).focus();
  runMenuAction('edit.copy');
  expect(getState().copied?.fragment.leaders.map(({ title }) => title)).toEqual(['CFO']);
});

test('a dialog over the map keeps its shortcuts from the map', () => {
  typing().blur();
  verbs.setSession({ overlay: { kind: 'about' } });
  runMenuAction('edit.duplicate');
  expect(leaders()).toBe(1);
});

test('on the map it does what it says, and a verb without a menu key always does', () => {
  const field = typing();
  runMenuAction('leader.add');
  expect(leaders()).toBe(2);
  field.blur();
  verbs.setSession({ selection: [{ kind: 'leader', id: 'cfo' }], renaming: null });
  runMenuAction('edit.duplicate');
  expect(leaders()).toBe(3);
  runMenuAction('no.such.verb');
  expect(leaders()).toBe(3);
});
