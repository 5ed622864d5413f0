import { useEffect, useState } from 'react';
import type { Id } from '#shared/document/fields.ts';
import type { FileReply, Preview } from '#shared/ipc/channels.ts';
import type { ExportFormat, ExportOptions, ExportWay } from '#shared/ipc/exportOptions.ts';
import type { ExportEnd } from '#renderer/actions/file/exportMap.ts';
import type { OpenMap } from '#renderer/store/appState.ts';
import { idsOf } from '#renderer/store/selection.ts';
import { useApp } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { firstChoices, infoOf, optionsOf, whyNot } from './Choices.ts';
import { ChoicesPanel } from './choices/ChoicesPanel.tsx';
import { WayList } from './choices/WayList.tsx';
import styles from './ExportDialog.module.css';
import { PreviewPane } from './preview/PreviewPane.tsx';
import { SaveProgress } from './SaveProgress.tsx';
import { usePreview } from './usePreview.ts';
import { useSaving } from './useSaving.ts';

export interface ExportDialogProps {
  readonly way: ExportWay;
  /** Whose card, where one leader's is asked for. */
  readonly leaderId?: Id;
  /** Asks for the place and writes the file. */
  readonly onSave: (
    format: ExportFormat,
    options: ExportOptions,
    previewId?: string,
  ) => Promise<ExportEnd>;
  readonly onPreview: (format: ExportFormat, options: ExportOptions) => Promise<FileReply<Preview>>;
  /** Stops what is being made. */
  readonly onStop: () => void;
  /** Nobody looks any more. */
  readonly onEnd: () => void;
}

const close = () => verbs.setSession({ overlay: null });

/** Every way out of the app: what to make, what of it, how it looks, and saving just that. */
export function ExportDialog(props: ExportDialogProps) {
  const map = useApp((state) => state.map);
  return map && <OpenDialog {...props} map={map} />;
}

function OpenDialog({
  map,
  way,
  leaderId,
  onSave,
  onPreview,
  onStop,
  onEnd,
}: ExportDialogProps & { readonly map: OpenMap }) {
  const { document } = map;
  const selection = useApp((state) => state.session.selection);
  const selected = [...idsOf(selection, 'leader'), ...idsOf(selection, 'area')];
  const [choices, setChoices] = useState(() => firstChoices(document, way, leaderId));
  const { isSaving, button, save, stop } = useSaving({ onStop, close });
  const info = infoOf(choices);
  const options = optionsOf(choices, selected);
  const refusal = whyNot(choices);
  const preview = usePreview(
    document,
    refusal === null ? { format: info.format, options } : null,
    (work) => onPreview(work.format, work.options),
  );
  useEffect(() => onEnd, [onEnd]);

  const seen = preview.isCurrent ? preview.made?.previewId : undefined;
  const leave = isSaving ? stop : close;

  return (
    <Dialog
      isOpen
      onClose={leave}
      title="Export"
      size="full"
      actions={
        <>
          <p className={styles.says}>
            {markedAs(info.format === 'pptx' ? 'pptx' : choices.way, document.classification)}
          </p>
          <Button onClick={leave}>{isSaving ? 'Stop the export' : 'Cancel'}</Button>
          <Button
            ref={button}
            variant="primary"
            disabled={isSaving || refusal !== null}
            onClick={() => void save(() => onSave(info.format, options, seen))}
          >
            Save as…
          </Button>
        </>
      }
    >
      <div className={styles.columns}>
        <div className={styles.choices}>
          <WayList
            way={choices.way}
            onChange={(next) => setChoices((now) => ({ ...now, way: next }))}
          />
          <ChoicesPanel
            document={document}
            selected={selected}
            choices={choices}
            onChange={(change) => setChoices((now) => ({ ...now, ...change }))}
          />
        </div>
        <div className={styles.preview}>
          {isSaving ? (
            <SaveProgress />
          ) : (
            <PreviewPane
              key={info.preview}
              info={info}
              preview={preview}
              refusal={refusal}
              onAgain={preview.again}
              onStop={() => {
                preview.stop();
                onStop();
              }}
            />
          )}
        </div>
      </div>
    </Dialog>
  );
}

/** What surely bears the classification. */
const BEARERS: Readonly<Partial<Record<ExportWay, string>>> = {
  pdf: 'Every page',
  cards: 'Every page',
  pptx: 'Every slide',
};

function markedAs(way: ExportWay, classification: string): string {
  const bearer = BEARERS[way];
  if (bearer === undefined) return '';
  return classification.trim() === ''
    ? 'No classification is set, so none is shown on it.'
    : `${bearer} is marked “${classification.trim()}”.`;
}
