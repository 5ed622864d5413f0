import { useEffect, useRef } from 'react';
import styles from './preview.module.css';

export interface PicturePreviewProps {
  readonly bytes: Uint8Array;
  readonly mime: 'image/png' | 'image/svg+xml';
  readonly description: string;
}

/** The picture as it will be, on a chequered ground where it has none. */
export function PicturePreview({ bytes, mime, description }: PicturePreviewProps) {
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes.slice()], { type: mime }));
    if (image.current) image.current.src = made;
    return () => URL.revokeObjectURL(made);
  }, [bytes, mime]);
  return (
    <div className={styles.picture}>
      <img ref={image} className={styles.image} alt={description} />
    </div>
  );
}
