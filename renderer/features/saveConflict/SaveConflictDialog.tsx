import { saveMap } from '#renderer/actions/file/saveMap.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';

/** Somebody else changed the file since it was opened: theirs, ours, or both. */
export function SaveConflictDialog({ message }: { readonly message: string }) {
  const close = () => verbs.setSession({ overlay: null });
  const go = (how: 'overwrite' | 'saveAs') => {
    close();
    void saveMap(how);
  };
  return (
    <Dialog
      isOpen
      onClose={close}
      size="narrow"
      title="The file has changed"
      actions={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button variant="danger" onClick={() => go('overwrite')}>
            Replace it
          </Button>
          <Button variant="primary" onClick={() => go('saveAs')}>
            Save as…
          </Button>
        </>
      }
    >
      <p>{message}</p>
    </Dialog>
  );
}
