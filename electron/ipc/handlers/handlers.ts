import type { RequestChannel } from '#shared/ipc/channels.ts';
import { appInfo } from './appInfo.ts';
import { appQuit } from './appQuit.ts';
import { documentState } from './documentState.ts';
import { fileAskToSave } from './fileAskToSave.ts';
import { fileCancelExport } from './fileCancelExport.ts';
import { fileEndPreview } from './fileEndPreview.ts';
import { fileExport } from './fileExport.ts';
import { fileNew } from './fileNew.ts';
import { fileOpen } from './fileOpen.ts';
import { fileOpenDropped } from './fileOpenDropped.ts';
import { fileOpenOffered } from './fileOpenOffered.ts';
import { fileOpenRecent } from './fileOpenRecent.ts';
import { fileOpenSample } from './fileOpenSample.ts';
import { filePreview } from './filePreview.ts';
import { fileKeepMine } from './fileKeepMine.ts';
import { fileReread } from './fileReread.ts';
import { fileRevert } from './fileRevert.ts';
import { fileSave } from './fileSave.ts';
import { fileSaveAs } from './fileSaveAs.ts';
import { fileTakePending } from './fileTakePending.ts';
import { fileTook } from './fileTook.ts';
import type { Handler } from './Handler.ts';
import { fileOpenVersion } from './fileOpenVersion.ts';
import { fileVersions } from './fileVersions.ts';
import { historyClear } from './historyClear.ts';
import { menuState } from './menuState.ts';
import { notesAskWhole } from './notesAskWhole.ts';
import { notesClose } from './notesClose.ts';
import { notesIsOpen } from './notesIsOpen.ts';
import { notesOpen } from './notesOpen.ts';
import { notesRequest } from './notesRequest.ts';
import { notesStart } from './notesStart.ts';
import { notesTell } from './notesTell.ts';
import { recoveryDiscard } from './recoveryDiscard.ts';
import { recoveryList } from './recoveryList.ts';
import { recoveryOpen } from './recoveryOpen.ts';
import { recoveryTell } from './recoveryTell.ts';
import { recentsClear } from './recentsClear.ts';
import { recentsForget } from './recentsForget.ts';
import { recentsList } from './recentsList.ts';
import { samplesList } from './samplesList.ts';
import { settingsGet } from './settingsGet.ts';
import { settingsSet } from './settingsSet.ts';
import { windowClose } from './windowClose.ts';
import { windowStayOpen } from './windowStayOpen.ts';
import { windowSetFullScreen } from './windowSetFullScreen.ts';
import { windowToggleFullScreen } from './windowToggleFullScreen.ts';

/** One handler for each channel: the compiler names the one that is missing. */
export const handlers: { readonly [C in RequestChannel]: Handler<C> } = {
  'app.info': appInfo,
  'app.quit': appQuit,
  'document.state': documentState,
  'file.askToSave': fileAskToSave,
  'file.cancelExport': fileCancelExport,
  'file.endPreview': fileEndPreview,
  'file.export': fileExport,
  'file.new': fileNew,
  'file.open': fileOpen,
  'file.openDropped': fileOpenDropped,
  'file.openRecent': fileOpenRecent,
  'file.openSample': fileOpenSample,
  'file.preview': filePreview,
  'file.revert': fileRevert,
  'file.reread': fileReread,
  'file.took': fileTook,
  'file.keepMine': fileKeepMine,
  'file.save': fileSave,
  'file.saveAs': fileSaveAs,
  'file.takePending': fileTakePending,
  'file.versions': fileVersions,
  'file.openVersion': fileOpenVersion,
  'file.openOffered': fileOpenOffered,
  'menu.state': menuState,
  'notes.askWhole': notesAskWhole,
  'notes.close': notesClose,
  'notes.isOpen': notesIsOpen,
  'notes.open': notesOpen,
  'notes.request': notesRequest,
  'notes.start': notesStart,
  'notes.tell': notesTell,
  'recovery.tell': recoveryTell,
  'recovery.list': recoveryList,
  'recovery.open': recoveryOpen,
  'recovery.discard': recoveryDiscard,
  'recents.clear': recentsClear,
  'recents.forget': recentsForget,
  'recents.list': recentsList,
  'history.clear': historyClear,
  'samples.list': samplesList,
  'settings.get': settingsGet,
  'settings.set': settingsSet,
  'window.close': windowClose,
  'window.stayOpen': windowStayOpen,
  'window.toggleFullScreen': windowToggleFullScreen,
  'window.setFullScreen': windowSetFullScreen,
};
