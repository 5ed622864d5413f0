import { AboutDialog } from '#renderer/features/about/AboutDialog.tsx';
import { Ballot } from '#renderer/features/ballot/Ballot.tsx';
import { CascadeDialog } from '#renderer/features/connect/CascadeDialog.tsx';
import { ConnectDialog } from '#renderer/features/connect/ConnectDialog.tsx';
import { ExportDialog } from '#renderer/features/export/ExportDialog.tsx';
import { MethodSheet } from '#renderer/features/method/MethodSheet.tsx';
import { NewMapDialog } from '#renderer/features/newMap/NewMapDialog.tsx';
import { CommandPalette } from '#renderer/features/palette/CommandPalette.tsx';
import { MapProperties } from '#renderer/features/properties/MapProperties.tsx';
import { RecoveryDialog } from '#renderer/features/recovery/RecoveryDialog.tsx';
import { RevertDialog } from '#renderer/features/revert/RevertDialog.tsx';
import { SaveConflictDialog } from '#renderer/features/saveConflict/SaveConflictDialog.tsx';
import { ShortcutsSheet } from '#renderer/features/shortcuts/ShortcutsSheet.tsx';
import { WhoDecides } from '#renderer/features/whoDecides/WhoDecides.tsx';
import { VersionsDialog } from '#renderer/features/versions/VersionsDialog.tsx';
import { createMap } from '#renderer/actions/file/createMap.ts';
import { exportMap } from '#renderer/actions/file/exportMap.ts';
import { previewMap } from '#renderer/actions/file/previewMap.ts';
import { revertMap } from '#renderer/actions/file/revertMap.ts';
import { client } from '#renderer/platform/client.ts';
import { discardWork, recover } from './recovery.ts';
import { listVersions, openVersion } from './versions.ts';
import { useApp } from '#renderer/store/store.ts';
import { assertNever } from '#shared/lib/assertNever.ts';

const stopExport = () => void client['file.cancelExport']();
const endPreview = () => void client['file.endPreview']();

/** The one dialog or sheet that is open, if any. */
export function Overlays() {
  const overlay = useApp((state) => state.session.overlay);
  if (overlay === null) return null;
  switch (overlay.kind) {
    case 'newMap':
      return <NewMapDialog onCreate={createMap} />;
    case 'palette':
      return <CommandPalette />;
    case 'shortcuts':
      return <ShortcutsSheet />;
    case 'method':
      return <MethodSheet />;
    case 'about':
      return <AboutDialog />;
    case 'mapProperties':
      return <MapProperties {...(overlay.first === undefined ? {} : { first: overlay.first })} />;
    case 'export':
      return (
        <ExportDialog
          way={overlay.way}
          {...(overlay.leaderId === undefined ? {} : { leaderId: overlay.leaderId })}
          onSave={exportMap}
          onPreview={previewMap}
          onStop={stopExport}
          onEnd={endPreview}
        />
      );
    case 'revert':
      return <RevertDialog onRevert={() => void revertMap()} />;
    case 'versions':
      return <VersionsDialog listVersions={listVersions} onOpen={openVersion} />;
    case 'recovery':
      return <RecoveryDialog onRecover={recover} onDiscard={discardWork} />;
    case 'connect':
      return <ConnectDialog from={overlay.from} />;
    case 'cascade':
      return <CascadeDialog fromAreaId={overlay.fromAreaId} />;
    case 'ballot':
      return <Ballot />;
    case 'whoDecides':
      return <WhoDecides />;
    case 'saveConflict':
      return <SaveConflictDialog message={overlay.message} />;
    default:
      return assertNever(overlay);
  }
}
