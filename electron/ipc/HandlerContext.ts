import type { MapDocument } from '#shared/document/document.ts';
import type {
  AppInfo,
  AppSettings,
  DocId,
  DocumentState,
  EarlierVersion,
  FilePart,
  FileReply,
  FileTrouble,
  MenuState,
  OpenedFile,
  RecentFile,
  Reread,
  SampleInfo,
  Saved,
} from '#shared/ipc/channels.ts';
import type { ExportFormat, ExportOptions } from '#shared/ipc/exportOptions.ts';
import type { NotesRequest, NotesTold } from '#shared/ipc/notesMessages.ts';
import type { RecoveryList, WorkTold } from '#shared/ipc/recoveryMessages.ts';
import type { Result } from '#shared/lib/result.ts';

/** Somebody who has a map open already; `services/files/lock` says more. */
export interface Holder {
  /** On this computer. */
  readonly isHere: boolean;
  readonly user: string | null;
  readonly host: string | null;
  readonly since: string | null;
}

/** A map as bytes of another format; `electron/export` fulfils it, without naming a path. */
export type ExportMap = (job: ExportJob) => Promise<Result<Uint8Array, FileTrouble>>;

export interface ExportJob {
  readonly document: MapDocument;
  readonly format: ExportFormat;
  readonly options: ExportOptions;
  /** File name of the target, for the sentence of a trouble. */
  readonly fileName: string;
  /** Aborted when the person cancels: the reply then does not matter. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: { done: number; total: number; what: string }) => void;
  /** Hears which slides or sheets the file holds, from formats that have some. */
  readonly onParts?: ((parts: readonly FilePart[]) => void) | undefined;
}

/** A file or a sample that was handed over from outside the window. */
export type PendingOpen =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'sample'; readonly name: string };

export interface Sample extends SampleInfo {
  /** The `.remit` file. */
  readonly text: string;
}

/**
 * What the handlers may do, each part fulfilled by a service in `main.ts`. Handlers see no disk and no
 * window beyond this, so that a test can count every effect.
 */
export interface HandlerContext {
  readonly app: { info(): AppInfo; quit(): void };
  readonly files: {
    register(): DocId;
    pathOf(docId: DocId): string | null;
    /** Somebody else has it open: a save goes to another file. */
    isReadOnly(docId: DocId): boolean;
    protect(docId: DocId): void;
    /** A map without a file from now on. */
    detach(docId: DocId): void;
    open(path: string): Promise<FileReply<OpenedFile>>;
    /** The file for which a version was offered; `null` when none was. */
    offeredFor(offerId: string): string | null;
    openOffered(offerId: string): Promise<FileReply<OpenedFile>>;
    openText(text: string, name: string): FileReply<OpenedFile>;
    revert(docId: DocId): Promise<FileReply<OpenedFile>>;
    /** The file as somebody else left it; nothing follows from it before `took`. */
    reread(docId: DocId): Promise<FileReply<Reread>>;
    took(docId: DocId, readId: string): void;
    /** What somebody else left in the file may be replaced by the next save. */
    keepMine(docId: DocId): void;
    save(docId: DocId, document: MapDocument, isOverwriting: boolean): Promise<FileReply<Saved>>;
    saveAs(docId: DocId, document: MapDocument, path: string): Promise<FileReply<Saved>>;
    /** Versions that saves of this document replaced, newest first. */
    versionsOf(docId: DocId): Promise<readonly EarlierVersion[]>;
    openVersion(docId: DocId, versionId: string): Promise<FileReply<OpenedFile>>;
    /** Removes every earlier version of every map. */
    clearVersions(): Promise<void>;
    writeWhole(path: string, bytes: Uint8Array): Promise<FileReply<{ fileName: string }>>;
  };
  /** The file of the map that is on screen: the eye on it, and the lock beside it. */
  readonly onScreen: { follow(docId: DocId | null): void; aimAnew(): void };
  readonly lock: {
    /** Who else has a file open. */
    holderOf(path: string): Promise<Holder | null>;
    /** The person opens it all the same: the next lock beside it is ours. */
    takeOver(path: string): void;
  };
  /** Unsaved work, kept against a crash, and what earlier runs left of it. */
  readonly recovery: {
    /** Whether it fits what main knows of that document. */
    told(work: WorkTold): boolean;
    shown(docId: DocId | null, isDirty: boolean): void;
    saved(docId: DocId): void;
    /** The person has saved what is open, or has let it go. */
    letGo(): Promise<void>;
    list(): Promise<RecoveryList>;
    /** The file over which it would be opened; `null`: none. */
    fileOf(recoveryId: string): Promise<string | null>;
    open(recoveryId: string): Promise<FileReply<OpenedFile>>;
    titleOf(recoveryId: string): Promise<string | null>;
    discard(recoveryId: string): Promise<void>;
    /** Removes all but what is open now. */
    clear(): Promise<void>;
  };
  readonly dialogs: {
    chooseMap(): Promise<string | null>;
    chooseWhereToSave(suggested: string): Promise<string | null>;
    chooseWhereToExport(suggested: string, format: ExportFormat): Promise<string | null>;
    askToSave(title: string): Promise<'save' | 'discard' | 'cancel'>;
    confirmClearingHistory(): Promise<boolean>;
    confirmDiscardingWork(title: string): Promise<boolean>;
    confirmNetworkFile(path: string): Promise<boolean>;
    askAboutHolder(
      fileName: string,
      holder: Holder,
    ): Promise<'readOnly' | 'copy' | 'anyway' | 'cancel'>;
  };
  readonly recents: {
    list(): Promise<readonly RecentFile[]>;
    pathOf(recentId: string): string | null;
    add(path: string, title: string): Promise<void>;
    forget(recentId: string): Promise<readonly RecentFile[]>;
    clear(): Promise<readonly RecentFile[]>;
  };
  readonly settings: { get(): AppSettings; set(change: Partial<AppSettings>): AppSettings };
  readonly samples: readonly Sample[];
  readonly pending: { take(): PendingOpen | null; drop(): void };
  readonly window: {
    showDocument(state: DocumentState, path: string | null, isReadOnly: boolean): void;
    closeNow(isQuitting: boolean): Promise<void>;
    stayOpen(): void;
    toggleFullScreen(): void;
    /** Returns whether it was full before. */
    setFullScreen(isFull: boolean): boolean;
  };
  /** The facilitator's window, and what passes between it and the owner of the map. */
  readonly notes: {
    open(isUnasked: boolean): void;
    isOpen(): boolean;
    close(): void;
    /** Whether there is a display on which the map is not. */
    hasOtherDisplay(): boolean;
    tell(told: NotesTold): void;
    askOwnerForWhole(): void;
    passRequest(request: NotesRequest): void;
  };
  readonly menu: { update(state: MenuState): void };
  readonly exportMap: ExportMap;
  readonly tellProgress: ExportJob['onProgress'];
  /** A title as a file name without extension. */
  readonly fileNameFromTitle: (title: string) => string;
  /** Whether a path leads to another computer. */
  readonly isNetworkPath: (path: string) => boolean;
}
