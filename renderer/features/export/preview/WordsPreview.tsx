import styles from './preview.module.css';

const SAID: Readonly<Record<'pptx' | 'xlsx', readonly [title: string, parts: readonly string[]]>> =
  {
    pptx: [
      'The deck is made to be changed',
      [
        'One slide for each section: text boxes, tables and shapes, none of them a picture.',
        'The lane map as shapes that can be moved.',
        'Long tables go on over the next slide, with their header.',
      ],
    ],
    xlsx: [
      'The workbook has a sheet for each register',
      [
        'The matrix, with frozen headers and a choice of roles in every cell.',
        'Leaders, areas, risks, red lines, cascades and expertise.',
        'Findings, open and accepted, and a legend.',
      ],
    ],
  };

/** What cannot be shown here is told. */
export function WordsPreview({ format }: { readonly format: 'pptx' | 'xlsx' }) {
  const [title, parts] = SAID[format];
  return (
    <div className={styles.words}>
      <h3>{title}</h3>
      <ul>
        {parts.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
      <p className={styles.said}>It is made when it is saved.</p>
    </div>
  );
}
