import { useApp } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { AlertDialog } from '#renderer/ui/AlertDialog.tsx';

export interface RevertDialogProps {
  readonly onRevert: () => void;
}

/** Going back to the file throws work away for good, so it is asked first. */
export function RevertDialog({ onRevert }: RevertDialogProps) {
  const fileName = useApp((state) => state.map?.fileName ?? '');
  const close = () => verbs.setSession({ overlay: null });
  return (
    <AlertDialog
      isOpen
      title={`Go back to ${fileName} as it was saved?`}
      confirmLabel="Revert"
      isDangerous
      onConfirm={() => {
        close();
        onRevert();
      }}
      onCancel={close}
    >
      The changes since then are lost, and so are the steps of undo.
    </AlertDialog>
  );
}
