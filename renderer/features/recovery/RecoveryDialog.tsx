import { verbs } from '#renderer/store/verbs.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { UnsavedList, type UnsavedListProps } from './UnsavedList.tsx';

const close = () => verbs.setSession({ overlay: null });

/** The same over a map that came up at the start. Closing it decides nothing. */
export function RecoveryDialog(props: UnsavedListProps) {
  return (
    <Dialog
      isOpen
      onClose={close}
      size="narrow"
      title="Unsaved work"
      description="Remit ended before this was saved. It is kept until you decide."
      actions={<Button onClick={close}>Decide later</Button>}
    >
      <UnsavedList {...props} />
    </Dialog>
  );
}
