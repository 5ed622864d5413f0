import { useApp } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { AlertDialog } from '#renderer/ui/AlertDialog.tsx';

export interface RevertDialogProps {
  readonly onRevert: () => void;
}

/** Going back to the file takes everything since then off the map at once, so it is asked first. */
export function RevertDialog({ onRevert }: RevertDialogProps) {
  const fileName = useApp((state) => state.map?.fileName ?? '');
  const close = () => verbs.setSession({ overlay: null });
  return (
    <AlertDialog
      isOpen
      title={`Go back to ${fileName} as it was saved?`}
      confirmLabel="Revert"
      onConfirm={() => {
        close();
        onRevert();
      }}
      onCancel={close}
    >
      Everything changed since then leaves the map. Undo brings it back.
    </AlertDialog>
  );
}
