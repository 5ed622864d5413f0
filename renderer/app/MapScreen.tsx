import { MapCanvas } from '#renderer/canvas/MapCanvas.tsx';
import { PictureScreen } from './PictureScreen.tsx';

/** The map as a picture: lane map or free canvas. */
export function MapScreen() {
  return (
    <PictureScreen label="Map">
      {({ onMenu, ...parts }) => <MapCanvas {...parts} onContextMenu={onMenu} />}
    </PictureScreen>
  );
}
