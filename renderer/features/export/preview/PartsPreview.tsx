import type { FilePart } from '#shared/ipc/channels.ts';
import type { ExportFormat } from '#shared/ipc/exportOptions.ts';
import { counted } from '#shared/lib/sentence.ts';
import styles from './preview.module.css';

export interface PartsPreviewProps {
  readonly format: ExportFormat;
  readonly parts: readonly FilePart[];
}

/** The slides or sheets of the file that was made: only the program that it is for can show them. */
export function PartsPreview({ format, parts }: PartsPreviewProps) {
  const isDeck = format === 'pptx';
  return (
    <div className={styles.parts}>
      <h3>{counted(parts.length, isDeck ? 'slide' : 'sheet')}</h3>
      <p className={styles.said}>
        {isDeck
          ? 'Text boxes, tables and shapes that can be changed, none of them a picture.'
          : 'Headers stay in sight; roles and lanes are chosen from lists.'}
      </p>
      <ol>
        {parts.map(({ title, holds }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- the place is what tells two slides apart
          <li key={index}>
            <span>{title}</span>
            {holds !== '' && <span className={styles.said}>{holds}</span>}
          </li>
        ))}
      </ol>
    </div>
  );
}
