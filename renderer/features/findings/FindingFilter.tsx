import { METHOD_STEPS } from '#shared/model/methodSteps.ts';
import type { SessionState } from '#renderer/store/sessionState.ts';
import { useApp } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import styles from './Findings.module.css';

const NONE: readonly never[] = [];

/** Whose findings, and of which step. */
export function FindingFilter({ filter }: { readonly filter: SessionState['findings'] }) {
  const leaders = useApp((state) => state.map?.document.leaders ?? NONE);
  const step = METHOD_STEPS.find(({ number }) => number === filter.step);
  const isFiltered = filter.step !== null || filter.leaderId !== null;
  if (leaders.length === 0) return null;
  return (
    <div className={styles.filter}>
      <Select<string>
        label="About"
        isInline
        placeholder="everybody"
        value={filter.leaderId ?? ''}
        options={[
          { value: '', label: 'everybody' },
          ...leaders.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        onChange={(leaderId) =>
          verbs.setSession({
            findings: { ...filter, leaderId: leaderId === '' ? null : leaderId },
          })
        }
      />
      {isFiltered && (
        <p className={styles.filtered} role="status">
          {step && `Only step ${step.number}. `}
          <Button
            variant="link"
            size="small"
            onClick={() =>
              verbs.setSession({ findings: { ...filter, step: null, leaderId: null } })
            }
          >
            Show everything
          </Button>
        </p>
      )}
    </div>
  );
}
