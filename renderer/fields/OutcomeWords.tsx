import { Trash2 } from 'lucide-react';
import { OUTCOME_KINDS, type SharedOutcome } from '#shared/document/outcome.ts';
import { KIND_WORDS } from '#shared/model/partWords.ts';
import { editOf } from '#renderer/store/editOf.ts';
import { tellKept } from '#renderer/store/tellKept.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';

/** What a shared outcome says, in pieces: each place that shows them lays them out for itself. */
interface OutcomeProps {
  readonly outcome: SharedOutcome;
}

const SEGMENTS = OUTCOME_KINDS.map((value) => ({ value, label: KIND_WORDS[value] }));

const edit = ({ id }: SharedOutcome) => editOf('outcome.edit', { outcomeId: id });

/** The sentence, and what takes the outcome out. */
export function OutcomeStatement({ outcome }: OutcomeProps) {
  return (
    <>
      <TextArea
        label="In one sentence"
        value={outcome.statement}
        rows={1}
        onBlank={tellKept('outcome')}
        onCommit={(statement, visit) => edit(outcome)({ statement }, visit)}
      />
      <IconButton
        label="Delete this outcome"
        icon={<Trash2 />}
        onClick={() => verbs.dispatch({ id: 'outcome.remove', payload: { outcomeId: outcome.id } })}
      />
    </>
  );
}

/** A challenge, an outcome or a risk that is shared. */
export function OutcomeKind({ outcome, size }: OutcomeProps & { readonly size?: 'small' }) {
  return (
    <SegmentedControl
      label="It is a shared"
      {...(size && { size })}
      value={outcome.kind}
      segments={SEGMENTS}
      onChange={(kind) => edit(outcome)({ kind })}
    />
  );
}

/** What failing together would mean. */
export function OutcomeConsequence(props: OutcomeProps & { readonly placeholder?: string }) {
  const { outcome, placeholder } = props;
  return (
    <TextArea
      label="If we fail together"
      value={outcome.consequence}
      rows={1}
      {...(placeholder !== undefined && { placeholder })}
      onCommit={(consequence, visit) => edit(outcome)({ consequence }, visit)}
    />
  );
}
