import { X } from 'lucide-react';
import { LeaderChoice } from '#renderer/fields/LeaderChoice.tsx';
import { useModel } from '#renderer/store/useModel.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Combobox } from '#renderer/ui/Combobox.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { SuggestField } from '#renderer/ui/SuggestField.tsx';
import styles from './BottomLine.module.css';
import { dayWords } from '#shared/lib/dayWords.ts';
import type { DecisionDraft } from './decisionDraft.ts';

export interface DecisionFormProps {
  readonly title: string;
  readonly draft: DecisionDraft;
  /** What was decided and when stands already: only what is said around it can be added to. */
  readonly isDecided?: boolean;
  readonly onChange: (draft: DecisionDraft) => void;
  /** The verb that goes on. */
  readonly submitLabel: string;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
}

/** A decision in words, with who decided, who saw it differently, and when it is looked at again. */
export function DecisionForm(props: DecisionFormProps) {
  const { title, draft, isDecided = false, onChange, submitLabel, onSubmit, onCancel } = props;
  const { document, leader } = useModel();
  const change = (part: Partial<DecisionDraft>) => onChange({ ...draft, ...part });
  const dissenting = new Set(draft.dissent.map((one) => one.leaderId));
  return (
    <section className={styles['form']} aria-label={title}>
      <h3 className={styles['title']}>{title}</h3>
      {isDecided ? (
        <p className={styles['decisionText']}>{`${draft.text} (${dayWords(draft.on)})`}</p>
      ) : (
        <TextArea
          label="What was decided"
          value={draft.text}
          rows={2}
          autoFocus
          onType={(text) => change({ text })}
        />
      )}
      <div className={styles['formRow']}>
        <SuggestField
          label="Decided by"
          value={draft.decidedBy}
          placeholder="The team"
          suggestions={['The team', ...document.leaders.map(({ title }) => title)]}
          onType={(decidedBy) => change({ decidedBy })}
        />
        {!isDecided && (
          <DateField label="On" value={draft.on} onCommit={(on) => on !== null && change({ on })} />
        )}
        <DateField
          label="Look at it again on"
          value={draft.revisitOn}
          onCommit={(revisitOn) => change({ revisitOn })}
        />
        <Combobox
          label="About which area"
          value={draft.areaId}
          options={document.areas.map(({ id, name }) => ({ value: id, label: name }))}
          placeholder="None in particular"
          onChange={(areaId) => change({ areaId })}
        />
      </div>
      <TextArea label="Why" value={draft.reason} rows={1} onType={(reason) => change({ reason })} />
      {draft.dissent.map((one) => (
        <div key={one.leaderId} className={styles['dissent']}>
          <TextArea
            label={`How ${leader(one.leaderId)?.title ?? ''} sees it`}
            value={one.text}
            rows={1}
            onType={(text) =>
              change({
                dissent: draft.dissent.map((other) =>
                  other.leaderId === one.leaderId ? { ...other, text } : other,
                ),
              })
            }
          />
          <IconButton
            label={`Take out ${leader(one.leaderId)?.title ?? ''}`}
            icon={<X />}
            onClick={() =>
              change({
                dissent: draft.dissent.filter((other) => other.leaderId !== one.leaderId),
              })
            }
          />
        </div>
      ))}
      <div className={styles['formRow']}>
        <LeaderChoice
          label="Who sees it differently"
          none="Add a leader"
          value={null}
          without={dissenting}
          onChange={(leaderId) =>
            leaderId !== null && change({ dissent: [...draft.dissent, { leaderId, text: '' }] })
          }
        />
      </div>
      <div className={styles['acts']}>
        <Button variant="primary" disabled={draft.text.trim() === ''} onClick={onSubmit}>
          {submitLabel}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          Not now
        </Button>
      </div>
    </section>
  );
}
