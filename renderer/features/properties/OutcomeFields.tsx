import { Trash2 } from 'lucide-react';
import type { MapDocument } from '#shared/document/document.ts';
import { OUTCOME_KINDS, type SharedOutcome } from '#shared/document/outcome.ts';
import { KIND_WORDS } from '#shared/model/partWords.ts';
import { editOf } from '#renderer/store/editOf.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { PickMany } from '#renderer/ui/PickMany.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { AgreementRow } from './AgreementRow.tsx';
import styles from './MapProperties.module.css';

export interface OutcomeFieldsProps {
  readonly outcome: SharedOutcome;
  readonly document: MapDocument;
}

/** One shared outcome: the sentence, what failing together means, its areas, who stands behind it. */
export function OutcomeFields({ outcome, document }: OutcomeFieldsProps) {
  const outcomeId = outcome.id;
  const edit = editOf('outcome.edit', { outcomeId });
  return (
    <li className={styles.outcome}>
      <div className={styles.head}>
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
      <SegmentedControl
        label="It is a shared"
        size="small"
        value={outcome.kind}
        segments={OUTCOME_KINDS.map((value) => ({ value, label: KIND_WORDS[value] }))}
        onChange={(kind) => edit({ kind })}
      />
      <TextArea
        label="If we fail together"
        value={outcome.consequence}
        rows={1}
        onCommit={(consequence, visit) => edit({ consequence }, visit)}
      />
      <Disclosure
        title="Decision areas that it rests on"
        summary={outcome.areaIds.length}
        isInitiallyOpen={false}
      >
        <PickMany
          label="Linked areas"
          addLabel="Link another area"
          options={document.areas.map(({ id, name }) => ({ value: id, label: name }))}
          chosen={outcome.areaIds}
          onChange={(areaIds) => edit({ areaIds: [...areaIds] })}
        />
      </Disclosure>
      <Disclosure
        title="Who stands behind it"
        summary={`${outcome.agreements.length} of ${document.leaders.length}`}
        isInitiallyOpen={false}
      >
        {document.leaders.map((leader) => (
          <AgreementRow
            key={leader.id}
            leader={leader}
            outcomeId={outcomeId}
            agreement={outcome.agreements.find((one) => one.leaderId === leader.id)}
          />
        ))}
      </Disclosure>
    </li>
  );
}
