import { useState } from 'react';
import type { Ballot } from '#shared/document/ballot.ts';
import type { Id } from '#shared/document/fields.ts';
import { counted } from '#shared/lib/sentence.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import { useMeeting } from '#renderer/store/meetingVerbs.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { PickMany } from '#renderer/ui/PickMany.tsx';
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx';
import styles from './Ballot.module.css';
import { KeptBallots } from './KeptBallots.tsx';
import { openAreas, questionsFor, type AreaScope, type Question } from './questions.ts';
import { FEWEST } from './round.ts';
import { Title } from './Title.tsx';

export interface SetUpProps {
  readonly model: MapModel;
  readonly onStart: (leaderIds: readonly Id[], questions: readonly Question[]) => void;
  readonly onReopen: (ballots: readonly Ballot[]) => void;
  readonly onCancel: () => void;
}

/** What the ballot is about and who takes part. */
export function SetUp({ model, onStart, onReopen, onCancel }: SetUpProps) {
  const { leaders, areas, outcomes, ballots } = model.document;
  const { absentIds } = useMeeting();
  const open = openAreas(model);
  const [scope, setScope] = useState<AreaScope>(open.length > 0 ? 'open' : 'all');
  const [chosen, setChosen] = useState<readonly Id[]>(() =>
    // Whoever is not at the meeting is not expected to answer.
    leaders.map((leader) => leader.id).filter((id) => !absentIds.has(id)),
  );
  const leaderIds = leaders.map((leader) => leader.id).filter((id) => chosen.includes(id));
  const hasEnough = leaders.length >= FEWEST;
  return (
    <main className={styles.page}>
      <Title>Blind ballot</Title>
      <p className={styles.lead}>
        The laptop goes round. Each leader says alone how every area is decided and by whom, how
        much risk they would take, and how far they stand behind each shared outcome. Then all see
        where they differ.
      </p>
      {hasEnough ? (
        <div className={styles.choices}>
          {areas.length > 0 && (
            <RadioGroup<AreaScope>
              label="Decision areas"
              value={scope}
              choices={[
                {
                  value: 'open',
                  label: `Only those not yet settled (${open.length})`,
                  hint: 'Without a lane, without an owner, or disputed.',
                },
                { value: 'all', label: `All areas (${areas.length})` },
              ]}
              onChange={setScope}
            />
          )}
          <PickMany
            label={`Who takes part (${leaderIds.length} of ${leaders.length})`}
            addLabel="Add a leader"
            options={leaders.map(({ id, title }) => ({ value: id, label: title }))}
            chosen={chosen}
            onChange={setChosen}
          />
          <p className={styles.note}>
            Each is also asked for their own risk appetite
            {outcomes.length > 0 &&
              ` and for their agreement on ${counted(outcomes.length, 'shared outcome')}`}
            . Everything can be left blank. Until the reveal the answers are in this window’s memory
            alone: in no file, and nowhere else. Afterwards everybody sees who said what.
          </p>
        </div>
      ) : (
        <p className={styles.note}>
          A ballot compares at least two leaders. Add the leaders to the map first.
        </p>
      )}
      <div className={styles.buttons}>
        {hasEnough && (
          <Button
            variant="primary"
            disabled={leaderIds.length < FEWEST}
            onClick={() => onStart(leaderIds, questionsFor(model, scope))}
          >
            Start the ballot
          </Button>
        )}
        <Button variant="quiet" onClick={onCancel}>
          Back to the map
        </Button>
      </div>
      {ballots.length > 0 && <KeptBallots model={model} onReopen={onReopen} />}
    </main>
  );
}
