import { Dialog as Base } from '@base-ui/react/dialog';
import { useEffect, useState } from 'react';
import type { Ballot as Cast } from '#shared/document/ballot.ts';
import type { Id } from '#shared/document/fields.ts';
import { invariant } from '#shared/lib/invariant.ts';
import { useApp } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { AlertDialog } from '#renderer/ui/AlertDialog.tsx';
import { NoticesKeptOut } from '#renderer/ui/NoticePlace.tsx';
import { Answering } from './Answering.tsx';
import styles from './Ballot.module.css';
import { createBallotBox } from './ballotBox.ts';
import { HandOver } from './HandOver.tsx';
import { Reveal } from './reveal/Reveal.tsx';
import { startRound, withAbsence, withAnswer, withCall, type Round } from './round.ts';
import { SetUp } from './SetUp.tsx';
import { newestStep, useHold } from './useHold.ts';

type Stage =
  | { readonly kind: 'setUp' }
  | { readonly kind: 'handOver' }
  | { readonly kind: 'answering'; readonly leaderId: Id }
  | { readonly kind: 'reveal'; readonly ballots: readonly Cast[] };

const close = () => verbs.setSession({ overlay: null });

/**
 * The blind ballot: the laptop goes round, each leader answers alone, then the reveal. It covers the whole
 * window, and what is behind it can neither be seen nor reached, a notice as little as the map: its own
 * questions, too, are put before whoever has the laptop.
 */
export function Ballot() {
  return (
    <NoticesKeptOut>
      <BallotWindow />
    </NoticesKeptOut>
  );
}

/** Until the reveal the answers lie in the box alone, which lives and dies with this component. */
function BallotWindow() {
  const model = useApp((state) => state.map?.model);
  const kept = useApp((state) => state.map?.document.ballots);
  const [box] = useState(createBallotBox);
  const [stage, setStage] = useState<Stage>({ kind: 'setUp' });
  const [round, setRound] = useState<Round>(() => startRound([], []));
  const [firstStep, setFirstStep] = useState<ReturnType<typeof newestStep>>();
  const isRevealed = stage.kind === 'reveal';
  // A kept ballot is the very one that was revealed: the command takes it over as it is.
  const isKept = isRevealed && stage.ballots.every((ballot) => isIn(kept ?? [], ballot));
  const asks = stage.kind !== 'setUp' && !isKept;
  const leaving = useHold({
    isHolding: stage.kind !== 'setUp',
    asks,
    isRevealed,
    firstStep,
    onLeave: () => {
      box.forget();
      close();
    },
  });
  useNothingBehind();

  const leave = () => (asks ? leaving.ask() : close());
  invariant(model, 'a ballot is about an open map');

  return (
    <Base.Root
      open
      onOpenChange={(_, { reason }) => {
        if (reason === 'escape-key') leave();
      }}
    >
      <Base.Portal>
        <Base.Popup className={styles.window} aria-label="Blind ballot" initialFocus={false}>
          {stage.kind === 'setUp' && (
            <SetUp
              model={model}
              onCancel={close}
              onStart={(leaderIds, questions) => {
                setFirstStep(newestStep());
                setRound(startRound(leaderIds, questions));
                setStage({ kind: 'handOver' });
              }}
              onReopen={(ballots) => {
                setFirstStep(newestStep());
                setStage({ kind: 'reveal', ballots });
              }}
            />
          )}
          {stage.kind === 'handOver' && (
            <HandOver
              model={model}
              round={round}
              onBegin={(leaderId) => setStage({ kind: 'answering', leaderId })}
              onCall={(leaderId) => setRound(withCall(round, leaderId))}
              onAbsent={(leaderId, isAbsent) => setRound(withAbsence(round, leaderId, isAbsent))}
              onReveal={() => setStage({ kind: 'reveal', ballots: box.open() })}
              onStop={leave}
            />
          )}
          {stage.kind === 'answering' && (
            <Answering
              key={stage.leaderId}
              model={model}
              leaderId={stage.leaderId}
              questions={round.questions}
              isAgain={round.answeredIds.has(stage.leaderId)}
              onDone={(ballot) => {
                box.put(ballot);
                setRound(withAnswer(round, stage.leaderId));
                setStage({ kind: 'handOver' });
              }}
              onBack={() => setStage({ kind: 'handOver' })}
            />
          )}
          {stage.kind === 'reveal' && (
            <Reveal
              model={model}
              ballots={stage.ballots}
              isKept={isKept}
              canUndo={newestStep() !== firstStep}
              onFinish={leave}
            />
          )}
          <AlertDialog
            isOpen={leaving.isAsked}
            title={isRevealed ? 'Finish without keeping the ballots?' : 'Stop the ballot?'}
            confirmLabel={isRevealed ? 'Finish and forget' : 'Stop and forget'}
            isDangerous
            onConfirm={() => leaving.answer(true)}
            onCancel={() => leaving.answer(false)}
          >
            {isRevealed
              ? 'What you adopted stays in the map; who answered what is forgotten.'
              : 'Every answer given so far is forgotten, and nobody will have seen it.'}
          </AlertDialog>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

function isIn(kept: readonly Cast[], ballot: Cast): boolean {
  return kept.some((one) => one.leaderId === ballot.leaderId && one.on === ballot.on);
}

/** The rest of the window takes no keys and is not read out while the ballot lies over it. */
function useNothingBehind(): void {
  useEffect(() => {
    const root = document.getElementById('root');
    if (!root) return undefined;
    root.inert = true;
    return () => {
      root.inert = false;
    };
  }, []);
}
