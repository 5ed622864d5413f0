import { Trash2 } from 'lucide-react';
import { OUTCOME_KINDS, type SharedOutcome } from '#shared/document/outcome.ts';
import { KIND_WORDS } from '#shared/model/partWords.ts';
import { editOf } from '#renderer/store/editOf.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { placeOf } from '../parts/place.ts';
import { Agreements } from './Agreements.tsx';
import { LinkedAreas } from './LinkedAreas.tsx';
import styles from './Outcomes.module.css';

/** One shared outcome on the table: its words, and who stands behind it. */
export function OutcomeSheet({ outcome }: { readonly outcome: SharedOutcome }) {
  const outcomeId = outcome.id;
  const edit = editOf('outcome.edit', { outcomeId });
  return (
    <section
      className={styles['outcome']}
      aria-label="Shared outcome"
      {...placeOf('outcome', outcomeId)}
    >
      <div className={styles['statement']}>
        <TextArea
          label="In one sentence"
          value={outcome.statement}
          rows={1}
          isRequired
          onCommit={(statement, visit) => edit({ statement }, visit)}
        />
        <IconButton
          label="Delete this outcome"
          icon={<Trash2 />}
          onClick={() => verbs.dispatch({ id: 'outcome.remove', payload: { outcomeId } })}
        />
      </div>
      <div className={styles['pair']}>
        <SegmentedControl
          label="It is a shared"
          value={outcome.kind}
          segments={OUTCOME_KINDS.map((value) => ({ value, label: KIND_WORDS[value] }))}
          onChange={(kind) => edit({ kind })}
        />
        <TextArea
          label="If we fail together"
          value={outcome.consequence}
          rows={1}
          placeholder="What it would mean, for whom"
          onCommit={(consequence, visit) => edit({ consequence }, visit)}
        />
      </div>
      <LinkedAreas outcome={outcome} onChange={(areaIds) => edit({ areaIds: [...areaIds] })} />
      <Agreements outcome={outcome} />
    </section>
  );
}
