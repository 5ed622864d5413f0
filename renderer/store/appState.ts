import type { AuditReport } from '#shared/audit/audit.ts';
import type { Copied } from '#shared/commands/items/fragment.ts';
import type { AnyCommand } from '#shared/commands/registry.ts';
import type { MapDocument } from '#shared/document/document.ts';
import type { IsoDate } from '#shared/document/fields.ts';
import type {
  AppInfo,
  AppSettings,
  DocId,
  OpenedFile,
  FileTrouble,
  RecentFile,
  SampleInfo,
  Saved,
} from '#shared/ipc/channels.ts';
import type { RecoveryOffer } from '#shared/ipc/recoveryMessages.ts';
import type { History } from '#shared/history/history.ts';
import type { MapModel } from '#shared/model/mapModel.ts';
import type { Meeting } from './meeting.ts';
import type { Outside } from './outside.ts';
import type { SavedPoint } from './savedPoint.ts';
import type { NoticeTone, SessionState } from './sessionState.ts';

/** The live document; `null` on the start screen. */
export interface OpenMap {
  readonly docId: DocId;
  readonly fileName: string | null;
  readonly document: MapDocument;
  /** Indexes over `document`, rebuilt with it. */
  readonly model: MapModel;
  readonly history: History;
  readonly savedPoint: SavedPoint;
  readonly outside: Outside | null;
  /** Somebody else has it open: saving asks for another file. */
  readonly isReadOnly: boolean;
  readonly isDirty: boolean;
  /** What undo and redo would do ("rename area"), `null` when there is nothing. */
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
}

/** What the audit is told beside the map. Kept by `auditing/auditor.ts`. */
export interface AuditState {
  /** The local day. */
  readonly today: IsoDate;
  /** `contentHash` of the open map; for a moment after an edit, of how it stood before. */
  readonly contentHash: string | null;
  /** What a worker found, in a map that is too large to be read within a frame. */
  readonly late: AuditReport | null;
}

/** Unsaved work against a crash, as main told it. */
export interface RecoveryState {
  /** What earlier runs left, until the person has decided. */
  readonly offers: readonly RecoveryOffer[];
  /** Why it cannot be kept now; `null` while it is. */
  readonly trouble: FileTrouble | null;
}

export interface AppState {
  readonly map: OpenMap | null;
  readonly audit: AuditState;
  readonly session: SessionState;
  readonly settings: AppSettings;
  readonly info: AppInfo;
  readonly recents: readonly RecentFile[];
  readonly samples: readonly SampleInfo[];
  readonly recovery: RecoveryState;
  /**
   * What was copied last. Kept in the window: reading the system's clipboard is a permission that the
   * app denies itself. It outlives the map it came from, so that one can copy between two maps.
   */
  readonly copied: Copied | null;
}

/** Why the map becomes what its file says, as the step of undo is called. */
export type FileStep = 'load the changed file' | 'go back to the saved file';

/** What anybody in the window may do to the state. Implemented in `store.ts`. */
export interface AppVerbs {
  /**
   * Carries out commands as ONE undo step. A refusal changes nothing, is told as a notice, and
   * returns false. `mergeKey`: consecutive steps with the same key become one (typing in a field).
   * In a window that mirrors, the owner is asked, and carries them out or refuses.
   */
  dispatch(
    command: AnyCommand | readonly AnyCommand[],
    options?: { readonly mergeKey?: string | undefined },
  ): boolean;
  undo(): void;
  redo(): void;
  /** Changes the session, shallowly. */
  setSession(change: Partial<SessionState>): void;
  setSettings(change: Partial<AppSettings>): void;
  setAudit(change: Partial<AuditState>): void;
  /** Shows an opened or new map, fresh: empty history, nothing selected. */
  showMap(opened: OpenedFile): void;
  /** Back to the start screen. Whoever calls has asked about unsaved changes. */
  closeMap(): void;
  /** In a window that mirrors: the map and the meeting as their owner told them. */
  showMirrored(map: OpenMap | null, meeting: Meeting): void;
  /** The given document is on disk now; edits made since stay unsaved. */
  markSaved(document: MapDocument, saved: Saved): void;
  /** Its file is not what it was, or is that again (`null`). */
  setOutside(outside: Outside | null): void;
  /** Shows its map as the file has it: a step of undo, so that nothing of ours is lost. */
  showFile(opened: OpenedFile, step: FileStep): void;
  /** What somebody else left in the file is seen, and stays there until the next save replaces it. */
  keepMine(): void;
  /** What main keeps: taken over as told. */
  receive(
    told: Partial<Pick<AppState, 'settings' | 'info' | 'recents' | 'samples' | 'recovery'>>,
  ): void;
  keepCopied(copied: Copied): void;
  /** @returns the id of the notice, to dismiss it by */
  notify(text: string, tone?: NoticeTone, actionId?: string): number;
  /** Tells of trouble with a file; where main offers a version in its place, a button opens that. */
  tellFileTrouble(trouble: FileTrouble): void;
  dismissNotice(id: number): void;
}
