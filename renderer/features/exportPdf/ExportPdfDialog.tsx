import { useMemo, useState } from 'react';
import type { MapDocument } from '#shared/document/document.ts';
import type { PaperSize } from '#shared/ipc/exportOptions.ts';
import { counted } from '#shared/lib/sentence.ts';
import { useApp } from '#renderer/store/store.ts';
import { verbs } from '#renderer/store/verbs.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import { ProgressBar } from '#renderer/ui/ProgressBar.tsx';
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx';
import styles from './ExportPdfDialog.module.css';

export interface ExportPdfDialogProps {
  /** Asks for the place and writes the file; resolves to whether it is written. */
  readonly onExport: (paper: PaperSize) => Promise<boolean>;
  /** Stops an export under way; without it there is no such button. */
  readonly onCancelExport?: () => void;
}

const PAPERS: readonly {
  readonly value: PaperSize;
  readonly label: string;
  readonly hint: string;
}[] = [
  { value: 'a4', label: 'A4', hint: '210 × 297 mm, for the board file' },
  { value: 'letter', label: 'Letter', hint: '8½ × 11 in, for the board file' },
  { value: 'a3', label: 'A3', hint: '297 × 420 mm, for the wall' },
  { value: 'tabloid', label: 'Tabloid', hint: '11 × 17 in, for the wall' },
];

const close = () => verbs.setSession({ overlay: null });

/** Paper, what the board paper will hold, and how far it is. */
export function ExportPdfDialog({ onExport, onCancelExport }: ExportPdfDialogProps) {
  const document = useApp((state) => state.map?.document);
  const progress = useApp((state) => state.session.progress);
  const [paper, setPaper] = useState<PaperSize>(
    document?.settings.paper === 'Letter' ? 'letter' : 'a4',
  );
  const [isRunning, setRunning] = useState(false);
  const contents = useMemo(() => (document ? contentsOf(document) : []), [document]);
  if (!document) return null;

  const run = async () => {
    setRunning(true);
    const isWritten = await onExport(paper);
    setRunning(false);
    if (isWritten) close();
  };
  const cancel = () => {
    onCancelExport?.();
    close();
  };

  return (
    <Dialog
      isOpen
      onClose={isRunning ? cancel : close}
      title="Export PDF"
      description={document.title}
      actions={
        <>
          {(!isRunning || onCancelExport) && (
            <Button onClick={isRunning ? cancel : close}>
              {isRunning ? 'Stop the export' : 'Cancel'}
            </Button>
          )}
          <Button variant="primary" disabled={isRunning} onClick={() => void run()}>
            Choose a place…
          </Button>
        </>
      }
    >
      {isRunning ? (
        <ProgressBar
          label={progress?.what ?? 'Preparing the pages'}
          done={progress?.done ?? 0}
          total={progress?.total ?? 0}
        />
      ) : (
        <div className={styles.columns}>
          <RadioGroup label="Paper" value={paper} choices={PAPERS} onChange={setPaper} />
          <section className={styles.contents}>
            <h3 className={styles.title}>In it will be</h3>
            <ol>
              {contents.map(([what, fact]) => (
                <li key={what}>
                  {what}
                  <span className={styles.fact}>{fact}</span>
                </li>
              ))}
            </ol>
          </section>
        </div>
      )}
      <p className={styles.says}>
        {document.classification.trim() === ''
          ? 'No classification is set; the footer will carry version, date and page.'
          : `Every page is marked “${document.classification.trim()}”.`}
      </p>
    </Dialog>
  );
}

function contentsOf(document: MapDocument): readonly (readonly [what: string, fact: string])[] {
  const { leaders, areas, risks, redLines, outcomes } = document;
  return [
    ['Title page and purpose', outcomes.length === 0 ? '' : counted(outcomes.length, 'outcome')],
    ['Lane map', counted(leaders.length, 'lane')],
    ['Responsibility matrix', counted(areas.length, 'area')],
    ['Risks', risks.length === 0 ? 'none yet' : String(risks.length)],
    ['Red lines', redLines.length === 0 ? 'none yet' : String(redLines.length)],
  ];
}
