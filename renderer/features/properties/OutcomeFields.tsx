import type { MapDocument } from '#shared/document/document.ts';
import type { SharedOutcome } from '#shared/document/outcome.ts';
import {
  OutcomeConsequence,
  OutcomeKind,
  OutcomeStatement,
} from '#renderer/fields/OutcomeWords.tsx';
import { editOf } from '#renderer/store/editOf.ts';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { PickMany } from '#renderer/ui/PickMany.tsx';
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
        <OutcomeStatement outcome={outcome} />
      </div>
      <OutcomeKind outcome={outcome} size="small" />
      <OutcomeConsequence outcome={outcome} />
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
