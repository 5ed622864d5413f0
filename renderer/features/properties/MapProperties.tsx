import { useRef, useState } from 'react';
import { useApp } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Tabs } from '#renderer/ui/Tabs.tsx';
import { settleDrafts } from '#renderer/ui/drafts.ts';
import { BaselinesTab } from './BaselinesTab.tsx';
import { BasicsTab } from './BasicsTab.tsx';
import { ControlTab } from './ControlTab.tsx';
import { OutcomesTab } from './OutcomesTab.tsx';

function close() {
  settleDrafts();
  verbs.setSession({ overlay: null });
}

/**
 * What is said of the map as a whole. Every field is in the map as soon as it is left.
 *
 * @param first the page that it opens with
 */
export function MapProperties({ first = 'basics' }: { readonly first?: 'basics' | 'baselines' }) {
  const document = useApp((state) => state.map?.document);
  const baselineName = useRef<HTMLInputElement>(null);
  const [tab, setTab] = useState<string>(first);
  if (!document) return null;
  return (
    <Dialog
      isOpen
      onClose={close}
      size="wide"
      isPinned
      title="Map properties"
      {...(first === 'baselines' ? { initialFocus: baselineName } : {})}
      actions={
        <Button variant="primary" onClick={close}>
          Done
        </Button>
      }
    >
      <Tabs
        label="Map properties"
        current={tab}
        onChange={setTab}
        tabs={[
          { id: 'basics', label: 'Basics', content: <BasicsTab document={document} /> },
          {
            id: 'outcomes',
            label: `Shared outcomes (${document.outcomes.length})`,
            content: <OutcomesTab document={document} />,
          },
          {
            id: 'baselines',
            label: `Baselines (${document.baselines.length})`,
            content: <BaselinesTab document={document} nameField={baselineName} />,
          },
          { id: 'control', label: 'Board paper', content: <ControlTab document={document} /> },
        ]}
      />
    </Dialog>
  );
}
