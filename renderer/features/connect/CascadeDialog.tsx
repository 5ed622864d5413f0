import { useState } from 'react';
import type { Id } from '#shared/document/fields.ts';
import { canvas } from '#renderer/store/canvasHandle.ts';
import { newId } from '#renderer/store/newId.ts';
import { useApp } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Combobox } from '#renderer/ui/Combobox.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { Select } from '#renderer/ui/Select.tsx';

const STRENGTHS = [
  { value: '1', label: 'A little' },
  { value: '2', label: 'Clearly' },
  { value: '3', label: 'Hard' },
] as const;

/** "If this area fails, which one is hit, and how hard?" */
export function CascadeDialog({ fromAreaId }: { readonly fromAreaId: Id }) {
  const map = useApp((state) => state.map);
  const [toAreaId, setToAreaId] = useState<Id | null>(null);
  const [strength, setStrength] = useState<(typeof STRENGTHS)[number]['value']>('2');
  const close = () => verbs.setSession({ overlay: null });
  if (!map) return null;
  const add = () => {
    if (toAreaId === null) return;
    const cascadeId = newId();
    const fields = { strength: Number(strength) };
    const isDone = verbs.dispatch({
      id: 'cascade.add',
      payload: { cascadeId, fromAreaId, toAreaId, fields },
    });
    if (isDone) {
      const selection = [{ kind: 'cascade', id: cascadeId }] as const;
      verbs.setSession({ overlay: null, isCascadesShown: true, selection });
      canvas()?.focus();
    }
  };
  const present = new Set(map.model.cascadesFrom(fromAreaId).map((cascade) => cascade.toAreaId));
  return (
    <Dialog
      isOpen
      onClose={close}
      onSubmit={add}
      size="narrow"
      title="Add a cascade"
      description={`If ${map.model.area(fromAreaId)?.name ?? 'this area'} fails, what falls with it?`}
      actions={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button variant="primary" disabled={toAreaId === null} onClick={add}>
            Add cascade
          </Button>
        </>
      }
    >
      <Combobox
        label="Decision area that is hit"
        value={toAreaId}
        options={map.document.areas
          .filter(({ id }) => id !== fromAreaId && !present.has(id))
          .map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setToAreaId}
      />
      <Select label="How hard" value={strength} options={STRENGTHS} onChange={setStrength} />
    </Dialog>
  );
}
