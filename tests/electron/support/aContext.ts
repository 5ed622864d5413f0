import type {
  ExportJob,
  HandlerContext,
  Holder,
  PendingOpen,
} from '#electron/ipc/HandlerContext.ts';
import type { FileReply, FileTrouble, OpenedFile, Saved } from '#shared/ipc/channels.ts';
import { ok, type Result } from '#shared/lib/result.ts';
import { aVersion, aVersionText } from './aMapFile.ts';

export interface Effects {
  readonly context: HandlerContext;
  /** Every effect a handler had, in order: `files.open /docs/a.remit`. */
  readonly effects: string[];
}

export interface Answers {
  readonly chosen?: string | null;
  readonly save?: 'save' | 'discard' | 'cancel';
  readonly paths?: Readonly<Record<string, string>>;
  readonly pending?: PendingOpen[];
  readonly network?: boolean;
  readonly confirms?: boolean;
  readonly holder?: Holder;
  /** `unasked`: the question cannot be put. */
  readonly besideHolder?: 'readOnly' | 'copy' | 'anyway' | 'cancel' | 'unasked';
  readonly isReadOnly?: boolean;
  readonly isNotesOpen?: boolean;
  readonly hasOtherDisplay?: boolean;
  readonly openReply?: FileReply<OpenedFile>;
  readonly saveReply?: FileReply<Saved>;
  /** What comes of an export that nobody cancels. */
  readonly made?: (job: ExportJob) => Result<Uint8Array, FileTrouble>;
}

/** A context whose services only write down what they were asked for. */
export function aContext(answers: Answers = {}): Effects {
  const effects: string[] = [];
  const note = (...words: unknown[]) => void effects.push(words.join(' '));
  const opened: FileReply<OpenedFile> = answers.openReply ?? {
    kind: 'done',
    value: {
      docId: 'doc',
      fileName: 'a.remit',
      document: aVersion(1),
      repairs: [],
      isDirty: false,
    },
  };
  const choose = async (what: string) => {
    note(`dialogs.${what}`);
    return answers.chosen ?? null;
  };
  const settings = {
    theme: 'system',
    zoom: 1,
    isInspectorOpen: true,
    isMinimapShown: false,
    isAppetiteShown: false,
  } as const;
  const context: HandlerContext = {
    app: {
      info: () => ({ version: '1', platform: 'linux', hasNativeMenu: false }),
      quit: () => note('app.quit'),
    },
    files: {
      register: () => (note('files.register'), 'doc'),
      pathOf: (docId) => answers.paths?.[docId] ?? null,
      isReadOnly: () => answers.isReadOnly ?? false,
      protect: (docId) => note('files.protect', docId),
      detach: (docId) => note('files.detach', docId),
      open: async (path) => (note('files.open', path), opened),
      offeredFor: (offerId) => answers.paths?.[offerId] ?? null,
      openOffered: async (offerId) => (note('files.openOffered', offerId), opened),
      openText: () => (note('files.openText'), opened),
      revert: async (docId) => (note('files.revert', docId), opened),
      reread: async (docId) => {
        note('files.reread', docId);
        return opened.kind === 'done'
          ? { kind: 'done', value: { ...opened.value, readId: 'read' } }
          : opened;
      },
      took: (docId, readId) => note('files.took', docId, readId),
      keepMine: (docId) => note('files.keepMine', docId),
      save: async (docId, _document, isOverwriting) => {
        note('files.save', docId, isOverwriting);
        return answers.saveReply ?? { kind: 'done', value: { docId, fileName: 'a.remit' } };
      },
      saveAs: async (docId, _document, path) => {
        note('files.saveAs', docId, path);
        return answers.saveReply ?? { kind: 'done', value: { docId, fileName: 'a.remit' } };
      },
      versionsOf: async (docId) => (note('files.versionsOf', docId), []),
      openVersion: async (docId, versionId) => (
        note('files.openVersion', docId, versionId),
        opened
      ),
      clearVersions: async () => note('files.clearVersions'),
      writeWhole: async (path) => {
        note('files.writeWhole', path);
        return { kind: 'done', value: { fileName: 'a.pdf' } };
      },
    },
    onScreen: {
      follow: (docId) => note('onScreen.follow', docId),
      aimAnew: () => note('onScreen.aimAnew'),
    },
    lock: {
      holderOf: async () => answers.holder ?? null,
      takeOver: (path) => note('lock.takeOver', path),
    },
    recovery: {
      told: ({ docId, number, document }) => {
        note('recovery.told', docId, number, document.kind);
        return true;
      },
      shown: (docId, isDirty) => note('recovery.shown', docId, isDirty),
      saved: (docId) => note('recovery.saved', docId),
      letGo: async () => note('recovery.letGo'),
      list: async () => (note('recovery.list'), { offers: [], notes: [] }),
      fileOf: async (recoveryId) => answers.paths?.[recoveryId] ?? null,
      open: async (recoveryId) => (note('recovery.open', recoveryId), opened),
      titleOf: async () => 'Board',
      discard: async (recoveryId) => note('recovery.discard', recoveryId),
      clear: async () => note('recovery.clear'),
    },
    dialogs: {
      chooseMap: () => choose('chooseMap'),
      chooseWhereToSave: (suggested) => choose(`chooseWhereToSave ${suggested}`),
      chooseWhereToExport: (suggested) => choose(`chooseWhereToExport ${suggested}`),
      confirmDiscardingWork: async (title) => (
        note('dialogs.confirmDiscardingWork', title),
        answers.confirms ?? false
      ),
      confirmClearingHistory: async () => (
        note('dialogs.confirmClearingHistory'),
        answers.confirms ?? false
      ),
      askToSave: async () => (note('dialogs.askToSave'), answers.save ?? 'cancel'),
      askAboutHolder: async (fileName) => {
        note('dialogs.askAboutHolder', fileName);
        if (answers.besideHolder === 'unasked') throw new Error('no display');
        return answers.besideHolder ?? 'cancel';
      },
      confirmNetworkFile: async (path) => (
        note('dialogs.confirm', path),
        answers.confirms ?? false
      ),
    },
    recents: {
      list: async () => [],
      pathOf: (recentId) => answers.paths?.[recentId] ?? null,
      add: async (path, title) => note('recents.add', path, title),
      forget: async (recentId) => (note('recents.forget', recentId), []),
      clear: async () => (note('recents.clear'), []),
    },
    settings: {
      get: () => settings,
      set: (change) => (note('settings.set', JSON.stringify(change)), { ...settings, ...change }),
    },
    samples: [
      { name: 'clinic', title: 'Clinic', summary: '', leaders: 1, areas: 1, text: aVersionText(1) },
    ],
    pending: { take: () => answers.pending?.shift() ?? null, drop: () => note('pending.drop') },
    window: {
      showDocument: (state, path, isReadOnly) =>
        note('window.showDocument', state.title, path, ...(isReadOnly ? ['read-only'] : [])),
      closeNow: async (isQuitting) => note('window.closeNow', isQuitting),
      stayOpen: () => note('window.stayOpen'),
      toggleFullScreen: () => note('window.toggleFullScreen'),
      setFullScreen: (isFull) => {
        note('window.setFullScreen', isFull);
        return false;
      },
    },
    notes: {
      open: (isUnasked) => note(isUnasked ? 'notes.open unasked' : 'notes.open'),
      isOpen: () => answers.isNotesOpen ?? false,
      close: () => note('notes.close'),
      hasOtherDisplay: () => answers.hasOtherDisplay ?? false,
      tell: ({ number, document }) => note('notes.tell', number, document.kind),
      askOwnerForWhole: () => note('notes.askOwnerForWhole'),
      passRequest: ({ kind }) => note('notes.passRequest', kind),
    },
    menu: { update: () => note('menu.update') },
    exportMap: async (job) => {
      note('exportMap');
      await new Promise((resolve) => setTimeout(resolve, 5));
      if (job.signal.aborted) return { ok: false, error: { code: 'E_ABORTED', message: '' } };
      return answers.made?.(job) ?? ok(Buffer.from('%PDF'));
    },
    tellProgress: () => {},
    fileNameFromTitle: (title) => title,
    isNetworkPath: () => answers.network ?? false,
  };
  return { context, effects };
}
