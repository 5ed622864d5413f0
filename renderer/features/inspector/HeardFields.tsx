import { Trash2 } from 'lucide-react';
import type { DecisionArea } from '#shared/document/area.ts';
import { LeaderChoice } from '#renderer/fields/LeaderChoice.tsx';
import { forgetHeard, recordHeard } from '#renderer/store/heard.ts';
import { useModel } from '#renderer/store/useModel.ts';
import { Disclosure } from '#renderer/ui/Disclosure.tsx';
import { IconButton } from '#renderer/ui/IconButton.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import styles from './Inspector.module.css';

/** Experts who are heard on the area without a role in it, and what the owner answered. */
export function HeardFields({ area }: { readonly area: DecisionArea }) {
  const model = useModel();
  return (
    <Disclosure
      title="Heard as experts"
      summary={area.heard.length}
      isInitiallyOpen={area.heard.length > 0}
    >
      {area.heard.map((heard) => (
        <div key={heard.leaderId} className={styles.entry}>
          <TextArea
            label={model.leader(heard.leaderId)?.title ?? 'A leader who is no longer here'}
            value={heard.answer}
            rows={1}
            placeholder="What the owner answered"
            onCommit={(answer, visit) => recordHeard(area.id, heard.leaderId, answer, visit)}
          />
          <IconButton
            label="Take out"
            icon={<Trash2 />}
            onClick={() => forgetHeard(area.id, heard.leaderId)}
          />
        </div>
      ))}
      <LeaderChoice
        label="Add an expert who was heard"
        none="Choose a leader"
        value={null}
        without={new Set(area.heard.map((heard) => heard.leaderId))}
        onChange={(leaderId) => leaderId !== null && recordHeard(area.id, leaderId, '')}
      />
    </Disclosure>
  );
}
