import { Matrix } from '#renderer/features/matrix/Matrix.tsx';
import styles from './MatrixScreen.module.css';
import { PictureScreen } from './PictureScreen.tsx';

/** The map as a grid of leaders by areas. */
export function MatrixScreen() {
  return (
    <PictureScreen label="Matrix" className={styles['matrix']}>
      {({ onMenu, ...parts }) => <Matrix {...parts} onHeaderMenu={onMenu} />}
    </PictureScreen>
  );
}
