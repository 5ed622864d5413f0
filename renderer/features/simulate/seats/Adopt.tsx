import { useState } from 'react';
import { capitalised, counted, joinWords } from '#shared/lib/sentence.ts';
import { seatCommands } from '#shared/whatIf/seatChange.ts';
import type { SeatsWithout } from '#shared/whatIf/seatsWithout.ts';
import { simulationVerbs } from '#renderer/store/simulationVerbs.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { AlertDialog } from '#renderer/ui/AlertDialog.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { titleOf } from '../parts/names.ts';
import simulate from '../Simulate.module.css';
import styles from './Adopt.module.css';

/** What would be otherwise in a sentence, and the way to make it so. */
export function Adopt({ without }: { readonly without: SeatsWithout }) {
  const [isAsked, setAsked] = useState(false);
  const { change, label } = without;
  const isMerger = change.intoId !== null;
  const adopt = () => {
    setAsked(false);
    if (!verbs.dispatch(seatCommands(change))) return;
    simulationVerbs.setSeats({ away: [], intoId: null });
    verbs.notify(`Done: ${label}.`, 'done', 'edit.undo');
  };
  return (
    <div className={styles.adopt}>
      <p className={simulate.headline} role="status">
        {headline(without)}
      </p>
      <div className={simulate.foot}>
        <Button onClick={() => setAsked(true)}>Adopt…</Button>
        <span className={simulate.soft}>Nothing has changed yet.</span>
      </div>
      <AlertDialog
        isOpen={isAsked}
        title={`${capitalised(label)}?`}
        confirmLabel={isMerger ? 'Merge' : 'Delete'}
        isDangerous={!isMerger}
        onConfirm={adopt}
        onCancel={() => setAsked(false)}
      >
        {isMerger ? whatMoves(without) : whatGoes(without)} {signatures(without)}One undo brings
        everything back.
      </AlertDialog>
    </div>
  );
}

function headline({ before, change, orphaned, leftAlone }: SeatsWithout): string {
  const seats = theSeats(before, change.away);
  const open = [
    ...(orphaned.length > 0
      ? [`${counted(orphaned.length, 'area')} ${orphaned.length === 1 ? 'has' : 'have'} no owner`]
      : []),
    ...(leftAlone.length > 0
      ? [
          `${counted(leftAlone.length, 'shared area')} ${leftAlone.length === 1 ? 'is' : 'are'} left with one owner`,
        ]
      : []),
  ];
  if (change.intoId !== null) {
    const start = `If the ${titleOf(before, change.intoId)} takes over from ${seats}`;
    return `${start}, ${open.length > 0 ? joinWords(open) : 'every area keeps its owners'}.`;
  }
  return `Without ${seats}, ${open.length > 0 ? joinWords(open) : 'every area keeps an owner'}.`;
}

/** "the CIO and the CFO", or their number where there are many. */
function theSeats(model: SeatsWithout['before'], away: readonly string[]): string {
  if (away.length > 3) return `these ${away.length} leaders`;
  return joinWords(away.map((id) => `the ${titleOf(model, id)}`));
}

function whatGoes({ change }: SeatsWithout): string {
  return change.away.length === 1
    ? 'The seat goes with its roles, risks and red lines and all that was said in it.'
    : 'The seats go with their roles, risks and red lines and all that was said in them.';
}

function whatMoves({ before, change }: SeatsWithout): string {
  const { away, intoId } = change;
  const isAway = new Set(away);
  const { risks, redLines, assignments } = before.document;
  const moved = (
    [
      [assignments, 'role'],
      [risks, 'risk'],
      [redLines, 'red line'],
    ] as const
  ).map(([list, word]) =>
    counted(list.filter(({ leaderId }) => isAway.has(leaderId)).length, word),
  );
  const said = away.length === 1 ? `the ${titleOf(before, away[0] ?? '')}` : 'those who leave';
  return `The ${titleOf(before, intoId ?? '')} takes over ${joinWords(moved)}. What ${said} said in person goes: agreements, acknowledgements, dissent and signature.`;
}

/** A signature stands under the map as it was signed. */
function signatures({ after }: SeatsWithout): string {
  return after.document.signOffs.length > 0 ? 'Signatures given so far will be out of date. ' : '';
}
